import { ModelError } from "../engine/errors.ts";
import type { InputDeclaration } from "../engine/model.ts";
import { quantileOf, type Quantile, type Uncertainty } from "../engine/sample/distribution.ts";
import type { Symbol } from "../engine/symbols.ts";
import { conversionFactor, sameDimension } from "../engine/unit.ts";
import { pointAt } from "../scenario/series.ts";
import type { Series, Value } from "../scenario/value-schema.ts";
import { modelUnit, type Money } from "./money.ts";
import type { Given } from "./sheet.ts";

/** One element of an input: its central value, and its quantile function where it is uncertain. */
export interface Element {
  readonly central: number;
  readonly quantile: Quantile | undefined;
}

/** What an element is made from. */
export interface ElementSource {
  readonly symbol: Symbol;
  readonly given: Given;
  /** Where it stands, for messages: `energy.tariff[lingang-aidc]`. */
  readonly place: string;
  readonly money: Money;
  /** Whether only central values are wanted. */
  readonly isCentral?: boolean | undefined;
}

/** The value of a figure or a series in the model's unit, for one year where there are years. */
export function elementAt(source: ElementSource, year: number | undefined): Element {
  return elementReader(source)(year);
}

/** Reads the elements of one given value, year by year: its unit is converted once. */
export function elementReader(source: ElementSource): (year: number | undefined) => Element {
  const { given, place } = source;
  const { value } = given;
  const isNumber = "value" in value && typeof value.value === "number";
  if (isNumber) {
    const figure = value as Value;
    const element = elementOf(figureUncertainty(figure), factorOf(figure.unit, source), source);
    return () => element;
  }
  if (!("points" in value)) throw new ModelError(place, "expected a number");
  const factor = factorOf(value.unit, source);
  if (source.isCentral === true) {
    const { points, between } = value;
    return (year) => {
      const central = pointAt(points, year ?? 0, between);
      return elementOf({ central, range: undefined }, factor, source);
    };
  }
  return (year) => elementOf(seriesUncertainty(value, year ?? 0), factor, source);
}

interface Figure {
  readonly central: number;
  readonly range: Uncertainty | undefined;
}

function figureUncertainty({ value, range }: Value): Figure {
  if (range === undefined) return { central: value, range: undefined };
  return { central: value, range: { central: value, ...range } };
}

function seriesUncertainty(series: Series, year: number): Figure {
  const { points, between, range } = series;
  const central = pointAt(points, year, between);
  if (range === undefined) return { central, range: undefined };
  const bound = (given: typeof range.low) =>
    typeof given === "number" ? given : pointAt(given.points, year, between);
  const low = Math.min(bound(range.low), central);
  const high = Math.max(bound(range.high), central);
  return { central, range: { central, low, high, shape: range.shape } };
}

/** What a given value is multiplied by to be in the model's unit; 1 where it has no unit of its own. */
export function givenFactor(source: ElementSource): number {
  const { value } = source.given;
  return "unit" in value ? factorOf(value.unit, source) : 1;
}

/** What a value in a unit is multiplied by to be in the model's. */
function factorOf(text: string, { symbol, place, money }: ElementSource): number {
  const unit = modelUnit(text, symbol.unit, money);
  if (sameDimension(unit, symbol.unit)) return conversionFactor(unit, symbol.unit);
  throw new ModelError(place, `expected a unit like ${symbol.unitText}, found ${text}`);
}

function elementOf(figure: Figure, factor: number, { symbol, place }: ElementSource): Element {
  const central = factor === 1 ? figure.central : figure.central * factor;
  checkWithin(central, { symbol, place });
  const { range } = figure;
  if (range === undefined || (range.low === range.high && range.shape !== "discrete")) {
    return { central, quantile: undefined };
  }
  const quantile = quantileOf(range, place);
  return { central, quantile: factor === 1 ? quantile : (p) => quantile(p) * factor };
}

function checkWithin(
  value: number,
  { symbol, place }: { readonly symbol: Symbol; readonly place: string },
): void {
  const { within } = symbol.declaration as InputDeclaration;
  if (within === undefined || (value >= within[0] && value <= within[1])) return;
  throw new ModelError(
    place,
    `expected ${within[0]} to ${within[1]} ${symbol.unitText}, found ${value}`,
  );
}
