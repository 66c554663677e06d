import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import { sharedOption } from "../arguments/options.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { jsonText } from "../terminal/json-text.ts";
import { tableText } from "../terminal/table.ts";

/** Lists the encoded companies. */
export const companies: Command = {
  name: "companies",
  operands: [],
  options: [sharedOption.language],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const loaded = await Promise.all(companyIds.map((id) => loadCompany(id)));
    if (args.has("json")) {
      const rows = loaded.map(({ id, name, ticker, baseYear, currency }) => {
        return { id, name, ticker: ticker ?? null, baseYear, currency };
      });
      io.out(jsonText(rows));
      return 0;
    }
    const rows = loaded.map(({ id, name, baseYear, sites, register }) => [
      id,
      name[language],
      String(baseYear),
      String(sites.length),
      String(register.length),
    ]);
    const columns = [
      { head: "company" },
      { head: "name", mayWrap: true },
      { head: "base year", align: "right" },
      { head: "sites", align: "right" },
      { head: "register items", align: "right" },
    ] as const;
    io.out(tableText(columns, rows, io.columns));
    return 0;
  },
};
