import { figureName, placesOf, type Figure } from "./figures/figure-book.ts";
import { remarkText, type NoteLanguage, type Remark } from "./notes.ts";
import { agrees, floatSlack, numberText } from "./figures/printed-figure.ts";
import type { Quantity } from "./figures/quantity.ts";
import type { ReconcileRow, ReconcileStatus } from "./reconcile-schema.ts";

/** A figure recomputed from others. */
export interface Recomputed {
  readonly kind: "recomputed";
  readonly result: Quantity;
  /** The calculation as one reads it, in digits and signs. */
  readonly calculation: string;
  readonly factorSet: string | null;
  readonly places: readonly (string | null)[];
  readonly remarks: readonly Remark[];
  /** A named reason for a difference beyond rounding; only given where its bound holds. */
  readonly reason?: Remark | undefined;
}

/** A figure that the documents give too little to recompute; `nearest` is what comes closest to it. */
export interface NotRecomputable {
  readonly kind: "not-recomputable";
  readonly remarks: readonly Remark[];
  readonly places: readonly (string | null)[];
  readonly nearest?: { readonly value: number; readonly factorSet: string } | undefined;
}

/** What became of recomputing a figure. */
export type Outcome = Recomputed | NotRecomputable;

/** The outcome where inputs are not disclosed. */
export function missing(inputs: readonly string[]): NotRecomputable {
  const remark: Remark = { code: "missing", values: { inputs: inputs.join(", ") } };
  return { kind: "not-recomputable", remarks: [remark], places: [] };
}

/** The row of a figure and its outcome: status by printed digit, rounding, named reason. */
export function rowOf(figure: Figure, outcome: Outcome, language: NoteLanguage): ReconcileRow {
  const { status, remarks } = judge(figure, outcome);
  const { value, factorSet } =
    outcome.kind === "recomputed"
      ? { value: outcome.result.value, factorSet: outcome.factorSet }
      : { value: outcome.nearest?.value ?? null, factorSet: outcome.nearest?.factorSet ?? null };
  const recomputed = value === null ? null : tidy(value, 12);
  const difference = recomputed === null ? null : tidy(recomputed - figure.value, 6);
  const sentences = remarks.map((remark) => remarkText(remark, language));
  const calculation = outcome.kind === "recomputed" ? [asSentence(outcome, language)] : [];
  return {
    metric: figureName(figure),
    year: figure.year,
    unit: figure.unit,
    disclosed: figure.value,
    recomputed,
    difference,
    relative: difference === null || figure.value === 0 ? null : tidy(difference / figure.value, 6),
    factorSet,
    status,
    note: [...calculation, ...sentences].join(language === "en" ? " " : ""),
    sources: [...placesOf([figure.place, ...outcome.places])],
  };
}

function asSentence({ calculation }: Recomputed, language: NoteLanguage): string {
  return language === "en" ? `${calculation}.` : `${calculation}。`;
}

interface Judgement {
  readonly status: ReconcileStatus;
  readonly remarks: readonly Remark[];
}

function judge(figure: Figure, outcome: Outcome): Judgement {
  const { remarks } = outcome;
  if (outcome.kind === "not-recomputable") return { status: "not-recomputable", remarks };
  const { result, reason } = outcome;
  if (agrees(result.value, figure)) return { status: "match", remarks };
  const off = Math.abs(result.value - figure.value);
  if (off <= figure.half + result.half + floatSlack(result.value, figure.value)) {
    return { status: "explained", remarks: [...remarks, roundingRemark(result)] };
  }
  if (reason !== undefined) return { status: "explained", remarks: [...remarks, reason] };
  return { status: "differs", remarks: [...remarks, ...scaleRemarks(figure, outcome)] };
}

function roundingRemark({ half }: Quantity): Remark {
  return { code: "rounding", values: { bound: `±${String(tidy(half, 3))}` } };
}

/** Says so where a result has the printed digits but for a power of ten. */
function scaleRemarks(figure: Figure, { result, calculation }: Recomputed): readonly Remark[] {
  if (result.value === 0 || figure.value / result.value <= 0) return [];
  const power = Math.round(Math.log10(figure.value / result.value));
  const times = 10 ** power;
  const { value, half } = result;
  const isSame = Math.abs(value * times - figure.value) <= figure.half + half * times;
  if (power === 0 || !isSame) return [];
  const shown = numberText(power > 0 ? times : 1 / times, 0);
  return [{ code: "scaled", values: { times: shown, figures: calculation } }];
}

/** A number without the digits that only its binary form adds. */
export function tidy(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
