import { useEffect, useState } from "react";

/** Calls later; gives what calls it off. */
export type Later = (run: () => void, delay: number) => () => void;

/** Time a value stands still before it counts as at rest, ms. */
const pause = 120;

/**
 * The value as it last stood still: what is read out and pointed at follows once the hand rests.
 * Where nothing can be called later, as on paper, the first value stays.
 */
export function useRested<T>(value: T, later: Later | undefined): T {
  const [rested, rest] = useState(value);
  useEffect(() => later?.(() => rest(() => value), pause), [value, later]);
  return rested;
}
