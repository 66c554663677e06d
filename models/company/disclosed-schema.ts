import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { valueSchema } from "../scenario/value-schema.ts";
import { z } from "../scenario/zod.ts";
import { keySchema } from "./statement-schema.ts";

const yearKeySchema = z.string().regex(/^(19|20|21)\d{2}$/);

/**
 * A disclosed quantity by year, for the group or for one site: `metric` names it
 * (`energy.purchasedElectricity`, `carbon.scope2`), `part` a category within it.
 */
export const disclosedSchema = z.strictObject({
  metric: keySchema,
  part: textSchema.optional(),
  site: idSchema.optional(),
  total: z.boolean().optional(),
  years: z.record(yearKeySchema, valueSchema),
  note: textSchema.optional(),
});

/** A disclosed quantity by year. */
export type Disclosed = z.infer<typeof disclosedSchema>;
