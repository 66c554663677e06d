import { z } from "./zod.ts";
import { idSchema, textSchema, unitSchema } from "./provenance-schema.ts";
import { rangeShapeSchema } from "./range-schema.ts";
import { translatedSchema } from "./translated-schema.ts";

/** Name of a pathway as the IPCC writes it, as `SSP2-4.5`. */
export const pathwayIdSchema = z.string().regex(/^(SSP\d-\d\.\d(-[A-Za-z]+)?|RCP\d\.\d)$/);

const yearsSchema = z
  .array(z.int().min(1850).max(2300))
  .min(1)
  .refine((years) => years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1), {
    error: "years follow one another",
  });

const warmingPathSchema = z
  .strictObject({
    years: yearsSchema,
    p05: z.array(z.number()),
    mean: z.array(z.number()),
    p95: z.array(z.number()),
  })
  .superRefine((path, context) => {
    if (Object.values(path).some((column) => column.length !== path.years.length)) {
      context.addIssue("columns of one length");
      return;
    }
    path.years.forEach((year, i) => {
      const [low, mean, high] = [path.p05[i] ?? 0, path.mean[i] ?? 0, path.p95[i] ?? 0];
      if (low > mean || mean > high) context.addIssue(`${String(year)}: p05 <= mean <= p95`);
    });
  });

/**
 * Global warming above 1850-1900 by pathway and year, kelvin: mean, 5th and 95th percentile. One
 * header gives every figure its provenance and range; `join` says how history and pathways meet.
 */
export const globalWarmingSchema = z.strictObject({
  schemaVersion: z.literal(1),
  unit: unitSchema,
  kind: z.literal("published"),
  source: idSchema,
  locator: textSchema,
  note: textSchema,
  range: z.strictObject({
    low: z.literal("p05"),
    high: z.literal("p95"),
    shape: rangeShapeSchema.exclude(["discrete"]),
  }),
  group: idSchema,
  join: z.strictObject({ historical: textSchema, until: z.int(), note: textSchema }),
  scenarios: z.record(textSchema, warmingPathSchema),
});

/** Global warming by pathway and year. */
export type GlobalWarming = z.infer<typeof globalWarmingSchema>;

/** One pathway name: whether it exists, whether it is bundled, its colour, and for a composite what it draws. */
export const pathwaySchema = z
  .strictObject({
    id: pathwayIdSchema,
    family: z.enum(["cmip6", "cmip5", "composite"]),
    valid: z.boolean(),
    bundled: z.boolean(),
    label: translatedSchema.optional(),
    aliases: z.array(textSchema),
    colour: z
      .string()
      .regex(/^#[0-9A-F]{6}$/)
      .optional(),
    colourSource: idSchema.optional(),
    colourLocator: textSchema.optional(),
    source: idSchema,
    locator: textSchema,
    hazardsFrom: pathwayIdSchema.optional(),
    drawnBeside: pathwayIdSchema.optional(),
    explanation: translatedSchema.optional(),
    evidence: z.array(z.strictObject({ source: idSchema, locator: textSchema })).optional(),
  })
  .superRefine((pathway, context) => {
    const isComposite = pathway.family === "composite";
    if (isComposite === pathway.valid) context.addIssue("a composite is no valid pathway");
    const explained = pathway.hazardsFrom !== undefined && pathway.explanation !== undefined;
    if (isComposite !== explained) {
      context.addIssue("a composite says whose hazards it uses, and explains itself");
    }
    if (pathway.bundled && pathway.colour === undefined) {
      context.addIssue("a bundled pathway has a colour");
    }
  });

/** Catalogue of pathway names that reports may print. */
export const pathwayCatalogueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  entries: z.array(pathwaySchema).min(1),
});

/** Catalogue of pathway names. */
export type PathwayCatalogue = z.infer<typeof pathwayCatalogueSchema>;
