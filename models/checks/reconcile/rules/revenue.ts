import type { Company } from "../../../company/company-schema.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import { placeOf } from "../figures/figure-book.ts";
import { readPrinted } from "../figures/printed-figure.ts";
import type { Quantity } from "../figures/quantity.ts";

/** Interval of revenue, yuan, that one printed intensity and its total allow. */
export interface RevenueClue {
  readonly low: number;
  readonly high: number;
}

/** Revenue of a year in yuan; `shared` where it is only what the intensities have in common. */
export interface Revenue extends Quantity {
  readonly places: readonly (string | null)[];
  readonly shared?: { readonly agreeing: number; readonly all: number };
}

/**
 * Revenue of a year: as printed, or as derived from something else than intensities; otherwise the
 * interval that most of the printed intensities share, of which there must be two at least.
 */
export function revenueOf(
  year: number,
  { company, clues }: { company: Company; clues: readonly RevenueClue[] },
): Revenue | undefined {
  const given = company.disclosed.find(
    ({ metric, part, site }) => metric === "profile.revenue" && !part && !site,
  )?.years[String(year)];
  if (given !== undefined && isOwnFigure(given)) {
    const { value, half } = readPrinted(given);
    return { value, half, places: [placeOf(given)] };
  }
  return clues.length < 2 ? undefined : sharedRevenue(clues);
}

function isOwnFigure({ kind, from = [] }: Value): boolean {
  if (kind === "assumed") return false;
  return kind !== "derived" || !from.some((each) => /intensity/i.test(each));
}

function sharedRevenue(clues: readonly RevenueClue[]): Revenue {
  const sets = clues.map(({ low }) => clues.filter((clue) => clue.low <= low && low <= clue.high));
  const largest = Math.max(...sets.map((set) => set.length));
  const agreeing = sets.find((set) => set.length === largest) ?? clues;
  const low = Math.max(...agreeing.map((clue) => clue.low));
  const high = Math.min(...agreeing.map((clue) => clue.high));
  return {
    value: (low + high) / 2,
    half: (high - low) / 2,
    places: [],
    shared: { agreeing: agreeing.length, all: clues.length },
  };
}
