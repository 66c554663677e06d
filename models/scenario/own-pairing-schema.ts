import { pairingSchema } from "./pairing-schema.ts";
import { pointsSchema } from "./series-schema.ts";
import { textSchema, unitSchema } from "./provenance-schema.ts";
import { z } from "./zod.ts";

/** Inputs of a pairing that have a path over the years and may be reshaped. */
export const reshapedInputs = [
  "climate.globalWarming",
  "scenario.electricityPrice",
  "scenario.carbonPriceLevel",
  "scenario.gridIntensity",
] as const;

/** An input of a pairing that may be reshaped. */
export type ReshapedInput = (typeof reshapedInputs)[number];

/** A reshaped path: its values by year, straight between them, in place of the path it was taken from. */
const reshapedPathSchema = z.strictObject({
  points: pointsSchema,
  unit: unitSchema,
  why: textSchema.optional(),
});

/** A reshaped path. */
export type ReshapedPath = z.infer<typeof reshapedPathSchema>;

/**
 * A pairing of the workbook's own: a pathway of warming with a scenario of transition, and the paths
 * that were reshaped; `from` is the pairing it is a copy of.
 */
export const ownPairingSchema = pairingSchema.extend({
  from: pairingSchema.shape.id.optional(),
  paths: z.partialRecord(z.enum(reshapedInputs), reshapedPathSchema).optional(),
});

/** A pairing of the workbook's own. */
export type OwnPairing = z.infer<typeof ownPairingSchema>;
