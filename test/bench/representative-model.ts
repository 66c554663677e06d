import { compileModel, type Model } from "../../models/engine/compile.ts";
import { dimensions, equations, inputs, text, type Dimension } from "../../models/engine/model.ts";
import type { Binding, BoundInput } from "../../models/engine/session.ts";
import { seededUniform } from "../support/sampling.ts";

/** Sizes of the comparison: a large company over the years of a run, with the draws of a report. */
export const sizes = { site: 6, year: 37, draws: 10_000 } as const;

/** Years reported, as indices. */
export const reportedYears = [6, 26] as const;

/** Metrics reported. */
export const reportedMetrics = ["cost", "emissions", "spending"] as const;

interface BenchInput {
  readonly over: readonly Dimension[];
  readonly low: number;
  readonly high: number;
}

/** Uncertain inputs, uniform between two bounds; a path over years is one array of years and draws. */
export const uncertain: Readonly<Record<string, BenchInput>> = {
  itEnergy: { over: ["site", "year"], low: 20_000, high: 90_000 },
  overhead: { over: ["site", "year"], low: 0.1, high: 0.5 },
  tariff: { over: ["site"], low: 500, high: 900 },
  priceIndex: { over: ["year"], low: 0.8, high: 1.6 },
  share: { over: ["year"], low: 0, high: 1 },
  factor: { over: ["site"], low: 0.4, high: 0.7 },
  gridIndex: { over: ["year"], low: 0, high: 1 },
};

/** Inputs that are the same in all draws. */
export const settled: Readonly<Record<string, BenchInput>> = {
  onSite: { over: ["site"], low: 0, high: 5_000 },
  premium: { over: [], low: 20, high: 20 },
  target: { over: ["year"], low: 10_000, high: 90_000 },
};

const formulas: Readonly<
  Record<string, { readonly formula: string; readonly over: readonly Dimension[] }>
> = {
  electricity: { formula: "itEnergy * (1 + overhead)", over: ["site", "year"] },
  bought: { formula: "max(0, electricity - onSite)", over: ["site", "year"] },
  commodity: { formula: "bought * tariff * priceIndex", over: ["site", "year"] },
  green: { formula: "bought * share * premium", over: ["site", "year"] },
  cost: { formula: "sum(commodity + green, site)", over: ["year"] },
  siteEmissions: { formula: "bought * factor * gridIndex * (1 - share)", over: ["site", "year"] },
  emissions: { formula: "sum(siteEmissions, site)", over: ["year"] },
  gap: { formula: "max(0, emissions - target)", over: ["year"] },
  surcharge: { formula: "emissions > target ? gap * premium : 0", over: ["year"] },
  spending: { formula: "cumulative(cost + surcharge)", over: ["year"] },
};

const means = text("", "", "");

/** The equations of the comparison, compiled. */
export function benchModel(): Model {
  const declared = Object.entries({ ...uncertain, ...settled }).map(
    ([name, { over }]) => [name, { unit: "1", over, type: "number", means }] as const,
  );
  const own = Object.entries(formulas).map(
    ([name, equation]) => [name, { ...equation, unit: "1", means, source: "bench" }] as const,
  );
  return compileModel({
    inputs: [inputs("bench", Object.fromEntries(declared))],
    equations: [equations("bench", Object.fromEntries(own))],
    kernels: [],
  });
}

/** Elements of an input without its draws. */
function elementsOf({ over }: BenchInput): number {
  return over.reduce((product, axis) => product * sizes[axis as "site" | "year"], 1);
}

/** What the work starts from: settled values, bounds of uncertain inputs, one probability a draw and path. */
export interface BenchValues {
  readonly settled: ReadonlyMap<string, Float64Array>;
  /** Lower bound of each element, then the width of its range. */
  readonly bounds: ReadonlyMap<string, Float64Array>;
  /** Probabilities by path (one for each site, or one), draws innermost. */
  readonly probabilities: ReadonlyMap<string, Float64Array>;
}

/** Paths of an input: a path runs through all years, so there is one for each site, or one. */
export function pathsOf({ over }: BenchInput): number {
  return over.includes("site") ? sizes.site : 1;
}

/** Values of every input from a fixed seed. */
export function benchValues(): BenchValues {
  const uniform = seededUniform(1);
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const bounds = new Map<string, Float64Array>();
  const probabilities = new Map<string, Float64Array>();
  for (const [name, input] of Object.entries(uncertain)) {
    const elements = elementsOf(input);
    const { low, high } = input;
    const pair = new Float64Array(2 * elements);
    for (let i = 0; i < elements; i += 1) {
      pair[i] = between(low, (low + high) / 2);
      pair[elements + i] = between((low + high) / 2, high) - pair[i]!;
    }
    bounds.set(name, pair);
    const drawn = new Float64Array(pathsOf(input) * sizes.draws);
    probabilities.set(name, drawn.map(uniform));
  }
  const fixed = Object.entries(settled).map(([name, input]): [string, Float64Array] => [
    name,
    new Float64Array(elementsOf(input)).map(() => between(input.low, input.high)),
  ]);
  return { settled: new Map(fixed), bounds, probabilities };
}

/** The binding of the model to values; uncertain inputs are uniform between their bounds. */
export function benchBinding(values: BenchValues): Binding {
  const none = dimensions.map((dimension) => [dimension, [] as readonly string[]] as const);
  const count = (length: number): string[] => Array.from({ length }, (_, i) => String(i));
  const settledInputs = [...values.settled].map(([name, array]): [string, BoundInput] => [
    `bench.${name}`,
    { kind: "numbers", values: array },
  ]);
  const drawnInputs = Object.entries(uncertain).map(([name, input]): [string, BoundInput] => {
    const [bounds, drawn] = [values.bounds.get(name)!, values.probabilities.get(name)!];
    return [`bench.${name}`, uncertainInput(input, bounds, drawn)];
  });
  return {
    labels: {
      ...(Object.fromEntries(none) as Binding["labels"]),
      site: count(sizes.site),
      year: count(sizes.year),
    },
    years: Array.from({ length: sizes.year }, (_, i) => 2024 + i),
    inputs: new Map([...settledInputs, ...drawnInputs]),
    draws: sizes.draws,
    wanted: reportedMetrics.map((name) => `bench.${name}`),
  };
}

function uncertainInput(input: BenchInput, bounds: Float64Array, drawn: Float64Array): BoundInput {
  const elements = elementsOf(input);
  const elementsOfPath = elements / pathsOf(input);
  const views = new WeakMap<Float64Array, readonly Float64Array[]>();
  const viewsOf = (out: Float64Array, count: number): readonly Float64Array[] => {
    const cut = (_: unknown, at: number) => out.subarray(at * count, (at + 1) * count);
    const found = views.get(out) ?? Array.from({ length: elements }, cut);
    views.set(out, found);
    return found;
  };
  return {
    kind: "numbers",
    values: bounds.slice(0, elements),
    fill: (out, first, count) => {
      const runs = viewsOf(out, count);
      for (let at = 0; at < elements; at += elementsOfPath) {
        const path = (at / elementsOfPath) * sizes.draws + first;
        const from = drawn.subarray(path, path + count);
        for (let i = at; i < at + elementsOfPath; i += 1) {
          spread(runs[i]!, from, [bounds[i]!, bounds[elements + i]!]);
        }
      }
    },
  };
}

function spread(
  out: Float64Array,
  from: Float64Array,
  [low, width]: readonly [number, number],
): void {
  for (let i = 0; i < out.length; i += 1) out[i] = low + width * from[i]!;
}
