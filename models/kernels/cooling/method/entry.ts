/** One equation of the method: a definition `name = expression` or `name(arguments) = expression`. */
export interface MethodEquation {
  /** In the notation of mathjs; names are the symbols of the parameters and of equations before it. */
  readonly formula: string;
  readonly meaning: string;
  readonly unit: string;
}

/** A section of the method: prose, then equations in the order in which they are computed. */
export interface MethodEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly equations: readonly MethodEquation[];
  readonly source: string;
}

/**
 * An equation of the method.
 *
 * Shape: see `MethodEquation`.
 */
export function equation(formula: string, meaning: string, unit: string): MethodEquation {
  return { formula, meaning, unit };
}
