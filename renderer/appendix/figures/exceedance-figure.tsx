import { ExceedanceChart } from "../../charts/exceedance/exceedance-chart.ts";
import type {
  ExceedanceCurve,
  ExceedanceSeries,
} from "../../charts/exceedance/exceedance-series.ts";
import { unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { formatNumber } from "../../format/number.ts";
import { onScale, scaledWithUnit } from "../../format/scale.ts";
import type { Context } from "../context.ts";
import { perils } from "../risk/perils.ts";
import { coarseScale, featuredNames, riskValue } from "../risk/risk-values.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

const categories = {
  flood: "physical-acute",
  coastal: "physical-chronic",
  wind: "transition-technology",
  heat: "transition-policy",
} as const;

/** Event losses by return period, a curve for each peril that costs anything; nothing without one. */
export function exceedanceFigure(context: Context): HeadedFigure | undefined {
  const { t, locale, far, request } = context;
  const name = featuredNames(context).at(-1);
  const [first] = request.risk.exceedance;
  if (name === undefined || first === undefined) return undefined;
  const curves = curvesOf(context, (metric) => riskValue(context, { name, metric, year: far }));
  const losses = curves.flatMap(({ points }) => points.map(({ loss }) => loss));
  if (losses.length === 0) return undefined;
  const unit = unitOf(first.run, "physical.floodEventLoss");
  const scale = coarseScale(losses, unit, locale);
  const series: ExceedanceSeries = { unit, curves };
  const largest = Math.max(...losses);
  const worst = curves.find(({ points }) => points.some(({ loss }) => loss === largest));
  const headline = t("physical.curvesHeadline", {
    amount: scaledWithUnit(largest, scale),
    peril: lowered(worst?.name ?? "", context),
  });
  const values = curves.map((curve) => {
    const points = curve.points.map(
      ({ years, loss }) => `1/${formatNumber(years)}: ${onScale(loss, scale)}`,
    );
    return `${curve.name} ${points.join(", ")}`;
  });
  const alt = t("physical.curvesAlt", { headline, unit: scale.unit, values: values.join("; ") });
  return {
    name: "exceedance",
    svg: svgText(
      <ExceedanceChart
        series={series}
        width={figureWidth}
        height={206}
        theme={printTheme}
        locale={locale}
        label={alt}
      />,
    ),
    headline,
    alt,
    lead: t("physical.curvesLead", { unit: scale.unit, year: String(far), name: name.label }),
    caption: t("physical.curvesCaption"),
  };
}

function curvesOf(
  { t, request, far }: Context,
  central: (metric: string) => number,
): readonly ExceedanceCurve[] {
  return perils.flatMap(({ id, total }) => {
    const at = (what: string): readonly number[] =>
      request.risk.exceedance.map(({ run }) =>
        valueIn(run, { metric: `physical.${id}Event${what}` }, far),
      );
    const [losses, chances] = [at("Loss"), at("Probability")];
    const found = losses.flatMap((loss, i) => {
      const chance = chances[i] ?? 0;
      return loss > 0 && chance > 0 ? [{ years: 1 / chance, loss }] : [];
    });
    const points = found.filter(({ years }, i) => i === 0 || years > (found[i - 1]?.years ?? 0));
    if (points.length < 2) return [];
    return [
      {
        id,
        name: t(`peril.${id}`),
        category: categories[id],
        points,
        protectedTo: id === "flood" ? points[0]?.years : undefined,
        expected: central(total),
      },
    ];
  });
}

/** A name inside a sentence. */
export function lowered(text: string, { locale }: Pick<Context, "locale">): string {
  return locale === "en" ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
