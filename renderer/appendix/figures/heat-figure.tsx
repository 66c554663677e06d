import { HeatMapChart } from "../../charts/heat-map/heat-map-chart.ts";
import { heatMapSeries } from "../../charts/heat-map/heat-map-series.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { chooseScale, onScale } from "../../format/scale.ts";
import type { GridResult } from "../../../models/run/solve/grid.ts";
import type { Context } from "../context.ts";
import { matrixOf } from "../risk/item-words.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

/** The effect on the bill over price and warming, with the line of a medium magnitude. */
export function heatFigure(context: Context): HeadedFigure | undefined {
  const { t, locale, names, far, baseYear, request } = context;
  const { grid } = request.risk.stress;
  const matrix = matrixOf(context, grid?.scenario ?? "", far);
  const name = names.find(({ scenario }) => scenario === grid?.scenario);
  if (grid === undefined || matrix === undefined || name === undefined) return undefined;
  const threshold = matrix.bands.mediumFrom * matrix.revenue.ofYear;
  const series = heatMapSeries(grid, {
    name: t("stress.gridName"),
    across: {
      name: t("stress.gridPrice"),
      unit: "",
      show: (value) => formatNumber(value, 2),
    },
    down: { name: t("stress.gridWarming"), unit: "K", show: (value) => formatNumber(value, 1) },
    threshold,
  });
  const scale = chooseScale(known(grid), grid.unit, locale);
  const headline = headlineOf(context, grid, threshold);
  const values = grid.down.values.map((warming, i) => {
    const row = (grid.values[i] ?? []).map((value) =>
      value === null ? "–" : onScale(value, scale),
    );
    return `+${formatNumber(warming, 1)} K: ${row.join(", ")}`;
  });
  const alt = t("sensitivity.alt", { headline, values: values.join("; ") });
  return {
    name: "heat-map",
    svg: svgText(
      <HeatMapChart
        series={series}
        width={figureWidth}
        height={250}
        theme={printTheme}
        locale={locale}
        label={alt}
      />,
    ),
    headline,
    alt,
    lead: t("stress.gridLead", {
      name: name.label,
      unit: scale.unit,
      share: formatPercent(matrix.bands.mediumFrom, locale, 1),
    }),
    caption: t("stress.gridCaption", { year: String(far), base: String(baseYear) }),
  };
}

function known({ values }: GridResult): readonly number[] {
  return values.flat().filter((value) => value !== null);
}

/** From which price path of the grid the effect is of medium size, without further warming. */
function headlineOf({ t, far }: Context, grid: GridResult, threshold: number): string {
  const [row = []] = grid.values;
  const first = row.findIndex((value) => value !== null && value >= threshold);
  const at = (i: number): string => `×${formatNumber(grid.across.values.at(i) ?? 0, 2)}`;
  const year = String(far);
  if (first === 0) return t("stress.gridHeadlineAll", { year, factor: at(0) });
  return first < 0
    ? t("stress.gridHeadlineNone", { year, factor: at(-1) })
    : t("stress.gridHeadline", { year, factor: at(first) });
}
