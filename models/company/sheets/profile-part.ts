import { given, mark, refuse, type Draft } from "./draft.ts";
import { listIn, numberIn, textIn, type SheetRow } from "./read-cells.ts";
import {
  companyFields,
  templateLocator,
  templateNote,
  type CompanyField,
} from "./sheet-columns.ts";

type Fields = ReadonlyMap<string, SheetRow>;

/** Profile, factors, horizons and own source of a company, from the sheet with a field a row. */
export function profilePart(draft: Draft, rows: readonly SheetRow[]): object {
  const fields = fieldsOf(draft, rows);
  const at = (field: CompanyField) => cellOf(draft, fields, field);
  const id = at("source id").text("documents/0") ?? "";
  const baseYear = at("base year").number("baseYear");
  return given({
    schemaVersion: 1,
    id: at("id").text("id"),
    name: nameOf(at),
    published: at("published").text("published"),
    ticker: at("ticker").text("ticker"),
    baseYear,
    currency: `CNY${baseYear}`,
    documents: [id],
    sources: [sourceOf(at, id)],
    fuels: at("fuels").list("fuels"),
    gridFactors: {
      basis: at("grid factor basis").text("gridFactors/basis"),
      year: at("grid factor year").number("gridFactors/year"),
      why: at("grid factor why").text("gridFactors/why"),
      evidence: [],
    },
    fuelFactors: {
      set: at("fuel factor set").text("fuelFactors/set"),
      why: at("fuel factor why").text("fuelFactors/why"),
      evidence: [],
    },
    horizons: Object.fromEntries(
      (["short", "medium", "long"] as const).map((name) => [name, horizonOf(at, name, id)]),
    ),
  });
}

function fieldsOf(draft: Draft, rows: readonly SheetRow[]): Fields {
  const fields = new Map<string, SheetRow>();
  for (const row of rows) {
    const field = textIn(row, "field") ?? "";
    const isKnown = Object.hasOwn(companyFields, field) && !fields.has(field);
    if (isKnown) fields.set(field, row);
    else
      refuse(
        draft,
        { row, column: "field" },
        fields.has(field) ? "each field once" : "a known field",
      );
  }
  return fields;
}

/** A field of the sheet, read as text, number or list for a place in the company. */
interface FieldCell {
  readonly text: (path: string) => string | undefined;
  readonly number: (path: string) => number | string | undefined;
  readonly list: (path: string) => readonly string[];
}

type At = (field: CompanyField) => FieldCell;

function cellOf(draft: Draft, fields: Fields, field: CompanyField): FieldCell {
  const row = fields.get(field);
  const read = <T>(path: string, from: (row: SheetRow) => T): T | undefined => {
    if (row === undefined) return undefined;
    mark(draft, path.split("/"), { row, column: "value" });
    return from(row);
  };
  return {
    text: (path) => read(path, (each) => textIn(each, "value")),
    number: (path) => read(path, (each) => numberIn(each, "value")),
    list: (path) => read(path, (each) => listIn(each, "value")) ?? [],
  };
}

function nameOf(at: At): object {
  const en = at("name").text("name/en");
  return given({
    en,
    "zh-Hans": at("name zh-Hans").text("name/zh-Hans") ?? en,
    "zh-Hant": at("name zh-Hant").text("name/zh-Hant") ?? en,
  });
}

function sourceOf(at: At, id: string): object {
  const accessed = at("source accessed").text("sources/0/accessed");
  return given({
    schemaVersion: 1,
    id,
    title: at("source title").text("sources/0/title"),
    publisher: at("source publisher").text("sources/0/publisher"),
    url: at("source url").text("sources/0/url") ?? null,
    published: at("source published").text("sources/0/published"),
    accessed,
    licence: at("source licence").text("sources/0/licence"),
    status: given({ state: "current", date: accessed, note: templateNote }),
  });
}

function horizonOf(at: At, name: "short" | "medium" | "long", source: string): object {
  const path = `horizons/${name}`;
  return given({
    from: at(`${name} from`).number(`${path}/from`),
    to: at(`${name} to`).number(`${path}/to`),
    text: at(`${name} horizon`).text(`${path}/text`),
    evidence: [{ source, locator: templateLocator }],
  });
}
