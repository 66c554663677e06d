import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { z } from "../scenario/zod.ts";

/** Where a document says something: source id, `line N`, and a short quote as printed. */
export const evidenceSchema = z.strictObject({
  source: idSchema,
  locator: textSchema,
  quote: textSchema.optional(),
  facts: z.array(textSchema).min(1).optional(),
});

/** Evidence for a statement. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** Something a document states in words, in a short rendering of its own, with evidence. */
export const statementSchema = z.strictObject({
  text: textSchema,
  evidence: z.array(evidenceSchema).min(1),
  note: textSchema.optional(),
});

/** Something a document states in words. */
export type Statement = z.infer<typeof statementSchema>;

/** Key of a record of statements or figures: camelCase words, dots between levels. */
export const keySchema = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z0-9][A-Za-z0-9]*)*$/);
