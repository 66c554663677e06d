import { newCompany } from "../../../models/company/new-company.ts";
import { companyTemplate } from "../../host/export/company-template.ts";
import { readDate } from "../appendix/appendix-date.ts";
import { readWhole } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { writeOut, writtenText } from "../export/write-out.ts";
import { jsonText } from "../terminal/json-text.ts";
import { UsageError } from "../usage-error.ts";

/** Years whose exchange rate and price levels the library holds. */
const baseYears = { from: 2023, to: 2025 };

/** Writes a spreadsheet with a company that runs as it is, to be filled in. */
export const template: Command = {
  name: "template",
  operands: [],
  options: [
    {
      name: "out",
      value: "FILE",
      means: "where to write the spreadsheet; template.xlsx when left out",
    },
    { name: "id", value: "ID", means: "id of the company; new-company when left out" },
    { name: "name", value: "NAME", means: "name of the company" },
    { name: "base-year", value: "YEAR", means: "year of its figures; 2025 when left out" },
    { name: "date", value: "DATE", means: "day it is filled in; today when left out" },
  ],
  notes: [
    "Sheets: Company, Sites, Disclosed, Register, Inputs. Every figure in it is an assumption to replace.",
    "import-company reads it back.",
  ],
  run: async (args, io) => {
    const id = args.text("id") ?? "new-company";
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      const found = `found ${JSON.stringify(id)}`;
      throw new UsageError(`--id: expected lower-case letters, digits and hyphens, ${found}`);
    }
    const year = args.text("base-year");
    const company = newCompany({
      id,
      name: args.text("name") ?? "New company",
      baseYear: year === undefined ? baseYears.to : readWhole("base-year", year, baseYears),
      date: readDate(args.text("date")),
    });
    const content = await companyTemplate(company);
    const written = writeOut({ file: args.text("out") ?? "template.xlsx", content }, io);
    io.out(args.has("json") ? jsonText(written) : writtenText(written));
    return 0;
  },
};
