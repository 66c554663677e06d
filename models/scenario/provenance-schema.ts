import { z } from "./zod.ts";

/** Where a figure comes from: printed by the company, published by others, computed, or judged. */
export const sourceKindSchema = z.enum(["disclosed", "published", "derived", "assumed"]);

/** Kind of a figure's origin. */
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** Text that says something. */
export const textSchema = z.string().trim().min(1);

/** Lower-case id of a source, region or other record: letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Unit as the engine reads it; `1` for a pure number. */
export const unitSchema = z.string().regex(/^\S(.*\S)?$/);

/** Fields any figure may carry: locator (`line N` of a document), quote, ledger facts, correlation group. */
export const provenanceFields = {
  source: idSchema.optional(),
  locator: textSchema.optional(),
  why: textSchema.optional(),
  note: textSchema.optional(),
  quote: textSchema.optional(),
  facts: z.array(textSchema).min(1).optional(),
  group: idSchema.optional(),
  formula: textSchema.optional(),
  from: z.array(textSchema).min(1).optional(),
};

/** Provenance as the rules see it, whatever else the figure holds. */
export interface ProvenanceFields {
  readonly kind: SourceKind;
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
  readonly why?: string | undefined;
  readonly formula?: string | undefined;
  readonly from?: readonly string[] | undefined;
}

/** Fields that a figure must have, by its kind. */
export const requiredByKind = {
  disclosed: ["source", "locator"],
  published: ["source", "locator"],
  derived: ["formula", "from"],
  assumed: ["why"],
} as const satisfies Record<SourceKind, readonly (keyof ProvenanceFields)[]>;

/** Lists what a figure of its kind lacks, as messages; empty when nothing is missing. */
export function missingProvenance(figure: ProvenanceFields): string[] {
  const required: readonly (keyof ProvenanceFields)[] = requiredByKind[figure.kind];
  return required
    .filter((field) => figure[field] === undefined)
    .map((field) => `${field}, for a figure of kind ${figure.kind}`);
}
