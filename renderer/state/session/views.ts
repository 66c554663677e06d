/** Views of the window in the order of the rail. */
export const viewIds = [
  "overview",
  "register",
  "sites",
  "scenarios",
  "energy-cost",
  "neutrality",
  "matrix",
  "uncertainty",
  "stress",
  "appendix",
  "assumptions",
  "findings",
  "history",
] as const;

/** A view of the window. */
export type ViewId = (typeof viewIds)[number];

/** Whether a word names a view. */
export function isView(word: string): word is ViewId {
  return (viewIds as readonly string[]).includes(word);
}
