import { onScale, scaledWithUnit } from "../../format/scale.ts";
import { formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { lineTargets, type TargetCurve } from "../drawing/line-targets.ts";
import type { Point } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { translator } from "../../i18n/translate.ts";
import { neutralityFrame } from "./neutrality-path-layout.ts";
import { neutralityScale, type NeutralityPathSeries } from "./neutrality-path-series.ts";

/** Every year of the paths, and every target with its gap. */
export function neutralityPathTargets(
  series: NeutralityPathSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const { frame, scaled } = neutralityFrame(series, size, locale);
  const { scales, shown, t } = frame;
  const show = (value: number): string => scaledWithUnit(value * shown.divisor, shown);
  const { scenario, paths } = series;
  const range = (year: number): readonly string[] => {
    const found = series.spread.find((point) => point.year === year);
    if (found === undefined) return [];
    return [
      t("fan.outerRange", { low: onScale(found.low, shown), high: onScale(found.high, shown) }),
    ];
  };
  const curve = (id: string, points: readonly Point[], metric: string): TargetCurve => ({
    id,
    name: "",
    points,
    show,
    metric: `carbon.${metric}`,
    scenario,
  });
  const curves: readonly TargetCurve[] = [
    { ...curve("net", scaled.net, "netEmissions"), name: t("neutrality.net"), more: range },
    { ...curve("gross", scaled.gross, "grossResidual"), name: t("neutrality.gross") },
    {
      ...curve("minimum", scaled.minimum, "minimumPath"),
      name: t("neutrality.minimum", { rate: formatPercent(paths.minimumRate, locale, 1) }),
    },
  ];
  const targets = scaled.targets.map(({ year, name, level, net }): Target => {
    const gap = t("neutrality.gap", { value: show(Math.max(0, net - level)) });
    const lines = [t("neutrality.target", { year: String(year), name }), show(level), gap];
    return {
      id: `target@${year}`,
      row: "targets",
      x: scales.x(year),
      y: scales.y(level),
      lines,
      label: lines.join(", "),
      place: { metric: "carbon.netEmissions", year, scenario },
    };
  });
  return [...lineTargets(curves, scales), ...targets];
}

/** The figures of a neutrality path by year. */
export function neutralityPathTable(series: NeutralityPathSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const shown = neutralityScale(series, locale);
  const show = (value: number): string => onScale(value, shown);
  const at = (points: readonly Point[], year: number): number | undefined =>
    points.find((point) => point.year === year)?.value;
  const rate = formatPercent(series.paths.minimumRate, locale, 1);
  return {
    columns: [
      t("table.year"),
      `${t("neutrality.net")}, ${shown.unit}`,
      "5 %",
      "95 %",
      t("neutrality.gross"),
      t("neutrality.minimum", { rate }),
    ],
    rows: series.net.map(({ year, value }) => {
      const band = series.spread.find((point) => point.year === year);
      return [
        wordCell(String(year)),
        numberCell(value, show),
        numberCell(band?.low, show),
        numberCell(band?.high, show),
        numberCell(at(series.gross, year), show),
        numberCell(at(series.minimum, year), show),
      ];
    }),
  };
}
