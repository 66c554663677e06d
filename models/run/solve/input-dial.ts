import { ModelError } from "../../engine/errors.ts";
import type { InputDeclaration } from "../../engine/model.ts";
import { setInput, type Session } from "../../engine/session.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { one, type Unit } from "../../engine/unit.ts";
import { labelsOf } from "../bind-input.ts";
import { inputAt } from "../layers/user-layer.ts";
import { shownUnit } from "../money.ts";
import type { Override } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { givenRange } from "./given-range.ts";
import type { Interval } from "./interval.ts";

/** What is turned: the value itself, or what is added to it or what it is multiplied by, as it is given. */
export const dialModes = ["value", "shift", "factor"] as const;

/** What is turned. */
export type DialMode = (typeof dialModes)[number];

/** One input of a session that is turned through settings, for all its labels and years or one label. */
export interface InputDial {
  readonly path: string;
  readonly symbol: Symbol;
  /** The label turned; "" for all. */
  readonly label: string;
  readonly mode: DialMode;
  /** Unit of the settings, read and as shown. */
  readonly unit: Unit;
  readonly shownUnit: string;
  /** The setting as things stand; null for a value that differs by label or year. */
  readonly present: number | null;
  /** Settings under which the input stays within what the model allows. */
  readonly allowed: Interval | undefined;
  /** Range the value is given with; undefined for certain ones and those with several ranges. */
  readonly range: Interval | undefined;
  readonly set: (setting: number) => void;
}

/** Which input is turned, of which company and pairing. */
export interface DialRequest {
  readonly path: string;
  readonly scenario: string;
  readonly overrides: readonly Override[];
  /** The value when left out. A shift or factor leaves the base year of a series as it is. */
  readonly mode?: DialMode | undefined;
}

/**
 * Takes hold of an input of a session. Throws ModelError for what is no input, is no number, places
 * years, or does not reach what the session computes.
 */
export function openDial(
  prepared: PreparedCompany,
  session: Session,
  request: DialRequest,
): InputDial {
  const { workbench, labels, company } = prepared;
  const { path, mode = "value" } = request;
  const { symbol, label } = inputAt(path, { model: workbench.model, labels });
  const elements = elementsOf(prepared, session, { symbol, label, path });
  const turned =
    mode === "value" ? elements.places : elements.places.filter(isLater(symbol, prepared));
  const given = elements.values.slice();
  const { within } = symbol.declaration as InputDeclaration;
  const settings = settingsOf(
    mode,
    turned.map((place) => given[place]!),
  );
  const isFactor = mode === "factor";
  return {
    path,
    symbol,
    label,
    mode,
    unit: isFactor ? one : symbol.unit,
    shownUnit: isFactor ? "1" : shownUnit(symbol.unitText, company.baseYear),
    present: settings.present,
    allowed:
      within === undefined ? undefined : settings.within({ low: within[0], high: within[1] }),
    range: mode === "value" ? givenRange(prepared, { ...request, symbol, label }) : undefined,
    set: (setting) => {
      const values = elements.values.slice();
      for (const place of turned) values[place] = settings.apply(given[place]!, setting);
      setInput(session, symbol.id, { kind: "numbers", values });
    },
  };
}

interface Elements {
  /** The values of the session, which change with it. */
  readonly values: Float64Array;
  /** Places of those that are turned. */
  readonly places: readonly number[];
}

/** The values of an input as bound, and which of them a label stands for: all where it is "". */
function elementsOf(
  { labels, years }: PreparedCompany,
  session: Session,
  { symbol, label, path }: Pick<InputDial, "symbol" | "label" | "path">,
): Elements {
  if (symbol.type !== "number") {
    throw new ModelError(path, `expected an input that is a number, found a ${symbol.type}`);
  }
  const { model, binding, state } = session;
  const readers = model.readers.get(symbol.id) ?? [];
  if (readers.some((reader) => model.equations.get(reader)!.fixedNames.has(symbol.id))) {
    throw new ModelError(
      path,
      "expected an input that may vary; this one says which years or sites",
    );
  }
  const operand = state.operands.get(symbol.id);
  if (operand === undefined) {
    const wanted = binding.wanted?.join(", ");
    throw new ModelError(path, `expected an input of ${wanted}; it has no part in it`);
  }
  const values = state.slots[operand.slot]!;
  const count = symbol.over.includes("year") ? years.length : 1;
  const first = label === "" ? 0 : labelsOf(symbol, labels).indexOf(label) * count;
  const places = Array.from(values.keys()).slice(first, label === "" ? undefined : first + count);
  return { values, places };
}

/** Whether a place of an input lies after the base year; all do where the input has no years. */
function isLater(symbol: Symbol, { years }: PreparedCompany): (place: number) => boolean {
  return (place) => !symbol.over.includes("year") || place % years.length > 0;
}

/** How a mode applies a setting to a given value, and which settings keep values allowed. */
interface Settings {
  readonly present: number | null;
  readonly apply: (given: number, setting: number) => number;
  readonly within: (allowed: Interval) => Interval | undefined;
}

function settingsOf(mode: DialMode, given: readonly number[]): Settings {
  const least = given.reduce((low, value) => Math.min(low, value), Infinity);
  const most = given.reduce((high, value) => Math.max(high, value), -Infinity);
  switch (mode) {
    case "value":
      return {
        present: least === most ? least : null,
        apply: (_, setting) => setting,
        within: (allowed) => allowed,
      };
    case "shift":
      return {
        present: 0,
        apply: (value, setting) => value + setting,
        within: ({ low, high }) => ({ low: low - least, high: high - most }),
      };
    case "factor":
      return {
        present: 1,
        apply: (value, setting) => value * setting,
        within: ({ low, high }) =>
          least >= 0 && most > 0
            ? { low: low <= 0 ? 0 : low / least, high: high / most }
            : undefined,
      };
  }
}
