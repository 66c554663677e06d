import type { Series, SeriesRange, Value } from "../../scenario/value-schema.ts";
import type { Company } from "../company-schema.ts";
import type { RegisterItem } from "../register-schema.ts";
import type { Site } from "../site-schema.ts";
import {
  companyFields,
  refersKind,
  sheetColumns,
  sheetNames,
  siteMetrics,
  type CompanyField,
  type Sheet,
  type SheetCell,
  type SheetName,
} from "./sheet-columns.ts";

type Row = Readonly<Record<string, SheetCell | undefined>>;

/**
 * A company as the sheets of its template: profile, sites with their PUE and WUE, disclosed figures,
 * register and inputs. What the sheets have no place for (governance, measures, targets, answers) is
 * left out.
 */
export function companySheets(company: Company): readonly Sheet[] {
  const rows: Readonly<Record<SheetName, readonly Row[]>> = {
    Company: profileRows(company),
    Sites: company.sites.map(siteRow),
    Disclosed: [...disclosedRows(company), ...company.sites.flatMap(pointRows)],
    Register: company.register.map(itemRow),
    Inputs: Object.keys(company.inputs).flatMap((input) => inputRows(input, company)),
  };
  return sheetNames.map((name) => {
    const columns: readonly string[] = sheetColumns[name];
    const cells = rows[name].map((row) => columns.map((column) => row[column] ?? null));
    return { name, rows: [[...columns], ...cells] };
  });
}

function profileRows(company: Company): readonly Row[] {
  const { gridFactors, fuelFactors, name, horizons } = company;
  const [source] = company.sources ?? [];
  const values: Readonly<Record<CompanyField, SheetCell | undefined>> = {
    id: company.id,
    name: name.en,
    "name zh-Hans": name["zh-Hans"],
    "name zh-Hant": name["zh-Hant"],
    published: company.published,
    ticker: company.ticker,
    "base year": company.baseYear,
    fuels: company.fuels.join(", "),
    "grid factor basis": gridFactors.basis,
    "grid factor year": gridFactors.year,
    "grid factor why": gridFactors.why,
    "fuel factor set": fuelFactors.set,
    "fuel factor why": fuelFactors.why,
    "source id": source?.id,
    "source title": source?.title,
    "source publisher": source?.publisher,
    "source published": source?.published,
    "source accessed": source?.accessed,
    "source url": source?.url,
    "source licence": source?.licence,
    "short horizon": horizons.short.text,
    "short from": horizons.short.from,
    "short to": horizons.short.to,
    "medium horizon": horizons.medium.text,
    "medium from": horizons.medium.from,
    "medium to": horizons.medium.to,
    "long horizon": horizons.long.text,
    "long from": horizons.long.from,
    "long to": horizons.long.to,
  };
  return Object.entries(companyFields).map(([field, meaning]) => ({
    field,
    value: values[field as CompanyField],
    meaning,
  }));
}

function siteRow(site: Site): Row {
  return {
    id: site.id,
    ...nameCells(site.name),
    tenure: site.tenure,
    modelled: site.modelled ? "yes" : "no",
    region: site.region,
    "climate area": site.climateArea,
    station: site.station,
    technology: site.technology?.value,
    "technology why": site.technology?.why,
    quality: site.quality?.value,
    "quality why": site.quality?.why,
  };
}

function nameCells(name: Company["name"]): Row {
  return { name: name.en, "name zh-Hans": name["zh-Hans"], "name zh-Hant": name["zh-Hant"] };
}

function disclosedRows({ disclosed }: Company): readonly Row[] {
  return disclosed.flatMap(({ metric, part, site, years }) =>
    Object.entries(years).map(([year, value]) => ({
      metric,
      part,
      site,
      year: Number(year),
      ...figureCells(value),
    })),
  );
}

function pointRows(site: Site): readonly Row[] {
  return Object.entries(siteMetrics).flatMap(([metric, [figure, role]]) =>
    Object.entries(site[figure]?.[role] ?? {}).map(([year, value]) => ({
      metric,
      site: site.id,
      year: Number(year),
      ...figureCells(value),
    })),
  );
}

function itemRow(item: RegisterItem): Row {
  const { evidence, responses, horizons, valueChain, owner } = item;
  return {
    id: item.id,
    ...nameCells(item.name),
    category: item.category,
    description: item.description,
    horizons: horizons.join(", "),
    "value chain": valueChain?.join(", "),
    ...effectCells("current", item.current),
    ...effectCells("anticipated", item.anticipated),
    response: responses?.map(({ text }) => text).join("\n"),
    owner,
    ...ratingCells(item.published[0]),
    ...evidenceCells(evidence[0]),
  };
}

function effectCells(name: "current" | "anticipated", effect: RegisterItem["current"]): Row {
  return { [`${name} effect`]: effect?.text, [`${name} relief`]: effect?.relief?.join(", ") };
}

function ratingCells(published: RegisterItem["published"][number] | undefined): Row {
  return {
    "published rating": published?.rating,
    "published scenario": published?.scenario,
    "published year": published?.year,
  };
}

function evidenceCells(evidence: RegisterItem["evidence"][number] | undefined): Row {
  const { source, locator, quote } = evidence ?? {};
  return { source, locator, quote };
}

type Given = Company["inputs"][string];

function inputRows(input: string, { inputs }: Company): readonly Row[] {
  const given = inputs[input]!;
  if (!("labels" in given)) return givenRows({ input }, given);
  return Object.entries(given.labels).flatMap(([label, each]) => givenRows({ input, label }, each));
}

function givenRows(at: Row, given: Exclude<Given, { readonly labels: unknown }>): readonly Row[] {
  if ("refersTo" in given) return [{ ...at, value: given.refersTo, kind: refersKind }];
  if ("points" in given) return seriesRows(at, given);
  if (!("value" in given)) return [];
  if (typeof given.value === "number" && "unit" in given) {
    return [{ ...at, ...figureCells({ ...given, value: given.value }) }];
  }
  const { value, kind, why, source, locator, quote } = given;
  return [{ ...at, value, kind, why, source, locator, quote }];
}

function seriesRows(at: Row, series: Series): readonly Row[] {
  return Object.entries(series.points).map(([year, value]) => ({
    ...at,
    year: Number(year),
    value,
    unit: series.unit,
    kind: series.kind,
    low: boundCell(series.range?.low, year),
    high: boundCell(series.range?.high, year),
    shape: series.range?.shape,
    why: series.why,
    source: series.source,
    locator: series.locator,
    quote: series.quote,
  }));
}

/** A bound of a series in a year: its point there, or the one number it is. */
function boundCell(bound: SeriesRange["low"] | undefined, year: string): number | undefined {
  if (bound === undefined || typeof bound === "number") return bound;
  return bound.points[year];
}

function figureCells(figure: Value): Row {
  const { value, unit, kind, range, why, source, locator, quote } = figure;
  const { low, high, shape } = range ?? {};
  const [values, weights] = [range?.values?.join(", "), range?.weights?.join(", ")];
  return { value, unit, kind, low, high, shape, values, weights, why, source, locator, quote };
}
