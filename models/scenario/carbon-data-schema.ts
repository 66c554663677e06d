import { z } from "./zod.ts";
import { idSchema, textSchema } from "./provenance-schema.ts";
import { tableSchema } from "./table-schema.ts";
import { translatedSchema } from "./translated-schema.ts";
import { choiceValueSchema, valueSchema } from "./value-schema.ts";

const version = { schemaVersion: z.literal(1) };
const yearKeySchema = z.string().regex(/^(19|20)\d{2}$/);
const byYearSchema = z.record(yearKeySchema, valueSchema);

/** Prices of the national carbon market and of offsets. */
export const carbonMarketsSchema = z.strictObject({
  ...version,
  note: textSchema,
  national: z.strictObject({
    average: byYearSchema,
    close: byYearSchema,
    coversDataCentres: choiceValueSchema,
  }),
  recent: tableSchema,
  offsets: z.strictObject({ price: valueSchema, limit: valueSchema }),
});

/** Prices of the national carbon market and of offsets. */
export type CarbonMarkets = z.infer<typeof carbonMarketsSchema>;

/** Rule of a local carbon market from a year on: who is covered, and what is given free or bought. */
export const pilotRuleSchema = z
  .strictObject({
    year: z.int(),
    threshold: valueSchema,
    benchmark: valueSchema.optional(),
    freeShare: valueSchema.optional(),
    boughtShare: valueSchema.optional(),
  })
  .superRefine((rule, context) => {
    const isKnown = rule.benchmark !== undefined && rule.freeShare !== undefined;
    if (isKnown === (rule.boughtShare !== undefined)) {
      context.addIssue("either benchmark and freeShare, or boughtShare");
    }
  });

/** Rule of a local carbon market from a year on. */
export type PilotRule = z.infer<typeof pilotRuleSchema>;

/** Local carbon markets: price, held at its observed level, and rules in order of their years. */
export const pilotsSchema = z.strictObject({
  ...version,
  note: textSchema,
  pilots: z.record(
    idSchema,
    z.strictObject({
      name: translatedSchema,
      price: valueSchema,
      rules: z.array(pilotRuleSchema).min(1),
      note: translatedSchema,
    }),
  ),
});

/** Local carbon markets. */
export type Pilots = z.infer<typeof pilotsSchema>;

const fuelSchema = z.strictObject({
  netCalorificValue: valueSchema,
  carbonContent: valueSchema,
  oxidation: valueSchema,
});
const otherGasSchema = z.strictObject({ methane: valueSchema, nitrousOxide: valueSchema });

/** Emission factors of fuels by set, coal equivalents, densities, and the factor of heat. */
export const fuelsSchema = z.strictObject({
  ...version,
  note: textSchema,
  sets: z.record(
    idSchema,
    z.strictObject({ name: translatedSchema, fuels: z.record(idSchema, fuelSchema) }),
  ),
  otherGases: z.strictObject({
    stationaryLiquid: otherGasSchema,
    roadGasoline: otherGasSchema,
    roadDiesel: otherGasSchema,
  }),
  coalEquivalents: z.strictObject({
    electricity: valueSchema,
    heat: valueSchema,
    gasoline: valueSchema,
    diesel: valueSchema,
    naturalGas: valueSchema,
  }),
  densities: z.strictObject({
    gasoline: valueSchema,
    diesel: valueSchema,
    naturalGas: valueSchema,
  }),
  heatFactor: valueSchema,
  carbonToCarbonDioxide: valueSchema,
});

/** Emission factors of fuels. */
export type Fuels = z.infer<typeof fuelsSchema>;

/** Global warming potentials over 100 years by assessment report. */
export const warmingPotentialsSchema = z.strictObject({
  ...version,
  note: textSchema,
  sets: z.record(
    idSchema,
    z.strictObject({
      methane: valueSchema,
      methaneFossil: valueSchema.optional(),
      nitrousOxide: valueSchema,
    }),
  ),
});
