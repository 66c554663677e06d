import { outranking } from "../../kernels/rating/ensemble.ts";
import { kendallTau, ranksOf, rankStability } from "../../kernels/rating/order.ts";
import type { MatrixItem, MatrixResult, OutrankingTable } from "./matrix-types.ts";
import type { RatedItem } from "./rated-item.ts";

/** The items of a matrix in their order, and how firmly they hold it. */
export type Ordered = Pick<MatrixResult, "items" | "outranking" | "orderAgreement">;

type Scored = RatedItem & { readonly scores: NonNullable<RatedItem["scores"]> };

/** Ranks items by their scores, the highest first; those without one follow in their own order. */
export function orderItems(rated: readonly RatedItem[], draws: number): Ordered {
  const scored = rated.filter((item): item is Scored => item.scores !== undefined);
  const central = scored.map(({ scores }) => scores.central);
  const isEnsemble = draws > 1 && scored.length > 0;
  const stability = isEnsemble
    ? rankStability(
        central,
        scored.map(({ scores }) => scores.draws),
      )
    : undefined;
  const ranks = ranksOf(central);
  const items = scored.map(({ view }, i): MatrixItem => {
    const held = stability?.items[i];
    return {
      ...view,
      rank: ranks[i]!,
      rankStability: held?.sameRank ?? null,
      ranks: held === undefined ? null : { low: held.low, high: held.high },
    };
  });
  const others = rated
    .filter(({ scores }) => scores === undefined)
    .map(({ view }): MatrixItem => ({ ...view, rank: null, rankStability: null, ranks: null }));
  return {
    items: [...items.toSorted((one, other) => one.rank! - other.rank!), ...others],
    outranking: isEnsemble ? outrankingTable(scored) : null,
    orderAgreement: stability?.agreement ?? null,
  };
}

function outrankingTable(scored: readonly Scored[]): OutrankingTable {
  const pairs = scored.map((one) =>
    scored.map((other) => outranking(one.scores.draws, other.scores.draws)),
  );
  return {
    items: scored.map(({ view }) => view.id),
    above: pairs.map((row) => row.map(({ above }) => above)),
    tied: pairs.map((row) => row.map(({ tied }) => tied)),
  };
}

/** How far the orders of two matrices agree: Kendall's tau-b, null where one has no order. */
export interface OrderAgreement {
  readonly a: string;
  readonly b: string;
  readonly tau: number | null;
}

/** Agreement of the orders of several matrices of one company, over the items ranked in both. */
export function orderAgreements(matrices: readonly MatrixResult[]): readonly OrderAgreement[] {
  return matrices.flatMap((one, i) =>
    matrices.slice(i + 1).map((other) => {
      const pairs = one.items.flatMap(({ id, rank }): readonly (readonly [number, number])[] => {
        const there = other.items.find((item) => item.id === id)?.rank ?? null;
        return rank === null || there === null ? [] : [[rank, there]];
      });
      const tau =
        pairs.length < 2
          ? undefined
          : kendallTau(
              pairs.map(([rank]) => rank),
              pairs.map(([, rank]) => rank),
            );
      return { a: one.scenario, b: other.scenario, tau: tau ?? null };
    }),
  );
}
