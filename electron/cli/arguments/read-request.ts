import type { Override } from "../../../models/run/types.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import type { Arguments } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { oneOf, unknownName } from "./nearest.ts";
import { readOverride, readWhole, readYears, type WholeBounds } from "./read-values.ts";

/** Most draws of one run. */
const mostDraws = 1_000_000;

const largestSeed = 4_294_967_295;

/** Pairings asked for, each once, or all of them. Throws UsageError for unknown ones. */
export function readScenarios(args: Arguments, { workbench }: PreparedCompany): readonly string[] {
  const known = workbench.library.pairings.map(({ id }) => id);
  const given = args.texts("scenario");
  for (const id of given) oneOf("pairing", id, known);
  return given.length === 0 ? known : [...new Set(given)];
}

/** The one pairing a command is about. Throws UsageError where it is missing or unknown. */
export function readScenario(args: Arguments, { workbench }: PreparedCompany): string {
  const known = workbench.library.pairings.map(({ id }) => id);
  const given = args.text("scenario");
  if (given !== undefined) return oneOf("pairing", given, known);
  throw new UsageError(`--scenario: expected one of ${known.join(", ")}, found nothing`);
}

/** First and last year of a company's runs. */
function yearBounds({ years }: PreparedCompany): WholeBounds {
  return { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
}

/** Years asked for; the reporting years when left out. */
export function readWantedYears(
  args: Arguments,
  prepared: PreparedCompany,
): readonly number[] | undefined {
  const text = args.text("years");
  return text === undefined ? undefined : readYears(text, yearBounds(prepared));
}

/** The year asked for, if any. */
export function readWantedYear(args: Arguments, prepared: PreparedCompany): number | undefined {
  const text = args.text("year");
  return text === undefined ? undefined : readWhole("year", text, yearBounds(prepared));
}

/** Draws asked for, at least two; none when left out. */
export function readDraws(args: Arguments): number | undefined {
  const text = args.text("draws");
  return text === undefined ? undefined : readWhole("draws", text, { from: 1, to: mostDraws });
}

/** Seed asked for, if any. */
export function readSeed(args: Arguments): number | undefined {
  const text = args.text("seed");
  return text === undefined ? undefined : readWhole("seed", text, { from: 0, to: largestSeed });
}

/** Ids of the metrics: equations whose value is a number. */
export function metricIds({ workbench: { model } }: PreparedCompany): readonly string[] {
  return model.order.filter((id) => model.symbols.get(id)?.type === "number");
}

/** Metrics asked for, each once, if any. Throws UsageError for unknown ones. */
export function readMetrics(
  args: Arguments,
  prepared: PreparedCompany,
): readonly string[] | undefined {
  const given = args.texts("metric");
  const known = metricIds(prepared);
  for (const id of given) oneOf("metric", id, known);
  return given.length === 0 ? undefined : [...new Set(given)];
}

/** Ids of the inputs. */
export function inputIds({ workbench: { model } }: PreparedCompany): readonly string[] {
  return [...model.symbols.values()].flatMap(({ id, role }) => (role === "input" ? [id] : []));
}

/** Inputs set by the user with an option. Throws UsageError for unknown inputs and inputs set twice. */
export function readOverrides(
  args: Arguments,
  prepared: PreparedCompany,
  option = "set",
): readonly Override[] {
  const known = inputIds(prepared);
  const overrides = args.texts(option).map((text) => readOverride(text, option));
  for (const { path } of overrides) {
    const id = path.replace(/\[.*$/, "");
    if (!known.includes(id)) throw unknownName("input", id, known);
  }
  const twice = overrides.find(({ path }, i) =>
    overrides.slice(0, i).some((other) => other.path === path),
  );
  if (twice === undefined) return [...(prepared.given ?? []), ...overrides];
  throw new UsageError(`--${option} ${twice.path}: expected once, found twice`);
}
