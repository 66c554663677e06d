import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { inputValueSchema, sourceSchema, valueSchema } from "../scenario/value-schema.ts";
import { translatedSchema } from "../scenario/translated-schema.ts";
import { z } from "../scenario/zod.ts";
import { disclosedSchema } from "./disclosed-schema.ts";
import {
  horizonDefinitionSchema,
  measureSchema,
  registerItemSchema,
  targetSchema,
} from "./register-schema.ts";
import { siteSchema } from "./site-schema.ts";
import { evidenceSchema, keySchema, statementSchema } from "./statement-schema.ts";

const inputIdSchema = z.string().regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/);
const labelSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Refers to a figure given elsewhere in the same file: `disclosed/<metric>[/<part>]`, taken in the base year. */
const referenceSchema = z.strictObject({ refersTo: textSchema });

const givenSchema = z.union([inputValueSchema, referenceSchema]);

/** Inputs of the model the company sets: one value, or one for each label of the input's dimension. */
const givenInputsSchema = z.record(
  inputIdSchema,
  z.union([givenSchema, z.strictObject({ labels: z.record(labelSchema, givenSchema) })]),
);

/** What an answer to a disclosure paragraph says and where. */
const paragraphAnswerSchema = z.strictObject({
  standard: z.enum(["HKEX Part D", "IFRS S2", "TCFD", "SZSE 17"]),
  paragraph: textSchema,
  answer: textSchema,
  relief: z.array(textSchema).optional(),
  evidence: z.array(evidenceSchema).min(1),
  note: textSchema.optional(),
});

/** A fact of the documents that is deliberately not encoded. */
const leftOutSchema = z.strictObject({
  facts: z.array(textSchema).min(1),
  reason: textSchema,
});

/** A company as encoded from its reports: profile, sites, figures, register, targets, given inputs. */
export const companySchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: idSchema,
  name: translatedSchema,
  published: textSchema,
  ticker: textSchema.optional(),
  baseYear: z.number().int().min(2015).max(2029),
  currency: z.string().regex(/^CNY20\d\d$/),
  documents: z.array(idSchema).min(1),
  /** Sources of the company's own, which the library does not hold. */
  sources: z.array(sourceSchema).min(1).optional(),
  fuels: z.array(idSchema),
  profile: z.strictObject({
    figures: z.record(keySchema, valueSchema),
    statements: z.record(keySchema, statementSchema),
  }),
  gridFactors: z.strictObject({
    basis: z.enum(["national", "province"]),
    year: z.number().int(),
    why: textSchema,
    evidence: z.array(evidenceSchema),
  }),
  fuelFactors: z.strictObject({
    set: idSchema,
    why: textSchema,
    evidence: z.array(evidenceSchema),
  }),
  sites: z.array(siteSchema).min(1),
  disclosed: z.array(disclosedSchema),
  inputs: givenInputsSchema,
  measures: z.array(measureSchema),
  targets: z.array(targetSchema),
  horizons: z.strictObject({
    short: horizonDefinitionSchema,
    medium: horizonDefinitionSchema,
    long: horizonDefinitionSchema,
  }),
  register: z.array(registerItemSchema),
  ratingMethod: statementSchema.optional(),
  governance: z.record(keySchema, statementSchema),
  materiality: z.strictObject({
    figures: z.record(keySchema, valueSchema),
    statements: z.record(keySchema, statementSchema),
    topics: z.array(statementSchema),
  }),
  scenarioAnalysis: z.record(keySchema, statementSchema),
  methods: z.record(keySchema, statementSchema),
  answers: z.array(paragraphAnswerSchema),
  leftOut: z.array(leftOutSchema),
});

/** A company as encoded from its reports. */
export type Company = z.infer<typeof companySchema>;
