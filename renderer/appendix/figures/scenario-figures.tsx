import type { RunResult } from "../../../models/run/types.ts";
import { printTheme, transitionColours, type Tone } from "../../charts/drawing/theme.ts";
import { valueIn, yearly } from "../../charts/drawing/read-results.ts";
import type { BandPoint, Point } from "../../charts/drawing/paths.ts";
import { ScenarioCurvesChart } from "../../charts/scenario-curves/scenario-curves-chart.ts";
import {
  scenarioCurvesSeries,
  type ScenarioBand,
  type ScenarioCurve,
  type ScenarioCurvesSeries,
} from "../../charts/scenario-curves/scenario-curves-series.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import { transitionName, type Context } from "../context.ts";
import { originText } from "../origin.ts";
import { spreadOf } from "../spread.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

const height = 250;

/** One result of each transition scenario, in the order of the catalogue. */
export function transitionRuns({ request }: Context): readonly (readonly [string, RunResult])[] {
  const { catalogue } = request.library.ngfs;
  return catalogue.scenarios.flatMap(({ id }) => {
    const pairing = request.library.pairings.find(
      (each) => each.transition === id && request.results.some((run) => run.scenario === each.id),
    );
    const run = request.results.find((each) => each.scenario === pairing?.id);
    return run === undefined ? [] : [[id, run] as const];
  });
}

/** Pathways of warming that the pairings use, with SSP3-7.0 beside a composite. */
export function pathwaysShown({ request, names }: Context): readonly string[] {
  const used = new Set(names.map(({ pairing }) => pairing.hazardsFrom));
  for (const { pairing } of names) {
    const entry = request.library.climate.pathways.entries.find(
      ({ id }) => id === pairing.physical,
    );
    if (entry?.drawnBeside !== undefined) used.add(entry.drawnBeside);
  }
  return Object.keys(request.library.climate.warming.scenarios).filter((id) => used.has(id));
}

/** Warming of a pathway by year, with the 5th and 95th percentile. */
export function warmingOf(
  { request }: Context,
  pathway: string,
): { readonly points: readonly Point[]; readonly spread: readonly BandPoint[] } {
  const path = request.library.climate.warming.scenarios[pathway];
  if (path === undefined) throw new Error(`no warming for ${pathway}`);
  return {
    points: path.years.map((year, i) => ({ year, value: path.mean[i] ?? 0 })),
    spread: path.years.map((year, i) => ({
      year,
      low: path.p05[i] ?? 0,
      high: path.p95[i] ?? 0,
    })),
  };
}

/** Global warming by pathway in the IPCC's colours. */
export function warmingFigure(context: Context): HeadedFigure {
  const { t, locale, request, far, baseYear, last } = context;
  const { entries } = request.library.climate.pathways;
  const paths = pathwaysShown(context).map((id) => {
    const tone = (entries.find((entry) => entry.id === id)?.colour ?? "ink") as Tone;
    return { id, tone, ...warmingOf(context, id) };
  });
  const curves = paths.map(({ id, tone, points }): ScenarioCurve => ({
    id,
    label: id,
    tone,
    points,
  }));
  const outer = [paths[0], paths.at(-1)].filter((path) => path !== undefined);
  const bands = outer.map(({ id, tone, spread }): ScenarioBand => ({
    id,
    label: id,
    tone,
    points: spread,
  }));
  const series = scenarioCurvesSeries({
    unit: t("scenarios.warmingAxis"),
    curves,
    bands,
    years: [baseYear, last],
  });
  const values = paths.map(({ points }) => points.find(({ year }) => year === far)?.value ?? 0);
  const bounds = boundsText(values, (value) => formatNumber(value, 1));
  const headline = t("scenarios.warmingHeadline", { ...bounds, year: String(far) });
  return finish(context, {
    name: "warming",
    series,
    headline,
    lead: t("scenarios.warmingLead"),
    caption: t("scenarios.warmingCaption", {
      source: locatorOf(request.library.climate.warming),
    }),
    locale,
  });
}

