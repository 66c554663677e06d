import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { translatedSchema } from "../scenario/translated-schema.ts";
import { z } from "../scenario/zod.ts";
import { statementLines } from "./method-schema.ts";
import { categorySchema, horizonSchema } from "./register-schema.ts";

/** A typical risk or opportunity of a company that runs data centres, and where its kind is named. */
const taxonomyItemSchema = z.strictObject({
  id: idSchema,
  category: categorySchema,
  name: translatedSchema,
  description: translatedSchema,
  horizons: z.array(horizonSchema).min(1),
  valueChain: z.array(textSchema).min(1),
  statementLine: z.enum(statementLines),
  sources: z.array(z.strictObject({ source: idSchema, locator: textSchema })).min(1),
});

/** A typical risk or opportunity. */
export type TaxonomyItem = z.infer<typeof taxonomyItemSchema>;

/** Typical risks and opportunities by the categories of IFRS S2 and TCFD. */
export const taxonomySchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    note: textSchema,
    items: z.array(taxonomyItemSchema).min(1),
  })
  .superRefine(({ items }, context) => {
    const ids = new Set(items.map(({ id }) => id));
    if (ids.size !== items.length) context.addIssue("ids are unique");
    for (const category of categorySchema.options) {
      if (items.every((item) => item.category !== category))
        context.addIssue(`an item of ${category}`);
    }
  });

/** Typical risks and opportunities. */
export type Taxonomy = z.infer<typeof taxonomySchema>;
