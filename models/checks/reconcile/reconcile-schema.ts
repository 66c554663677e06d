import { textSchema } from "../../scenario/provenance-schema.ts";
import { z } from "../../scenario/zod.ts";

/** How a printed figure and its recomputation agree. */
export const reconcileStatusSchema = z.enum(["match", "explained", "differs", "not-recomputable"]);

/** How a printed figure and its recomputation agree. */
export type ReconcileStatus = z.infer<typeof reconcileStatusSchema>;

/**
 * One printed figure beside its recomputation, in the printed unit. `difference` is recomputed less
 * disclosed, `relative` the difference over the disclosed figure, as a fraction; null where there is
 * none. `metric` carries part or site in brackets, `factorSet` names the published factors used,
 * `sources` are lines of documents. Status `match`: equal within half a unit of the last printed
 * digit; `explained`: the difference has a named reason and lies within its bound; `differs`: it has
 * none; `not-recomputable`: the note says what is missing.
 */
export const reconcileRowSchema = z.strictObject({
  metric: textSchema,
  year: z.int(),
  unit: textSchema,
  disclosed: z.number(),
  recomputed: z.number().nullable(),
  difference: z.number().nullable(),
  relative: z.number().nullable(),
  factorSet: textSchema.nullable(),
  status: reconcileStatusSchema,
  note: textSchema,
  sources: z.array(textSchema).min(1),
});

/** One printed figure beside its recomputation. */
export type ReconcileRow = z.infer<typeof reconcileRowSchema>;

/** What could be recomputed of a company's printed figures. */
export const reconciliationSchema = z.strictObject({
  company: textSchema,
  rows: z.array(reconcileRowSchema),
});

/** What could be recomputed of a company's printed figures. */
export type Reconciliation = z.infer<typeof reconciliationSchema>;

/**
 * One effect in the change of scope 1 and 2 from a year to the next. `amount` is in `unit`, `share`
 * the amount over the emissions of `from`, as a fraction. `activity` is what electricity, heat and
 * fuels would have changed at the grid factor of `from`; `factor` is what the change of the factor
 * makes of the electricity of `to`; the two add up to `total`.
 */
export const changeRowSchema = z.strictObject({
  metric: textSchema,
  from: z.int(),
  to: z.int(),
  effect: z.enum(["activity", "factor", "total"]),
  amount: z.number(),
  unit: textSchema,
  share: z.number(),
  /** The printed change, as a fraction; null where none is printed. */
  disclosed: z.number().nullable(),
  note: textSchema,
  sources: z.array(textSchema).min(1),
});

/** One effect in the change of scope 1 and 2 from a year to the next. */
export type ChangeRow = z.infer<typeof changeRowSchema>;
