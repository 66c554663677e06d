/** A formula as readers see it: signs of arithmetic as they are printed, long names broken at dots. */
export function formulaText(formula: string): string {
  return formula
    .replaceAll("*", "×")
    .replace(/ - /g, " − ")
    .replaceAll(">=", "≥")
    .replaceAll("<=", "≤")
    .replace(/\bsum\(/g, "Σ(");
}
