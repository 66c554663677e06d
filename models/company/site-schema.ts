import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { choiceValueSchema, valueSchema } from "../scenario/value-schema.ts";
import { translatedSchema } from "../scenario/translated-schema.ts";
import { z } from "../scenario/zod.ts";
import { keySchema, statementSchema } from "./statement-schema.ts";
import { byYearSchema, yearKeySchema } from "./year-schema.ts";

/** History, targets and limits of an effectiveness figure (PUE or WUE), by year. */
export const effectivenessSchema = z.strictObject({
  history: byYearSchema,
  targets: byYearSchema.optional(),
  limits: z
    .array(
      z.strictObject({
        value: valueSchema,
        from: z.number().int().optional(),
        rule: textSchema,
      }),
    )
    .optional(),
});

/** A PUE: a pure number of 1 or more, its range too. */
export const pueValueSchema = valueSchema.superRefine((pue, context) => {
  if (pue.unit !== "1") context.addIssue({ code: "custom", path: ["unit"], message: "the unit 1" });
  for (const [path, value] of [
    [["value"], pue.value],
    [["range", "low"], pue.range?.low ?? 1],
  ] as const) {
    if (value >= 1) continue;
    context.addIssue({ code: "custom", path: [...path], message: "a PUE of 1 or more" });
  }
});

const pueByYearSchema = z.record(yearKeySchema, pueValueSchema);

/** PUE of a site by year. */
export const sitePueSchema = effectivenessSchema.extend({
  history: pueByYearSchema,
  targets: pueByYearSchema.optional(),
});

/** History, targets and limits of an effectiveness figure. */
export type Effectiveness = z.infer<typeof effectivenessSchema>;

/** How a company holds a site. */
export const tenureSchema = z.enum(["own", "leased", "open-pool", "planned", "office"]);

/** A place the company runs or rents; `aggregate` when it stands for several. */
export const siteSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  tenure: tenureSchema,
  aggregate: z.boolean().optional(),
  modelled: z.boolean(),
  region: idSchema,
  climateArea: idSchema.optional(),
  station: textSchema.optional(),
  location: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      precision: textSchema,
    })
    .optional(),
  technology: choiceValueSchema.optional(),
  quality: choiceValueSchema.optional(),
  start: valueSchema.optional(),
  pue: sitePueSchema.optional(),
  wue: effectivenessSchema.optional(),
  figures: z.record(keySchema, valueSchema).optional(),
  statements: z.record(keySchema, statementSchema).optional(),
});

/** A place the company runs or rents. */
export type Site = z.infer<typeof siteSchema>;
