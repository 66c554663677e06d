import { CostPanelsChart } from "../../charts/cost-panels/cost-panels-chart.ts";
import { costHeadline, costPanelsSeries } from "../../charts/cost-panels/cost-panels-series.ts";
import { CostWaterfallChart } from "../../charts/cost-waterfall/cost-waterfall-chart.ts";
import {
  barWords,
  costWaterfallSeries,
  waterfallHeadline,
  waterfallScale,
} from "../../charts/cost-waterfall/cost-waterfall-series.ts";
import { unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { chooseScale, onScale } from "../../format/scale.ts";
import { runOf, type Context, type PairingName } from "../context.ts";
import { ensembleText } from "../sentences.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { originText } from "../origin.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

/** The energy cost under each pairing, one panel each. */
export function panelsFigure(context: Context): HeadedFigure {
  const { t, request, names, near, far, locale, baseYear } = context;
  const { results, ensembles } = request;
  const metric = "energy.cost";
  const marked = [near, far];
  const series = costPanelsSeries({
    metric,
    names,
    runs: results,
    ensembles,
    marked,
    until: far,
  });
  const headline = costHeadline(results, [near, far], locale);
  const [first] = results;
  const unit = first === undefined ? "1" : unitOf(first, metric);
  const scale = chooseScale(
    results.map((run) => valueIn(run, { metric }, near)),
    unit,
    locale,
  );
  const values = results.map((run) => {
    const label = names.find(({ scenario }) => scenario === run.scenario)?.label ?? run.scenario;
    const shown = marked.map((year) => onScale(valueIn(run, { metric }, year), scale));
    return `${label} ${shown.join(", ")}`;
  });
  const years = { near: String(near), far: String(far) };
  const alt = t("cost.panelsAlt", { headline, ...years, values: values.join("; ") });
  const svg = svgText(
    <CostPanelsChart
      series={series}
      width={figureWidth}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return {
    name: "energy-cost",
    svg,
    headline,
    alt,
    lead: t("cost.panelsLead", { unit: scale.unit, year: String(baseYear) }),
    caption: t("cost.panelsCaption", {
      ensemble: ensembleText(context),
      origin: originText(context),
    }),
  };
}

/** The waterfall of one pairing. */
export function waterfallFigure(context: Context, name: PairingName): HeadedFigure {
  const { t, near, far, locale } = context;
  const run = runOf(context, name.scenario);
  const series = costWaterfallSeries(run, [near, far]);
  const scale = waterfallScale(series, locale);
  const bars = series.bars.map((bar) => {
    const words = barWords(bar, scale, locale);
    return `${words.name} ${words.value}`;
  });
  const headline = waterfallHeadline(series, name.label, locale);
  const alt = t("waterfall.alt", { headline, unit: scale.unit, bars: bars.join("; ") });
  const svg = svgText(
    <CostWaterfallChart
      series={series}
      width={figureWidth}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return {
    name: `waterfall-${name.scenario}`,
    svg,
    headline,
    alt,
    lead: t("waterfall.lead", { unit: scale.unit, year: String(context.baseYear) }),
    caption: t("waterfall.caption", { name: name.label }),
  };
}
