import { valueSchema } from "../scenario/value-schema.ts";
import { z } from "../scenario/zod.ts";

/** Calendar year as a key. */
export const yearKeySchema = z
  .string()
  .regex(/^(199\d|20\d\d|2100)$/, { error: "a year from 1990 to 2100" });

/** Figures by calendar year. */
export const byYearSchema = z.record(yearKeySchema, valueSchema);
