import type { Company } from "../../../../models/company/company-schema.ts";
import type { Library } from "../../../../models/library/library.ts";

/**
 * Pairings an appendix shows in full: those the company's own ratings name; without any, the first and
 * the last of those that fit together, which are the coolest and the warmest.
 */
export function featuredPairings(
  { register }: Pick<Company, "register">,
  { pairings }: Pick<Library, "pairings">,
  scenarios: readonly string[],
): readonly string[] {
  const named = new Set(
    register.flatMap(({ published }) => published.map((each) => each.scenario)),
  );
  const own = scenarios.filter((scenario) => named.has(scenario));
  if (own.length > 0) return own;
  const coherent = scenarios.filter((scenario) =>
    pairings.some(({ id, coherent: fits }) => id === scenario && fits),
  );
  const chosen = coherent.length === 0 ? scenarios : coherent;
  return [...new Set([...chosen.slice(0, 1), ...chosen.slice(-1)])];
}
