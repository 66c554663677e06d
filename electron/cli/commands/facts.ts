import { factReport, companyLedger, type FactRow } from "../../../models/company/facts.ts";
import { companyIds, loadCompany, loadLedger } from "../../../models/library/companies.ts";
import type { Arguments, Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { jsonText } from "../terminal/json-text.ts";
import { tableText } from "../terminal/table.ts";
import { UsageError } from "../usage-error.ts";

interface CompanyFacts {
  readonly company: string;
  readonly rows: readonly FactRow[];
}

/** Tells for every fact listed from the reports where it is encoded, or why it is left out. */
export const facts: Command = {
  name: "facts",
  operands: [],
  optionalOperands: ["<company>"],
  options: [{ name: "all", means: "list every fact, not only the counts and what is left out" }],
  notes: ["Ends with 1 where a listed fact is neither encoded nor left out with a reason."],
  run: async (args, io) => {
    const reports = await Promise.all(companiesAsked(args).map(reportOf));
    const isMissing = reports.some(({ rows }) => rows.some((row) => row.status === "missing"));
    if (args.has("json")) io.out(jsonText(reports));
    else printReports(reports, args.has("all"), io);
    return isMissing ? 1 : 0;
  },
};

function companiesAsked(args: Arguments): readonly string[] {
  const asked = args.operands[0];
  if (asked === undefined) return companyIds;
  if (companyIds.includes(asked)) return [asked];
  throw new UsageError(`unknown company ${asked}; expected one of ${companyIds.join(", ")}`);
}

async function reportOf(company: string): Promise<CompanyFacts> {
  const ledger = companyLedger(await loadLedger(), company);
  return { company, rows: factReport(await loadCompany(company), ledger) };
}

function printReports(reports: readonly CompanyFacts[], isAll: boolean, io: CommandIo): void {
  const count = (rows: readonly FactRow[], status: FactRow["status"]) =>
    String(rows.filter((row) => row.status === status).length);
  const totals = reports.map(({ company, rows }) => [
    company,
    String(rows.length),
    count(rows, "encoded"),
    count(rows, "left-out"),
    count(rows, "missing"),
  ]);
  const number = (head: string) => ({ head, align: "right" }) as const;
  const heads = [{ head: "company" }, ...["listed", "encoded", "left out", "missing"].map(number)];
  io.out(tableText(heads, totals, io.columns));
  const shown = reports.flatMap(({ rows }) =>
    rows.filter((row) => isAll || row.status !== "encoded").map(factLine),
  );
  if (shown.length === 0) return;
  const columns = [{ head: "fact" }, { head: "status" }, { head: "where or why", mayWrap: true }];
  io.out(`\n${tableText(columns, shown, io.columns)}`);
}

function factLine(row: FactRow): readonly string[] {
  const where = row.status === "encoded" ? row.path : row.status === "left-out" ? row.reason : "";
  return [row.fact, row.status, where];
}
