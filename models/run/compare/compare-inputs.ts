import type { Dimension } from "../../engine/model.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { labelsOf } from "../bind-input.ts";
import { moneyOf, sheetOf } from "../bind.ts";
import { elementAt } from "../elements.ts";
import { shownUnit } from "../money.ts";
import { provenanceOf, shownValue } from "../provenance.ts";
import { givenAt, isCurve, isObject, type Given, type Sheet } from "../sheet.ts";
import type { CompareSide, InputDifference, InputSide } from "./comparison-types.ts";
import type { PriceUnits } from "./prices.ts";
import { isEqual } from "./same.ts";

/** What the inputs of two sides are compared by. */
export interface InputComparison {
  readonly a: CompareSide;
  readonly b: CompareSide;
  /** Years shown of inputs that have years. */
  readonly years: readonly number[];
  readonly priced: PriceUnits;
}

/** Every input, at every label of either side, that differs in value or range. */
export function compareInputs(parts: InputComparison): readonly InputDifference[] {
  const [a, b] = [openSide(parts.a), openSide(parts.b)];
  const names = [parts.a, parts.b].map(({ prepared }) => prepared.workbench.model.symbols);
  const symbols = [...new Map([...names[1]!, ...names[0]!]).values()];
  return symbols
    .filter(({ role }) => role === "input")
    .flatMap((symbol) => {
      const labels = [labelsIn(symbol, a), labelsIn(symbol, b)].flat();
      return [...new Set(labels)].flatMap((label) => {
        const at = { symbol, label, ...parts };
        return differencesAt([readSide(a, at), readSide(b, at)], at);
      });
    });
}

interface OpenSide {
  readonly side: CompareSide;
  readonly sheet: Sheet;
}

function openSide(side: CompareSide): OpenSide {
  const { prepared, scenario, overrides = [] } = side;
  return { side, sheet: sheetOf(prepared, { scenario, overrides }) };
}

function labelsIn(symbol: Symbol, { side }: OpenSide): readonly string[] {
  return labelsOf(symbol, side.prepared.labels);
}

interface InputPlace {
  readonly symbol: Symbol;
  readonly label: string;
  readonly years: readonly number[];
  readonly priced: PriceUnits;
}

/** An input at a label on one side; numbers by year in the unit of the prices, else one value. */
interface ReadInput {
  readonly given: Given;
  readonly unit: string;
  readonly numbers: ReadonlyMap<number | null, number> | undefined;
}

function readSide(
  { side: { prepared }, sheet }: OpenSide,
  { symbol, label, priced }: InputPlace,
): ReadInput | undefined {
  const own = prepared.workbench.model.symbols.get(symbol.id);
  const isSameInput = own?.unitText === symbol.unitText && hasYears(own) === hasYears(symbol);
  const isKnown = isSameInput && labelsOf(symbol, prepared.labels).includes(label);
  const given = isKnown ? givenAt(sheet, symbol.id, label) : undefined;
  if (given === undefined) return undefined;
  const { baseYear } = prepared.company;
  const { unit, factor } = priced(shownUnit(symbol.unitText, baseYear), baseYear);
  if (symbol.type !== "number") return { given, unit, numbers: undefined };
  const source = { symbol, given, place: symbol.id, money: moneyOf(prepared) };
  const years = hasYears(symbol) ? prepared.years : [null];
  const numbers = years.map(
    (year) => [year, elementAt(source, year ?? undefined).central * factor] as const,
  );
  return { given, unit, numbers: new Map(numbers) };
}

function hasYears({ over }: Symbol): boolean {
  return over.includes("year" satisfies Dimension);
}

type TwoInputs = readonly [ReadInput | undefined, ReadInput | undefined];

function differencesAt(inputs: TwoInputs, place: InputPlace): readonly InputDifference[] {
  const [a, b] = inputs;
  const known = a ?? b;
  if (known === undefined) return [];
  const row = (year: number | null, differs: InputDifference["differs"]): InputDifference => {
    const [left, right] = [sideOf(a, year), sideOf(b, year)];
    const [from, to] = [left?.value, right?.value];
    const areNumbers = typeof from === "number" && typeof to === "number";
    return {
      input: place.symbol.id,
      label: place.label === "" ? null : place.label,
      year,
      unit: known.unit,
      differs,
      a: left,
      b: right,
      difference: areNumbers ? to - from : null,
    };
  };
  const years = yearsThatDiffer(inputs, place);
  if (years.length > 0) return years.map((year) => row(year, "value"));
  const isRange = a !== undefined && b !== undefined && rangeText(a.given) !== rangeText(b.given);
  return isRange ? [row(hasYears(place.symbol) ? place.years[0]! : null, "range")] : [];
}

/** Years at which values differ: those compared, else the first of the others; null without years. */
function yearsThatDiffer([a, b]: TwoInputs, { years }: InputPlace): readonly (number | null)[] {
  const numbers = a?.numbers ?? b?.numbers;
  if (numbers === undefined) return valueText(a) === valueText(b) ? [] : [null];
  const all = [...numbers.keys()].filter((year) => year === null || isCommon([a, b], year));
  const differing = all.filter((year) => !isEqual(a?.numbers?.get(year), b?.numbers?.get(year)));
  const shown = differing.filter((year) => year === null || years.includes(year));
  return shown.length > 0 ? shown : differing.slice(0, 1);
}

/** Years that only one side has, before the later of two base years, are not compared. */
function isCommon([a, b]: TwoInputs, year: number): boolean {
  return [a, b].every((side) => side?.numbers === undefined || side.numbers.has(year));
}

function sideOf(input: ReadInput | undefined, year: number | null): InputSide | null {
  if (input === undefined) return null;
  const { given, numbers } = input;
  const { kind, range } = provenanceOf(given.value, year ?? undefined);
  return {
    value: numbers === undefined ? shownValue(given.value) : numbers.get(year),
    layer: given.layer,
    kind,
    range: range ?? null,
  };
}

function valueText(input: ReadInput | undefined): string {
  if (input === undefined) return "";
  const { value } = input.given;
  if (isCurve(value)) return JSON.stringify(value.curve.map(({ x, y }) => [x, y]));
  return isObject(value) ? value.shown : JSON.stringify(shownValue(value));
}

function rangeText({ value }: Given): string {
  if (isCurve(value)) return JSON.stringify(value.curve.map(({ from }) => from.range));
  return "range" in value && value.range !== undefined
    ? JSON.stringify([value.range, "unit" in value ? value.unit : ""])
    : "";
}
