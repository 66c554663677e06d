import { given, mark, refuse, type Draft } from "./draft.ts";
import { figureIn } from "./figure-cells.ts";
import { textIn, type SheetRow } from "./read-cells.ts";
import { siteMetrics } from "./sheet-columns.ts";

const columnsOf = {
  id: "id",
  tenure: "tenure",
  region: "region",
  climateArea: "climate area",
  station: "station",
} as const;

/** Sites, with the points of their PUE and WUE out of the disclosed figures. */
export function sitesPart(
  draft: Draft,
  rows: readonly SheetRow[],
  points: readonly SheetRow[],
): readonly object[] {
  const ids = rows.map((row) => textIn(row, "id"));
  for (const row of points) {
    if (ids.includes(textIn(row, "site"))) continue;
    refuse(
      draft,
      { row, column: "site" },
      `one of ${ids.filter(Boolean).join(", ") || "the sites"}`,
    );
  }
  return rows.map((row, i) => {
    const own = points.filter((each) => textIn(each, "site") === ids[i]);
    return siteOf(draft, row, { index: i, points: own });
  });
}

interface SiteParts {
  readonly index: number;
  readonly points: readonly SheetRow[];
}

function siteOf(draft: Draft, row: SheetRow, { index, points }: SiteParts): object {
  const at = ["sites", index] as const;
  mark(draft, at, { row, column: "id" });
  const texts = Object.fromEntries(
    Object.entries(columnsOf).map(([key, column]) => {
      mark(draft, [...at, key], { row, column });
      return [key, textIn(row, column)];
    }),
  );
  const modelled = textIn(row, "modelled")?.toLowerCase() ?? "yes";
  if (modelled !== "yes" && modelled !== "no")
    refuse(draft, { row, column: "modelled" }, "yes or no");
  return given({
    ...texts,
    name: nameIn(draft, row, [...at, "name"]),
    modelled: modelled === "yes",
    technology: choiceIn(draft, row, { column: "technology", path: [...at, "technology"] }),
    quality: choiceIn(draft, row, { column: "quality", path: [...at, "quality"] }),
    pue: trajectoryOf(draft, points, { figure: "pue", path: [...at, "pue"] }),
    wue: trajectoryOf(draft, points, { figure: "wue", path: [...at, "wue"] }),
  });
}

/** A name in three languages; the English one where another is empty. */
export function nameIn(draft: Draft, row: SheetRow, path: readonly (string | number)[]): object {
  mark(draft, [...path, "en"], { row, column: "name" });
  mark(draft, [...path, "zh-Hans"], { row, column: "name zh-Hans" });
  mark(draft, [...path, "zh-Hant"], { row, column: "name zh-Hant" });
  const en = textIn(row, "name");
  return given({
    en,
    "zh-Hans": textIn(row, "name zh-Hans") ?? en,
    "zh-Hant": textIn(row, "name zh-Hant") ?? en,
  });
}

function choiceIn(
  draft: Draft,
  row: SheetRow,
  { column, path }: { readonly column: string; readonly path: readonly (string | number)[] },
): object | undefined {
  const value = textIn(row, column);
  mark(draft, path, { row, column });
  mark(draft, [...path, "why"], { row, column: `${column} why` });
  if (value === undefined) return undefined;
  return given({ value, kind: "assumed", why: textIn(row, `${column} why`) });
}

function trajectoryOf(
  draft: Draft,
  points: readonly SheetRow[],
  { figure, path }: { readonly figure: "pue" | "wue"; readonly path: readonly (string | number)[] },
): object | undefined {
  const byRole = (role: "history" | "targets") => {
    const entries = Object.entries(siteMetrics).flatMap(([metric, [kind, part]]) =>
      kind === figure && part === role
        ? points.filter((row) => textIn(row, "metric") === metric)
        : [],
    );
    return Object.fromEntries(
      entries.map((row) => {
        const year = textIn(row, "year") ?? "";
        return [year, figureIn(draft, row, [...path, role, year])] as const;
      }),
    );
  };
  const [history, targets] = [byRole("history"), byRole("targets")];
  if (Object.keys(history).length + Object.keys(targets).length === 0) return undefined;
  return { history, ...(Object.keys(targets).length === 0 ? {} : { targets }) };
}
