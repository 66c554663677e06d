import { transitionIdSchema } from "../ngfs-schema.ts";
import { textSchema } from "../provenance-schema.ts";
import { seriesSchema } from "../series-schema.ts";
import { sourceSchema } from "../value-schema.ts";
import { z } from "../zod.ts";

const pathsSchema = z.strictObject({
  name: textSchema,
  carbonPrice: seriesSchema.optional(),
  electricityPrice: seriesSchema.optional(),
  gridIntensity: seriesSchema.optional(),
  warming: seriesSchema.optional(),
});

/** The paths of one scenario of an imported file; what the file does not hold is left out. */
export type ImportedPaths = z.infer<typeof pathsSchema>;

/**
 * Scenarios imported from a file of the IAMC format: one region of one model, each series in the
 * engine's unit with the file, the row and the digest of the bytes it comes from, years as the file
 * has them. `leftAside` tells of every row that was not taken.
 */
export const importedScenariosSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    file: textSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    region: textSchema,
    model: textSchema,
    source: sourceSchema,
    scenarios: z.partialRecord(transitionIdSchema, pathsSchema),
    leftAside: z.array(
      z.strictObject({ reason: textSchema, rows: z.int().min(1), first: textSchema }),
    ),
  })
  .superRefine((imported, context) => {
    const paths = Object.entries(imported.scenarios);
    if (paths.length === 0) context.addIssue("at least one scenario");
    for (const [id, { carbonPrice, electricityPrice, gridIntensity, warming }] of paths) {
      const series = [carbonPrice, electricityPrice, gridIntensity, warming];
      if (series.every((each) => each === undefined || each.source === imported.source.id))
        continue;
      context.addIssue(`${id}: series of the source ${imported.source.id}`);
    }
  });

/** Scenarios imported from a file of the IAMC format. */
export type ImportedScenarios = z.infer<typeof importedScenariosSchema>;
