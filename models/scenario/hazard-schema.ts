import { z } from "./zod.ts";
import { stationIdSchema } from "./climate-schema.ts";
import { idSchema, textSchema } from "./provenance-schema.ts";
import { tableSchema } from "./table-schema.ts";
import { translatedSchema } from "./translated-schema.ts";
import { choiceValueSchema, valueSchema } from "./value-schema.ts";

const version = { schemaVersion: z.literal(1), note: textSchema };

/** What is known of the climate of an area: local warming per global warming, region, stations, coast. */
const climateAreaSchema = z.strictObject({
  name: translatedSchema,
  ar6Region: z.enum(["EAS", "ECA", "TIB", "CNA"]).nullable(),
  warmingRatio: valueSchema,
  stations: z.array(stationIdSchema),
  stationsWhy: textSchema,
  seaLevelPlace: idSchema.nullable(),
  windRegion: z.enum(["WP3", "WP4", "NA2"]).nullable(),
});

/** Climate areas by id, as sites name them. */
export const siteFactorsSchema = z.strictObject({
  ...version,
  regionSource: idSchema,
  regionLocator: textSchema,
  areas: z.record(idSchema, climateAreaSchema),
});

/** Climate areas by id. */
export type SiteFactors = z.infer<typeof siteFactorsSchema>;

/** Change of hot, cold, wet and dry extremes by AR6 region, against 1850-1900 or a stated baseline. */
export const regionalExtremesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  indices: z.record(textSchema, textSchema),
  publishedMedians: tableSchema,
  byWarmingLevel: tableSchema,
  forwardSlopes: tableSchema,
  byScenario: tableSchema,
});

/** Change of extremes by AR6 region. */
export type RegionalExtremes = z.infer<typeof regionalExtremesSchema>;

/** How many times as often, and how much stronger, events are by global warming. */
export const eventMultipliersSchema = z.strictObject({
  ...version,
  frequency: tableSchema,
  intensity: tableSchema,
});

/** Frequency and strength of events by global warming. */
export type EventMultipliers = z.infer<typeof eventMultipliersSchema>;

/** Change of tropical cyclones with warming. */
export const tropicalCyclonesSchema = z.strictObject({
  ...version,
  perTwoKelvin: tableSchema,
  byScenario: tableSchema,
});

/** Change of tropical cyclones with warming. */
export type TropicalCyclones = z.infer<typeof tropicalCyclonesSchema>;

/** Relative sea level by place and year, metres above 1995-2014. */
export const seaLevelSchema = z.strictObject({
  ...version,
  places: z.record(idSchema, z.strictObject({ label: textSchema })),
  projections: tableSchema,
  scenarioOffset: tableSchema,
});

/** Relative sea level by place and year. */
export type SeaLevel = z.infer<typeof seaLevelSchema>;

/** Damage by flood depth and wind speed, downtime by damage, chiller derating. */
export const damageFunctionsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  flood: tableSchema,
  windHalfSpeed: tableSchema,
  windThreshold: valueSchema,
  windDefaultHalfSpeed: valueSchema,
  windGeneric: tableSchema,
  downtime: tableSchema,
  chillerDerating: tableSchema,
});

/** Damage by flood depth and wind speed. */
export type DamageFunctions = z.infer<typeof damageFunctionsSchema>;

/** Return period the flood protection of an area is taken to hold, years. */
export const protectionSchema = z.strictObject({
  ...version,
  areas: z.record(idSchema, valueSchema),
});

/** Flood protection by climate area. */
export type Protection = z.infer<typeof protectionSchema>;

/** Reference wind pressure of the areas that cyclones reach, Pa. */
export const referenceWindSchema = z.strictObject({
  ...version,
  areas: z.record(idSchema, valueSchema),
});

/** Reference wind pressure by climate area. */
export type ReferenceWind = z.infer<typeof referenceWindSchema>;

/** Classes of water stress, what each means for price and supply, and the class of each climate area. */
export const waterStressSchema = z.strictObject({
  schemaVersion: z.literal(1),
  classes: tableSchema,
  effects: tableSchema,
  scenarios: z.record(textSchema, textSchema),
  scenariosSource: idSchema,
  scenariosLocator: textSchema,
  areas: z.record(idSchema, choiceValueSchema),
});

/** Classes of water stress by climate area. */
export type WaterStress = z.infer<typeof waterStressSchema>;
