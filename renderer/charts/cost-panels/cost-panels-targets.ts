import { onScale, scaledWithUnit } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { lineTargets } from "../drawing/line-targets.ts";
import type { Target } from "../drawing/target.ts";
import { panelScales } from "./cost-panels-layout.ts";
import { panelScale, type CostPanelsSeries } from "./cost-panels-series.ts";

/** Every year of every panel's own curve. */
export function costPanelsTargets(
  series: CostPanelsSeries,
  width: number,
  locale: Locale,
): readonly Target[] {
  const shown = panelScale(series, locale);
  const { metric } = series;
  return panelScales(series, width, locale).flatMap(({ panel, scales }) => {
    const { scenario, points, transition, physical } = panel;
    const name = `${transition} + ${physical}`;
    const show = (value: number): string => scaledWithUnit(value, shown);
    return lineTargets([{ id: scenario, name, points, show, metric, scenario }], scales);
  });
}

/** The figures of the panels by year. */
export function costPanelsTable(series: CostPanelsSeries, locale: Locale): ChartTable {
  const shown = panelScale(series, locale);
  const years = series.panels[0]?.points.map(({ year }) => year) ?? [];
  return {
    columns: [
      `${translator(locale)("table.year")} (${shown.unit})`,
      ...series.panels.map(({ transition, physical }) => `${transition} + ${physical}`),
    ],
    rows: years.map((year) => [
      wordCell(String(year)),
      ...series.panels.map(({ points }) =>
        numberCell(points.find((point) => point.year === year)?.value, (value) =>
          onScale(value, shown),
        ),
      ),
    ]),
  };
}
