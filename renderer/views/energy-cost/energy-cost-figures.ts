import type { RunResult } from "../../../models/run/types.ts";
import { percentilesIn, reports, valueIn } from "../../charts/drawing/read-results.ts";
import { waterfallParts } from "../../charts/cost-waterfall/cost-waterfall-series.ts";
import type { Need } from "../../state/results/needs.ts";

/** Reporting years of the waterfall. */
export const stageYears = [2030, 2050] as const;

/** Last year drawn. */
export const until = 2050;

/** Metrics by year that stand as figures. */
export type CostMetric =
  | "energy.cost"
  | "energy.effect"
  | "energy.effectVsCurrentPolicies"
  | "business.energyEffectPresentValue";

/** What each site pays, column by column. */
export const siteMetrics = [
  "energy.itCost",
  "energy.officeCost",
  "energy.premiumCost",
  "energy.efficiencySurcharge",
  "energy.etsCost",
] as const;

/** A cost of a site. */
export type SiteMetric = (typeof siteMetrics)[number];

/** What the view needs of the model. */
export const costNeed: Need = {
  metrics: [
    "energy.cost",
    "energy.effect",
    "energy.effectVsCurrentPolicies",
    "business.energyEffectPresentValue",
    "coverage.electricity",
    "energy.siteCost",
    "energy.price",
    ...siteMetrics,
    ...waterfallParts.map((part) => `energy.${part}Effect`),
  ],
  years: "all",
};

/** What the view needs over draws. */
export const drawnCostNeed: Need = {
  metrics: [
    "energy.cost",
    "energy.effect",
    "energy.effectVsCurrentPolicies",
    "business.energyEffectPresentValue",
  ],
  years: "all",
  draws: true,
};

/** The fifth to ninety-fifth percentile of a metric in a year; undefined where there is none. */
export function spreadOf(
  drawn: RunResult | undefined,
  metric: CostMetric,
  year: number,
): { readonly low: number; readonly high: number } | undefined {
  if (drawn === undefined) return undefined;
  const found = percentilesIn(drawn, { metric }, year);
  if (found === undefined || found.p05 === null || found.p95 === null) return undefined;
  return { low: found.p05, high: found.p95 };
}

/** A site's row: what it pays for each part, its price and its total. */
export interface SiteRow {
  readonly site: string;
  readonly price: number | undefined;
  readonly parts: readonly {
    readonly metric: SiteMetric;
    /** Undefined where the part does not apply to the site. */
    readonly value: number | undefined;
  }[];
  readonly total: number;
}

/** Rows of the sites a run reports, largest first; parts that are nothing anywhere are left out. */
export function siteRows(run: RunResult, sites: readonly string[], year: number): SiteRow[] {
  const at = (metric: string, site: string): number | undefined =>
    reports(run, { metric, site }) ? valueIn(run, { metric, site }, year) : undefined;
  const metrics = siteMetrics.filter((metric) =>
    sites.some((site) => Math.abs(at(metric, site) ?? 0) >= 0.5),
  );
  return sites
    .filter((site) => reports(run, { metric: "energy.siteCost", site }))
    .map((site) => ({
      site,
      price: at("energy.price", site),
      parts: metrics.map((metric) => ({ metric, value: at(metric, site) })),
      total: at("energy.siteCost", site) ?? 0,
    }))
    .toSorted((a, b) => b.total - a.total);
}
