import { companySchema } from "../company/company-schema.ts";
import { importedScenariosSchema } from "../scenario/iamc-import/imported-schema.ts";
import { idSchema, textSchema, unitSchema } from "../scenario/provenance-schema.ts";
import { pointsSchema } from "../scenario/series-schema.ts";
import { z } from "../scenario/zod.ts";
import { jsonSchema } from "./json.ts";
import { ownPairingSchema } from "../scenario/own-pairing-schema.ts";

/** Version of the form of workbooks that this program writes. */
export const workbookVersion = 1;

const timeSchema = z.iso.datetime({ error: "a time such as 2026-01-31T09:30:00Z" });

/** A key of a message and what stands in its places, so that history reads in every language. */
export const labelSchema = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What a change did at each path: before and after, null for nothing. */
const recordedChangesSchema = z.record(z.string().min(1), z.tuple([jsonSchema, jsonSchema]));

/** A change as it was made: when, what it is called, what it did, and why. */
export const logEntrySchema = z.strictObject({
  at: timeSchema,
  label: labelSchema,
  changes: recordedChangesSchema,
  why: textSchema.optional(),
});

/** A change as it was made. */
export type LogEntry = z.infer<typeof logEntrySchema>;

/** An input set by the user, a number, a word or a path by year, in the given unit or that of the model. */
const overrideSchema = z.strictObject({
  value: z.union([z.number(), textSchema, z.strictObject({ points: pointsSchema })]),
  unit: unitSchema.optional(),
  why: textSchema.optional(),
});

/** A rating set by hand for an item under a pairing in a year: class of likelihood, share of the reference. */
export const ratingSchema = z.strictObject({
  likelihood: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  magnitude: z.number().min(0),
  why: textSchema,
});

/** A rating set by hand. */
export type GivenRating = z.infer<typeof ratingSchema>;

const classSchema = ratingSchema.shape.likelihood;
const probabilitySchema = z.number().gt(0).lt(1);

/** Rules of rating: bands of magnitude as shares, probabilities between classes of likelihood. */
const ratingRulesSchema = z
  .strictObject({
    mediumFrom: z.number().min(0),
    highAbove: z.number().min(0),
    likelihoodFrom: z.tuple([
      probabilitySchema,
      probabilitySchema,
      probabilitySchema,
      probabilitySchema,
    ]),
    likelyFrom: classSchema,
    adverseAbove: z.number().min(0),
  })
  .superRefine(({ mediumFrom, highAbove, likelihoodFrom }, context) => {
    if (highAbove < mediumFrom) context.addIssue("mediumFrom <= highAbove");
    if (likelihoodFrom.some((each, i) => i > 0 && each <= likelihoodFrom[i - 1]!)) {
      context.addIssue("probabilities that ascend");
    }
  });

/** A step of the walkthrough: one idea, the view it is shown in, the inputs that may be moved there. */
const storyStepSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema.optional(),
  /** Address of a view with its lens, as `#/neutrality?year=2030`. */
  address: z.string().startsWith("#/").optional(),
  levers: z.array(textSchema).optional(),
  isHidden: z.boolean().optional(),
});

/** A question asked of the board story, its answer, and the changes that answer it. */
const questionSchema = z.strictObject({
  id: idSchema,
  at: timeSchema,
  question: textSchema,
  answer: textSchema.optional(),
  address: storyStepSchema.shape.address,
  branch: z.strictObject({ name: textSchema, changes: recordedChangesSchema }).optional(),
});

const companyPathSchema = z.string().regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*(\[[^\]]+\])?$/, {
  error: "an input such as energy.tariff or energy.tariff[site]",
});

const ratingKeySchema = z
  .string()
  .regex(/^[a-z0-9-]+\|[a-z0-9-]+\|20\d\d$/, { error: "item|pairing|year" });

/** Key of a rating set by hand. */
export function ratingKey(item: string, pairing: string, year: number): string {
  return `${item}|${pairing}|${year}`;
}

/**
 * A workbook: companies in the order shown, what the user set and rated, own pairings, imported
 * scenarios, the board story, questions, and the log of edits. Unknown keys are errors.
 */
export const workbookSchema = z.strictObject({
  schemaVersion: z.literal(workbookVersion),
  kind: z.literal("isotherm-workbook"),
  id: idSchema,
  title: textSchema,
  madeWith: z.strictObject({ engineVersion: textSchema, library: textSchema }),
  companies: z.record(idSchema, companySchema),
  order: z.array(idSchema),
  origins: z.record(idSchema, z.strictObject({ bundled: idSchema, engineVersion: textSchema })),
  overrides: z.record(idSchema, z.record(companyPathSchema, overrideSchema)),
  pairings: z.array(ownPairingSchema),
  imported: importedScenariosSchema.optional(),
  ratings: z.record(idSchema, z.record(ratingKeySchema, ratingSchema)),
  ratingRules: ratingRulesSchema.optional(),
  story: z.array(storyStepSchema),
  questions: z.array(questionSchema),
  log: z.array(logEntrySchema),
});

/** A workbook. */
export type Workbook = z.infer<typeof workbookSchema>;
