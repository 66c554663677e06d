import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { z } from "../scenario/zod.ts";
import { keySchema } from "./statement-schema.ts";
import { byYearSchema } from "./year-schema.ts";

/**
 * A disclosed quantity by year, for the group or for one site: `metric` names it
 * (`energy.purchasedElectricity`, `carbon.scope2`), `part` a category within it. Parts with the same
 * `breakdown` (by age, by region) add up to the figure without a part; without it all parts do.
 */
export const disclosedSchema = z.strictObject({
  metric: keySchema,
  part: textSchema.optional(),
  breakdown: textSchema.optional(),
  site: idSchema.optional(),
  total: z.boolean().optional(),
  years: byYearSchema,
  note: textSchema.optional(),
});

/** A disclosed quantity by year. */
export type Disclosed = z.infer<typeof disclosedSchema>;
