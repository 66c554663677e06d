import { z } from "./zod.ts";
import { idSchema, textSchema } from "./provenance-schema.ts";
import { tableSchema } from "./table-schema.ts";
import { translatedSchema } from "./translated-schema.ts";
import { inputValueSchema, valueSchema } from "./value-schema.ts";

const version = { schemaVersion: z.literal(1), note: textSchema };

/** A local surcharge on electricity above a PUE limit. */
const surchargeSchema = z.strictObject({
  name: translatedSchema,
  since: valueSchema,
  limit: valueSchema,
  rate: valueSchema,
  rateBeyond: valueSchema,
  beyondMultiple: valueSchema,
  retrofitThreshold: valueSchema,
  retrofitAward: valueSchema,
  retrofitAwardCap: valueSchema,
});

/** Rules on the efficiency of data centres: surcharges by rule id, PUE limits, national targets. */
export const efficiencyRulesSchema = z.strictObject({
  ...version,
  surcharges: z.record(idSchema, surchargeSchema),
  limits: tableSchema,
  targets: z.record(textSchema, valueSchema),
});

/** Rules on the efficiency of data centres. */
export type EfficiencyRules = z.infer<typeof efficiencyRulesSchema>;

/** Averages of an industry survey of PUE by year, and their fit. */
export const pueSurveySchema = z.strictObject({
  ...version,
  survey: tableSchema,
  fit: z.strictObject({
    formula: textSchema,
    floor: valueSchema,
    amplitude: valueSchema,
    rate: valueSchema,
  }),
});

/** Survey figures on the cost and cause of outages. */
export const outageCostsSchema = z.strictObject({
  ...version,
  ponemon: tableSchema,
  uptime: tableSchema,
});

/** Survey figures on outages. */
export type OutageCosts = z.infer<typeof outageCostsSchema>;

/** Service credits by monthly uptime. */
export const serviceCreditsSchema = z.strictObject({ ...version, bands: tableSchema });

/** Service credits by monthly uptime. */
export type ServiceCredits = z.infer<typeof serviceCreditsSchema>;

/** Paragraphs of disclosure standards in own words, one row each. */
export const requirementsSchema = z
  .strictObject({
    ...version,
    standards: z.record(idSchema, z.strictObject({ title: textSchema, source: idSchema })),
    columns: z.tuple([
      z.literal("standard"),
      z.literal("paragraph"),
      z.literal("topic"),
      z.literal("requirement"),
      z.literal("dataNeeded"),
      z.literal("output"),
      z.literal("ifrsS2"),
    ]),
    rows: z.array(z.array(z.string()).length(7)).min(1),
  })
  .superRefine((data, context) => {
    data.rows.forEach(([standard], index) => {
      if (standard === undefined || !(standard in data.standards)) {
        context.addIssue(`row ${String(index)}: unknown standard`);
      }
    });
  });

/** Paragraphs of disclosure standards. */
export type Requirements = z.infer<typeof requirementsSchema>;

const lookUpSchema = z.strictObject({
  table: z.enum(["provinces", "national", "elsewhere"]),
  id: idSchema,
});

/** A region: where its grid factor, tariff, water price, carbon market and efficiency rule are found. */
export const regionSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  ngfs: z.enum(["inside", "outside"]),
  gridFactor: lookUpSchema,
  gridRegion: idSchema.nullable(),
  tariff: idSchema,
  waterPrice: idSchema,
  pilot: idSchema.nullable(),
  efficiencyRule: idSchema.nullable(),
});

/** A region. */
export type Region = z.infer<typeof regionSchema>;

/** All regions. */
export const regionsSchema = z.strictObject({ ...version, regions: z.array(regionSchema).min(1) });

/** All regions. */
export type Regions = z.infer<typeof regionsSchema>;

/** Library-wide assumptions by input id. */
export const defaultsSchema = z.strictObject({
  ...version,
  inputs: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/), inputValueSchema),
});

/** Library-wide assumptions by input id. */
export type Defaults = z.infer<typeof defaultsSchema>;
