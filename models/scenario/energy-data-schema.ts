import { z } from "./zod.ts";
import { idSchema, textSchema } from "./provenance-schema.ts";
import { seriesSchema } from "./series-schema.ts";
import { tableSchema } from "./table-schema.ts";
import { valueSchema } from "./value-schema.ts";

const version = { schemaVersion: z.literal(1) };
const yearKeySchema = z.string().regex(/^(19|20)\d{2}$/);
const byYearSchema = z.record(yearKeySchema, valueSchema);
const byRegionSchema = z.record(idSchema, valueSchema);

/** Grid factors, tCO2e/MWh: provinces and grids by year, the national ones, places outside. */
export const gridFactorsSchema = z.strictObject({
  ...version,
  note: textSchema,
  provinces: tableSchema,
  regionalGrids: tableSchema,
  national: z.strictObject({
    average: byYearSchema,
    withoutTradedNonFossil: byYearSchema,
    fossil: byYearSchema,
  }),
  footprint: byYearSchema,
  older: byYearSchema,
  elsewhere: byRegionSchema,
});

/** Grid factors. */
export type GridFactors = z.infer<typeof gridFactorsSchema>;

/** Observed yearly change of the national grid factor. */
export const gridTrendSchema = z.strictObject({ ...version, observed: valueSchema });

/** Observed yearly change of the national grid factor. */
export type GridTrend = z.infer<typeof gridTrendSchema>;

/** Electricity prices: the all-in price by region, the sourced layers, tables to check against. */
export const tariffsSchema = z.strictObject({
  ...version,
  note: textSchema,
  allIn: byRegionSchema,
  layers: tableSchema,
  agentPurchase: tableSchema,
  crossChecks: tableSchema,
});

/** Electricity prices. */
export type Tariffs = z.infer<typeof tariffsSchema>;

/** Prices of green certificates and premiums of green power. */
export const certificatesSchema = z.strictObject({
  ...version,
  history: tableSchema,
  certificatePrice: valueSchema,
  greenPremium: valueSchema,
  pilotPremium: valueSchema,
});

/** Prices of green certificates and premiums of green power. */
export type Certificates = z.infer<typeof certificatesSchema>;

/** Path of national data-centre electricity, and the public figures behind it. */
export const growthSchema = z.strictObject({
  ...version,
  loadIndex: seriesSchema,
  worldGrowth2025: valueSchema,
  demand: tableSchema,
});

/** Path of national data-centre electricity. */
export type Growth = z.infer<typeof growthSchema>;

/** Water prices by region. */
export const waterPricesSchema = z.strictObject({
  ...version,
  note: textSchema,
  prices: byRegionSchema,
});

/** Water prices by region. */
export type WaterPrices = z.infer<typeof waterPricesSchema>;

/** Price levels: the US index by year, and the yearly change of Chinese consumer prices. */
export const deflatorsSchema = z.strictObject({
  ...version,
  usConsumerPrices: byYearSchema,
  chinaConsumerPriceChange: byYearSchema,
});

/** Price levels. */
export type Deflators = z.infer<typeof deflatorsSchema>;

/** Yuan per US dollar, average of the year. */
export const exchangeSchema = z.strictObject({
  ...version,
  note: textSchema,
  cnyPerUsd: byYearSchema,
});

/** Yuan per US dollar, average of the year. */
export type Exchange = z.infer<typeof exchangeSchema>;
