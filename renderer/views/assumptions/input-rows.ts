import type { InputView } from "../../../models/run/types.ts";
import type { LogEntry } from "../../../models/workbook/workbook-schema.ts";
import type { InputEntry } from "../../run/job-types.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Kinds an input list is narrowed to; `user` is what was set by hand. */
export const kindFilters = ["any", "disclosed", "published", "derived", "assumed", "user"] as const;

/** A kind to filter by. */
export type KindFilter = (typeof kindFilters)[number];

/** An input at one label, as it stands and as the data have it. */
export interface InputRow {
  /** `energy.tariff[lingang-aidc]`, the path it is set by. */
  readonly path: string;
  readonly view: InputView;
  /** What the data have where it is set by hand. */
  readonly given: InputView | undefined;
  readonly entry: InputEntry | undefined;
  /** Name of what it is given for, such as a site; undefined for all. */
  readonly of: string | undefined;
  /** The latest edit of it. */
  readonly edited: LogEntry | undefined;
}

/** What rows are made of. */
export interface InputParts {
  readonly views: readonly InputView[];
  /** The same without what was set by hand. */
  readonly given: readonly InputView[];
  readonly entries: Readonly<Record<string, InputEntry>>;
  readonly nameOf: (label: string) => string;
  readonly company: string;
  readonly log: readonly LogEntry[];
}

/** The path an input is set by. */
function pathOf({ input, label }: Pick<InputView, "input" | "label">): string {
  return label === null ? input : `${input}[${label}]`;
}

/** Every input with its declaration, what stood there before, and its last edit. */
export function inputRows(parts: InputParts): readonly InputRow[] {
  const { views, given, entries, nameOf, company, log } = parts;
  const before = new Map(given.map((view) => [pathOf(view), view]));
  const edits = lastEdits(log, company);
  const rows = views.map((view) => {
    const path = pathOf(view);
    return {
      path,
      view,
      given: view.layer === "user" ? before.get(path) : undefined,
      entry: entries[view.input],
      of: view.label === null ? undefined : nameOf(view.label),
      edited: edits.get(path) ?? edits.get(view.input),
    };
  });
  return rows.toSorted((a, b) => weightOf(a.view) - weightOf(b.view));
}

const order = ["assumed", "disclosed", "published", "derived"];

/** What was set by hand comes first, then what is assumed; the model's own values come last. */
function weightOf({ layer, provenance }: InputView): number {
  return layer === "user" ? -1 : order.indexOf(provenance.kind);
}

/** The latest entry of the log for each input path of a company. */
function lastEdits(log: readonly LogEntry[], company: string): ReadonlyMap<string, LogEntry> {
  const root = `overrides/${company}`;
  const edits = new Map<string, LogEntry>();
  for (const entry of log) {
    for (const [path, [from, to]] of Object.entries(entry.changes)) {
      if (path === root) {
        for (const side of [from, to]) {
          if (typeof side !== "object" || side === null) continue;
          for (const key of Object.keys(side)) edits.set(key, entry);
        }
      } else if (path.startsWith(`${root}/`)) {
        edits.set(path.slice(root.length + 1).split("/")[0]!, entry);
      }
    }
  }
  return edits;
}

/** The rows that fit a search and a kind. */
export function shownInputs(
  rows: readonly InputRow[],
  wanted: { readonly search: string; readonly kind: KindFilter },
  locale: Locale,
): readonly InputRow[] {
  const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ view, path, entry, of }) => {
    const isKind =
      wanted.kind === "any" ||
      (wanted.kind === "user"
        ? view.layer === "user"
        : view.layer !== "user" && view.provenance.kind === wanted.kind);
    if (!isKind) return false;
    if (words.length === 0) return true;
    const { source, why } = view.provenance;
    const text = `${path} ${entry?.means[locale] ?? ""} ${of ?? ""} ${source ?? ""} ${why ?? ""}`;
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  });
}

/** How many inputs there are, how many are assumed, and how many set by hand. */
export function inputCounts(rows: readonly InputRow[]): {
  readonly count: number;
  readonly assumed: number;
  readonly set: number;
} {
  const set = rows.filter(({ view }) => view.layer === "user").length;
  const assumed = rows.filter(
    ({ view }) => view.layer !== "user" && view.provenance.kind === "assumed",
  ).length;
  return { count: rows.length, assumed, set };
}

/** Ids of the sources the inputs rest on, with how many rest on each; the most used first. */
export function citedSources(
  rows: readonly InputRow[],
): readonly { readonly id: string; readonly uses: number }[] {
  const uses = new Map<string, number>();
  for (const { view } of rows) {
    const { source } = view.provenance;
    if (source !== null) uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  const listed = [...uses].map(([id, count]) => ({ id, uses: count }));
  return listed.toSorted((a, b) => b.uses - a.uses || (a.id < b.id ? -1 : 1));
}

/** Values by year of an input; undefined for what is one number, a word or a table. */
export function pointsOf(value: unknown): Readonly<Record<string, number>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value) as [string, unknown][];
  const areYears = entries.every(([key, at]) => /^\d{4}$/.test(key) && typeof at === "number");
  return entries.length > 0 && areYears ? (value as Record<string, number>) : undefined;
}
