import { z } from "./zod.ts";
import { textSchema } from "./provenance-schema.ts";

/** A text in the three languages of the product. */
export const translatedSchema = z.strictObject({
  en: textSchema,
  "zh-Hans": textSchema,
  "zh-Hant": textSchema,
});

/** A text in the three languages of the product. */
export type Translated = z.infer<typeof translatedSchema>;
