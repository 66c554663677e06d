import type { Company } from "../../company/company-schema.ts";
import type { Library } from "../../library/library.ts";
import type { Requirements } from "../../scenario/rule-schema.ts";
import type { FactorLibrary } from "../reconcile/context.ts";
import { openBook, type FigureBook } from "../reconcile/figures/figure-book.ts";
import type { NoteLanguage } from "../reconcile/notes.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import type { Reconciliation } from "../reconcile/reconcile-schema.ts";

/** What of the library the disclosure checks read: factors, regions, names of scenarios. */
export interface DisclosureLibrary extends FactorLibrary {
  readonly climate: Pick<Library["climate"], "pathways">;
  readonly ngfs: Pick<Library["ngfs"], "catalogue">;
}

/**
 * What the disclosure checks need besides the company. `reconciliation` is computed where it is not
 * given; `coverage` is the model's `coverage.electricity`, a fraction; `language` is that of the texts.
 */
export interface DisclosureContext {
  readonly library: DisclosureLibrary;
  readonly requirements: Requirements;
  readonly reconciliation?: Reconciliation | undefined;
  readonly coverage?: number | undefined;
  readonly language?: NoteLanguage | undefined;
}

/** What a rule has at hand. */
export interface RuleInput {
  readonly company: Company;
  readonly library: DisclosureLibrary;
  readonly requirements: Requirements;
  readonly reconciliation: Reconciliation;
  readonly book: FigureBook;
  readonly coverage: number | undefined;
}

/** Prepares what the rules read of a company. */
export function ruleInput(company: Company, context: DisclosureContext): RuleInput {
  const { library, requirements, coverage, language = "en" } = context;
  return {
    company,
    library,
    requirements,
    reconciliation: context.reconciliation ?? reconcile(company, library, language),
    book: openBook(company),
    coverage,
  };
}
