import { moneyOf } from "../bind.ts";
import { reportingYears } from "../layers/general-layer.ts";
import { runNow } from "../run.ts";
import type { RunResult } from "../types.ts";
import { engineVersion } from "../version.ts";
import { compareInputs } from "./compare-inputs.ts";
import { compareResults } from "./compare-results.ts";
import type {
  CompareRequest,
  CompareSide,
  Comparison,
  CostExplanation,
  ResultDifference,
  SideView,
} from "./comparison-types.ts";
import { encodingChanges } from "./encoding-changes.ts";
import { explainCost } from "./cost-bars.ts";
import { priceUnits, type PriceUnits } from "./prices.ts";
import { checkScales, commonPrices, sideView } from "./sides.ts";

const energyCost = "energy.cost";

/**
 * Compares two runs with every input at its central value: inputs and results that differ, by how
 * much, why the energy cost does, and what else was changed in what is encoded and rated. Throws ModelError, which says how to make the comparison valid,
 * for money of different years without a year of prices, for scenarios of different generations and for
 * ratings on different scales; and for unknown pairings, metrics, years and inputs.
 */
export function compare(request: CompareRequest): Comparison {
  const { a, b, years = [reportingYears.near, reportingYears.far], metrics } = request;
  const views: readonly [SideView, SideView] = [sideView(a), sideView(b)];
  if (request.rules === undefined) checkScales(a, b);
  const prices = commonPrices(views, request.prices);
  const priced = priceUnits(moneyOf(a.prepared).levels, prices);
  const [left, right] = [runSide(a, years, metrics), runSide(b, years, metrics)];
  const { compared, differences } = compareResults(left, right, priced);
  const inputs = compareInputs({ a, b, years, priced });
  const changes = encodingChanges(a, b);
  const isSame = [inputs, differences, changes].every(({ length }) => length === 0);
  return {
    a: views[0],
    b: views[1],
    engineVersion,
    years,
    prices,
    notes: notesOn(views, request, prices),
    isSame,
    compared,
    inputs,
    results: differences,
    changes,
    cost: differences.flatMap((row) => costExplanation(row, { a, b, priced })),
  };
}

function runSide(
  { prepared, scenario, overrides }: CompareSide,
  years: readonly number[],
  metrics: readonly string[] | undefined,
): RunResult {
  const { company } = prepared;
  const [result] = runNow(prepared, { company, scenarios: [scenario], years, overrides, metrics });
  return result!;
}

function notesOn(
  [a, b]: readonly [SideView, SideView],
  request: CompareRequest,
  prices: number,
): readonly string[] {
  const isApart = a.baseYear !== b.baseYear;
  const sites = request.a.prepared.labels.site;
  const areStrangers = !request.b.prepared.labels.site.some((label) => sites.includes(label));
  return [
    ...(isApart
      ? [
          `money is in prices of ${prices}; what counts from the base year counts from ${a.baseYear} in a and from ${b.baseYear} in b`,
        ]
      : []),
    ...(areStrangers ? ["no site in common: the energy cost is explained by its totals"] : []),
  ];
}

interface PricedSides extends Pick<CompareRequest, "a" | "b"> {
  readonly priced: PriceUnits;
}

function costExplanation(
  { metric, year, unit, a: from, b: to, difference }: ResultDifference,
  { a, b, priced }: PricedSides,
): readonly CostExplanation[] {
  if (metric !== energyCost || year === null || from === null || to === null) return [];
  const sideOf = (side: CompareSide) => {
    const { currency, baseYear } = side.prepared.company;
    const { factor } = priced(currency, baseYear);
    return { side, factor };
  };
  const bars = explainCost(sideOf(a), sideOf(b), year);
  return [{ year, unit, a: from, b: to, difference: difference ?? 0, bars }];
}
