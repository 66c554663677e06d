import { z } from "./zod.ts";
import {
  idSchema,
  missingProvenance,
  provenanceFields,
  sourceKindSchema,
  textSchema,
  unitSchema,
} from "./provenance-schema.ts";
import { rangeSchema } from "./range-schema.ts";
import { seriesSchema } from "./series-schema.ts";
import { sourceStatusSchema } from "./source-status-schema.ts";
import { tableSchema } from "./table-schema.ts";

/**
 * One figure with its provenance: `disclosed` and `published` need source and locator, `derived`
 * formula and from, `assumed` why and range. Unknown keys are errors.
 */
export const valueSchema = z
  .strictObject({
    value: z.number(),
    unit: unitSchema,
    kind: sourceKindSchema,
    range: rangeSchema.optional(),
    ...provenanceFields,
  })
  .superRefine((figure, context) => {
    for (const message of missingProvenance(figure)) context.addIssue(message);
    if (figure.kind === "assumed" && figure.range === undefined) {
      context.addIssue("a range, for a figure of kind assumed");
    }
    if (figure.range === undefined) return;
    if (figure.value < figure.range.low || figure.value > figure.range.high) {
      context.addIssue("low <= value <= high");
    }
  });

/** One figure with its provenance. */
export type Value = z.infer<typeof valueSchema>;

/** A chosen word with its provenance, as a technology; `alternatives` are the other words considered. */
export const choiceValueSchema = z
  .strictObject({
    value: textSchema,
    kind: sourceKindSchema,
    alternatives: z.array(textSchema).min(1).optional(),
    ...provenanceFields,
  })
  .superRefine((choice, context) => {
    for (const message of missingProvenance(choice)) context.addIssue(message);
  });

/** A chosen word with its provenance. */
export type ChoiceValue = z.infer<typeof choiceValueSchema>;

/** What an input of the model may be given: a figure, a figure by year, a choice, or a table. */
export const inputValueSchema = z.union([
  valueSchema,
  seriesSchema,
  choiceValueSchema,
  tableSchema,
]);

/** What an input of the model may be given. */
export type InputValue = z.infer<typeof inputValueSchema>;

/** A source: what it is, who published it, under which licence, and whether it still stands. */
export const sourceSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  url: z.url().nullable(),
  published: textSchema,
  accessed: textSchema,
  licence: textSchema,
  status: sourceStatusSchema,
});

/** A source. */
export type Source = z.infer<typeof sourceSchema>;

export { rangeSchema, type Range } from "./range-schema.ts";
export { seriesSchema, type Series, type SeriesRange } from "./series-schema.ts";
export { tableSchema, type Table } from "./table-schema.ts";
export { sourceKindSchema, type SourceKind } from "./provenance-schema.ts";
