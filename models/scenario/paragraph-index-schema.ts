import { idSchema, textSchema } from "./provenance-schema.ts";
import { translatedSchema } from "./translated-schema.ts";
import { valueSchema } from "./value-schema.ts";
import { z } from "./zod.ts";
import type { Requirements } from "./rule-schema.ts";

const version = { schemaVersion: z.literal(1), note: textSchema };

/** A text in both Chinese scripts; the English one stands in the list of requirements. */
const chineseSchema = z.strictObject({ "zh-Hans": textSchema, "zh-Hant": textSchema });

/** `chapter`, or `chapter/part`. */
const placeSchema = z.string().regex(/^[a-z]+(-[a-z]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/);

/** `record/key` of a company, or the name of a list with or without a part. */
const textReferenceSchema = z.string().regex(/^[a-z][A-Za-z]*(\/[a-z][A-Za-z0-9-]*)?$/);

/**
 * Where a paragraph is answered: `places` of the print and `texts` of the company; without `places`, by
 * those of the paragraphs of IFRS S2 it maps to. `lacks` names what no place gives. A `frame` asks for
 * nothing of its own. `answeredAs` are the headings under which companies answer it.
 */
const indexRowSchema = z.strictObject({
  standard: idSchema,
  paragraph: textSchema,
  label: translatedSchema.optional(),
  topic: chineseSchema,
  asks: chineseSchema,
  role: z.enum(["frame", "not-applicable"]).optional(),
  places: z.array(placeSchema).optional(),
  texts: z.array(textReferenceSchema).min(1).optional(),
  lacks: idSchema.optional(),
  answeredAs: z.array(textSchema).min(1).optional(),
});

/** Where an appendix answers each paragraph of the list of requirements, a row each. */
export const paragraphIndexSchema = z
  .strictObject({
    ...version,
    standards: z.record(idSchema, translatedSchema),
    lacks: z.record(idSchema, translatedSchema),
    rows: z.array(indexRowSchema).min(1),
  })
  .superRefine(({ standards, lacks, rows }, context) => {
    rows.forEach(({ standard, lacks: lack }, index) => {
      if (!(standard in standards)) context.addIssue(`row ${String(index)}: unknown standard`);
      if (lack !== undefined && !(lack in lacks)) {
        context.addIssue(`row ${String(index)}: unknown lack ${lack}`);
      }
    });
  });

/** Where an appendix answers each paragraph. */
export type ParagraphIndex = z.infer<typeof paragraphIndexSchema>;

/** Peak warming up to which a pathway keeps the Paris goal, and above which it is high, in K. */
export const resilienceRulesSchema = z.strictObject({
  ...version,
  parisLimit: valueSchema,
  highWarming: valueSchema,
});

/** Peak warming that tells pathways apart. */
export type ResilienceRules = z.infer<typeof resilienceRulesSchema>;

/** What the standards ask for, where an appendix answers it, and how it tells pathways apart. */
export interface DisclosureStandards {
  readonly requirements: Requirements;
  readonly index: ParagraphIndex;
  readonly resilience: ResilienceRules;
}
