import { useEffect, useState } from "react";

/** Time a value stands still before it counts as at rest, ms. */
const pause = 120;

/** The value as it last stood still: what is read out and pointed at follows once the hand rests. */
export function useRested<T>(value: T): T {
  const [rested, rest] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => rest(() => value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