function locatorOf({ locator }: { readonly locator: string }): string {
  return locator;
}

/** Which variable of the transition scenarios a figure shows. */
export type Variable = "priceIndex" | "gridIndex" | "carbonPrice";

/** A variable of the transition scenarios by year, with the spread between models. */
export function transitionFigure(context: Context, variable: Variable): HeadedFigure {
  const { t, locale, say, request, far, near, baseYear, last } = context;
  const metric = `scenario.${variable}`;
  const runs = transitionRuns(context);
  const curves = runs.map(([id, run]): ScenarioCurve => ({
    id,
    label: transitionName(request.library, id, say),
    tone: transitionColours[id] ?? "ink",
    points: yearly(run, { metric }),
  }));
  const series = scenarioCurvesSeries({
    unit: axisOf(context, variable, runs[0]?.[1]),
    curves,
    bands: bandsOf(context, variable, curves),
    years: [baseYear, last],
    fromZero: variable !== "priceIndex",
  });
  const values = (year: number): number[] => runs.map(([, run]) => valueIn(run, { metric }, year));
  const year = variable === "priceIndex" ? near : far;
  const words = boundsText(values(year), (value) => showValue(value, variable, context));
  return finish(context, {
    name: `scenario-${variable}`,
    series,
    headline: t(`scenarios.${variable}Headline`, { ...words, year: String(year) }),
    lead: t(`scenarios.${variable}Lead`, { year: String(baseYear) }),
    caption: t(`scenarios.${variable}Caption`, { origin: originText(context) }),
    locale,
  });
}

function showValue(value: number, variable: Variable, { locale }: Context): string {
  if (variable === "carbonPrice") return formatNumber(Number(value.toPrecision(2)));
  if (variable === "gridIndex") return formatPercent(value, locale);
  const change = formatPercent(Math.abs(value - 1), locale);
  return value < 1 ? `−${change}` : `+${change}`;
}

function axisOf({ t, locale }: Context, variable: Variable, run: RunResult | undefined): string {
  if (variable !== "carbonPrice") return t("scenarios.indexAxis", { year: String(run?.baseYear) });
  const unit = run?.results["scenario.carbonPrice"]?.unit ?? "";
  return unitText(unit, locale);
}

/** The spread between models around the first and last scenario that has one. */
function bandsOf(
  context: Context,
  variable: Variable,
  curves: readonly ScenarioCurve[],
): readonly ScenarioBand[] {
  if (variable === "gridIndex") return [];
  const outer = curves.filter(({ id }) => ["net-zero-2050", "current-policies"].includes(id));
  return outer.map((curve) => ({
    id: curve.id,
    label: curve.label,
    tone: curve.tone,
    points: curve.points.map(({ year, value }) => {
      const factor = spreadOf(context, { variable, scenario: curve.id, year });
      return { year, low: value * factor.low, high: value * factor.high };
    }),
  }));
}

function boundsText(
  values: readonly number[],
  show: (value: number) => string,
): { readonly low: string; readonly high: string } {
  return { low: show(Math.min(...values)), high: show(Math.max(...values)) };
}

interface Parts {
  readonly name: string;
  readonly series: ScenarioCurvesSeries;
  readonly headline: string;
  readonly lead: string;
  readonly caption: string;
  readonly locale: Context["locale"];
}

function finish({ t, baseYear, last }: Context, parts: Parts): HeadedFigure {
  const { name, series, headline, lead, caption, locale } = parts;
  const ends = series.curves
    .map(({ label, points }) => {
      const value = points.at(-1)?.value ?? 0;
      return `${label} ${formatNumber(value, value < 10 ? 2 : 0)}`;
    })
    .join("; ");
  const years = { from: String(baseYear), to: String(last) };
  const alt = t("figure.curvesAlt", { headline, unit: series.unit, ...years, ends });
  const svg = svgText(
    <ScenarioCurvesChart
      series={series}
      width={figureWidth}
      height={height}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return { name, svg, headline, alt, lead, caption };
}
