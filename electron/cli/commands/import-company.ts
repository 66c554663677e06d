import { resolve } from "node:path";
import { knownIds } from "../../../models/checks/known-ids.ts";
import { loadLibrary } from "../../../models/library/library.ts";
import { readCompanySheets } from "../../host/import/read-company-sheets.ts";
import type { Command } from "../command.ts";
import { writeOut, writtenText } from "../export/write-out.ts";
import { jsonText } from "../terminal/json-text.ts";

/** Takes a company out of a filled-in template. */
export const importCompany: Command = {
  name: "import-company",
  operands: ["<file>"],
  options: [{ name: "out", value: "FILE", means: "where to write the company as JSON" }],
  notes: [
    "Reads the XLSX file that template writes. A cell that does not fit is named; nothing is taken then.",
    "Every command takes the file written as <company>.",
  ],
  run: async (args, io) => {
    const [file = ""] = args.operands;
    const known = knownIds(await loadLibrary());
    const company = await readCompanySheets({ path: resolve(io.cwd, file) }, known);
    const out = args.text("out");
    const content = jsonText(company);
    const written = out === undefined ? undefined : writeOut({ file: out, content }, io);
    if (args.has("json") || written === undefined) io.out(content);
    else io.out(writtenText(written));
    return 0;
  },
};
