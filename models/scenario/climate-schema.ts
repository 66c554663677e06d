import { z } from "./zod.ts";
import {
  idSchema,
  missingProvenance,
  provenanceFields,
  sourceKindSchema,
  textSchema,
  unitSchema,
} from "./provenance-schema.ts";
import { valueSchema } from "./value-schema.ts";

/** Id of a station, as its weather file is named. */
export const stationIdSchema = z.string().regex(/^[A-Z]{3}_[A-Za-z0-9._-]+$/);

/** Unit and provenance of a field that many records share. */
const fieldSchema = z
  .strictObject({ unit: unitSchema, kind: sourceKindSchema, ...provenanceFields })
  .superRefine((field, context) => {
    for (const message of missingProvenance(field)) context.addIssue(message);
  });

const temperatureSchema = z.number().min(-90).max(60);

/** ASHRAE design conditions of a station, degC; columns follow the file's exceedances and return periods. */
const designSchema = z.strictObject({
  source: idSchema,
  hottestMonth: z.int().min(1).max(12),
  dryBulb: z.array(temperatureSchema),
  coincidentWetBulb: z.array(temperatureSchema),
  wetBulb: z.array(temperatureSchema),
  extremeWetBulb: temperatureSchema,
  meanMaximumDryBulb: temperatureSchema,
  maximumDryBulb: z.array(temperatureSchema),
});

/** A typical-year station: place, pressure, warming of its years, design conditions where known. */
export const stationSchema = z.strictObject({
  id: stationIdSchema,
  name: textSchema,
  wmo: z.string().regex(/^\d{6}$/),
  locator: textSchema,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  elevation: z.number().min(-450).max(6000),
  pressure: z.number().min(50000).max(110000),
  bins: z.int().positive(),
  eraWarming: valueSchema,
  design: designSchema.optional(),
});

/** A typical-year station. */
export type Station = z.infer<typeof stationSchema>;

/** All stations, with unit and provenance of each field; exceedances are fractions of the year, periods years. */
export const stationsSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: idSchema,
    note: textSchema,
    fields: z.record(textSchema, fieldSchema),
    exceedance: z.array(z.number().positive().max(1)).min(1),
    returnPeriods: z.array(z.number().positive()).min(1),
    stations: z.array(stationSchema).min(1),
  })
  .superRefine(({ stations, exceedance, returnPeriods }, context) => {
    if (new Set(stations.map((station) => station.id)).size !== stations.length) {
      context.addIssue("station ids are unique");
    }
    for (const { id, design, eraWarming } of stations) {
      if (eraWarming.unit !== "K") context.addIssue(`${id}: eraWarming in K`);
      if (design === undefined) continue;
      const byExceedance = [design.dryBulb, design.coincidentWetBulb, design.wetBulb];
      const fits =
        byExceedance.every((column) => column.length === exceedance.length) &&
        design.maximumDryBulb.length === returnPeriods.length;
      if (!fits) context.addIssue(`${id}: one design value for each exceedance and return period`);
    }
  });

/** All stations. */
export type Stations = z.infer<typeof stationsSchema>;

const columnsSchema = z
  .strictObject({
    hours: z.array(z.int().positive()).min(1),
    dryBulbMean: z.array(temperatureSchema),
    relativeHumidityMean: z.array(z.number().min(0).max(110)),
    dryBulbFrom: z.array(z.int()),
    wetBulbFrom: z.array(z.int()),
  })
  .superRefine((columns, context) => {
    const bins = columns.hours.length;
    if (Object.values(columns).some((column) => column.length !== bins)) {
      context.addIssue("columns of one length");
      return;
    }
    columns.dryBulbMean.forEach((mean, bin) => {
      const from = columns.dryBulbFrom[bin] ?? Number.NaN;
      if (!(mean >= from && mean <= from + 1)) {
        context.addIssue(`bin ${String(bin)}: dryBulbMean within the bin`);
      }
    });
    const places = columns.dryBulbFrom.map(
      (from, bin) => `${from} ${columns.wetBulbFrom[bin] ?? ""}`,
    );
    if (new Set(places).size !== bins) context.addIssue("bins are unique");
  });

/**
 * Joint histogram of a station: hours of its typical year by 1 K of dry bulb and 1 K of wet bulb, with the
 * bins' means of dry bulb (degC) and relative humidity (%).
 */
export const histogramSchema = z.strictObject({
  schemaVersion: z.literal(1),
  station: stationIdSchema,
  source: idSchema,
  locator: textSchema,
  fields: z.strictObject({
    hours: fieldSchema,
    dryBulbMean: fieldSchema,
    relativeHumidityMean: fieldSchema,
    dryBulbFrom: fieldSchema,
    wetBulbFrom: fieldSchema,
  }),
  columns: columnsSchema,
});

/** Joint histogram of a station. */
export type Histogram = z.infer<typeof histogramSchema>;
