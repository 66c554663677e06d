/** The kinds of a value's origin, in the order they are shown. */
export const sourceKinds = ["disclosed", "published", "derived", "assumed"] as const;

/** Kind of a value's origin. */
export type Kind = (typeof sourceKinds)[number];
