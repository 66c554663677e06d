import { onScale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { netWedgesScale, type NetWedgesSeries } from "./net-wedges-series.ts";

/** The figures of the picture by year: each lever, net, and the other pairing. */
export function netWedgesTable(series: NetWedgesSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const shown = netWedgesScale(series, locale);
  const show = (value: number): string => onScale(value, shown);
  const { path, wedges, other } = series;
  const levers = wedges.wedges.filter(({ points }) => points.some(({ value }) => value !== 0));
  return {
    columns: [
      t("table.year"),
      ...levers.map(({ lever }) => t(`wedges.${lever}`)),
      t("neutrality.grossNote"),
      t("wedges.net"),
      ...(other === undefined ? [] : [other.name]),
    ],
    rows: path.net.map(({ year, value }, i) => [
      wordCell(String(year)),
      ...levers.map(({ points }) => numberCell(points[i]?.value, show)),
      numberCell(path.gross[i]?.value, show),
      numberCell(value, show),
      ...(other === undefined ? [] : [numberCell(other.points[i]?.value, show)]),
    ]),
  };
}
