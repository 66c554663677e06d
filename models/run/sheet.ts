import type { KernelValue } from "../engine/kernel.ts";
import type { InputValue, Value } from "../scenario/value-schema.ts";
import type { Layer } from "./types.ts";

/** A curve given by points, each with its own provenance. */
export interface GivenCurve {
  readonly curve: readonly { readonly x: number; readonly y: number; readonly from: Value }[];
}

/** A table as an object of the library, with the words that describe it. */
export interface GivenObject {
  readonly object: KernelValue;
  readonly shown: string;
  readonly value: Pick<Value, "kind" | "source" | "locator" | "why" | "formula" | "from">;
}

/** What an input is given: a figure, a series, a choice, a curve or a table. */
export type GivenValue = InputValue | GivenCurve | GivenObject;

/** One given value with the layer it comes from and the name its draws go by. */
export interface Given {
  readonly value: GivenValue;
  readonly layer: Layer;
  /** Inputs with the same path share one quantile in a draw. */
  readonly path: string;
}

/** All given values: for each input, one for all labels (key "") or one for each label. */
export type Sheet = Map<string, Map<string, Given>>;

/** Sets an input for all labels (`label` "") or one; a value for all replaces those of weaker layers. */
export function give(
  sheet: Sheet,
  at: { readonly input: string; readonly label?: string },
  given: Given,
): void {
  const label = at.label ?? "";
  const known = sheet.get(at.input);
  const placed = { ...given, path: groupPath(given.value) ?? given.path };
  if (known === undefined || label === "") sheet.set(at.input, new Map([[label, placed]]));
  else known.set(label, placed);
}

/** The path of a value that belongs to a correlation group: all of the group share one quantile. */
function groupPath(value: GivenValue): string | undefined {
  return "group" in value && value.group !== undefined ? `group:${value.group}` : undefined;
}

/** What an input is given at a label; undefined where nothing is. */
export function givenAt(sheet: Sheet, input: string, label: string): Given | undefined {
  const known = sheet.get(input);
  return known?.get(label) ?? known?.get("");
}

/** A figure of the model itself, such as a flag that follows from what a site is. */
export function derivedValue(
  value: number,
  unit: string,
  how: { readonly formula: string; readonly from: readonly string[] },
): Value {
  return { value, unit, kind: "derived", formula: how.formula, from: [...how.from] };
}

/** Whether a given value is a curve. */
export function isCurve(value: GivenValue): value is GivenCurve {
  return "curve" in value;
}

/** Whether a given value is a table object. */
export function isObject(value: GivenValue): value is GivenObject {
  return "object" in value;
}
