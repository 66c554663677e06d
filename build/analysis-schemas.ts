import type {
  Comparison,
  CostBar,
  EncodingChange,
  InputDifference,
  InputSide,
  ResultDifference,
  SideView,
} from "../models/run/compare/comparison-types.ts";
import { costBars } from "../models/run/compare/comparison-types.ts";
import type { SensitivityResult } from "../models/run/sensitivity/sensitivity-types.ts";
import { dialModes } from "../models/run/solve/input-dial.ts";
import type { GridResult } from "../models/run/solve/grid.ts";
import type { SolveResult } from "../models/run/solve/solve.ts";
import type { Override, ShownRange } from "../models/run/types.ts";
import { sourceKindSchema } from "../models/scenario/provenance-schema.ts";
import { z } from "../models/scenario/zod.ts";

const orNever = z.number().nullable();
const text = z.string();
const year = z.int().nullable();
const head = {
  company: text,
  scenario: text,
  metric: text,
  year,
  site: text.nullable(),
  unit: text,
};
const interval = z.strictObject({ low: z.number(), high: z.number() });
const point = z.strictObject({ input: z.number(), metric: z.number() });

/** `solve --json`. */
export const solveSchema: z.ZodType<SolveResult> = z.strictObject({
  ...head,
  reaches: z.number(),
  by: text,
  as: z.enum(dialModes),
  inputUnit: text,
  present: z.strictObject({ input: orNever, metric: z.number() }),
  range: interval.nullable(),
  searched: interval,
  reachable: z.strictObject({ lowest: point, highest: point }),
  evaluations: z.int().positive(),
  found: z.enum(["none", "one", "several"]),
  solutions: z.array(
    z.strictObject({
      kind: z.enum(["number", "jump", "stretch"]),
      low: point,
      high: point,
      isWithinRange: z.boolean().nullable(),
    }),
  ),
});

const gridScale = z.strictObject({
  by: text,
  as: z.enum(dialModes),
  unit: text,
  values: z.array(z.number()),
  present: orNever,
});

/** `grid --json`. */
export const gridSchema: z.ZodType<GridResult> = z.strictObject({
  ...head,
  across: gridScale,
  down: gridScale,
  values: z.array(z.array(orNever)),
  refused: text.nullable(),
});

const estimate = z.strictObject({ value: z.number(), standardError: z.number().min(0) });
const percentile = z.strictObject({ value: orNever, standardError: orNever });

const sobolSchema = z.strictObject({
  kind: z.literal("indices"),
  draws: z.int().positive(),
  evaluations: z.int().positive(),
  rows: z.array(z.strictObject({ path: text, first: estimate, total: estimate })),
  held: z.array(text),
  varianceShare: estimate.nullable(),
});

const tornadoRow = z.strictObject({
  path: text,
  inputs: z.array(
    z.strictObject({
      input: text,
      label: text.nullable(),
      unit: text,
      year,
      central: z.number(),
      atLow: z.number(),
      atHigh: z.number(),
    }),
  ),
  atLow: orNever,
  atHigh: orNever,
  swing: orNever,
});

/** `sensitivity --json`. */
export const sensitivitySchema: z.ZodType<SensitivityResult> = z.strictObject({
  ...head,
  draws: z.int().positive(),
  seed: z.int(),
  sampling: z.enum(["latin-hypercube", "sobol"]),
  central: orNever,
  ends: interval,
  tornado: z.array(tornadoRow),
  ensemble: z.strictObject({
    mean: estimate.nullable(),
    deviation: estimate.nullable(),
    percentiles: z.strictObject({
      p05: percentile,
      p25: percentile,
      p50: percentile,
      p75: percentile,
      p95: percentile,
    }),
    reached: estimate.optional(),
  }),
  convergence: z.array(
    z.strictObject({
      draws: z.int().positive(),
      mean: percentile,
      p05: percentile,
      p95: percentile,
    }),
  ),
  threshold: z.strictObject({ value: z.number(), above: estimate }).nullable(),
  sobol: z.union([sobolSchema, z.strictObject({ kind: z.literal("none"), why: text })]),
});

const overrideSchema: z.ZodType<Override> = z.strictObject({
  path: text,
  value: z.union([z.number(), text, z.strictObject({ points: z.record(text, z.number()) })]),
  unit: text.optional(),
});

const sideSchema: z.ZodType<SideView> = z.strictObject({
  company: text,
  scenario: text,
  baseYear: z.int(),
  transitionFrom: text,
  warmingFrom: text,
  overrides: z.array(overrideSchema),
});

const bound = z.union([z.number(), z.record(text, z.number())]);
const rangeSchema: z.ZodType<ShownRange> = z.strictObject({ low: bound, high: bound, shape: text });

const inputSideSchema: z.ZodType<InputSide> = z.strictObject({
  value: z.unknown(),
  layer: z.enum(["default", "region", "scenario", "company", "user"]),
  kind: sourceKindSchema,
  range: rangeSchema.nullable(),
});

const inputSchema: z.ZodType<InputDifference> = z.strictObject({
  input: text,
  label: text.nullable(),
  year,
  unit: text,
  differs: z.enum(["value", "range"]),
  a: inputSideSchema.nullable(),
  b: inputSideSchema.nullable(),
  difference: orNever,
});

const resultSchema: z.ZodType<ResultDifference> = z.strictObject({
  metric: text,
  labels: z.array(text),
  year,
  unit: text,
  a: orNever,
  b: orNever,
  only: z.enum(["a", "b"]).optional(),
  difference: orNever,
  share: orNever,
});

const changeSchema: z.ZodType<EncodingChange> = z.strictObject({
  part: z.enum(["rating", "rule", "item", "encoding"]),
  place: text,
  change: z.enum(["added", "removed", "changed"]),
  a: z.unknown(),
  b: z.unknown(),
});

const bars: z.ZodType<Record<CostBar, number>> = z.record(z.enum(costBars), z.number());

/** One entry of `compare --json`. */
export const comparisonSchema: z.ZodType<Comparison> = z.strictObject({
  a: sideSchema,
  b: sideSchema,
  engineVersion: text,
  years: z.array(z.int()),
  prices: z.int(),
  notes: z.array(text),
  isSame: z.boolean(),
  compared: z.int().min(0),
  inputs: z.array(inputSchema),
  results: z.array(resultSchema),
  changes: z.array(changeSchema),
  cost: z.array(
    z.strictObject({
      year: z.int(),
      unit: text,
      a: z.number(),
      b: z.number(),
      difference: z.number(),
      bars,
    }),
  ),
});
