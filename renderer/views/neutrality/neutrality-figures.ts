import type { Company } from "../../../models/company/company-schema.ts";
import type { RunResult } from "../../../models/run/types.ts";
import {
  percentilesIn,
  scalar,
  scalarPercentiles,
  valueIn,
} from "../../charts/drawing/read-results.ts";
import {
  neutralityPathSeries,
  type NeutralityPathSeries,
  type NetTarget,
} from "../../charts/neutrality-path/neutrality-path-series.ts";
import { wedgesSeries, type Lever, type WedgesSeries } from "../../charts/wedges/wedges-series.ts";
import type { Text } from "../../../models/engine/model.ts";
import type { RangedFigure } from "../../format/one-sided.ts";
import { rangedIn, type DrawnRun } from "../ranged-in.ts";
import type { GivenInputs } from "./given-inputs.ts";

/** What the figures of the view are made from. */
export interface NeutralityGiven {
  readonly company: Company;
  readonly run: RunResult;
  readonly drawn: RunResult | undefined;
  readonly inputs: GivenInputs;
  readonly say: (text: Text) => string;
  readonly until: number;
}

/** The figures and pictures of one pairing. */
export interface NeutralityFigures {
  readonly path: NeutralityPathSeries;
  readonly wedges: WedgesSeries;
  /** Year of the target that the model uses; undefined where the company states none. */
  readonly targetYear: number | undefined;
  /** Net emissions above the target; undefined where there is none or it is met. */
  readonly gap: number | undefined;
}

/** Paths, wedges and the gap to the first target. */
export function neutralityFigures(given: NeutralityGiven): NeutralityFigures {
  const { run, drawn, inputs, until } = given;
  const targetYear = statedTargetYear(inputs);
  const path = neutralityPathSeries({
    run,
    ensemble: drawn,
    targets: targetsOf(given, targetYear),
    paths: {
      minimumRate: inputs.number("carbon.minimumRate") ?? 0,
      powerZeroYear: inputs.number("carbon.powerZeroYear") ?? until,
      directZeroYear: inputs.number("carbon.directZeroYear") ?? until,
    },
    until,
  });
  const wedges = wedgesSeries({ run, marked: [2030, 2050], until });
  const [target] = path.targets;
  const isMet = scalar(run, { metric: "carbon.meetsTarget" }) === 1;
  return {
    path,
    wedges,
    targetYear: target?.year,
    gap: target === undefined || isMet ? undefined : target.net - target.level,
  };
}

/** The year of the company's target, where it states one. */
function statedTargetYear(inputs: GivenInputs): number | undefined {
  const view = inputs.view("carbon.targetYear");
  if (view === undefined || view.provenance.kind === "assumed") return undefined;
  return typeof view.value === "number" ? view.value : undefined;
}

function targetsOf(
  { company, say, until }: NeutralityGiven,
  main: number | undefined,
): readonly NetTarget[] {
  if (main === undefined) return [];
  return company.targets
    .filter(({ subject, year }) => subject === "net-emissions" && year !== undefined)
    .map(({ name, year, value }) => ({
      year: year ?? until,
      name: lowered(say(name)),
      share: value?.value ?? 0,
    }))
    .toSorted((a, b) => Number(b.year === main) - Number(a.year === main) || a.year - b.year);
}

/** A name within a sentence: small first letter, abbreviations kept. */
function lowered(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The lever that takes off most by a year, and how much. */
export function strongestLever(
  { wedges }: WedgesSeries,
  year: number,
): { readonly lever: Lever; readonly amount: number } | undefined {
  const amounts = wedges.map(({ lever, points }) => ({
    lever,
    amount: -(points.find((point) => point.year === year)?.value ?? 0),
  }));
  const [first] = amounts.toSorted((a, b) => b.amount - a.amount);
  return first === undefined || first.amount <= 0 ? undefined : first;
}

/** The year of neutrality; null where it is not reached. */
export function neutralYear(run: RunResult): number | null {
  return scalar(run, { metric: "carbon.neutralityYear" });
}

/** The year of neutrality over draws, fifth to ninety-fifth percentile; null where not reached. */
export function neutralRange(drawn: RunResult): {
  readonly low: number | null;
  readonly high: number | null;
  readonly reached: number;
} {
  const found = scalarPercentiles(drawn, { metric: "carbon.neutralityYear" });
  return { low: found?.p05 ?? null, high: found?.p95 ?? null, reached: found?.reached ?? 0 };
}

/** Every figure of the row that has a range: the year of neutrality, net emissions and their cost. */
export function rangedFigures(by: DrawnRun, year: number): readonly (RangedFigure | undefined)[] {
  const { run, drawn } = by;
  const years = drawn === undefined ? undefined : neutralRange(drawn);
  const isShown = years !== undefined && years.low !== null && years.low !== years.high;
  const neutral = isShown ? { value: neutralYear(run), ...years } : undefined;
  const amounts = figureMetrics.map((metric) => rangedIn(by, { metric }, year));
  return [neutral, ...amounts];
}

/** Share of draws that meet the target. */
export function chanceOf(drawn: RunResult): number {
  return scalarPercentiles(drawn, { metric: "carbon.meetsTarget" })?.mean ?? 0;
}

const figureMetrics = ["carbon.netEmissions", "carbon.neutralityCost"] as const;

/** Metrics by year that stand as figures. */
export type FigureMetric = (typeof figureMetrics)[number];

/** A figure in a year. */
export function valueOf(run: RunResult, metric: FigureMetric, year: number): number {
  return valueIn(run, { metric }, year);
}

/** The fifth to ninety-fifth percentile of a metric in a year; undefined where some draw is never. */
export function spreadIn(
  drawn: RunResult,
  metric: FigureMetric,
  year: number,
): { readonly low: number; readonly high: number } | undefined {
  const found = percentilesIn(drawn, { metric }, year);
  if (found?.p05 === null || found?.p95 === null || found === undefined) return undefined;
  return { low: found.p05, high: found.p95 };
}
