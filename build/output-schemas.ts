import type {
  ExplainInput,
  ExplainMetric,
  ExplainNode,
  Leaf,
  MetricResult,
  Percentiles,
  ResultValues,
  RunResult,
  ShownRange,
  SourceBadge,
  ThresholdResult,
} from "../models/run/types.ts";
import type { CheckReport, Finding } from "../models/checks/finding.ts";
import {
  changeRowSchema,
  reconciliationSchema,
} from "../models/checks/reconcile/reconcile-schema.ts";
import { dimensions } from "../models/engine/model.ts";
import type { AnnualCooling } from "../models/kernels/cooling/annual.ts";
import { coolingTechnologies, siteQualities } from "../models/kernels/cooling/technology-ids.ts";
import { sourceKindSchema } from "../models/scenario/provenance-schema.ts";
import { z } from "../models/scenario/zod.ts";
import {
  comparisonSchema,
  gridSchema,
  sensitivitySchema,
  solveSchema,
} from "./analysis-schemas.ts";
import { bandSchema, matrixSchema, validationSchema } from "./matrix-schemas.ts";

/** What a command prints with --json. */
export interface OutputSchema {
  readonly command: string;
  readonly describes: string;
  readonly schema: z.ZodType;
}

const unit = z.string().min(1);
const orNever = z.number().nullable();

const percentilesSchema: z.ZodType<Percentiles> = z.strictObject({
  p05: orNever,
  p25: orNever,
  p50: orNever,
  p75: orNever,
  p95: orNever,
  mean: orNever,
  reached: z.number().min(0).max(1).optional(),
  standardError: z.number().min(0).nullable().optional(),
  errors: z
    .strictObject({ p05: orNever, p25: orNever, p50: orNever, p75: orNever, p95: orNever })
    .optional(),
});

const leafSchema: z.ZodType<Leaf> = z.union([orNever, percentilesSchema]);

const valuesSchema: z.ZodType<ResultValues> = z.lazy(() =>
  z.union([leafSchema, z.record(z.string(), valuesSchema)]),
);

const metricResultSchema: z.ZodType<MetricResult> = z.strictObject({
  unit,
  over: z.array(z.enum(dimensions)),
  values: valuesSchema,
});

const placeFields = {
  year: z.int().nullable(),
  site: z.string().nullable(),
  at: z.record(z.string(), z.string()).optional(),
};

const badgeSchema: z.ZodType<SourceBadge> = z.strictObject({
  source: z.string(),
  title: z.string(),
  state: z.enum(["superseded", "retracted"]),
  date: z.string(),
  note: z.string(),
  replacedBy: z.string().nullable(),
  inputs: z.array(z.string()),
  metrics: z.array(z.string()),
});

const thresholdSchema: z.ZodType<ThresholdResult> = z.strictObject({
  metric: z.string(),
  ...placeFields,
  side: z.enum(["above", "below"]),
  value: z.number(),
  unit,
  probability: z.strictObject({
    value: z.number().min(0).max(1),
    standardError: z.number().min(0),
  }),
});

const runResultSchema: z.ZodType<RunResult> = z.strictObject({
  company: z.string(),
  scenario: z.string(),
  engineVersion: z.string(),
  currency: z.string(),
  baseYear: z.int(),
  years: z.array(z.int()),
  seed: z.int(),
  draws: z.int().min(1),
  sampling: z.enum(["latin-hypercube", "sobol"]).nullable(),
  results: z.record(z.string(), metricResultSchema),
  badges: z.array(badgeSchema),
  without: z.array(z.string()).optional(),
  thresholds: z.array(thresholdSchema).optional(),
});

const boundSchema = z.union([z.number(), z.record(z.string(), z.number())]);

const rangeSchema: z.ZodType<ShownRange> = z.strictObject({
  low: boundSchema,
  high: boundSchema,
  shape: z.string(),
});

const explainInputSchema: z.ZodType<ExplainInput> = z.strictObject({
  input: z.string(),
  value: z.unknown(),
  unit,
  kind: sourceKindSchema,
  source: z.string().nullable(),
  locator: z.string().nullable(),
  quote: z.string().nullable(),
  layer: z.enum(["default", "region", "scenario", "company", "user"]),
  sourceState: z.enum(["superseded", "retracted"]).optional(),
  ...placeFields,
  why: z.string().optional(),
  note: z.string().optional(),
  derivation: z.string().optional(),
  range: rangeSchema.optional(),
});

const explainMetricSchema: z.ZodType<ExplainMetric> = z.strictObject({
  metric: z.string(),
  unit,
  value: orNever,
  ...placeFields,
  formula: z.string(),
  operands: z.array(z.lazy(() => explainNodeSchema)),
  sameAs: z.string().optional(),
});

