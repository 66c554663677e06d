import { z } from "./zod.ts";
import { idSchema, textSchema } from "./provenance-schema.ts";
import { seriesSchema } from "./series-schema.ts";
import { tableSchema } from "./table-schema.ts";
import { translatedSchema } from "./translated-schema.ts";

/** Ids of the transition scenarios. */
export const transitionIds = [
  "net-zero-2050",
  "low-demand",
  "below-2c",
  "delayed-transition",
  "fragmented-world",
  "ndcs",
  "current-policies",
] as const;

/** Id of a transition scenario. */
export const transitionIdSchema = z.enum(transitionIds);

const iamcRowSchema = z.strictObject({
  model: textSchema,
  scenario: textSchema,
  region: textSchema,
  variable: textSchema,
  unit: textSchema,
  values: z.array(z.number().nullable()),
});

/**
 * Rows of a scenario database as IAMC names them, one value for each year; null where the source has
 * none. `units` maps the source's units to those of the engine.
 */
export const iamcRowsSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal("published"),
    source: idSchema,
    locator: textSchema,
    note: textSchema,
    phase: textSchema,
    units: z.record(textSchema, textSchema),
    years: z.array(z.int().min(1990).max(2300)).min(1),
    rows: z.array(iamcRowSchema).min(1),
  })
  .superRefine((data, context) => {
    if (data.years.some((year, i) => i > 0 && year <= (data.years[i - 1] ?? 0))) {
      context.addIssue("years ascend");
    }
    const seen = new Set<string>();
    data.rows.forEach((row, index) => {
      const place = [row.model, row.scenario, row.region, row.variable].join("|");
      if (seen.has(place)) context.addIssue(`row ${String(index)}: ${place} twice`);
      seen.add(place);
      if (row.values.length !== data.years.length) {
        context.addIssue(`row ${String(index)}: one value for each year`);
      }
      if (!(row.unit in data.units)) context.addIssue(`row ${String(index)}: unit ${row.unit}`);
    });
  });

/** Rows of a scenario database. */
export type IamcRows = z.infer<typeof iamcRowsSchema>;

const byScenarioSchema = z.record(transitionIdSchema, seriesSchema);

/** Ratios of source rows: grid intensity by scenario, and indices. */
export const ngfsDerivedSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: textSchema,
  gridIntensity: byScenarioSchema,
  indices: tableSchema,
});

/** Ratios of source rows. */
export type NgfsDerived = z.infer<typeof ngfsDerivedSchema>;

/** Spread between models as factors on the default model's path, with the rows it rests on. */
export const ngfsSpreadSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: textSchema,
  carbonPrice: byScenarioSchema,
  electricityPrice: byScenarioSchema,
  evidence: tableSchema,
});

/** Spread between models. */
export type NgfsSpread = z.infer<typeof ngfsSpreadSchema>;

/** One transition scenario: its id here and its name in the database. */
const transitionSchema = z.strictObject({
  id: transitionIdSchema,
  iamc: textSchema,
  aliases: z.array(textSchema),
  name: translatedSchema,
  family: z.enum(["orderly", "disorderly", "too-little-too-late", "hot-house-world"]),
  models: z.array(textSchema).min(1),
});

/** The transition scenarios with phase, vintage, models and region, and what is not bundled. */
export const transitionCatalogueSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: idSchema,
  locator: textSchema,
  phase: textSchema,
  vintage: textSchema,
  defaultModel: textSchema,
  otherModels: z.array(textSchema),
  region: textSchema,
  regionLabel: translatedSchema,
  scenarios: z.array(transitionSchema).length(transitionIds.length),
  notBundled: z.array(
    z.strictObject({ output: translatedSchema, source: idSchema, why: translatedSchema }),
  ),
});

/** The transition scenarios. */
export type TransitionCatalogue = z.infer<typeof transitionCatalogueSchema>;
