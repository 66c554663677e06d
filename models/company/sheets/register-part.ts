import { given, mark, type Draft } from "./draft.ts";
import { listIn, numberIn, textIn, type SheetRow } from "./read-cells.ts";
import { templateLocator } from "./sheet-columns.ts";
import { nameIn } from "./site-part.ts";

const columnsOf = {
  id: "id",
  category: "category",
  description: "description",
  owner: "owner",
} as const;

/** Items of a register; what a row says rests on the source in it, else on the template's own. */
export function registerPart(
  draft: Draft,
  rows: readonly SheetRow[],
  ownSource: string,
): readonly object[] {
  return rows.map((row, index) => itemOf(draft, row, { index, ownSource }));
}

interface ItemPlace {
  readonly index: number;
  readonly ownSource: string;
}

function itemOf(draft: Draft, row: SheetRow, { index, ownSource }: ItemPlace): object {
  const at = ["register", index] as const;
  mark(draft, at, { row, column: "id" });
  const texts = Object.fromEntries(
    Object.entries(columnsOf).map(([key, column]) => {
      mark(draft, [...at, key], { row, column });
      return [key, textIn(row, column)];
    }),
  );
  mark(draft, [...at, "horizons"], { row, column: "horizons" });
  for (const part of [[], ["current"], ["anticipated"], ["responses", 0], ["published", 0]]) {
    mark(draft, [...at, ...part, "evidence"], { row, column: "source" });
  }
  const evidence = [evidenceOf(row, ownSource)];
  const responses = textIn(row, "response")
    ?.split("\n")
    .map((text) => ({ text: text.trim(), evidence }));
  return given({
    ...texts,
    name: nameIn(draft, row, [...at, "name"]),
    original: textIn(row, "name"),
    horizons: listIn(row, "horizons") ?? [],
    valueChain: listIn(row, "value chain"),
    current: effectOf(draft, row, { name: "current", at, evidence }),
    anticipated: effectOf(draft, row, { name: "anticipated", at, evidence }),
    responses,
    published: publishedOf(draft, row, { at, evidence }),
    evidence,
  });
}

function evidenceOf(row: SheetRow, ownSource: string): object {
  return given({
    source: textIn(row, "source") ?? ownSource,
    locator: textIn(row, "locator") ?? templateLocator,
    quote: textIn(row, "quote"),
  });
}

interface Within {
  readonly at: readonly (string | number)[];
  readonly evidence: readonly object[];
}

function effectOf(
  draft: Draft,
  row: SheetRow,
  { name, at, evidence }: Within & { readonly name: "current" | "anticipated" },
): object | undefined {
  mark(draft, [...at, name, "text"], { row, column: `${name} effect` });
  mark(draft, [...at, name, "relief"], { row, column: `${name} relief` });
  const [text, relief] = [textIn(row, `${name} effect`), listIn(row, `${name} relief`)];
  if (text === undefined && relief === undefined) return undefined;
  return given({ text, relief, evidence });
}

function publishedOf(draft: Draft, row: SheetRow, { at, evidence }: Within): readonly object[] {
  for (const [key, column] of [
    ["rating", "published rating"],
    ["scenario", "published scenario"],
    ["year", "published year"],
  ] as const) {
    mark(draft, [...at, "published", 0, key], { row, column });
  }
  const rating = textIn(row, "published rating");
  const scenario = textIn(row, "published scenario");
  const year = numberIn(row, "published year");
  if (rating === undefined && scenario === undefined && year === undefined) return [];
  return [given({ rating, kind: "disclosed", scenario, year, evidence })];
}
