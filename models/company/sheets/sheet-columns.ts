/** Names of the sheets of a company's template, in their order. */
export const sheetNames = ["Company", "Sites", "Disclosed", "Register", "Inputs"] as const;

/** Name of a sheet of a company's template. */
export type SheetName = (typeof sheetNames)[number];

/** Columns in which a figure is given with its provenance. */
const figureColumns = [
  "value",
  "unit",
  "kind",
  "low",
  "high",
  "shape",
  "values",
  "weights",
  "why",
  "source",
  "locator",
  "quote",
] as const;

/** Columns of each sheet, in their order; the first sheet has a field a row. */
export const sheetColumns = {
  Company: ["field", "value", "meaning"],
  Sites: [
    "id",
    "name",
    "name zh-Hans",
    "name zh-Hant",
    "tenure",
    "modelled",
    "region",
    "climate area",
    "station",
    "technology",
    "technology why",
    "quality",
    "quality why",
  ],
  Disclosed: ["metric", "part", "site", "year", ...figureColumns],
  Register: [
    "id",
    "name",
    "name zh-Hans",
    "name zh-Hant",
    "category",
    "description",
    "horizons",
    "value chain",
    "current effect",
    "current relief",
    "anticipated effect",
    "anticipated relief",
    "response",
    "owner",
    "published rating",
    "published scenario",
    "published year",
    "source",
    "locator",
    "quote",
  ],
  Inputs: ["input", "label", "year", ...figureColumns],
} as const satisfies Record<SheetName, readonly string[]>;

/** Fields of the first sheet and what they mean, in their order. */
export const companyFields = {
  id: "lower-case letters, digits and hyphens",
  name: "name in English",
  "name zh-Hans": "name in simplified characters; the English one when empty",
  "name zh-Hant": "name in traditional characters; the English one when empty",
  published: "day the figures were published, as 2026-03-31",
  ticker: "may be empty",
  "base year": "year of the figures; a whole year from 2015",
  fuels: "fuels burnt, separated by commas, as gasoline, diesel, natural-gas; may be empty",
  "grid factor basis": "national or province",
  "grid factor year": "year of the grid factor",
  "grid factor why": "why this basis and year",
  "fuel factor set": "set of emission factors of fuels, as ndrc-2015",
  "fuel factor why": "why this set",
  "source id": "what the other sheets call your own document in their column source",
  "source title": "title of that document",
  "source publisher": "who published it",
  "source published": "when it was published",
  "source accessed": "when it was read",
  "source url": "where it is found; may be empty",
  "source licence": "under which licence it may be used",
  "short horizon": "in words, as disclosed",
  "short from": "years after the base year; may be empty",
  "short to": "years after the base year; may be empty",
  "medium horizon": "in words, as disclosed",
  "medium from": "years after the base year; may be empty",
  "medium to": "years after the base year; may be empty",
  "long horizon": "in words, as disclosed",
  "long from": "years after the base year; may be empty",
  "long to": "years after the base year; may be empty",
} as const;

/** A field of the first sheet. */
export type CompanyField = keyof typeof companyFields;

/** Metrics of the sheet Disclosed that are points of a site's path of PUE or WUE. */
export const siteMetrics = {
  "site.pue": ["pue", "history"],
  "site.pueTarget": ["pue", "targets"],
  "site.wue": ["wue", "history"],
  "site.wueTarget": ["wue", "targets"],
} as const;

/** Where in a template something stands that no document of the company prints. */
export const templateLocator = "template";

/** What is said of a source that a template names. */
export const templateNote = "the company was filled in from it";

/** Kind of an input that takes the figure disclosed elsewhere in the template. */
export const refersKind = "refers";

/** A cell of a sheet as read or written. */
export type SheetCell = string | number | boolean | null;

/** A sheet by name, with its rows; the first row holds the names of the columns. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}
