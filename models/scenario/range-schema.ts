import { z } from "./zod.ts";

/** Shapes of a range; low and high are hard bounds, except 5th and 95th percentile of normal and lognormal. */
export const rangeShapeSchema = z.enum([
  "triangular",
  "pert",
  "uniform",
  "normal",
  "lognormal",
  "discrete",
]);

/** Shape of a range. */
export type RangeShape = z.infer<typeof rangeShapeSchema>;

/** Range of one number, in the unit of the value it belongs to; `values` and `weights` for discrete only. */
export const rangeSchema = z
  .strictObject({
    low: z.number(),
    high: z.number(),
    shape: rangeShapeSchema,
    values: z.array(z.number()).min(2).optional(),
    weights: z.array(z.number().positive()).min(2).optional(),
  })
  .superRefine((range, context) => {
    if (range.low > range.high) context.addIssue("low exceeds high");
    const isDiscrete = range.shape === "discrete";
    if (isDiscrete !== (range.values !== undefined)) {
      context.addIssue("values belong to a discrete range, and only there");
    }
    if (range.weights !== undefined && range.weights.length !== range.values?.length) {
      context.addIssue("one weight for each value");
    }
    if (range.values?.some((value) => value < range.low || value > range.high)) {
      context.addIssue("values lie between low and high");
    }
    if (range.shape === "lognormal" && range.low <= 0) {
      context.addIssue("a lognormal range is positive");
    }
  });

/** Range of one number. */
export type Range = z.infer<typeof rangeSchema>;
