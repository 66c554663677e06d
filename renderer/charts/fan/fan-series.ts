import type { RunResult } from "../../../models/run/types.ts";
import { chooseScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { BandPoint, Point } from "../drawing/paths.ts";
import { percentilesByYear, unitOf, yearly } from "../drawing/read-results.ts";

/** A level to be reached in a year. */
export interface FanTarget {
  readonly year: number;
  readonly value: number;
  readonly name: string;
}

/** What a fan is made from. */
export interface FanGiven {
  readonly metric: string;
  readonly site?: string | undefined;
  /** The deterministic run, drawn as a line of its own. */
  readonly run: RunResult;
  readonly ensemble: RunResult | undefined;
  /** The deterministic run of the scenario compared with. */
  readonly other?: { readonly run: RunResult; readonly name: string } | undefined;
  readonly targets?: readonly FanTarget[] | undefined;
  readonly until: number;
  /** Values the axis holds too, so that fans beside each other share one. */
  readonly holds?: readonly number[] | undefined;
}

/** Percentiles of one metric over the years. */
export interface FanSeries {
  readonly metric: string;
  readonly site: string | undefined;
  readonly scenario: string;
  readonly unit: string;
  readonly central: readonly Point[];
  readonly median: readonly Point[];
  /** Half of the draws. */
  readonly inner: readonly BandPoint[];
  /** Nine tenths of them. */
  readonly outer: readonly BandPoint[];
  readonly other: { readonly name: string; readonly points: readonly Point[] } | undefined;
  readonly targets: readonly FanTarget[];
  readonly draws: number;
  readonly holds?: readonly number[] | undefined;
}

/** The fan of a metric: its deterministic path and, with draws, the bands round its median. */
export function fanSeries(given: FanGiven): FanSeries {
  const { metric, site, run, ensemble, other, until } = given;
  const wanted = { metric, site };
  const inside = ({ year }: { readonly year: number }): boolean => year <= until;
  const drawn = ensemble === undefined ? [] : percentilesByYear(ensemble, wanted).filter(inside);
  const band = (low: "p05" | "p25", high: "p75" | "p95"): readonly BandPoint[] =>
    drawn.flatMap((each) => {
      const [from, to] = [each[low], each[high]];
      return from === null || to === null ? [] : [{ year: each.year, low: from, high: to }];
    });
  return {
    metric,
    site,
    scenario: run.scenario,
    unit: unitOf(run, metric),
    central: yearly(run, wanted).filter(inside),
    median: drawn.flatMap(({ year, p50 }) => (p50 === null ? [] : [{ year, value: p50 }])),
    inner: band("p25", "p75"),
    outer: band("p05", "p95"),
    other:
      other === undefined
        ? undefined
        : { name: other.name, points: yearly(other.run, wanted).filter(inside) },
    targets: (given.targets ?? []).filter(inside),
    draws: ensemble?.draws ?? 0,
    ...(given.holds === undefined ? {} : { holds: given.holds }),
  };
}

/** The scale of a fan, chosen from its deterministic path and its outer band. */
export function fanScale(series: FanSeries, locale: Locale): Scale {
  const values = [...series.central, ...(series.other?.points ?? [])].map(({ value }) => value);
  const highs = series.outer.map(({ high }) => high);
  return chooseScale([...values, ...highs, ...(series.holds ?? [])], series.unit, locale);
}
