import { keysOf, type Change, type ChangeLabel } from "./change.ts";
import { isSameJson } from "./json.ts";
import type { Workbook } from "./workbook-schema.ts";

/** What a change did at one place, in parts that a message can be made of. */
export interface ChangeRow {
  readonly kind: "added" | "removed" | "changed";
  /** The part of the workbook: `companies`, `overrides`, `pairings`, … */
  readonly part: string;
  /** Id of the company the place belongs to; null where it belongs to none. */
  readonly company: string | null;
  /** Keys from there to the place; entries of lists by their ids where they have one. */
  readonly place: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

/** A change in parts that a message can be made of. */
export interface ChangeDescription {
  readonly label: ChangeLabel;
  readonly why: string | null;
  readonly rows: readonly ChangeRow[];
}

const byCompany: ReadonlySet<string> = new Set(["companies", "origins", "overrides", "ratings"]);

/** Describes a change for the history and the log; `workbook` names entries of lists, before or after it. */
export function describe(change: Change, workbook: Workbook): ChangeDescription {
  const rows = Object.entries(change.changes).flatMap(([path, [from, to]]): ChangeRow[] => {
    if (isSameJson(from, to)) return [];
    const keys = keysOf(path);
    const [part = "", ...rest] = namedKeys(workbook, keys);
    const company = byCompany.has(part) ? (rest[0] ?? null) : null;
    const kind = from === undefined ? "added" : to === undefined ? "removed" : "changed";
    return [{ kind, part, company, place: company === null ? rest : rest.slice(1), from, to }];
  });
  return { label: change.label, why: change.why ?? null, rows };
}

/** The keys with the indices of lists replaced by the ids of what stands there. */
function namedKeys(workbook: Workbook, keys: readonly string[]): readonly string[] {
  let node: unknown = workbook;
  return keys.map((key) => {
    const isList = Array.isArray(node);
    const isHolder = typeof node === "object" && node !== null && Object.hasOwn(node, key);
    node = isHolder ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
    return isList ? (idOf(node) ?? key) : key;
  });
}

function idOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null || !("id" in node)) return undefined;
  return typeof node.id === "string" ? node.id : undefined;
}
