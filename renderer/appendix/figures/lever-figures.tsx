import { AbatementCurveChart } from "../../charts/abatement-curve/abatement-curve-chart.ts";
import type { AbatementCurveSeries } from "../../charts/abatement-curve/abatement-curve-series.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { WedgesChart } from "../../charts/wedges/wedges-chart.ts";
import {
  leverName,
  levers,
  wedgesHeadline,
  wedgesScale,
  wedgesSeries,
  type Lever,
  type WedgesSeries,
} from "../../charts/wedges/wedges-series.ts";
import { stackOf } from "../../charts/wedges/wedge-stack.ts";
import { formatNumber } from "../../format/number.ts";
import { onScale, signedOnScale } from "../../format/scale.ts";
import { unitText } from "../../format/unit-text.ts";
import { runOf, type Context, type PairingName } from "../context.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

/** The wedges of a pairing between the base-year state and net emissions. */
export function wedgesOf(context: Context, { scenario }: PairingName): WedgesSeries {
  const { near, far, last } = context;
  return wedgesSeries({ run: runOf(context, scenario), marked: [near, far], until: last });
}

/** Levers that do something in a year drawn. */
export function activeLevers({ base, wedges }: WedgesSeries): readonly Lever[] {
  const least = 1e-6 * base;
  const active = wedges.filter(({ points }) => points.some(({ value }) => Math.abs(value) > least));
  return levers.filter((lever) => active.some((wedge) => wedge.lever === lever));
}

/** The wedges of one pairing as a picture. */
export function wedgesFigure(context: Context, name: PairingName): HeadedFigure {
  const { t, locale } = context;
  const series = wedgesOf(context, name);
  const scale = wedgesScale(series, locale);
  const headline = wedgesHeadline(series, name.label, locale);
  const values = series.marked.map((year) => {
    const parts = activeLevers(series).map((lever) => {
      const points = series.wedges.find((wedge) => wedge.lever === lever)?.points ?? [];
      const value = points.find((point) => point.year === year)?.value ?? 0;
      return `${t(`wedges.${lever}`)} ${signedOnScale(value, scale)}`;
    });
    const net = series.net.find((point) => point.year === year)?.value ?? 0;
    const all = [...parts, `${t("wedges.net")} ${onScale(net, scale)}`];
    return `${String(year)}: ${all.join(t("list.comma"))}`;
  });
  const base = onScale(series.base, scale);
  const alt = t("wedges.alt", { headline, base, unit: scale.unit, values: values.join("; ") });
  const svg = svgText(
    <WedgesChart
      series={series}
      width={figureWidth}
      height={262}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return {
    name: `wedges-${name.scenario}`,
    svg,
    headline,
    alt,
    lead: [t("wedges.lead", { unit: scale.unit }), ...unseenText(context, series)].join(
      locale === "en" ? " " : "",
    ),
    caption: t("wedges.caption", { name: name.label }),
  };
}

/** Which levers are too thin to see. */
function unseenText({ t, locale }: Context, series: WedgesSeries): readonly string[] {
  const { unseen } = stackOf(series, 1);
  if (unseen.length === 0) return [];
  const names = unseen.map((lever) => leverName(lever, locale)).join(t("list.comma"));
  return [t("wedges.unseen", { names })];
}

/** The measures as a curve of cost over tonnes. */
export function abatementFigure(context: Context, series: AbatementCurveSeries): HeadedFigure {
  const { t, locale } = context;
  const unit = unitText(series.unit, locale);
  const headline = abatementHeadline(context, series);
  const values = series.measures.map(
    ({ number, name, tonnes, cost }) =>
      `${String(number)} ${name}: ${formatNumber(tonnes)} t, ${formatNumber(cost)} ${unit}`,
  );
  const alt = t("abatement.alt", {
    headline,
    values: values.join("; "),
    certificate: formatNumber(series.certificate),
    unit,
  });
  const svg = svgText(
    <AbatementCurveChart
      series={series}
      width={figureWidth}
      height={250}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return {
    name: "abatement-curve",
    svg,
    headline,
    alt,
    lead: t("abatement.lead", { unit }),
    caption: t("abatement.caption"),
  };
}

function abatementHeadline(
  { t, locale }: Context,
  { measures, certificate, unit }: AbatementCurveSeries,
): string {
  const costs = measures.map(({ cost }) => Math.round(cost));
  const [low, high] = [Math.min(...costs), Math.max(...costs)].map((cost) => formatNumber(cost));
  return t("abatement.headline", {
    count: String(measures.length),
    tonnes: formatNumber(measures.reduce((sum, measure) => sum + measure.tonnes, 0)),
    cost: low === high ? (low ?? "") : `${low ?? ""}–${high ?? ""}`,
    certificate: formatNumber(certificate),
    unit: unitText(unit.replace(/\/.*$/, ""), locale),
  });
}
