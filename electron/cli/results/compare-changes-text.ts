import type { Comparison, EncodingChange } from "../../../models/run/compare/comparison-types.ts";
import { shortText } from "../terminal/number-text.ts";
import { oneLine, wrap } from "../terminal/plain-text.ts";

const mostChanges = 25;
const longest = 160;

/** Ratings by hand, rules, items and other encoding that differ, each once; nothing where none does. */
export function changesText(comparisons: readonly Comparison[], columns: number): string {
  const rows = new Map<string, readonly string[]>();
  for (const { a, b, changes } of comparisons) {
    const pairing = a.scenario === b.scenario ? a.scenario : `${a.scenario} / ${b.scenario}`;
    for (const change of changes) {
      const cells = cellsOf(change, pairing);
      rows.set(cells.join("|"), cells);
    }
  }
  if (rows.size === 0) return "";
  const shown = [...rows.values()].slice(0, mostChanges);
  const rest = rows.size - shown.length;
  const more = rest === 0 ? "" : `${rest} more; --json lists them.\n`;
  const text = shown.flatMap((cells) => changeLines(cells, columns)).map((line) => `${line}\n`);
  return `What was changed\n${text.join("")}${more}`;
}

/** A change on lines of its own: the place, and below it what each side holds there. */
function changeLines([place = "", a = "", b = ""]: readonly string[], columns: number): string[] {
  const below = (side: string, content: string): readonly string[] =>
    wrap(content, columns - 5).map((line, i) => `  ${i === 0 ? side : " "}  ${line}`);
  return [...wrap(place, columns), ...below("a", a), ...below("b", b)];
}

function cellsOf(
  { part, place, change, a, b }: EncodingChange,
  pairing: string,
): readonly string[] {
  const name = oneLine(part === "rating" ? `${place} (${pairing})` : place);
  return [
    name,
    change === "added" ? "none" : contentText(a),
    change === "removed" ? "none" : contentText(b),
  ];
}

/** A content on a line: numbers and texts as they are, an entry by its name or text, others as JSON. */
function contentText(content: unknown): string {
  const text = oneLine(plainText(content).replaceAll(/\s+/g, " "));
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function plainText(content: unknown): string {
  if (typeof content === "number") return shortText(content);
  if (typeof content === "string") return content;
  if (typeof content !== "object" || content === null) return String(content);
  const { name, text } = content as { readonly name?: unknown; readonly text?: unknown };
  const said = typeof name === "object" && name !== null && "en" in name ? name.en : (name ?? text);
  return typeof said === "string" ? said : JSON.stringify(content, undefined, 1);
}
