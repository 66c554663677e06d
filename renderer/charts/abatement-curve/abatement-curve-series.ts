import type { ResultValues, RunResult } from "../../../models/run/types.ts";
import { decimalsFor } from "../../format/digits.ts";
import { unitOf } from "../drawing/read-results.ts";

/** A measure on the curve. */
export interface CurveMeasure {
  /** Place on the curve, from 1. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  /** Yearly abatement, tCO2e. */
  readonly tonnes: number;
  /** Cost per tonne; negative where the measure saves money. */
  readonly cost: number;
  /** Fifth to ninety-fifth percentile of the cost, where there are draws. */
  readonly spread?: { readonly low: number; readonly high: number } | undefined;
}

/** What an abatement curve shows. */
export interface AbatementCurveSeries {
  readonly measures: readonly CurveMeasure[];
  /** Cost of avoiding a tonne by certificates. */
  readonly certificate: number;
  readonly scenario: string;
  readonly unit: string;
}

/** Decimals for costs of a curve: whole yuan, and two digits of the least share of revenue. */
export function costDecimals({ measures, certificate, unit }: AbatementCurveSeries): number {
  if (!unit.startsWith("revenue%")) return 0;
  const sizes = [certificate, ...measures.map(({ cost }) => cost)].map(Math.abs);
  return decimalsFor([Math.min(...sizes.filter((size) => size > 0))], 2, 6);
}

/** What an abatement curve is made from. */
export interface AbatementCurveGiven {
  readonly run: RunResult;
  readonly ensemble: RunResult | undefined;
  readonly nameOf: (id: string) => string;
}

const costMetric = "carbon.measureCostPerTonne";

/** Measures with a yearly saving, the cheapest first and of one cost the largest first. */
export function abatementCurveSeries(given: AbatementCurveGiven): AbatementCurveSeries {
  const { run, ensemble, nameOf } = given;
  const tonnes = byLabel(run, "carbon.measureAbatement");
  const costs = byLabel(run, costMetric);
  const found = [...tonnes].flatMap(([id, amount]) => {
    const cost = costs.get(id);
    return cost === undefined ? [] : [{ id, name: nameOf(id), tonnes: amount, cost }];
  });
  const cents = (cost: number): number => Math.round(cost * 100);
  const sorted = found.sort((a, b) => cents(a.cost) - cents(b.cost) || b.tonnes - a.tonnes);
  const spreads = ensemble === undefined ? undefined : spreadsOf(ensemble);
  return {
    measures: sorted.map((measure, i) => ({
      ...measure,
      number: i + 1,
      spread: spreads?.get(measure.id),
    })),
    certificate: single(run, "carbon.certificateCostPerTonne"),
    scenario: run.scenario,
    unit: unitOf(run, costMetric),
  };
}

function branches(values: ResultValues): readonly (readonly [string, ResultValues])[] {
  return typeof values === "number" || values === null ? [] : Object.entries(values);
}

/** Values of a metric by measure; none where the company has no measure with a saving. */
function byLabel(run: RunResult, metric: string): ReadonlyMap<string, number> {
  const values = run.results[metric]?.values ?? null;
  return new Map(
    branches(values).flatMap(([id, value]) => (typeof value === "number" ? [[id, value]] : [])),
  );
}

interface Spread {
  readonly low: number;
  readonly high: number;
}

function spreadsOf(ensemble: RunResult): ReadonlyMap<string, Spread> {
  const values = ensemble.results[costMetric]?.values ?? null;
  return new Map(
    branches(values).flatMap(([id, value]): [string, Spread][] => {
      if (typeof value !== "object" || value === null || !("p05" in value)) return [];
      const { p05, p95 } = value;
      const isNumber = typeof p05 === "number" && typeof p95 === "number";
      return isNumber ? [[id, { low: p05, high: p95 }]] : [];
    }),
  );
}

function single(run: RunResult, metric: string): number {
  const values = run.results[metric]?.values;
  if (typeof values !== "number") throw new Error(`${run.scenario}: no ${metric}`);
  return values;
}
