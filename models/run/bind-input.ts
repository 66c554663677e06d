import { ModelError } from "../engine/errors.ts";
import type { Curve, KernelValue } from "../engine/kernel.ts";
import type { Dimension, InputDeclaration } from "../engine/model.ts";
import type { Quantile } from "../engine/sample/distribution.ts";
import type { BoundInput, FillDraws } from "../engine/session.ts";
import type { Symbol } from "../engine/symbols.ts";
import { elementReader } from "./elements.ts";
import type { Money } from "./money.ts";
import { givenAt, isCurve, isObject, type Given, type Sheet } from "./sheet.ts";

/** Gives the probabilities of all draws for a path; undefined for a path that keeps its central value. */
export type Quantiles = (path: string) => Float64Array | undefined;

/** What inputs are bound with: given values, labels, years, money, and the quantiles of the draws. */
export interface BindContext {
  readonly sheet: Sheet;
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
  readonly years: readonly number[];
  readonly money: Money;
  /** Probabilities of all draws for a path; undefined for a deterministic run and a path not drawn. */
  readonly quantiles: Quantiles | undefined;
}

/** Turns what is given for an input into the arrays the engine reads. */
export function bindInput(symbol: Symbol, context: BindContext): BoundInput {
  return symbol.type === "number" ? bindNumbers(symbol, context) : bindObjects(symbol, context);
}

/** Labels of an input's own dimension (not year): every input has one such dimension at most. */
export function labelsOf(
  symbol: Symbol,
  labels: Readonly<Record<Dimension, readonly string[]>>,
): readonly string[] {
  const own = symbol.over.filter((dimension) => dimension !== "year");
  return own.length === 0 ? [""] : labels[own[0]!];
}

/** `energy.tariff[lingang-aidc]`, or the id alone where there is no label. */
function placeOf(id: string, label: string): string {
  return label === "" ? id : `${id}[${label}]`;
}

function requireGiven(symbol: Symbol, label: string, { sheet }: BindContext): Given {
  const given = givenAt(sheet, symbol.id, label);
  if (given === undefined)
    throw new ModelError(placeOf(symbol.id, label), "expected a value, found none");
  return given;
}

interface DrawnElement {
  readonly at: number;
  readonly quantile: Quantile;
  readonly probabilities: Float64Array;
}

/** Numbers by label and year; calendar years are never drawn, since they place values in time. */
function bindNumbers(symbol: Symbol, context: BindContext): BoundInput {
  const labels = labelsOf(symbol, context.labels);
  const years = symbol.over.includes("year") ? context.years : [undefined];
  const values = new Float64Array(labels.length * years.length);
  const drawn: DrawnElement[] = [];
  let at = 0;
  for (const label of labels) {
    const given = requireGiven(symbol, label, context);
    const place = placeOf(symbol.id, label);
    const isCentral = context.quantiles === undefined;
    const elementIn = elementReader({ symbol, given, place, money: context.money, isCentral });
    for (const year of years) {
      const element = elementIn(year);
      values[at] = element.central;
      const { quantile } = element;
      const isUncertain = quantile !== undefined && mayBeDrawn(symbol);
      const probabilities = isUncertain ? context.quantiles?.(given.path) : undefined;
      if (isUncertain && probabilities !== undefined) drawn.push({ at, quantile, probabilities });
      at += 1;
    }
  }
  if (drawn.length === 0) return { kind: "numbers", values };
  return { kind: "numbers", values, fill: filler(values, drawn) };
}

/** Whether an input may be drawn: a number that is no calendar year. */
export function mayBeDrawn({ type, unitText }: Symbol): boolean {
  return type === "number" && unitText !== "year";
}

function filler(values: Float64Array, drawn: readonly DrawnElement[]): FillDraws {
  return (out, firstDraw, count) => {
    for (let i = 0; i < values.length; i += 1) out.fill(values[i]!, i * count, (i + 1) * count);
    for (const { at, quantile, probabilities } of drawn) {
      for (let i = 0; i < count; i += 1) {
        out[at * count + i] = quantile(probabilities[firstDraw + i]!);
      }
    }
  };
}

function bindObjects(symbol: Symbol, context: BindContext): BoundInput {
  const values = labelsOf(symbol, context.labels).map((label): KernelValue => {
    const given = givenAt(context.sheet, symbol.id, label);
    return given === undefined ? undefined : objectOf(symbol, given, placeOf(symbol.id, label));
  });
  return { kind: "objects", values };
}

function objectOf(symbol: Symbol, { value }: Given, place: string): KernelValue {
  if (symbol.type === "curve" && isCurve(value)) return curveOf(value.curve);
  if (symbol.type === "table" && isObject(value)) return value.object;
  if (symbol.type === "choice" && "value" in value && typeof value.value === "string") {
    return checkedChoice(symbol, value.value, place);
  }
  throw new ModelError(place, `expected a ${symbol.type}`);
}

function checkedChoice(symbol: Symbol, word: string, place: string): string {
  const { of: words = [] } = symbol.declaration as InputDeclaration;
  if (words.includes(word)) return word;
  throw new ModelError(place, `expected one of ${words.join(", ")}, found ${word}`);
}

function curveOf(points: readonly { readonly x: number; readonly y: number }[]): Curve {
  return {
    x: Float64Array.from(points, (point) => point.x),
    y: Float64Array.from(points, (point) => point.y),
  };
}
