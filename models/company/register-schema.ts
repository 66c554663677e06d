import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { valueSchema } from "../scenario/value-schema.ts";
import { translatedSchema } from "../scenario/translated-schema.ts";
import { z } from "../scenario/zod.ts";
import { impactSchema, methodSchema } from "./method-schema.ts";
import { evidenceSchema, keySchema, statementSchema } from "./statement-schema.ts";

/** Categories of IFRS S2 and TCFD. */
export const categorySchema = z.enum([
  "physical-acute",
  "physical-chronic",
  "transition-policy",
  "transition-legal",
  "transition-technology",
  "transition-market",
  "transition-reputation",
  "opportunity-resource-efficiency",
  "opportunity-energy-source",
  "opportunity-products",
  "opportunity-markets",
  "opportunity-resilience",
]);

/** Horizons as the companies name them. */
export const horizonSchema = z.enum(["short", "medium", "long"]);

/** Reliefs of IFRS S2 and HKEX, and the two marks for answers that fall short of the question. */
export const reliefSchema = z.enum(["SEP", "UNC", "CAP", "COM", "FY1", "GAP", "PART"]);

/**
 * What is said about a current or anticipated financial effect, its figure in money where it is known,
 * and the relief it rests on.
 */
export const effectStatementSchema = z.strictObject({
  text: textSchema,
  figure: valueSchema.optional(),
  relief: z.array(reliefSchema).optional(),
  evidence: z.array(evidenceSchema).min(1),
});

/** A rating as a document prints it; `scenario` and `year` where it names them. */
export const publishedRatingSchema = z.strictObject({
  rating: z.enum(["low", "medium", "high"]),
  kind: z.enum(["disclosed", "derived"]),
  scenario: idSchema.optional(),
  year: z.number().int().optional(),
  why: textSchema.optional(),
  evidence: z.array(evidenceSchema).min(1),
});

/** One risk or opportunity of the register, as the company discloses it. */
export const registerItemSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  original: textSchema,
  category: categorySchema,
  originalCategory: textSchema.optional(),
  description: textSchema,
  horizons: z.array(horizonSchema),
  valueChain: z.array(textSchema).optional(),
  potentialEffects: z.array(statementSchema).optional(),
  current: effectStatementSchema.optional(),
  anticipated: effectStatementSchema.optional(),
  responses: z.array(statementSchema).optional(),
  owner: textSchema.optional(),
  published: z.array(publishedRatingSchema),
  method: methodSchema.optional(),
  impact: impactSchema.optional(),
  evidence: z.array(evidenceSchema).min(1),
  note: textSchema.optional(),
});

/** One risk or opportunity of the register. */
export type RegisterItem = z.infer<typeof registerItemSchema>;

/** A horizon in the company's own definition, in years after the base year; undefined stays undefined. */
export const horizonDefinitionSchema = z.strictObject({
  from: z.number().optional(),
  to: z.number().optional(),
  text: textSchema,
  evidence: z.array(evidenceSchema).min(1),
  note: textSchema.optional(),
});

/** A measure the company names, with its yearly saving where it gives one. */
export const measureSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  site: idSchema.optional(),
  area: z.enum([
    "cooling",
    "power",
    "it",
    "water",
    "renewables",
    "building",
    "transport",
    "supply-chain",
    "waste",
    "organisation",
  ]),
  saving: valueSchema.optional(),
  start: valueSchema.optional(),
  figures: z.record(keySchema, valueSchema).optional(),
  evidence: z.array(evidenceSchema).min(1),
  note: textSchema.optional(),
});

/** A measure the company names. */
export type Measure = z.infer<typeof measureSchema>;

/** A target the company states: what, by when, against which base, covering what. */
export const targetSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  subject: z.enum([
    "net-emissions",
    "emissions-peak",
    "pue",
    "wue",
    "renewables",
    "waste",
    "water",
    "energy",
    "other",
  ]),
  site: idSchema.optional(),
  year: z.number().int().optional(),
  value: valueSchema.optional(),
  coverage: textSchema.optional(),
  base: textSchema.optional(),
  verification: textSchema.optional(),
  offsets: textSchema.optional(),
  evidence: z.array(evidenceSchema).min(1),
  note: textSchema.optional(),
});

/** A target the company states. */
export type Target = z.infer<typeof targetSchema>;
