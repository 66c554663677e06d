import type { Agreement, PublishedRow } from "../../../models/run/matrix/published-types.ts";

/** Printed figures of a company that could be recomputed, by how they agree. */
export interface FigureCount {
  readonly of: number;
  readonly match: number;
  readonly explained: number;
  readonly differ: number;
  readonly notRecomputable: number;
}

/** Published figures and ratings of one company beside the model's. */
export interface CompanyValidation {
  readonly company: string;
  readonly figures: FigureCount;
  readonly agreement: Agreement;
  readonly ratings: readonly PublishedRow[];
}

/** What `validate` finds. */
export interface Validation {
  readonly draws: number;
  readonly seed: number;
  readonly companies: readonly CompanyValidation[];
  /** Over all companies. */
  readonly agreement: Agreement;
}
