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
  /** The path it has where its group does not share one quantile. */
  readonly own?: string | undefined;
  /** The same figure as other sources have it, which may stand in for it. */
  readonly alternatives?: readonly GivenValue[] | undefined;
}

/** All given values: for each input, one for all labels (key "") or one for each label. */
export interface Sheet extends Map<string, Map<string, Given>> {
  /** What is left of a value that is given; undefined where nothing is. All of it when left out. */
  readonly filter?: ((at: GivenPlace, given: Given) => GivenValue | undefined) | undefined;
}

/** The input, and the label where it is given for one. */
export interface GivenPlace {
  readonly input: string;
  readonly label?: string | undefined;
}

/** A sheet without values; a filter may leave out or replace what is given. */
export function emptySheet(filter?: Sheet["filter"]): Sheet {
  return Object.assign(new Map<string, Map<string, Given>>(), { filter });
}

/** Sets an input for all labels (`label` "") or one; a value for all replaces those of weaker layers. */
export function give(sheet: Sheet, at: GivenPlace, given: Given): void {
  const label = at.label ?? "";
  const known = sheet.get(at.input);
  const value = sheet.filter === undefined ? given.value : sheet.filter(at, given);
  if (value === undefined) return;
  const placed = { ...given, value, path: groupPath(value) ?? given.path, own: given.path };
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
