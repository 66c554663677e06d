import { ModelError } from "../engine/errors.ts";
import { strideOf } from "../engine/layout.ts";
import type { Dimension } from "../engine/model.ts";
import type { Place } from "../engine/scalar.ts";
import type { Block, Session } from "../engine/session.ts";
import type { Symbol } from "../engine/symbols.ts";
import type { PlaceLabels } from "./types.ts";
import type { PreparedCompany } from "./workbench.ts";

/** A metric by id. Throws ModelError for what is none. */
export function metricSymbol({ workbench }: PreparedCompany, metric: string): Symbol {
  const symbol = workbench.model.symbols.get(metric);
  if (symbol?.role === "equation" && symbol.type === "number") return symbol;
  throw new ModelError(metric, "is not a metric; see the list of metrics");
}

/**
 * The place of one value of a metric; labels along dimensions it does not have say nothing. Throws
 * ModelError where a label is missing or unknown.
 */
export function placeOf(
  { labels: known }: PreparedCompany,
  { id, over }: Symbol,
  labels: PlaceLabels,
): Place {
  const given: Partial<Record<Dimension, string>> = { ...labels.at };
  if (labels.site !== undefined) given.site = labels.site;
  if (labels.year !== undefined) given.year = String(labels.year);
  const entries = over.map((dimension) => {
    const names = known[dimension];
    const label = given[dimension];
    const expected = dimension === "year" ? `${names[0]} to ${names.at(-1)}` : names.join(", ");
    if (label === undefined)
      throw new ModelError(id, `varies by ${dimension}: expected one of ${expected}`);
    const index = names.indexOf(label);
    if (index < 0) throw new ModelError(dimension, `expected ${expected}, found ${label}`);
    return [dimension, index] as const;
  });
  return Object.fromEntries(entries);
}

/** Reads one value of a metric from a session as it is evaluated; *never* is +Infinity. */
export interface ValueReader {
  /** The value of a deterministic session. */
  readonly value: () => number;
  /** Copies the values of a block of draws to their places among all draws. */
  readonly copyBlock: (block: Block, to: Float64Array) => void;
}

/** A reader of a metric at a place. The session has to have been asked for the metric. */
export function valueReader({ state }: Session, metric: string, place: Place): ValueReader {
  const operand = state.operands.get(metric)!;
  const offset = operand.axes.reduce(
    (sum, axis) => sum + (axis === "draw" ? 0 : (place[axis] ?? 0) * strideOf(operand, axis)),
    operand.start,
  );
  const data = state.slots[operand.slot]!;
  const isDrawn = operand.axes.at(-1) === "draw";
  return {
    value: () => data[offset]!,
    copyBlock: ({ first, count, skip }, to) => {
      if (!isDrawn) to.fill(data[offset]!, first, first + count);
      else to.set(data.subarray(offset + skip, offset + skip + count), first);
    },
  };
}