const explainNodeSchema: z.ZodType<ExplainNode> = z.union([
  explainMetricSchema,
  explainInputSchema,
]);

const findingSchema: z.ZodType<Finding> = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  where: z.string(),
  message: z.string(),
  expected: z.string().nullable(),
  found: z.string().nullable(),
  sources: z.array(z.string()),
});

const checkReportSchema: z.ZodType<CheckReport> = z.strictObject({
  subject: z.string(),
  findings: z.array(findingSchema),
});

const effectivenessFields = { pue: z.number().min(1), wue: z.number().min(0) };

const annualSchema: z.ZodType<AnnualCooling> = z.strictObject({
  ...effectivenessFields,
  hours: z.number().positive(),
});

const vectorSchema = z.strictObject({
  tech: z.enum(coolingTechnologies),
  site: z.enum(siteQualities),
  T_db_C: z.number(),
  RH_pct: z.number(),
  P_Pa: z.number(),
  ...effectivenessFields,
});

/** Parts of the outputs that recur, by the name they go by in a JSON Schema. */
export const outputParts: Readonly<Record<string, z.ZodType>> = {
  percentiles: percentilesSchema,
  leaf: leafSchema,
  values: valuesSchema,
  metricResult: metricResultSchema,
  explainInput: explainInputSchema,
  explainMetric: explainMetricSchema,
  explainNode: explainNodeSchema,
  finding: findingSchema,
};

/** What the commands print with --json, one entry for each shape. */
export const outputSchemas: readonly OutputSchema[] = [
  {
    command: "run",
    describes: "`run --json`: one entry for each pairing; null stands for never.",
    schema: z.array(runResultSchema),
  },
  {
    command: "matrix",
    describes:
      "`matrix --json`: ratings and positions under one pairing; with several pairings a list of them and how far their orders agree. Null where nothing can be said.",
    schema: matrixSchema,
  },
  {
    command: "validate",
    describes:
      "`validate --json`: published figures and ratings beside the model's, computed and judged items counted apart.",
    schema: validationSchema,
  },
  {
    command: "explain",
    describes:
      "`explain --json`: the tree of equations behind one value, down to the inputs, or one input.",
    schema: explainNodeSchema,
  },
  {
    command: "solve",
    describes:
      "`solve --json`: the input values at which a metric reaches a value, none, one or several.",
    schema: solveSchema,
  },
  {
    command: "grid",
    describes:
      "`grid --json`: a metric over two inputs; rows go with `down`, columns with `across`, null where it is never or cannot be computed.",
    schema: gridSchema,
  },
  {
    command: "solve-item",
    describes:
      "`solve --item --json`: the input values at which an item of the register changes its rating.",
    schema: bandSchema,
  },
  {
    command: "sensitivity",
    describes:
      "`sensitivity --json`: tornado, ensemble, probability of a threshold and Sobol indices of one value; null stands for never.",
    schema: sensitivitySchema,
  },
  {
    command: "compare",
    describes:
      "`compare --json`: one entry for each pairing, with every input and result that differs, b less a.",
    schema: z.array(comparisonSchema),
  },
  {
    command: "pue",
    describes:
      "`pue --json`: annual PUE and WUE (L per kWh of IT) and the hours they are means over.",
    schema: annualSchema,
  },
  {
    command: "pue-vectors",
    describes: "`pue --vectors FILE.csv --json`: the rows of the file with PUE and WUE.",
    schema: z.array(vectorSchema),
  },
  {
    command: "check",
    describes: "`check --json`: the findings on one company or file.",
    schema: checkReportSchema,
  },
  {
    command: "reconcile",
    describes:
      "`reconcile --json`: printed figures beside their recomputation, and the change of emissions split into activity and grid factor.",
    schema: reconciliationSchema.extend({ changes: z.array(changeRowSchema) }),
  },
  {
    command: "bench-portfolio",
    describes: "`bench --portfolio COUNT --json`: time, memory and hash of a portfolio.",
    schema: z.strictObject({
      companies: z.int().positive(),
      seed: z.int(),
      workers: z.int().positive(),
      figures: z.int().positive(),
      seconds: z.number().positive(),
      companiesPerSecond: z.number().positive(),
      memory: z.array(z.strictObject({ share: z.number(), megabytes: z.number().positive() })),
      hash: z.string(),
    }),
  },
  {
    command: "bench",
    describes: "`bench --json`: one entry for each figure, median and 95th percentile of n runs.",
    schema: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.string(),
        median: z.number(),
        p95: z.number(),
        n: z.int().positive(),
      }),
    ),
  },
];
