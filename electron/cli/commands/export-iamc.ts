import { loadLibrary } from "../../../models/library/library.ts";
import { run as runModel } from "../../../models/run/run.ts";
import { resultsIamc } from "../../../models/run/tables/results-iamc.ts";
import type { RunRequest } from "../../../models/run/types.ts";
import { iamcEntries } from "../../../models/scenario/iamc.ts";
import type { IamcEntry } from "../../../models/scenario/iamc-file/read-iamc.ts";
import { sharedOption } from "../arguments/options.ts";
import {
  readMetrics,
  readOverrides,
  readScenarios,
  readWantedYears,
} from "../arguments/read-request.ts";
import type { Arguments, Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { openCompany, withPlace } from "../company/open-company.ts";
import { writeOut, writtenText } from "../export/write-out.ts";
import { iamcFile, readIamcFormat } from "../iamc/iamc-file.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";
import { UsageError } from "../usage-error.ts";

const ofResults = ["scenario", "years", "metric", "set", "import"];

/** Writes the bundled scenario rows, or results of companies, in pyam's wide form. */
export const exportIamc: Command = {
  name: "export-iamc",
  operands: [],
  options: [
    {
      name: "company",
      value: "COMPANY",
      isRepeatable: true,
      means: "a company whose results are wanted, may be repeated; bundled rows when left out",
    },
    sharedOption.scenarios,
    { ...sharedOption.years, means: "as 2030,2050 or 2025-2030; all when left out" },
    sharedOption.metrics,
    sharedOption.set,
    sharedOption.imported,
    { name: "out", value: "FILE", means: "FILE.csv or FILE.xlsx; printed as CSV when left out" },
  ],
  notes: [
    "A result is a variable such as Isotherm|Energy cost; its scenario is the pairing, its region the company or company|site.",
  ],
  run: async (args, io) => {
    const out = args.text("out");
    const format = readIamcFormat(out);
    const entries = await entriesOf(args, io);
    const file = await iamcFile(entries, format, out ?? "");
    if (out === undefined) {
      io.out(args.has("json") ? jsonText(entries.map(shownEntry)) : String(file.content));
      return 0;
    }
    const written = writeOut(file, io);
    if (args.has("json")) io.out(jsonText({ ...written, series: entries.length }));
    else io.out(writtenText(written));
    return 0;
  },
};

function shownEntry({ model, scenario, region, variable, unit, points }: IamcEntry) {
  return { model, scenario, region, variable, unit, points };
}

async function entriesOf(args: Arguments, io: CommandIo): Promise<readonly IamcEntry[]> {
  const companies = [...new Set(args.texts("company"))];
  if (companies.length > 0) return companyEntries(companies, args, io);
  const misplaced = ofResults.find((name) => args.has(name));
  if (misplaced === undefined) return iamcEntries((await loadLibrary()).ngfs.rows);
  throw new UsageError(`--${misplaced}: expected beside --company, found none`);
}

async function companyEntries(
  companies: readonly string[],
  args: Arguments,
  io: CommandIo,
): Promise<readonly IamcEntry[]> {
  const entries: IamcEntry[] = [];
  for (const reference of companies) {
    const { prepared, place } = await openCompany(reference, io.cwd, args.text("import"));
    await withPlace(place, async () => {
      const { company, years } = prepared;
      const request: RunRequest = {
        company,
        scenarios: readScenarios(args, prepared),
        years: readWantedYears(args, prepared) ?? years,
        overrides: readOverrides(args, prepared),
        metrics: readMetrics(args, prepared),
      };
      const running = runModel(prepared, request);
      const results = await withProgress(running, io, `running ${company.id}`);
      entries.push(...resultsIamc(results));
    });
  }
  return entries;
}
