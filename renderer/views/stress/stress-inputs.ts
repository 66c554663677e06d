import type { DialMode } from "../../../models/run/solve/input-dial.ts";
import type { ModelCatalogue } from "../../run/job-types.ts";

/** An input offered first: how it is turned, and how far for a picture of two inputs. */
export interface StressInput {
  readonly path: string;
  readonly as: DialMode;
  readonly low: number;
  readonly high: number;
  /** A metric that says in plain units what a setting amounts to. */
  readonly amounts?: { readonly metric: string; readonly hasYear: boolean };
}

/** Inputs that questions of stress are mostly about. */
export const stressInputs: readonly StressInput[] = [
  {
    ...{ path: "energy.tariff", as: "factor", low: 0.5, high: 3 },
    amounts: { metric: "carbon.meanTariff", hasYear: false },
  },
  {
    ...{ path: "scenario.carbonPriceLevel", as: "factor", low: 0, high: 6 },
    amounts: { metric: "scenario.carbonPrice", hasYear: true },
  },
  { path: "climate.globalWarming", as: "shift", low: -0.5, high: 2.5 },
  {
    ...{ path: "energy.attainment", as: "value", low: 0, high: 1.2 },
    amounts: { metric: "energy.averagePue", hasYear: true },
  },
  { path: "energy.contractedShare", as: "value", low: 0, high: 1 },
  {
    ...{ path: "energy.loadIndex", as: "factor", low: 0.5, high: 2 },
    amounts: { metric: "energy.totalElectricity", hasYear: true },
  },
  { path: "scenario.electricityPrice", as: "factor", low: 0.5, high: 2 },
  { path: "scenario.gridIntensity", as: "factor", low: 0, high: 2 },
  { path: "energy.greenPremium", as: "value", low: 0, high: 200 },
  { path: "carbon.creditPrice", as: "value", low: 0, high: 500 },
  { path: "business.revenue", as: "factor", low: 0.5, high: 2 },
];

/** An input of the list, or any other as its own value. */
export function stressInput(path: string): StressInput {
  return (
    stressInputs.find((each) => each.path === path) ?? { path, as: "factor", low: 0.5, high: 2 }
  );
}

/** Inputs that can be turned: numbers that say neither which years nor which sites. */
export function otherInputs({ inputs }: ModelCatalogue): readonly string[] {
  return Object.values(inputs)
    .filter(({ id, type, unit }) => type === "number" && unit !== "year" && !isFlag(id))
    .map(({ id }) => id)
    .filter((id) => !stressInputs.some(({ path }) => path === id));
}

function isFlag(id: string): boolean {
  return /^(calendar|site)\.|Follows|floorAtObserved|tariffAdditive|gridTrendObserved/.test(id);
}
