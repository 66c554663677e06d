import { z } from "./zod.ts";
import { idSchema } from "./provenance-schema.ts";
import { transitionIdSchema } from "./ngfs-schema.ts";
import { translatedSchema } from "./translated-schema.ts";
import { pathwayIdSchema } from "./warming-schema.ts";

/** Ids of the bundled pairings, in the order they are shown. */
export const pairingIds = [
  "kc-low",
  "kc-high",
  "net-zero-2050",
  "low-demand",
  "below-2c",
  "delayed-transition",
  "fragmented-world",
  "ndcs",
  "current-policies",
  "severe",
] as const;

/** A pathway of warming with a scenario of transition, and whether the two go together. */
export const pairingSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  physical: pathwayIdSchema,
  hazardsFrom: pathwayIdSchema,
  transition: transitionIdSchema,
  coherent: z.boolean(),
  why: translatedSchema,
});

/** A pathway of warming with a scenario of transition. */
export type Pairing = z.infer<typeof pairingSchema>;

/** The bundled pairings. */
export const pairingsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  pairings: z.array(pairingSchema).min(1),
});

/** The bundled pairings. */
export type Pairings = z.infer<typeof pairingsSchema>;
