import type { Target } from "../../../models/company/register-schema.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { NeutralityPathChart } from "../../charts/neutrality-path/neutrality-path-chart.ts";
import {
  neutralityHeadline,
  neutralityPathSeries,
  neutralityScale,
  type NetTarget,
} from "../../charts/neutrality-path/neutrality-path-series.ts";
import { onScale } from "../../format/scale.ts";
import { ensembleOf, numberOf, runOf, type Context, type PairingName } from "../context.ts";
import { chanceOf, chanceText, targetYearOf } from "../target.ts";
import { ensembleText } from "../sentences.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

/** Targets of the company for net emissions, the one the model uses first. */
export function netTargets(context: Context): readonly Target[] {
  const main = targetYearOf(context);
  if (main === undefined) return [];
  const targets = context.request.company.targets.filter(
    (target) => target.subject === "net-emissions" && target.year !== undefined,
  );
  return [...targets].sort((a, b) => rank(a, main) - rank(b, main));
}

function rank(target: Target, main: number): number {
  const year = target.year ?? 0;
  return year === main ? 0 : year;
}

/** The neutrality path of one pairing. */
export function neutralityFigure(context: Context, name: PairingName): HeadedFigure {
  const { t, say, locale, last } = context;
  const targets = netTargets(context).map((target): NetTarget => ({
    year: target.year ?? last,
    name: say(target.name).toLowerCase(),
    share: target.value?.value ?? 0,
  }));
  const series = neutralityPathSeries({
    run: runOf(context, name.scenario),
    ensemble: ensembleOf(context, name.scenario),
    targets,
    paths: {
      minimumRate: numberOf(context, "carbon.minimumRate"),
      powerZeroYear: numberOf(context, "carbon.powerZeroYear"),
      directZeroYear: numberOf(context, "carbon.directZeroYear"),
    },
    until: last,
  });
  const central = neutralityHeadline(series, locale);
  const chance = series.targets.length === 0 ? undefined : chanceOf(context, name);
  const finding =
    chance === undefined
      ? central
      : t("target.figureChance", { finding: central, chance: chanceText(chance, context) });
  const headline = t("neutrality.headlineOf", { name: name.label, finding });
  const hasGap = series.targets.some(
    ({ level, net }) => net - level > 0.05 * (series.net[0]?.value ?? 0),
  );
  const scale = neutralityScale(series, locale);
  const values = series.net
    .filter(({ year }) => year % 10 === 0 || year === context.baseYear)
    .map(({ year, value }) => `${year}: ${onScale(value, scale)}`);
  const alt = t("neutrality.alt", { headline, unit: scale.unit, values: values.join("; ") });
  const svg = svgText(
    <NeutralityPathChart
      series={series}
      width={figureWidth}
      height={310}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return {
    name: `neutrality-${name.scenario}`,
    svg,
    headline,
    alt,
    lead: [
      t("neutrality.lead", { unit: scale.unit }),
      ...(hasGap ? [t("neutrality.leadGap")] : []),
    ].join(locale === "en" ? " " : ""),
    caption: t("neutrality.caption", { name: name.label, ensemble: ensembleText(context) }),
  };
}
