import type {
  SensitivityResult,
  SobolResult,
} from "../../../models/run/sensitivity/sensitivity-types.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { SobolBarsChart } from "../../charts/sobol-bars/sobol-bars-chart.ts";
import { sobolBarsSeries } from "../../charts/sobol-bars/sobol-bars-series.ts";
import { TornadoChart } from "../../charts/tornado/tornado-chart.ts";
import { tornadoScale, tornadoSeries } from "../../charts/tornado/tornado-series.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { onScale } from "../../format/scale.ts";
import type { Context } from "../context.ts";
import { pathName, rowWords } from "../risk/input-names.ts";
import type { Figure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

const mostBars = 8;

/** How far each input moves a value. */
export function tornadoFigure(
  context: Context,
  result: SensitivityResult,
  { headline, metric }: { readonly headline: string; readonly metric: string },
): Figure {
  const { t, locale } = context;
  const series = tornadoSeries(result, (row) => rowWords(context, row), mostBars);
  const scale = tornadoScale(series, locale);
  const end = (value: number | null): string => (value === null ? "–" : onScale(value, scale));
  const values = series.bars.map(
    ({ name, atLow, atHigh }) => `${name}: ${end(atLow)}, ${end(atHigh)}`,
  );
  const alt = t("sensitivity.alt", { headline, values: values.join("; ") });
  return {
    name: `tornado-${result.metric}`,
    alt,
    svg: svgText(
      <TornadoChart
        series={series}
        width={figureWidth}
        theme={printTheme}
        locale={locale}
        label={alt}
      />,
    ),
    caption: t("sensitivity.tornadoCaption", {
      metric,
      year: String(result.year ?? ""),
      unit: scale.unit,
    }),
  };
}

/** How much of the variance each input explains. */
export function sobolFigure(
  context: Context,
  { metric }: SensitivityResult,
  sobol: SobolResult,
): Figure {
  const { t, locale } = context;
  const series = sobolBarsSeries(sobol, (path) => pathName(context, path), mostBars - 2);
  const values = series.bars.map(
    ({ name, first, total }) =>
      `${name}: ${formatPercent(first.value, locale)}, ${formatPercent(total.value, locale)} ± ${formatPercent(total.standardError, locale)}`,
  );
  const caption = t("sensitivity.sobolCaption", {
    draws: formatNumber(series.draws),
    left: String(series.left),
  });
  const alt = t("sensitivity.alt", { headline: caption, values: values.join("; ") });
  return {
    name: `sobol-${metric}`,
    alt,
    svg: svgText(
      <SobolBarsChart
        series={series}
        width={figureWidth}
        theme={printTheme}
        locale={locale}
        label={alt}
      />,
    ),
    caption,
  };
}
