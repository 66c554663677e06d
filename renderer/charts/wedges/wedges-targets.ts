import { onScale, scaledWithUnit, signedOnScale } from "../../format/scale.ts";
import { withUnit } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { lineTargets, type TargetCurve } from "../drawing/line-targets.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { wedgesFrame } from "./wedges-layout.ts";
import { wedgeMetric, wedgesScale, type WedgesSeries } from "./wedges-series.ts";

/** Every year of every lever, in the middle of its area, and of net emissions. */
export function wedgesTargets(series: WedgesSeries, size: Size, locale: Locale): readonly Target[] {
  const { frame, stack, net } = wedgesFrame(series, size, locale);
  const { scales, shown, t } = frame;
  const { scenario } = series;
  const bands = stack.bands.map(({ lever, points }): TargetCurve => {
    const middle = points.map(({ year, low, high }) => ({ year, value: (low + high) / 2 }));
    const wedge = series.wedges.find((each) => each.lever === lever)?.points ?? [];
    const value = (year: number): number => wedge.find((point) => point.year === year)?.value ?? 0;
    return {
      id: lever,
      name: t(`wedges.${lever}`),
      points: middle,
      show: () => "",
      more: (year) => [`${year}: ${withUnit(signedOnScale(value(year), shown), shown.unit)}`],
      metric: wedgeMetric(lever),
      scenario,
    };
  });
  const line: TargetCurve = {
    id: "net",
    name: t("wedges.net"),
    points: net,
    show: (value) => scaledWithUnit(value * shown.divisor, shown),
    metric: "carbon.netEmissions",
    scenario,
  };
  return lineTargets([...bands, line], scales);
}

/** What each lever adds or takes off, by year. */
export function wedgesTable(series: WedgesSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const shown = wedgesScale(series, locale);
  return {
    columns: [
      t("table.year"),
      ...series.wedges.map(({ lever }) => t(`wedges.${lever}`)),
      `${t("wedges.net")}, ${shown.unit}`,
    ],
    rows: series.net.map(({ year, value }, i) => [
      wordCell(String(year)),
      ...series.wedges.map(({ points }) =>
        numberCell(points[i]?.value, (each) => signedOnScale(each, shown)),
      ),
      numberCell(value, (each) => onScale(each, shown)),
    ]),
  };
}
