import type { Company } from "../../../company/company-schema.ts";
import type { SourceKind } from "../../../scenario/provenance-schema.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import { readPrinted, type Printed } from "./printed-figure.ts";

/** A figure of a company's documents, for a year, with its place. */
export interface Figure extends Printed {
  readonly metric: string;
  readonly part: string | undefined;
  readonly site: string | undefined;
  readonly year: number;
  readonly kind: SourceKind;
  /** Whether the company marks it as a total. */
  readonly isTotal: boolean;
  /** Which division of the total the part belongs to, as by age or by region. */
  readonly breakdown: string | undefined;
  /** `source locator` of the figure; null where it has none. */
  readonly place: string | null;
  readonly quote: string;
  readonly origin: Value;
}

/** A figure looked for: of the group unless a site is named, the whole unless a part is named. */
export interface FigureKey {
  readonly metric: string;
  readonly year: number;
  readonly part?: string | undefined;
  readonly site?: string | undefined;
}

/** The figures of a company by metric, part, site and year. */
export interface FigureBook {
  readonly figures: readonly Figure[];
  /** A figure somebody printed; undefined where there is none or the encoder derived it. */
  readonly find: (key: FigureKey) => Figure | undefined;
  /** The printed parts of a group figure of a year, in file order. */
  readonly partsOf: (metric: string, year: number) => readonly Figure[];
}

/** Lays a company's figures out for looking up. */
export function openBook({ disclosed }: Pick<Company, "disclosed">): FigureBook {
  const figures = disclosed.flatMap(({ metric, part, site, total, breakdown, years }) =>
    Object.entries(years).map(([year, origin]) => ({
      ...readPrinted(origin),
      metric,
      part,
      site,
      year: Number(year),
      kind: origin.kind,
      isTotal: total === true,
      breakdown,
      place: placeOf(origin),
      quote: origin.quote ?? "",
      origin,
    })),
  );
  const byKey = new Map(
    figures.filter(isPrinted).map((figure) => [keyText(figure), figure] as const),
  );
  return {
    figures,
    find: (key) => byKey.get(keyText(key)),
    partsOf: (metric, year) =>
      figures.filter(
        (each) =>
          isPrinted(each) &&
          each.metric === metric &&
          each.year === year &&
          each.part !== undefined &&
          each.site === undefined,
      ),
  };
}

/** Whether a document prints the figure, and the encoder did not compute or assume it. */
export function isPrinted({ kind }: Pick<Figure, "kind">): boolean {
  return kind === "disclosed" || kind === "published";
}

/** Metric of a figure with its part or site in brackets. */
export function figureName({
  metric,
  part,
  site,
}: Pick<Figure, "metric" | "part" | "site">): string {
  const labels = [part, site].filter((label) => label !== undefined);
  return labels.length === 0 ? metric : `${metric}[${labels.join(",")}]`;
}

/** Document and line a value was read from; null where it has none. */
export function placeOf({ source, locator }: Pick<Value, "source" | "locator">): string | null {
  if (source === undefined) return null;
  return locator === undefined ? source : `${source} ${locator}`;
}

/** The places of figures and values, each once. */
export function placesOf(places: readonly (string | null)[]): readonly string[] {
  return [...new Set(places.filter((place) => place !== null))];
}

function keyText({ metric, year, part, site }: FigureKey): string {
  return JSON.stringify([metric, year, part ?? null, site ?? null]);
}
