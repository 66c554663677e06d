import { ModelError } from "../../engine/errors.ts";

/** A window of calendar years: those after `after`, up to and with `to`. */
export interface HorizonWindow {
  readonly after: number;
  readonly to: number;
}

/** The two windows of the model for a base year: (base, 2030] and (2030, 2050]. */
export function horizonWindows(baseYear: number): readonly [HorizonWindow, HorizonWindow] {
  return [
    { after: baseYear, to: 2030 },
    { after: 2030, to: 2050 },
  ];
}

/** The year of a window with the largest adverse share. */
export interface WorstYear {
  readonly year: number;
  readonly share: number;
}

/** Adverse shares by year, in the order of the years. */
export interface SharesByYear {
  readonly years: readonly number[];
  readonly shares: ArrayLike<number>;
}

/**
 * The worst year of a window, the first of those that are equally bad; undefined where no year lies in
 * it. Throws ModelError for shares and years of unlike number.
 */
export function worstYear(
  { years, shares }: SharesByYear,
  { after, to }: HorizonWindow,
): WorstYear | undefined {
  checkCount(years, shares.length);
  let worst: WorstYear | undefined;
  years.forEach((year, i) => {
    const share = shares[i]!;
    const isWithin = year > after && year <= to;
    if (isWithin && (worst === undefined || share > worst.share)) worst = { year, share };
  });
  return worst;
}

/** Adverse shares of every draw by year. */
export interface DrawsByYear {
  readonly years: readonly number[];
  /** For each year the shares of all draws. */
  readonly draws: readonly Float64Array[];
}

/**
 * Largest adverse share of each draw over the years of a window; undefined where no year lies in it.
 * Throws ModelError for draws and years of unlike number.
 */
export function worstOfDraws(
  { years, draws }: DrawsByYear,
  { after, to }: HorizonWindow,
): Float64Array | undefined {
  checkCount(years, draws.length);
  const within = draws.filter((_, i) => years[i]! > after && years[i]! <= to);
  const [first, ...others] = within;
  if (first === undefined) return undefined;
  const worst = first.slice();
  for (const shares of others) {
    for (let i = 0; i < worst.length; i += 1) worst[i] = Math.max(worst[i]!, shares[i]!);
  }
  return worst;
}

function checkCount(years: readonly number[], count: number): void {
  if (years.length === count) return;
  throw new ModelError(
    "horizon",
    `expected one figure for each of ${years.length} years, found ${count}`,
  );
}
