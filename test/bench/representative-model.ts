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
export function elementsOf({ over }: BenchInput): number {
  return over.reduce((product, axis) => product * sizes[axis as "site" | "year"], 1);
}

/** Values of every input, draws innermost, from a fixed seed. */
export function benchValues(): ReadonlyMap<string, Float64Array> {
  const uniform = seededUniform(1);
  const values = new Map<string, Float64Array>();
  for (const [group, draws] of [
    [uncertain, sizes.draws],
    [settled, 1],
  ] as const) {
    for (const [name, input] of Object.entries(group)) {
      const { low, high } = input;
      const array = new Float64Array(elementsOf(input) * draws);
      for (let i = 0; i < array.length; i += 1) array[i] = low + (high - low) * uniform();
      values.set(name, array);
    }
  }
  return values;
}

/** The binding of the model to values; uncertain inputs are copied block by block. */
export function benchBinding(values: ReadonlyMap<string, Float64Array>): Binding {
  const none = dimensions.map((dimension) => [dimension, [] as readonly string[]] as const);
  const count = (length: number): string[] => Array.from({ length }, (_, i) => String(i));
  const bound = [...values].map(([name, array]): [string, BoundInput] => {
    const input = uncertain[name];
    return [
      `bench.${name}`,
      input === undefined ? { kind: "numbers", values: array } : uncertainInput(input, array),
    ];
  });
  return {
    labels: {
      ...(Object.fromEntries(none) as Binding["labels"]),
      site: count(sizes.site),
      year: count(sizes.year),
    },
    years: Array.from({ length: sizes.year }, (_, i) => 2024 + i),
    inputs: new Map(bound),
    draws: sizes.draws,
    block,
    wanted: reportedMetrics.map((name) => `bench.${name}`),
  };
}

/** Draws the engine evaluates together here; its copies of the inputs lie in such blocks. */
const block = 80;

function uncertainInput(input: BenchInput, array: Float64Array): BoundInput {
  const elements = elementsOf(input);
  const { draws } = sizes;
  const blocks = new Float64Array(array.length);
  for (let at = 0; at < elements; at += 1) {
    for (let draw = 0; draw < draws; draw += 1) {
      const start = (draw - (draw % block)) * elements;
      blocks[start + at * block + (draw % block)] = array[at * draws + draw] ?? 0;
    }
  }
  return {
    kind: "numbers",
    values: Float64Array.from({ length: elements }, (_, at) => array[at * draws] ?? 0),
    fill: (out, first, count) => {
      if (count !== block || first % block !== 0) throw new Error("draws come in whole blocks");
      out.set(blocks.subarray(first * elements, (first + block) * elements));
    },
  };
}
