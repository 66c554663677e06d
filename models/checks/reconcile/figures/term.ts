import type { Value } from "../../../scenario/value-schema.ts";
import { placeOf, type Figure } from "./figure-book.ts";
import type { Recomputed } from "../outcome.ts";
import { amountThrough, sumOf, type Quantity } from "./quantity.ts";

/** One summand of a recomputation: a figure times factors. */
export interface Term {
  readonly quantity: Quantity;
  readonly text: string;
  readonly factors: readonly Value[];
  readonly figure: Figure;
}

/** A figure times factors in a unit; undefined where the units do not lead there. */
export function termOf(figure: Figure, factors: readonly Value[], unit: string): Term | undefined {
  const quantity = amountThrough(figure, factors, unit);
  if (quantity === undefined) return undefined;
  const isPlain = factors.length === 0 && figure.unit === unit;
  const text = isPlain
    ? figure.text
    : [figure, ...factors].map((each) => `${shown(each)}${unitText(each.unit)}`).join(" × ");
  return { quantity, text, factors, figure };
}

/** The first chain of factors that brings a figure to a unit. */
export function termByChain(
  figure: Figure,
  chains: readonly (readonly (Value | undefined)[])[],
  unit: string,
): Term | undefined {
  for (const chain of chains) {
    const factors = chain.filter((factor) => factor !== undefined);
    if (factors.length < chain.length) continue;
    const term = termOf(figure, factors, unit);
    if (term !== undefined) return term;
  }
  return undefined;
}

/** The sum of terms as a recomputation. */
export function sumOutcome(terms: readonly Term[], factorSet: string | null): Recomputed {
  return {
    kind: "recomputed",
    result: sumOf(terms.map(({ quantity }) => quantity)),
    calculation: terms.map(({ text }) => text).join(" + "),
    factorSet,
    places: terms.flatMap(({ figure, factors }) => [figure.place, ...factors.map(placeOf)]),
    remarks: [],
  };
}

/** The sources of the factors of terms, as the name of a factor set; null where none are used. */
export function sourcesAsSet(terms: readonly Term[]): string | null {
  const sources = terms.flatMap(({ factors }) => factors.map(({ source }) => source ?? "assumed"));
  return sources.length === 0 ? null : [...new Set(sources)].join("+");
}

function shown(each: Figure | Value): string {
  return "text" in each ? each.text : String(each.value);
}

function unitText(unit: string): string {
  return unit === "1" ? "" : ` ${unit}`;
}
