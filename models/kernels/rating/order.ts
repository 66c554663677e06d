import { ModelError } from "../../engine/errors.ts";
import { sortedPercentile } from "../../engine/sample/percentile.ts";

/** Rank of each score, 1 for the highest; equal scores share the better rank. */
export function ranksOf(scores: ArrayLike<number>): readonly number[] {
  return Array.from(scores, (score) => {
    let above = 0;
    for (let i = 0; i < scores.length; i += 1) if (scores[i]! > score) above += 1;
    return above + 1;
  });
}

/**
 * Kendall's tau-b of two orders of the same items: 1 where they agree in every pair, -1 where in none;
 * ties count in neither. Undefined where one order ties all items, or there are fewer than two. Throws
 * ModelError for orders of unlike length. Source: Kendall 1945.
 */
export function kendallTau(one: ArrayLike<number>, other: ArrayLike<number>): number | undefined {
  const count = one.length;
  if (other.length !== count) {
    throw new ModelError(
      "rank correlation",
      `expected orders of one length, found ${count} and ${other.length}`,
    );
  }
  let [agreement, untiedInOne, untiedInOther] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const a = Math.sign(one[i]! - one[j]!);
      const b = Math.sign(other[i]! - other[j]!);
      agreement += a * b;
      untiedInOne += a * a;
      untiedInOther += b * b;
    }
  }
  const norm = Math.sqrt(untiedInOne * untiedInOther);
  return norm > 0 ? agreement / norm : undefined;
}

/** How firmly an item holds its rank. */
export interface ItemStability {
  /** Rank of the central scores, 1 for the highest. */
  readonly rank: number;
  /** Share of draws in which the item has that very rank. */
  readonly sameRank: number;
  /** 5th and 95th percentile of its rank over the draws. */
  readonly low: number;
  readonly high: number;
}

/** How firmly a list holds its order. */
export interface RankStability {
  readonly items: readonly ItemStability[];
  /**
   * Mean of Kendall's tau-b between the central order and that of each draw that has an order; undefined
   * where none has.
   */
  readonly agreement: number | undefined;
}

/**
 * Stability of the order of items over draws. `central` has one score for each item; `draws` for each
 * item its scores in every draw. Throws ModelError for unlike numbers of items or draws, or no draws.
 */
export function rankStability(
  central: readonly number[],
  draws: readonly Float64Array[],
): RankStability {
  const count = draws[0]?.length ?? 0;
  const isEven = draws.length === central.length && draws.every(({ length }) => length === count);
  if (!isEven || count === 0) {
    throw new ModelError(
      "rank stability",
      `expected draws of one number for each of ${central.length} items`,
    );
  }
  const ranks = central.map(() => new Float64Array(count));
  const scores = new Float64Array(central.length);
  let [agreement, ordered] = [0, 0];
  for (let draw = 0; draw < count; draw += 1) {
    draws.forEach((item, i) => {
      scores[i] = item[draw]!;
    });
    ranksOf(scores).forEach((rank, i) => {
      ranks[i]![draw] = rank;
    });
    const tau = kendallTau(central, scores);
    if (tau === undefined) continue;
    agreement += tau;
    ordered += 1;
  }
  const centralRanks = ranksOf(central);
  return {
    items: ranks.map((found, i) => itemStability(centralRanks[i]!, found)),
    agreement: ordered === 0 ? undefined : agreement / ordered,
  };
}

function itemStability(rank: number, found: Float64Array): ItemStability {
  const same = found.reduce((count, each) => count + (each === rank ? 1 : 0), 0);
  const sorted = found.toSorted();
  return {
    rank,
    sameRank: same / found.length,
    low: sortedPercentile(sorted, 0.05),
    high: sortedPercentile(sorted, 0.95),
  };
}
