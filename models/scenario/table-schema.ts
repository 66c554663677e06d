import { z } from "./zod.ts";
import { rangeShapeSchema } from "./range-schema.ts";
import { provenanceFields, sourceKindSchema, unitSchema } from "./provenance-schema.ts";

const columnIdSchema = z.string().regex(/^[A-Za-z0-9]+$/);

/**
 * Range rule of a value column: bounds named by other columns of the row, factors on the value, or
 * distances from it, in the unit of the column.
 */
export const tableRangeSchema = z.union([
  z.strictObject({
    lowColumn: columnIdSchema,
    highColumn: columnIdSchema,
    shape: rangeShapeSchema,
  }),
  z.strictObject({
    lowFactor: z.number().nonnegative(),
    highFactor: z.number().nonnegative(),
    shape: rangeShapeSchema,
  }),
  z.strictObject({
    below: z.number().nonnegative(),
    above: z.number().nonnegative(),
    shape: rangeShapeSchema,
  }),
]);

const keyColumnSchema = z.strictObject({
  id: columnIdSchema,
  role: z.literal("key"),
  unit: unitSchema.optional(),
  means: z.string().optional(),
});

/** A column that says more of another column's value, in its unit: a percentile, bound or deviation. */
const statisticColumnSchema = z.strictObject({
  id: columnIdSchema,
  role: z.literal("statistic"),
  of: columnIdSchema,
  means: z.string().optional(),
});

/** A column that holds, row by row, a field of provenance that differs between rows. */
const provenanceColumnSchema = z.strictObject({
  id: columnIdSchema,
  role: z.enum(["unit", "kind", "source", "locator", "why", "note", "quote"]),
});

const valueColumnSchema = z.strictObject({
  id: columnIdSchema,
  role: z.literal("value"),
  unit: unitSchema.optional(),
  means: z.string().optional(),
  kind: sourceKindSchema.optional(),
  range: tableRangeSchema.optional(),
  ...provenanceFields,
});

/** A column of a table: a key, a value, a statistic of a value, or a field of provenance by row. */
export const columnSchema = z.discriminatedUnion("role", [
  keyColumnSchema,
  valueColumnSchema,
  statisticColumnSchema,
  provenanceColumnSchema,
]);

const cellSchema = z.union([z.number(), z.string(), z.null()]);

/**
 * Many figures with one header: what the rows' provenance columns do not say, the column says, and
 * what the column does not say, the table says. `null` is a missing figure, never zero.
 */
export const tableSchema = z
  .strictObject({
    columns: z.array(columnSchema).min(1),
    rows: z.array(z.array(cellSchema)).min(1),
    kind: sourceKindSchema.optional(),
    ...provenanceFields,
  })
  .superRefine((table, context) => {
    const ids = table.columns.map((column) => column.id);
    if (new Set(ids).size !== ids.length) context.addIssue("column ids are unique");
    table.rows.forEach((row, index) => {
      if (row.length !== ids.length) {
        context.addIssue(`row ${String(index)}: one cell for each column`);
      }
    });
    for (const [id, other] of table.columns.flatMap(references)) {
      if (!ids.includes(other)) context.addIssue(`${id}: unknown column ${other}`);
    }
  });

/** Many figures with one header. */
export type Table = z.infer<typeof tableSchema>;

/** A column of a table. */
export type Column = z.infer<typeof columnSchema>;

function references(column: Column): [string, string][] {
  if (column.role === "statistic") return [[column.id, column.of]];
  if (column.role !== "value" || column.range === undefined) return [];
  if (!("lowColumn" in column.range)) return [];
  return [
    [column.id, column.range.lowColumn],
    [column.id, column.range.highColumn],
  ];
}
