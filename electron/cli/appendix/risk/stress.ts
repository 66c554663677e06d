import { ModelError } from "../../../../models/engine/errors.ts";
import type { Level } from "../../../../models/kernels/rating/rules.ts";
import type { MatrixResult } from "../../../../models/run/matrix/matrix-types.ts";
import { grid, type GridResult } from "../../../../models/run/solve/grid.ts";
import type { DialMode } from "../../../../models/run/solve/input-dial.ts";
import { solve } from "../../../../models/run/solve/solve.ts";
import { solveBand } from "../../../../models/run/solve/solve-band.ts";
import { inputsOf, runNow, type PreparedCompany } from "../../../../models/run/run.ts";
import type { Progress } from "../../../../models/run/types.ts";
import type {
  ItemStress,
  StressResults,
  TargetStress,
} from "../../../../renderer/appendix/appendix.ts";
import type { FeaturedRequest } from "./risk-request.ts";

/** An input that is turned, and how far. */
interface Dial {
  readonly by: string;
  readonly as: DialMode;
  readonly low: number;
  readonly high: number;
}

const itemDials: readonly Dial[] = [
  { by: "scenario.carbonPriceLevel", as: "factor", low: 0, high: 10 },
  { by: "scenario.electricityPrice", as: "factor", low: 0.2, high: 5 },
  { by: "energy.overheadScale", as: "value", low: 0.2, high: 5 },
  { by: "climate.globalWarming", as: "shift", low: 0, high: 4 },
];

const targetDials: readonly Dial[] = [
  { by: "energy.contractedShare", as: "value", low: 0, high: 1 },
  { by: "scenario.gridIntensity", as: "factor", low: 0, high: 2 },
  { by: "energy.loadIndex", as: "factor", low: 0.1, high: 3 },
  { by: "energy.overheadScale", as: "value", low: 0.2, high: 5 },
];

const far = 2050;

/** Reverse stress tests under the featured pairings, for the horizon to 2050. Throws ModelError. */
export function* stressOf(
  prepared: PreparedCompany,
  request: FeaturedRequest,
  matrices: readonly MatrixResult[],
): Generator<Progress, StressResults, void> {
  const items: ItemStress[] = [];
  for (const scenario of request.featured) {
    const matrix = matrices.find((each) => each.scenario === scenario && each.year === far);
    for (const { id, status } of matrix?.items ?? []) {
      if (status !== "computed") continue;
      for (const dial of itemDials) {
        items.push(yield* itemStress(prepared, { ...request, scenario }, { item: id, dial }));
      }
    }
  }
  const target: TargetStress[] = [];
  for (const scenario of request.featured) {
    for (const dial of targetDials) {
      const found = yield* targetStress(prepared, { ...request, scenario }, dial);
      target.push(...found);
    }
  }
  return { items, target, grid: yield* priceAndWarming(prepared, request) };
}

type OnePairing = FeaturedRequest & { readonly scenario: string };

/** What turns an item High; for one that is High already, what turns it Medium. */
function* itemStress(
  prepared: PreparedCompany,
  { scenario, overrides, rules }: OnePairing,
  { item, dial }: { readonly item: string; readonly dial: Dial },
): Generator<Progress, ItemStress, void> {
  const wanted = { ...{ item, scenario, overrides, rules }, ...bounded(dial), year: far };
  for (const becomes of ["high", "medium"] as const satisfies readonly Level[]) {
    try {
      const result = yield* solveBand(prepared, { ...wanted, becomes });
      return { item, scenario, by: dial.by, becomes, result };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      if (error.place !== "becomes") return { item, scenario, by: dial.by, becomes, result: null };
    }
  }
  return { item, scenario, by: dial.by, becomes: "medium", result: null };
}

/** What brings net emissions to what counts as the target in its year; nothing without a target. */
function* targetStress(
  prepared: PreparedCompany,
  request: OnePairing,
  dial: Dial,
): Generator<Progress, readonly TargetStress[], void> {
  const { scenario, overrides } = request;
  const target = targetOf(prepared, request);
  if (target === undefined) return [];
  const { year, level } = target;
  const wanted = { scenario, overrides, metric: net, year, reaches: { value: level } };
  try {
    const result = yield* solve(prepared, { ...wanted, ...bounded(dial) });
    return [{ scenario, by: dial.by, level, result }];
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return [{ scenario, by: dial.by, level, result: null }];
  }
}

const net = "carbon.netEmissions";

/** The target's year and the net emissions up to which it counts as met, as `carbon.meetsTarget` does. */
function targetOf(
  prepared: PreparedCompany,
  { scenario, overrides }: OnePairing,
): { readonly year: number; readonly level: number } | undefined {
  const { company, years } = prepared;
  const views = inputsOf(prepared, scenario, overrides);
  const numberOf = (input: string): number => {
    const value = views.find((view) => view.input === input)?.value;
    return typeof value === "number" ? value : 0;
  };
  const year = numberOf("carbon.targetYear");
  const hasTarget = company.targets.some(({ subject }) => subject === "net-emissions");
  if (!hasTarget || !years.includes(year)) return undefined;
  const base = company.baseYear;
  const request = { company, scenarios: [scenario], years: [base], overrides, metrics: [net] };
  const values = runNow(prepared, request)[0]?.results[net]?.values;
  const found: unknown =
    values === null || typeof values !== "object" ? 0 : Object.values(values)[0];
  const share = Math.max(numberOf("carbon.targetShare"), numberOf("carbon.neutralityThreshold"));
  return { year, level: share * (typeof found === "number" ? found : 0) };
}

function bounded({ by, as, low, high }: Dial): {
  readonly by: string;
  readonly as: DialMode;
  readonly low: { readonly value: number };
  readonly high: { readonly value: number };
} {
  return { by, as, low: { value: low }, high: { value: high } };
}

/** The effect on the energy bill over the electricity price and warming; nothing where it is refused. */
function* priceAndWarming(
  prepared: PreparedCompany,
  { featured, overrides }: FeaturedRequest,
): Generator<Progress, GridResult | undefined, void> {
  const scenario = featured.at(-1);
  if (scenario === undefined) return undefined;
  try {
    return yield* grid(prepared, {
      ...{ scenario, overrides, metric: "energy.effect", year: far },
      across: {
        ...{ by: "scenario.electricityPrice", as: "factor", count: 9 },
        ...{ low: { value: 0.5 }, high: { value: 2.5 } },
      },
      down: {
        ...{ by: "climate.globalWarming", as: "shift", count: 7 },
        ...{ low: { value: 0 }, high: { value: 3 } },
      },
    });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return undefined;
  }
}
