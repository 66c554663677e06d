import { z } from "../../scenario/zod.ts";
import { idSchema, textSchema, unitSchema } from "../../scenario/provenance-schema.ts";
import { valueSchema } from "../../scenario/value-schema.ts";
import { coolingTechnologies, siteQualities } from "./technology-ids.ts";

/** Ids of the parameters of a cooling plant; each has unit, meaning, ranges and default in the data. */
export const coolingParameterIds = [
  "upsEfficiency",
  "distributionLoss",
  "lightingLoss",
  "sensibleHeatRatio",
  "supplyTemperature",
  "supplyTemperatureLow",
  "supplyTemperatureHigh",
  "dewPointLow",
  "dewPointHigh",
  "relativeHumidityLow",
  "relativeHumidityHigh",
  "airTemperatureRise",
  "roomFanPressure",
  "roomFanEfficiency",
  "coilEffectiveness",
  "waterTemperatureRise",
  "towerApproach",
  "exchangerApproach",
  "chilledWaterPumpPressure",
  "chilledWaterPumpEfficiency",
  "economizerPumpPressure",
  "economizerPumpEfficiency",
  "towerPumpPressure",
  "towerPumpEfficiency",
  "towerTemperatureRange",
  "towerFanPressure",
  "towerFanEfficiency",
  "towerLiquidGasRatio",
  "towerWaterTemperatureMinimum",
  "towerDrift",
  "cyclesOfConcentration",
  "chillerPartLoad",
  "chillerCopError",
  "humidifierPumpPressure",
  "humidifierPumpEfficiency",
  "glycolApproach",
  "glycolFanPower",
  "indirectDryEffectiveness",
  "indirectWetEffectiveness",
  "indirectReturnTemperature",
  "indirectFanPressure",
  "indirectFanEfficiency",
  "scavengerAirRatio",
  "scavengerPressureRatio",
  "scavengerFlowMinimum",
  "indirectWetPumpPower",
  "indirectTrimApproach",
  "liquidShare",
  "facilityWaterTemperature",
  "facilityWaterRise",
  "distributionUnitPressure",
  "facilityWaterPressure",
  "facilityWaterPumpEfficiency",
  "dryCoolerApproach",
  "dryCoolerFanPower",
  "warmWaterCopFactor",
] as const;

/** Id of a parameter of a cooling plant. */
export type CoolingParameterId = (typeof coolingParameterIds)[number];

const parameterIdSchema = z.enum(coolingParameterIds);
const technologySchema = z.enum(coolingTechnologies);

const towerEvaporationSchema = z.enum(["psychrometric", "latent"]);
const hotHoursSchema = z.enum(["evaporative", "chiller"]);

/** Option of the tower: evaporation from the balance of its air, or all heat as latent heat. */
export type TowerEvaporation = z.infer<typeof towerEvaporationSchema>;

/** Option of the air-side economizer in hot hours: direct evaporative cooling where it suffices, or never. */
export type HotHours = z.infer<typeof hotHoursSchema>;

const sizeRangeSchema = z
  .strictObject({
    size: z.enum(["large", "midsize", "small", "all"]),
    low: z.number(),
    high: z.number(),
    status: z.enum(["sourced", "judgement"]),
    source: idSchema.optional(),
    locator: textSchema.optional(),
    note: textSchema.optional(),
  })
  .superRefine((range, context) => {
    if (range.low > range.high) context.addIssue("low exceeds high");
    if (range.status === "sourced" && (range.source ?? range.locator) === undefined) {
      context.addIssue("a sourced range needs source and locator");
    }
  });

const parameterSchema = z
  .strictObject({
    symbol: z.string().regex(/^[A-Za-z]\w*$/),
    unit: unitSchema,
    means: z.strictObject({ en: textSchema }),
    ranges: z.array(sizeRangeSchema).min(1),
    base: valueSchema,
  })
  .superRefine((parameter, context) => {
    if (parameter.base.unit !== parameter.unit) context.addIssue("base has the parameter's unit");
  });

const overridesSchema = z.partialRecord(parameterIdSchema, valueSchema);

const optionFields = {
  means: z.strictObject({ en: textSchema }),
  why: textSchema,
  source: idSchema.optional(),
};
const upsLossesSchema = z.strictObject({
  noLoad: valueSchema,
  proportional: valueSchema,
  square: valueSchema,
});
const boundsSchema = z.strictObject({ low: valueSchema, high: valueSchema });

/**
 * The cooling data file: parameters with base value and ranges by size of data centre, overrides by
 * technology and by site quality, options, and the figures of part load, calibration and design days.
 */
export const coolingParameterDataSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: idSchema,
    note: textSchema,
    parameters: z.record(parameterIdSchema, parameterSchema),
    technologies: z.record(technologySchema, overridesSchema),
    qualities: z.record(z.enum(siteQualities), overridesSchema),
    options: z.strictObject({
      towerEvaporation: z.strictObject({ value: towerEvaporationSchema, ...optionFields }),
      airSideHotHours: z.strictObject({ value: hotHoursSchema, ...optionFields }),
    }),
    electrical: z.strictObject({
      upsLosses: z.strictObject({ modern: upsLossesSchema, legacy: upsLossesSchema }),
      partLoad: z.strictObject({ fixedShare: valueSchema, squareShare: valueSchema }),
    }),
    calibration: z.strictObject({ overheadRatio: boundsSchema, waterRatio: boundsSchema }),
    floors: z.strictObject({
      absolute: valueSchema,
      byTechnology: z.partialRecord(technologySchema, valueSchema),
    }),
    designDay: z.strictObject({
      chillerDerating: valueSchema,
      condenserTrip: valueSchema,
      inletLimits: z.record(z.enum(["A1", "A2", "A3", "A4"]), valueSchema),
      recommendedInlet: boundsSchema,
      failureRate: valueSchema,
      failureLinear: valueSchema,
      failureSquare: valueSchema,
    }),
  })
  .superRefine((data, context) => {
    for (const overrides of [
      ...Object.values(data.technologies),
      ...Object.values(data.qualities),
    ]) {
      for (const id of coolingParameterIds) {
        const figure = overrides[id];
        if (figure !== undefined && figure.unit !== data.parameters[id].unit) {
          context.addIssue(`${id}: an override has the parameter's unit`);
        }
      }
    }
  });

/** The cooling data, parsed. */
export type CoolingParameterData = z.infer<typeof coolingParameterDataSchema>;
