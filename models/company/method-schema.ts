import { textSchema, unitSchema } from "../scenario/provenance-schema.ts";
import { seriesSchema, valueSchema } from "../scenario/value-schema.ts";
import { z } from "../scenario/zod.ts";
import { evidenceSchema } from "./statement-schema.ts";

/** Lines of the financial statements an effect falls on. */
export const statementLines = [
  "revenue",
  "cost-of-revenue",
  "operating-expenses",
  "other-income",
  "impairment",
  "finance-costs",
  "property-plant-equipment",
  "intangible-assets",
  "provisions",
  "borrowings",
  "cash",
] as const;

/** A line of the financial statements. */
export type StatementLine = (typeof statementLines)[number];

/** What a positive value of an effect means: a cost to the company, or a gain. */
export const effectSignSchema = z.enum(["cost", "benefit"]);

const metricIdSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/, { error: "an id such as energy.effect" });

const nameSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, { error: "a name in camelCase, as subsidyShare" });

const shared = {
  statementLine: z.enum(statementLines),
  why: textSchema,
  evidence: z.array(evidenceSchema).min(1).optional(),
};

const computed = {
  /** "cost" for a risk and "benefit" for an opportunity when left out. */
  sign: effectSignSchema.optional(),
  /**
   * Metric that is the annual probability of the event whose loss the effect is; without one the effect
   * is part of the scenario.
   */
  likelihoodMetric: metricIdSchema.optional(),
  /** Whether inputs are classes for lack of measurements: the result is a screening. */
  screening: z.boolean().optional(),
  ...shared,
};

/** The effect is a metric of the model, money by year. */
const metricMethodSchema = z.strictObject({
  kind: z.literal("metric"),
  metric: metricIdSchema,
  ...computed,
});

/**
 * The effect is the company's own formula over the model's names, other items (`register.itemId`) and
 * own figures by bare name; all its names are under `register.`.
 */
const formulaMethodSchema = z.strictObject({
  kind: z.literal("formula"),
  formula: textSchema,
  /** Money, as CNY, MCNY or CNY2024. */
  unit: unitSchema,
  inputs: z.record(nameSchema, z.union([valueSchema, seriesSchema])).optional(),
  ...computed,
});

const judgedMagnitudeSchema = valueSchema.superRefine((figure, context) => {
  if (!/^(1|%|(k|M|G)?CNY(20\d\d)?)$/.test(figure.unit)) {
    context.addIssue({ code: "custom", path: ["unit"], message: "a share (1) or money (CNY)" });
  }
  if (figure.range === undefined) {
    context.addIssue({ code: "custom", path: ["range"], message: "a range, low to high" });
  }
});

/** Class of likelihood, 1 to 5, with the range it may have. */
export const likelihoodValueSchema = valueSchema.superRefine((figure, context) => {
  const whole = [figure.value, figure.range?.low ?? 1, figure.range?.high ?? 5];
  const isClass = whole.every((each) => Number.isInteger(each) && each >= 1 && each <= 5);
  if (!isClass) context.addIssue({ code: "custom", message: "classes from 1 to 5" });
  if (figure.unit !== "1") {
    context.addIssue({ code: "custom", path: ["unit"], message: "the unit 1" });
  }
});

const byHorizon = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ "2030": schema, "2050": schema });

/**
 * The effect is judged: magnitude low, central and high up to 2030 and from 2031 to 2050, positive on
 * the side that is rated (cost of a risk, gain of an opportunity), and a class of likelihood.
 */
const judgementMethodSchema = z.strictObject({
  kind: z.literal("judgement"),
  magnitude: byHorizon(judgedMagnitudeSchema),
  likelihood: z.union([likelihoodValueSchema, byHorizon(likelihoodValueSchema)]),
  ...shared,
});

/** How an item is quantified. */
export const methodSchema = z.union([
  metricMethodSchema,
  formulaMethodSchema,
  judgementMethodSchema,
]);

/** How an item is quantified. */
export type Method = z.infer<typeof methodSchema>;

/** An item's formula. */
export type FormulaMethod = z.infer<typeof formulaMethodSchema>;

/** An item's judgement. */
export type JudgementMethod = z.infer<typeof judgementMethodSchema>;

/**
 * What the company does to people and environment through an item, for the other axis of double
 * materiality: scale, scope and irremediability make the severity, each a class of 1 to 5.
 */
export const impactSchema = z.strictObject({
  scale: likelihoodValueSchema,
  scope: likelihoodValueSchema,
  irremediability: likelihoodValueSchema.optional(),
  likelihood: likelihoodValueSchema,
  why: textSchema,
  evidence: z.array(evidenceSchema).min(1).optional(),
});

/** What the company does to people and environment through an item. */
export type Impact = z.infer<typeof impactSchema>;
