import type { Company } from "../../company/company-schema.ts";
import type { Library } from "../../library/library.ts";
import type { FigureBook } from "./figures/figure-book.ts";

/** What of the library a reconciliation reads: fuel factors, grid factors, regions. */
export interface FactorLibrary {
  readonly carbon: Pick<Library["carbon"], "fuels">;
  readonly grids: Pick<Library["grids"], "factors">;
  readonly regions: Library["regions"];
}

/** What a rule has at hand. */
export interface ReconcileContext {
  readonly company: Company;
  readonly book: FigureBook;
  readonly library: FactorLibrary;
}
