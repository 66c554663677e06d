import type { InputDeclaration } from "../../engine/model.ts";
import type { Override } from "../../run/types.ts";
import type { Change } from "../change.ts";
import type { Workbook } from "../workbook-schema.ts";
import { EditError, requireFound } from "./edit-error.ts";
import { changeOf, stepTo } from "./steps.ts";

/** What an input takes, as the model declares it, and the labels it has for the company. */
export interface InputShape extends Pick<InputDeclaration, "type" | "unit" | "of" | "within"> {
  readonly labels: readonly string[];
  /** Whether it may have a value for each year. */
  readonly byYear: boolean;
}

/** Factor from a unit to another; undefined where they do not measure the same. */
export type UnitFactor = (from: string, to: string) => number | undefined;

/** What a user sets an input to. */
export interface InputEdit {
  readonly company: string;
  /** `energy.tariff` for all its labels, `energy.tariff[lingang-aidc]` for one. */
  readonly path: string;
  readonly value: Override["value"];
  /** The unit of the model when left out. */
  readonly unit?: string | undefined;
  readonly why?: string | undefined;
}

/**
 * Checks what a user sets an input to: number, word or values by year, a unit of the same dimension, within bounds, a
 * label there is. Throws EditError with a message for the field.
 */
export function checkInput(
  { path, value, unit }: Pick<InputEdit, "path" | "value" | "unit">,
  shape: InputShape,
  factorOf: UnitFactor = sameUnit,
): void {
  const label = /\[([^\]]+)\]$/.exec(path)?.[1];
  if (label !== undefined)
    requireFound(
      shape.labels.find((each) => each === label),
      path,
      label,
    );
  if (shape.type === "choice") return checkWord(path, value, shape.of ?? []);
  if (shape.type !== "number") {
    throw new EditError(path, { key: "edit.notSettable" }, "is no input that takes one value");
  }
  const factor = factorOf(unit ?? shape.unit, shape.unit);
  if (factor === undefined) {
    const problem = { key: "edit.unit", params: { unit: shape.unit } };
    throw new EditError(path, problem, `expected a unit like ${shape.unit}, found ${unit}`);
  }
  for (const number of numbersOf(path, value, shape)) checkBounds(path, number * factor, shape);
}

/** The numbers a value holds. Throws EditError for a word, and for years where the input has none. */
function numbersOf(
  path: string,
  value: Override["value"],
  { byYear }: InputShape,
): readonly number[] {
  const numbers = typeof value === "object" ? Object.values(value.points) : [value];
  const areNumbers = numbers.every((each) => typeof each === "number" && Number.isFinite(each));
  if (areNumbers && (typeof value !== "object" || byYear)) return numbers as readonly number[];
  const found = typeof value === "object" ? "values by year" : value;
  throw new EditError(path, { key: "edit.needsNumber" }, `expected a number, found ${found}`);
}

function sameUnit(from: string, to: string): number | undefined {
  return from === to ? 1 : undefined;
}

function checkWord(path: string, value: Override["value"], words: readonly string[]): void {
  if (typeof value === "string" && words.includes(value)) return;
  const known = words.join(", ");
  const problem = { key: "edit.oneOf", params: { known } };
  throw new EditError(path, problem, `expected one of ${known}, found ${shownValue(value)}`);
}

function checkBounds(path: string, value: number, { within, unit }: InputShape): void {
  if (within === undefined || (value >= within[0] && value <= within[1])) return;
  const [low, high] = within;
  const problem = { key: "edit.outside", params: { low, high, unit } };
  throw new EditError(path, problem, `expected ${low} to ${high} ${unit}, found ${value}`);
}

/** Sets an input of a company, which has passed `checkInput`. */
export function setOverride(workbook: Workbook, edit: InputEdit): Change {
  const { company, path, value, unit, why } = edit;
  requireFound(workbook.companies[company], "company", company);
  const given = {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(why === undefined ? {} : { why }),
  };
  const text = shownValue(value);
  const shown = unit === undefined ? text : `${text} ${unit}`;
  const label = { key: "change.setInput", params: { input: path, value: shown } };
  return changeOf(label, [stepTo(workbook, ["overrides", company, path], given)], why);
}

/** Lets the value of the data hold again. */
export function clearOverride(workbook: Workbook, company: string, path: string): Change {
  const label = { key: "change.clearInput", params: { input: path } };
  return changeOf(label, [stepTo(workbook, ["overrides", company, path], undefined)]);
}

function shownValue(value: Override["value"]): string {
  if (typeof value !== "object") return String(value);
  return Object.entries(value.points)
    .map(([year, point]) => `${year}: ${point}`)
    .join(", ");
}
