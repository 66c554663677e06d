import { keysOf, type FromTo } from "../../../models/workbook/change.ts";
import type { LogEntry } from "../../../models/workbook/workbook-schema.ts";

/** One place a change touched, in words that can be shown; null for nothing. */
export interface HistoryPlace {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change of the log as it is shown. */
export interface HistoryRow {
  readonly key: string;
  readonly at: string;
  readonly label: LogEntry["label"];
  readonly why: string | undefined;
  readonly places: readonly HistoryPlace[];
}

/** The log as rows, the newest first. */
export function historyRows(log: readonly LogEntry[]): readonly HistoryRow[] {
  return log
    .map((entry, index) => ({
      key: String(index),
      at: entry.at,
      label: entry.label,
      why: entry.why,
      places: Object.entries(entry.changes).map(([path, fromTo]) => place(keysOf(path), fromTo)),
    }))
    .toReversed();
}

/** A place with its values; records made only to hold one value are gone through. */
function place(keys: readonly string[], [before, after]: FromTo): HistoryPlace {
  const held = before ?? after;
  const isOneSided = shownValue(before) === null || shownValue(after) === null;
  const [only, ...others] = isOneSided && isRecord(held) ? Object.keys(held) : [];
  if (only === undefined || others.length > 0 || ends.has(only)) {
    return { path: keys.join(" › "), before: shownValue(before), after: shownValue(after) };
  }
  const below = (side: unknown): unknown => (isRecord(side) ? side[only] : undefined);
  return place([...keys, only], [below(before), below(after)]);
}

/** Keys of what is a value and no holder of one. */
const ends = new Set(["value", "points"]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const mostShown = 80;

/** A value in short: numbers and words as they are, figures with their unit, the rest cut. */
export function shownValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value === "string") return shortened(value);
  if (typeof value === "object" && "value" in value) {
    const unit = "unit" in value && typeof value.unit === "string" ? ` ${value.unit}` : "";
    return `${shownValue(value.value) ?? ""}${unit}`;
  }
  if (typeof value === "object" && "points" in value) return pointsText(value.points);
  return shortened(JSON.stringify(value));
}

function pointsText(points: unknown): string {
  const pairs = Object.entries(points as Readonly<Record<string, unknown>>);
  return shortened(pairs.map(([year, each]) => `${year}: ${shownValue(each)}`).join(", "));
}

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}

/** Day and time of a change, in the time of the place. */
export function timeText(at: string): { readonly day: string; readonly time: string } {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}
