import type { RunResult } from "../../../models/run/types.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { BandPoint, Point } from "../drawing/paths.ts";
import { envelope, yearly } from "../drawing/read-results.ts";

/** A figure by year as given: history, target or limit. */
export interface GivenPoint extends Point {
  readonly kind: "disclosed" | "published" | "derived" | "assumed";
}

/** A limit on PUE, with the words for it. */
export interface PueLimit {
  readonly value: number;
  readonly from: number;
  readonly label: string;
}

/** What a site's PUE trajectory is made from. */
export interface PueTrajectoryGiven {
  readonly site: string;
  readonly runs: readonly RunResult[];
  readonly history: readonly GivenPoint[];
  readonly targets: readonly GivenPoint[];
  readonly limits: readonly PueLimit[];
  readonly floor: number | undefined;
  readonly until: number;
}

/** What the picture of a PUE trajectory shows. */
export interface PueTrajectorySeries {
  readonly history: readonly GivenPoint[];
  readonly targets: readonly GivenPoint[];
  readonly limits: readonly PueLimit[];
  readonly floor: number | undefined;
  /** The plan in base-year climate. */
  readonly planned: readonly Point[];
  /** The plan with warming, over all scenarios. */
  readonly warmed: readonly BandPoint[];
  /** Today's plant with warming alone, over all scenarios; empty where the plan changes nothing. */
  readonly frozen: readonly BandPoint[];
  readonly baseYear: number;
  readonly until: number;
  readonly site: string;
}

/** The trajectory of a site from its figures and the results of all scenarios. */
export function pueTrajectorySeries(given: PueTrajectoryGiven): PueTrajectorySeries {
  const { site, runs, until } = given;
  const first = runs[0];
  if (first === undefined) throw new Error("a PUE trajectory needs results");
  const inside = ({ year }: { readonly year: number }): boolean => year <= until;
  const planned = yearly(first, { metric: "energy.plannedOverhead", site }).map(addOne);
  const base = planned[0]?.value ?? 1;
  const frozen = runs.map((run) =>
    yearly(run, { metric: "energy.warmingFactor", site }).map(({ year, value }) => ({
      year,
      value: 1 + (base - 1) * value,
    })),
  );
  const { baseYear } = first;
  return {
    history: given.history,
    targets: given.targets.filter(inside),
    limits: given.limits.map((limit) => ({ ...limit, from: Math.max(limit.from, baseYear) })),
    floor: given.floor === undefined ? undefined : 1 + given.floor,
    planned: planned.filter(inside),
    warmed: envelope(runs.map((run) => yearly(run, { metric: "energy.pue", site }))).filter(inside),
    frozen: isFlat(planned) ? [] : envelope(frozen).filter(inside),
    baseYear,
    until,
    site,
  };
}

/** A point of a trajectory that is moved. */
export interface PuePoint {
  readonly kind: "history" | "target";
  readonly year: number;
  readonly value: number;
}

/** The series with one of its points at another value. */
export function withPuePoint(series: PueTrajectorySeries, point: PuePoint): PueTrajectorySeries {
  const moved = (points: readonly GivenPoint[]): readonly GivenPoint[] =>
    points.map((each) => (each.year === point.year ? { ...each, value: point.value } : each));
  return point.kind === "history"
    ? { ...series, history: moved(series.history) }
    : { ...series, targets: moved(series.targets) };
}

function isFlat(points: readonly Point[]): boolean {
  const values = points.map((point) => point.value);
  return Math.max(...values) - Math.min(...values) < leastFall;
}

/** A fall of PUE below this is none. */
const leastFall = 0.005;

function addOne({ year, value }: Point): Point {
  return { year, value: 1 + value };
}

/** The sentence above the picture: how far the plan goes and what warming takes back. */
export function pueHeadline(series: PueTrajectorySeries, site: string, locale: Locale): string {
  const t = translator(locale);
  const from = series.planned[0]?.value ?? 1;
  const last = series.planned.at(-1) ?? { year: series.until, value: from };
  const warmed = series.warmed.at(-1)?.high ?? last.value;
  const year = String(last.year);
  const isAssumed = series.history.at(-1)?.kind === "assumed";
  const decimals = isAssumed ? 2 : 3;
  const [target] = series.targets.filter(({ value }) => value < from).slice(-1);
  if (from - last.value < leastFall && target !== undefined) {
    return t("pue.headlineTarget", {
      site,
      target: formatNumber(target.value, 3),
      from: String(target.year),
      to: formatNumber(warmed, 3),
      year,
    });
  }
  if (from - last.value < leastFall) {
    const to = formatNumber(warmed, decimals);
    return t("pue.headlineHolds", { site, from: formatNumber(from, decimals), to, year });
  }
  const share = formatPercent(Math.max(0, warmed - last.value) / (from - last.value), locale);
  return t("pue.headlineFalls", {
    site,
    from: formatNumber(from, 2),
    to: formatNumber(last.value, 2),
    year,
    share,
  });
}
