import type { Interval } from "../../../models/run/solve/interval.ts";
import type { BandResult } from "../../../models/run/solve/solve-band.ts";
import type { SolveResult } from "../../../models/run/solve/solve.ts";
import type { Level } from "../../../models/kernels/rating/rules.ts";
import type { Failure } from "../../run/protocol.ts";

/** One setting at which it happens; two ends of a stretch, or of a jump. */
export interface Found {
  readonly kind: "number" | "jump" | "stretch";
  readonly low: number;
  readonly high: number;
  readonly isWithinRange: boolean | null;
  /** Of a rating: on which side of the setting it holds. */
  readonly holds?: BandResult["solutions"][number]["holds"] | undefined;
}

/** What was searched, and how things stand. */
export interface Searched {
  readonly inputUnit: string;
  readonly searched: Interval;
  readonly range: Interval | null;
  readonly present: {
    readonly input: number | null;
    readonly value: number;
    readonly rating: Level | null;
  };
  /** The smallest and largest figure seen. */
  readonly seen: Interval;
  readonly evaluations: number;
  /** Metric behind the figure, for Explain. */
  readonly metric: string;
  /** Shares from which an item is medium and above which it is high. */
  readonly bands: { readonly mediumFrom: number; readonly highAbove: number } | null;
}

/** The answer to a question of stress. */
export type Answer =
  | { readonly kind: "waiting" }
  | ({ readonly kind: "found"; readonly all: readonly Found[] } & Searched)
  | ({ readonly kind: "none" } & Searched)
  | { readonly kind: "already" }
  | { readonly kind: "independent" }
  | { readonly kind: "refused"; readonly message: string };

/** The answer of a search for a figure. */
export function answerOfMetric(result: SolveResult): Answer {
  const { solutions, present, reachable, inputUnit, searched, range, evaluations } = result;
  const all = solutions.map(({ kind, low, high, isWithinRange }) => ({
    ...{ kind, low: low.input, high: high.input, isWithinRange },
  }));
  return answer(all, {
    ...{ inputUnit, searched, range, evaluations, metric: result.metric, bands: null },
    present: { input: present.input, value: present.metric, rating: null },
    seen: { low: reachable.lowest.metric, high: reachable.highest.metric },
  });
}

/** The answer of a search for a rating. */
export function answerOfItem(result: BandResult): Answer {
  const { solutions, present, shares, inputUnit, searched, range, evaluations, bands } = result;
  const all = solutions.map(({ kind, low, high, isWithinRange, holds }) => ({
    ...{ kind, low: low.input, high: high.input, isWithinRange, holds },
  }));
  return answer(all, {
    ...{ inputUnit, searched, range, evaluations, metric: result.metric, bands, seen: shares },
    present: { input: present.input, value: present.share, rating: present.rating },
  });
}

function answer(all: readonly Found[], searched: Searched): Answer {
  return all.length === 0 ? { kind: "none", ...searched } : { kind: "found", all, ...searched };
}

/** What a refusal of the model means for a question. */
export function answerOfFailure({ place, message }: Failure, by: string): Answer {
  if (place === "becomes") return { kind: "already" };
  if (place === by && /no part in/.test(message)) return { kind: "independent" };
  return { kind: "refused", message };
}

/** Settings of the picture: from below what is of interest to above it, within what was searched. */
export function pictureSettings(answers: readonly Answer[], count = 61): readonly number[] {
  const known = answers.filter((each) => each.kind === "found" || each.kind === "none");
  const [first] = known;
  if (first === undefined) return [];
  const low = Math.max(...known.map(({ searched }) => searched.low));
  const high = Math.min(...known.map(({ searched }) => searched.high));
  const found = known.flatMap((each) => (each.kind === "found" ? each.all : []));
  const { present, range } = first;
  const interest = [
    ...found.flatMap((each) => [each.low, each.high]),
    ...(present.input === null ? [] : [present.input]),
    ...(range === null ? [] : [range.low, range.high]),
  ].filter((value) => value >= low && value <= high);
  const isNarrow = found.length > 0 && interest.length > 1;
  const [from, to] = [Math.min(...interest), Math.max(...interest)];
  const margin = 0.25 * (to - from);
  const start = isNarrow && margin > 0 ? Math.max(low, from - margin) : low;
  const end = isNarrow && margin > 0 ? Math.min(high, to + margin) : high;
  return Array.from({ length: count }, (_, i) => start + ((end - start) * i) / (count - 1));
}
