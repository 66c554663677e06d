import { ModelError } from "../../engine/errors.ts";
import { cellText, type IamcSheet } from "./table-rows.ts";

/** Whether the meta sheet of a file excludes a scenario of a model. */
export type IsExcluded = (scenario: {
  readonly model: string;
  readonly scenario: string;
}) => boolean;

const words: ReadonlyMap<string, boolean> = new Map([
  ...["true", "1", "yes"].map((word) => [word, true] as const),
  ...["false", "0", "no", ""].map((word) => [word, false] as const),
]);

/**
 * Reads the sheet `meta` of a workbook: by model and scenario, with a column `exclude` or without.
 * Throws ModelError for a missing column and for an exclude that is neither true nor false.
 * Source: the spreadsheet format of pyam.
 */
export function readMeta(meta: IamcSheet | undefined): IsExcluded {
  const heads = (meta?.rows[0] ?? []).map((cell) => cellText(cell).toLowerCase());
  const exclude = heads.indexOf("exclude");
  if (meta === undefined || exclude < 0) return () => false;
  const [model, scenario] = ["model", "scenario"].map((name) => {
    const at = heads.indexOf(name);
    if (at < 0) throw new ModelError(`${meta.name}, header`, `expected a column ${name}`);
    return at;
  });
  const excluded = new Set<string>();
  meta.rows.slice(1).forEach((row, i) => {
    const text = cellText(row[exclude]);
    const isExcluded = words.get(text.toLowerCase());
    if (isExcluded === undefined) {
      const place = `${meta.name}, row ${i + 2}`;
      throw new ModelError(place, `expected true or false for exclude, found "${text}"`);
    }
    if (isExcluded) excluded.add(keyOf(cellText(row[model ?? 0]), cellText(row[scenario ?? 0])));
  });
  return (each) => excluded.has(keyOf(each.model, each.scenario));
}

function keyOf(model: string, scenario: string): string {
  return JSON.stringify([model, scenario]);
}
