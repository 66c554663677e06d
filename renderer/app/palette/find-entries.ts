import type { PaletteEntry } from "./palette-entries.ts";

const mostFound = 40;

/** Entries that hold every word of a search, the best first: beginnings of words before their middles. */
export function findEntries(
  entries: readonly PaletteEntry[],
  search: string,
): readonly PaletteEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return entries.filter(({ group }) => group === "views" || group === "commands");
  }
  return entries
    .map((entry, order) => ({ entry, order, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, mostFound)
    .map(({ entry }) => entry);
}

function scoreOf({ text, note = "", also = "" }: PaletteEntry, words: readonly string[]): number {
  const main = text.toLowerCase();
  const rest = `${note} ${also}`.trim().toLowerCase();
  let score = 0;
  for (const word of words) {
    const found = scoreIn(main, word) * 2 + scoreIn(rest, word);
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

function scoreIn(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return 4;
  return /[\s.\-/(]/.test(text.charAt(at - 1)) ? 3 : 1;
}
