import { formatNumber, withUnit } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { abatementFrame } from "./abatement-curve-layout.ts";
import { costDecimals, type AbatementCurveSeries } from "./abatement-curve-series.ts";

/** Every measure as its bar. */
export function abatementCurveTargets(
  series: AbatementCurveSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const { bars, scales } = abatementFrame(series, size);
  const unit = unitText(series.unit, locale);
  const show = shownBy(series);
  const { scenario } = series;
  return bars.map(({ measure, from, to }): Target => {
    const { cost, name, number, tonnes, spread } = measure;
    const range = spread === undefined ? "" : ` (${show(spread.low)} / ${show(spread.high)})`;
    const lines = [
      `${number} ${name}`,
      withUnit(formatNumber(tonnes), unitText("tCO2e", locale)),
      `${withUnit(show(cost), unit)}${range}`,
    ];
    const [top, bottom] = [scales.y(Math.max(0, cost)), scales.y(Math.min(0, cost))];
    return {
      id: measure.id,
      row: "measures",
      x: scales.x((from + to) / 2),
      y: top,
      box: { left: scales.x(from), right: scales.x(to), top: top - 6, bottom: bottom + 6 },
      lines,
      label: lines.join(", "),
      place: { metric: "carbon.measureCostPerTonne", scenario },
    };
  });
}

/** How a cost of the curve is written. */
function shownBy(series: AbatementCurveSeries): (cost: number) => string {
  const decimals = costDecimals(series);
  return (cost) => formatNumber(cost, decimals);
}

/** The measures in their order. */
export function abatementCurveTable(series: AbatementCurveSeries, locale: Locale): ChartTable {
  const { measures, unit } = series;
  const t = translator(locale);
  const show = shownBy(series);
  return {
    columns: [
      t("abatement.measure"),
      unitText("tCO2e", locale),
      unitText(unit, locale),
      "5 %",
      "95 %",
    ],
    rows: measures.map(({ number, name, tonnes, cost, spread }) => [
      wordCell(`${number} ${name}`),
      numberCell(tonnes, (value) => formatNumber(value)),
      numberCell(cost, show),
      numberCell(spread?.low, show),
      numberCell(spread?.high, show),
    ]),
  };
}
