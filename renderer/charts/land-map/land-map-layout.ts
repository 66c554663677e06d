import {
  geoMercator,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { place, type GroupMark, type Mark, type Picture } from "../drawing/marks.ts";
import { labelTexts, pointLabels } from "../drawing/point-labels.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import { formatNumber } from "../../format/number.ts";
import { spreadSites, type PlacedSite } from "./spread-sites.ts";
import type { LandMapSeries, MapSite } from "./land-map-series.ts";

const margin = 46;
const leastWidth = 16;
const leastHeight = 11;
const labelSize = 11;

/** Places the land and the sites on it; a company with sites far apart is shown on the whole world. */
export function landMapLayout(
  series: LandMapSeries,
  size: Size,
  land: GeoPermissibleObjects,
): Picture {
  const projection = projectionFor(series, size);
  const draw = geoPath(projection).digits(1);
  const sites = placesOf(series, size);
  const labels = pointLabels(
    sites.map(({ site, x, y, radius }) => ({
      id: site.id,
      x,
      y,
      radius,
      variants: variantsOf(site),
    })),
    {
      field: { left: 4, right: size.width - 4, top: 4, bottom: size.height - 4 },
      taken: [],
      avoided: [],
      size: labelSize,
    },
  );
  const marks: Mark[] = [
    { kind: "path", d: draw(land) ?? "", fill: "rule" },
    ...sites.flatMap(tieMarks),
    ...sites.map((placed): GroupMark => {
      const label = labels.get(placed.site.id);
      const words =
        label === undefined ? [] : labelTexts(label, placed, { tone: "ink", size: labelSize });
      return siteMark(placed, words);
    }),
  ];
  return { ...size, marks };
}

function variantsOf({ name, note }: MapSite): readonly (readonly string[])[] {
  const below = note === undefined ? [] : [note];
  return [
    [...wrapText(name, { width: 170, size: labelSize, most: 2 }), ...below],
    [...wrapText(name, { width: 110, size: labelSize, most: 3 }), ...below],
    [...wrapText(name, { width: 110, size: labelSize, most: 1 })],
  ];
}

/** The part of the world that holds all sites, with room round it. */
function projectionFor({ sites }: LandMapSeries, { width, height }: Size): GeoProjection {
  const area: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  const [west, east] = widened(
    sites.map(({ longitude }) => longitude),
    leastWidth,
  );
  const [south, north] = widened(
    sites.map(({ latitude }) => latitude),
    leastHeight,
  );
  if (sites.length === 0 || east - west > 100) {
    return geoNaturalEarth1()
      .fitExtent(area, corners(-165, 178, [-54, 76]))
      .clipExtent(area);
  }
  return geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      corners(west, east, [south, north]),
    )
    .clipExtent(area);
}

/** The corners of a part of the world. */
function corners(west: number, east: number, rows: readonly number[]): GeoPermissibleObjects {
  const coordinates = [west, east].flatMap((x) => rows.map((y) => [x, y]));
  return { type: "MultiPoint", coordinates };
}

function widened(values: readonly number[], least: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, least - (high - low)) / 2;
  return [low - more, high + more];
}

function placesOf(series: LandMapSeries, size: Size): readonly PlacedSite[] {
  const projection = projectionFor(series, size);
  const sites = series.sites.flatMap((site) => {
    const spot = projection([site.longitude, site.latitude]);
    if (spot === null) return [];
    const radius = 4 + 6 * Math.sqrt(Math.max(0, Math.min(1, site.weight ?? 0.1)));
    return [{ site, x: spot[0], y: spot[1], radius: place(radius) }];
  });
  return spreadSites(sites);
}

/** A line from a mark to its true place, where it had to make room for another. */
function tieMarks({ x, y, from }: PlacedSite): readonly Mark[] {
  if (Math.hypot(x - from.x, y - from.y) < 2) return [];
  const [x1, y1, x2, y2] = [place(from.x), place(from.y), place(x), place(y)];
  return [
    { kind: "line", x1, y1, x2, y2, tone: "third", width: 0.8 },
    { kind: "dot", x: x1, y: y1, radius: 1, tone: "third", isHollow: false },
  ];
}

function siteMark({ site, x, y, radius }: PlacedSite, words: readonly Mark[]): GroupMark {
  const dot: Mark = {
    kind: "dot",
    x: 0,
    y: 0,
    radius,
    tone: site.isApproximate ? "assumed" : "accent",
    isHollow: site.isApproximate,
    ...(site.isApproximate ? { dash: "3 2" } : {}),
  };
  return { kind: "group", id: site.id, x: place(x), y: place(y), marks: [dot, ...words] };
}

/** Every site as something to point at. */
export function landMapTargets(
  series: LandMapSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const approximate = translator(locale)("map.approximate");
  return placesOf(series, size).map(({ site, x, y }): Target => {
    const lines = [
      site.name,
      ...(site.note === undefined ? [] : [site.note]),
      ...(site.isApproximate ? [approximate] : []),
    ];
    const { id, place: explained } = site;
    return { id, row: "sites", x, y, lines, label: lines.join(", "), place: explained };
  });
}

/** The sites with their coordinates. */
export function landMapTable({ sites }: LandMapSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const degrees = (value: number): string => formatNumber(value, 2);
  return {
    columns: [t("map.site"), t("map.latitude"), t("map.longitude"), t("map.note")],
    rows: sites.map(({ name, latitude, longitude, note, isApproximate }) => [
      wordCell(isApproximate ? `${name} (${t("map.approximate")})` : name),
      numberCell(latitude, degrees),
      numberCell(longitude, degrees),
      wordCell(note ?? ""),
    ]),
  };
}
