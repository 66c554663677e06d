import { idSchema, textSchema } from "./provenance-schema.ts";
import { z } from "./zod.ts";

/** Whether a source still stands, since when, and the source that took its place where one did. */
export const sourceStatusSchema = z.strictObject({
  state: z.enum(["current", "superseded", "retracted"]),
  date: textSchema,
  note: textSchema,
  replacedBy: idSchema.optional(),
});

/** A source that does not stand any more. */
const fallenSourceSchema = z.strictObject({
  ...sourceStatusSchema.shape,
  state: z.enum(["superseded", "retracted"]),
  id: idSchema,
  title: textSchema,
});

/** A source that does not stand any more: superseded or retracted. */
export type FallenSource = z.infer<typeof fallenSourceSchema>;

/** The sources of the library that do not stand any more, by id. */
export const fallenSourcesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  sources: z.array(fallenSourceSchema),
});

/** The sources of the library that do not stand any more. */
export type FallenSources = z.infer<typeof fallenSourcesSchema>;
