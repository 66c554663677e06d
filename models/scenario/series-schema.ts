import { z } from "./zod.ts";
import { rangeShapeSchema } from "./range-schema.ts";
import {
  missingProvenance,
  provenanceFields,
  sourceKindSchema,
  unitSchema,
} from "./provenance-schema.ts";
import { pointAt } from "./series.ts";

/** Values by calendar year, `{ "2024": 1, "2030": 2.7 }`; constant before the first and after the last. */
export const pointsSchema = z
  .record(z.string().regex(/^[12]\d{3}$/), z.number())
  .refine((points) => Object.keys(points).length > 0, "at least one point");

/** How a series runs between its points: straight, straight in the logarithm, or held until the next. */
export const betweenSchema = z.enum(["linear", "log", "step"]);

const boundSchema = z.union([z.number(), z.strictObject({ points: pointsSchema })]);

/** Range of a series: bounds by year, or one bound for all years, in the unit of the series. */
export const seriesRangeSchema = z.strictObject({
  low: boundSchema,
  high: boundSchema,
  shape: rangeShapeSchema.exclude(["discrete"]),
});

/** Range of a series. */
export type SeriesRange = z.infer<typeof seriesRangeSchema>;

const seriesShape = z.strictObject({
  points: pointsSchema,
  between: betweenSchema,
  unit: unitSchema,
  kind: sourceKindSchema,
  range: seriesRangeSchema.optional(),
  ...provenanceFields,
});

/** A figure by year with its provenance; a draw takes one quantile of the range for all years. */
export const seriesSchema = seriesShape.superRefine((series, context) => {
  for (const message of missingProvenance(series)) context.addIssue(message);
  if (series.kind === "assumed" && series.range === undefined) {
    context.addIssue("a range, for a figure of kind assumed");
  }
  if (series.between === "log" && Object.values(series.points).some((value) => value <= 0)) {
    context.addIssue("a series straight in the logarithm is positive");
  }
  if (series.range === undefined) return;
  const { low, high } = series.range;
  if (isWithoutPoints(low) || isWithoutPoints(high)) return;
  for (const [year, value] of Object.entries(series.points)) {
    const lowest = boundAt(low, Number(year), series.between);
    const highest = boundAt(high, Number(year), series.between);
    if (lowest > value || value > highest) context.addIssue(`${year}: low <= value <= high`);
  }
});

/** A figure by year with its provenance. */
export type Series = z.infer<typeof seriesSchema>;

function isWithoutPoints(bound: SeriesRange["low"]): boolean {
  return typeof bound !== "number" && Object.keys(bound.points).length === 0;
}

function boundAt(
  bound: SeriesRange["low"],
  year: number,
  between: z.infer<typeof betweenSchema>,
): number {
  return typeof bound === "number" ? bound : pointAt(bound.points, year, between);
}
