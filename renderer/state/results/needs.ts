/** What a component needs of the model's results. */
export interface Need {
  readonly metrics: readonly string[];
  /** Years besides the year of the lens and the base year; `all` is every year to the last. */
  readonly years?: readonly number[] | "all" | undefined;
  /** Pairings: those of the lens when left out, or every one of the list. */
  readonly scenarios?: "lens" | "all" | readonly string[] | undefined;
  /** Whether ranges over draws are needed where the lens shows uncertainty, and of sites too. */
  readonly draws?: boolean | undefined;
  readonly perSite?: boolean | undefined;
}

/** The needs of several components as one. */
export interface MergedNeed {
  readonly metrics: readonly string[];
  readonly years: readonly number[] | "all";
  readonly scenarios: "all" | readonly string[];
  readonly perSite: boolean;
}

/** Joins needs; `lens` are the pairings of the lens. Nothing where nobody needs anything. */
export function mergeNeeds(
  needs: readonly Need[],
  lens: readonly string[],
): MergedNeed | undefined {
  if (needs.length === 0) return undefined;
  const isAll = needs.some(({ scenarios }) => scenarios === "all");
  const named = needs.flatMap(({ scenarios = "lens" }) =>
    scenarios === "lens" ? lens : scenarios === "all" ? [] : scenarios,
  );
  const hasAllYears = needs.some(({ years }) => years === "all");
  const years = needs.flatMap(({ years: some }) => (some === "all" ? [] : (some ?? [])));
  return {
    metrics: unique(needs.flatMap(({ metrics }) => metrics)).toSorted(),
    years: hasAllYears ? "all" : unique(years).toSorted((a, b) => a - b),
    scenarios: isAll ? "all" : unique(named),
    perSite: needs.some(({ perSite }) => perSite === true),
  };
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
