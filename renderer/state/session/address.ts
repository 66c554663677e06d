import { dimensions, type Dimension } from "../../../models/engine/model.ts";
import { defaultLens, type ExplainTarget, type Lens, type MoneyUnit } from "./lens.ts";
import { isView, type ViewId } from "./views.ts";

/** Where one is in the window: a view under a lens, what is explained, and what the view adds. */
export interface Place {
  readonly view: ViewId;
  readonly lens: Lens;
  readonly explain: ExplainTarget | null;
  /** Parameters of the view, such as a selected item. */
  readonly params: Readonly<Record<string, string>>;
}

export const defaultPlace: Place = {
  view: "overview",
  lens: defaultLens,
  explain: null,
  params: {},
};

const moneyWords: Readonly<Record<MoneyUnit, string>> = { CNY: "cny", "revenue-share": "share" };

const lensKeys = new Set(["company", "a", "b", "year", "money", "u", "explain"]);

/** The address of a place, as it stands in the location's hash. */
export function printAddress({ view, lens, explain, params }: Place): string {
  const search = new URLSearchParams();
  search.set("company", lens.company);
  search.set("a", lens.a);
  if (lens.b !== null) search.set("b", lens.b);
  search.set("year", String(lens.year));
  search.set("money", moneyWords[lens.money]);
  search.set("u", lens.uncertainty ? "1" : "0");
  for (const key of Object.keys(params).toSorted()) {
    const value = params[key];
    if (value !== undefined && !lensKeys.has(key)) search.set(key, value);
  }
  if (explain !== null) search.set("explain", printTarget(explain));
  return `#/${view}?${search.toString()}`;
}

/** The place of an address; what it leaves out or has wrong is taken from `known`. */
export function readAddress(address: string, known: Place = defaultPlace): Place {
  const [path = "", query = ""] = address.replace(/^#?\/?/, "").split("?");
  const search = new URLSearchParams(query);
  const view = isView(path) ? path : known.view;
  const lens = readLens(search, known.lens);
  const target = search.get("explain");
  const params = [...search].filter(([key]) => !lensKeys.has(key));
  return {
    view,
    lens,
    explain: target === null ? null : readTarget(target, lens.a),
    params: Object.fromEntries(params),
  };
}

function readLens(search: URLSearchParams, known: Lens): Lens {
  const year = Number(search.get("year"));
  const money = search.get("money");
  const uncertainty = search.get("u");
  const isGiven = search.has("a");
  return {
    company: search.get("company") ?? known.company,
    a: search.get("a") ?? known.a,
    b: isGiven ? search.get("b") : known.b,
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : known.year,
    money: money === "share" ? "revenue-share" : money === "cny" ? "CNY" : known.money,
    uncertainty: uncertainty === null ? known.uncertainty : uncertainty === "1",
  };
}

/** `metric@2030[site]~scenario;fuel=diesel`: all but the metric may be missing. */
function printTarget({ metric, year, site, scenario, at }: ExplainTarget): string {
  const labels = Object.entries(at ?? {}).map(([dimension, label]) => `;${dimension}=${label}`);
  return [
    metric,
    year === undefined ? "" : `@${year}`,
    site === undefined ? "" : `[${site}]`,
    `~${scenario}`,
    ...labels,
  ].join("");
}

function isDimension(word: string | undefined): word is Dimension {
  return dimensions.some((dimension) => dimension === word);
}

const targetForm =
  /^([A-Za-z0-9.-]+)(?:@(\d{4}))?(?:\[([^\]]+)\])?(?:~([^;]+))?((?:;[^=;]+=[^;]+)*)$/;

function readTarget(text: string, scenario: string): ExplainTarget | null {
  const parts = targetForm.exec(text);
  if (parts === null) return null;
  const [, metric = "", year, site, given, labels = ""] = parts;
  const at = labels
    .split(";")
    .filter((label) => label !== "")
    .map((label) => label.split("="))
    .filter((pair): pair is [Dimension, string] => isDimension(pair[0]));
  return {
    metric,
    scenario: given ?? scenario,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(site === undefined ? {} : { site }),
    ...(at.length === 0 ? {} : { at: Object.fromEntries(at) }),
  };
}
