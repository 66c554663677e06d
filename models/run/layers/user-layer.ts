import type { Model } from "../../engine/compile.ts";
import { ModelError } from "../../engine/errors.ts";
import type { Dimension } from "../../engine/model.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { labelsOf } from "../bind-input.ts";
import { give, type GivenValue, type Sheet } from "../sheet.ts";
import type { Override } from "../types.ts";

/** What overrides are checked against. */
export interface UserLayer {
  readonly model: Model;
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
  readonly overrides: readonly Override[];
}

/** What the user sets, `energy.tariff` for all sites or `energy.tariff[site]` for one. */
export function giveUser(sheet: Sheet, { model, labels, overrides }: UserLayer): void {
  for (const override of overrides) {
    const { symbol, label } = inputAt(override.path, { model, labels });
    const value = valueOf(override, symbol);
    give(sheet, { input: symbol.id, label }, { value, layer: "user", path: override.path });
  }
}

/**
 * The input a path names, and the label where it names one (else ""). Throws ModelError for what is
 * no input of the model and for a label the input does not have.
 */
export function inputAt(
  path: string,
  { model, labels }: Pick<UserLayer, "model" | "labels">,
): { readonly symbol: Symbol; readonly label: string } {
  const { input, label } = readPath(path);
  const symbol = model.symbols.get(input);
  if (symbol?.role !== "input") throw new ModelError(path, "is not an input of the model");
  const known = labelsOf(symbol, labels);
  if (label !== "" && !known.includes(label)) {
    throw new ModelError(path, `expected one of ${known.join(", ")}`);
  }
  return { symbol, label };
}

function readPath(path: string): { readonly input: string; readonly label: string } {
  const parts = /^([a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*)(?:\[([^\]]+)\])?$/.exec(path);
  if (parts === null)
    throw new ModelError(path, "expected an input such as energy.tariff or energy.tariff[site]");
  return { input: parts[1]!, label: parts[2] ?? "" };
}

function valueOf({ path, value, unit }: Override, { type, unitText, over }: Symbol): GivenValue {
  const why = "set by the user";
  if (type === "number" && typeof value === "number") {
    return {
      value,
      unit: unit ?? unitText,
      kind: "assumed",
      why,
      range: { low: value, high: value, shape: "uniform" },
    };
  }
  if (type === "number" && typeof value === "object" && over.includes("year")) {
    return {
      ...value,
      between: "linear",
      unit: unit ?? unitText,
      kind: "assumed",
      why,
      range: { low: value, high: value, shape: "uniform" },
    };
  }
  if (type === "choice" && typeof value === "string") return { value, kind: "assumed", why };
  const found = typeof value === "object" ? "values by year" : value;
  throw new ModelError(path, `expected a ${type}, found ${found}`);
}
