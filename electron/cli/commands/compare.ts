import { compare as compareSides } from "../../../models/run/compare/compare.ts";
import type { CompareSide, Comparison } from "../../../models/run/compare/comparison-types.ts";
import { runNow } from "../../../models/run/run.ts";
import { withoutSources } from "../../../models/run/sources/source-status.ts";
import { oneOf } from "../arguments/nearest.ts";
import { sharedOption } from "../arguments/options.ts";
import { readMetrics, readOverrides, readWantedYears } from "../arguments/read-request.ts";
import { readWhole } from "../arguments/read-values.ts";
import type { Arguments, Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { companyPairs } from "../company/company-pairs.ts";
import { openCompany, withPlace, type OpenedCompany } from "../company/open-company.ts";
import { withoutOption } from "../company/open-wanted.ts";
import { compareText } from "../results/compare-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { UsageError } from "../usage-error.ts";

/** Lists inputs, results and all else in which two runs differ; exit code 1 where anything does. */
export const compare: Command = {
  name: "compare",
  operands: ["<a>"],
  optionalOperands: ["<b>"],
  options: [
    {
      ...sharedOption.scenarios,
      means: "the pairing of both; given twice, that of a and that of b; all when left out",
    },
    sharedOption.years,
    { ...sharedOption.set, means: "an input of b, as energy.tariff=0.8 CNY/kWh" },
    { ...sharedOption.set, name: "set-a", means: "an input of a" },
    { ...withoutOption, means: "leave out the figures of a source in b" },
    sharedOption.metrics,
    {
      name: "rules",
      value: "SIDE",
      means:
        "a or b: the side whose rules both are rated by, where two workbooks have different ones",
    },
    { name: "prices", value: "YEAR", means: "year of the prices money of both is converted to" },
    {
      ...sharedOption.imported,
      isRepeatable: true,
      means: "imported scenarios of both; given twice, those of a and those of b",
    },
  ],
  notes: [
    "<a> and <b> are companies, or two versions of one in two files; without <b>, a twice. Of two",
    "workbooks every company in both is compared.",
    "Every input is at its central value. Ends with 1 where something differs.",
  ],
  run: async (args, io) => {
    const [first = "", second = first] = args.operands;
    const { pairs, notes } = companyPairs(first, second, io.cwd);
    const found: Comparison[] = [];
    for (const names of pairs) {
      const { comparisons, metrics } = await comparePair(args, names, io);
      const noted = comparisons.map((each) => ({ ...each, notes: [...each.notes, ...notes] }));
      if (!args.has("json")) io.out(compareText(noted, { names, metrics }, io.columns));
      found.push(...noted);
    }
    if (args.has("json")) io.out(jsonText(found));
    return notes.length === 0 && found.every(({ isSame }) => isSame) ? 0 : 1;
  },
};

async function comparePair(
  args: Arguments,
  [first, second]: readonly [string, string],
  io: CommandIo,
): Promise<{
  readonly comparisons: readonly Comparison[];
  readonly metrics: readonly string[] | undefined;
}> {
  const [importA, importB] = pair(args, "import");
  const a = await openSide(first, importA, io);
  const b = await withoutIn(await openSide(second, importB, io), args);
  return { comparisons: await compareAll(args, a, b), metrics: readMetrics(args, a.prepared) };
}

function openSide(
  reference: string,
  imported: string | undefined,
  { cwd }: CommandIo,
): Promise<OpenedCompany> {
  return openCompany(reference, cwd, imported);
}

async function withoutIn(opened: OpenedCompany, args: Arguments): Promise<OpenedCompany> {
  const sources = args.texts(withoutOption.name);
  const prepared = await withPlace(opened.place, () => withoutSources(opened.prepared, sources));
  return { ...opened, prepared };
}

/** What an option gives for a and for b: once for both, twice one after the other. */
function pair(args: Arguments, option: string): readonly [string | undefined, string | undefined] {
  const given = args.texts(option);
  if (given.length > 2) {
    throw new UsageError(`--${option}: expected once or twice, found ${given.length} times`);
  }
  return [given[0], given[1] ?? given[0]];
}

async function compareAll(
  args: Arguments,
  a: OpenedCompany,
  b: OpenedCompany,
): Promise<readonly Comparison[]> {
  const years = readWantedYears(args, a.prepared);
  const metrics = readMetrics(args, a.prepared);
  const overridesA = readOverrides(args, a.prepared, "set-a");
  const overridesB = readOverrides(args, b.prepared);
  const prices = args.text("prices");
  const side = args.text("rules");
  const rules = side === undefined ? undefined : oneOf("side", side, ["a", "b"] as const);
  const pairs = readPairs(args, a, b);
  await tryAlone(a, { prepared: a.prepared, scenario: pairs[0]![0], overrides: overridesA });
  await tryAlone(b, { prepared: b.prepared, scenario: pairs[0]![1], overrides: overridesB });
  return pairs.map(([scenarioA, scenarioB]) =>
    compareSides({
      a: { ...sideOf(a), scenario: scenarioA, overrides: overridesA },
      b: { ...sideOf(b), scenario: scenarioB, overrides: overridesB },
      years,
      metrics,
      rules,
      prices:
        prices === undefined ? undefined : readWhole("prices", prices, { from: 1990, to: 2100 }),
    }),
  );
}

/** A side by itself: the company, the rules its items are rated by, and ratings by hand. */
function sideOf({
  prepared,
  workbook,
}: OpenedCompany): Pick<CompareSide, "prepared" | "ratingRules" | "ratings"> {
  const ratings = workbook?.ratings[prepared.company.id];
  return { prepared, ratingRules: workbook?.ratingRules, ratings };
}

/** Pairings of a with those of b: all with themselves when none is given. */
function readPairs(
  args: Arguments,
  first: OpenedCompany,
  second: OpenedCompany,
): readonly (readonly [string, string])[] {
  const idsOf = ({ prepared }: OpenedCompany): readonly string[] =>
    prepared.workbench.library.pairings.map(({ id }) => id);
  const [known, others] = [idsOf(first), idsOf(second)];
  const [a, b] = pair(args, "scenario");
  if (a === undefined || b === undefined) {
    return known.filter((id) => others.includes(id)).map((id) => [id, id]);
  }
  return [[oneOf("pairing", a, known), oneOf("pairing", b, others)]];
}

/** Runs one side by itself, so that what the model refuses names that side's file. */
async function tryAlone(
  { place }: OpenedCompany,
  { prepared, scenario, overrides }: CompareSide,
): Promise<void> {
  const { company } = prepared;
  await withPlace(place, () => runNow(prepared, { company, scenarios: [scenario], overrides }));
}
