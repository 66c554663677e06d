import type { Dimension } from "../../engine/model.ts";
import type { IamcEntry } from "../../scenario/iamc-file/read-iamc.ts";
import type { MetricResult, ResultValues, RunResult } from "../types.ts";

const acronyms: ReadonlyMap<string, string> = new Map([
  ["ets", "ETS"],
  ["it", "IT"],
  ["pue", "PUE"],
  ["wue", "WUE"],
]);

/** The variable a metric goes by in the IAMC format: `energy.cost` is `Isotherm|Energy cost`. */
export function iamcVariable(metric: string): string {
  const words = metric.split(/\.|(?=[A-Z])|(?<=[a-z])(?=\d)/).map((word) => word.toLowerCase());
  const [domain = "", ...rest] = words.map((word) => acronyms.get(word) ?? word);
  const first = domain.charAt(0).toUpperCase() + domain.slice(1);
  return `Isotherm|${[first, ...rest].join(" ")}`;
}

/**
 * Results by year as series of the IAMC format: the engine as model, the pairing as scenario, the
 * company or `company|site` as region, further labels behind the variable. Years without a value are
 * gaps; what has no years or only an ensemble is left out.
 */
export function resultsIamc(results: readonly RunResult[]): readonly IamcEntry[] {
  return results.flatMap((result) =>
    Object.entries(result.results).flatMap(([metric, found]) => entriesOf(metric, found, result)),
  );
}

interface Branch {
  readonly site: string | undefined;
  readonly labels: readonly string[];
  readonly points: Readonly<Record<string, number>>;
}

function entriesOf(metric: string, found: MetricResult, run: RunResult): readonly IamcEntry[] {
  if (!found.over.includes("year")) return [];
  const start: Branch = { site: undefined, labels: [], points: {} };
  return branchesOf(found.values, found.over, start).flatMap(({ site, labels, points }) => {
    if (Object.keys(points).length === 0) return [];
    return [
      {
        model: `Isotherm ${run.engineVersion}`,
        scenario: run.scenario,
        region: [run.company, ...(site === undefined ? [] : [site])].join("|"),
        variable: [iamcVariable(metric), ...labels].join("|"),
        unit: found.unit,
        extra: {},
        points,
        rows: [],
      },
    ];
  });
}

/** One branch for each label along the dimensions before the year. */
function branchesOf(
  values: ResultValues,
  over: readonly Dimension[],
  branch: Branch,
): readonly Branch[] {
  if (typeof values !== "object" || values === null || "p50" in values) return [];
  const [dimension, ...rest] = over;
  if (dimension === "year") return [{ ...branch, points: numbersOf(values) }];
  return Object.entries(values).flatMap(([label, below]) => {
    const next =
      dimension === "site"
        ? { ...branch, site: label }
        : { ...branch, labels: [...branch.labels, label] };
    return branchesOf(below, rest, next);
  });
}

function numbersOf(values: object): Readonly<Record<string, number>> {
  const numbers = Object.entries(values as Readonly<Record<string, ResultValues>>).flatMap(
    ([year, value]) => (typeof value === "number" ? [[year, value] as const] : []),
  );
  return Object.fromEntries(numbers);
}
