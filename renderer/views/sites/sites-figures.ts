import type { Company } from "../../../models/company/company-schema.ts";
import type { Site } from "../../../models/company/site-schema.ts";
import type { RunResult } from "../../../models/run/types.ts";
import type { Value } from "../../../models/scenario/value-schema.ts";
import { percentilesIn, reports, valueIn } from "../../charts/drawing/read-results.ts";
import type { GivenPoint } from "../../charts/pue-trajectory/pue-trajectory-series.ts";
import type { RuleLimit } from "../../run/scenario-types.ts";
import { bearsOn, isNational } from "../bearing-limits.ts";

const hoursAYear = 8760;

/** A site of the list with its figures of a year; undefined where one does not apply. */
export interface SiteFigures {
  readonly site: Site;
  /** Average power of the IT equipment, MW. */
  readonly load: number | undefined;
  readonly electricity: number | undefined;
  readonly price: number | undefined;
  /** Share of the electricity from green contracts and the site's own generation. */
  readonly renewable: number | undefined;
  readonly pue: number | undefined;
  readonly wue: number | undefined;
}

/** The figures of a site under a pairing. */
export function siteFigures(run: RunResult, site: Site, year: number): SiteFigures {
  const at = (metric: string): number | undefined =>
    reports(run, { metric, site: site.id })
      ? valueIn(run, { metric, site: site.id }, year)
      : undefined;
  const energy = at("energy.itEnergy");
  const electricity = at("energy.electricity");
  const [bought, contracted] = [at("energy.bought") ?? 0, at("energy.contracted") ?? 0];
  return {
    site,
    load: energy === undefined ? undefined : energy / hoursAYear,
    electricity,
    price: at("energy.price"),
    renewable:
      electricity === undefined || electricity === 0
        ? undefined
        : 1 - (bought - contracted) / electricity,
    pue: at("energy.pue"),
    wue: at("water.wue"),
  };
}

/** The range of a site's figure over draws; undefined without draws or where it does not move. */
export function siteRange(
  drawn: RunResult | undefined,
  wanted: { readonly metric: string; readonly site: string },
  year: number,
): { readonly low: number; readonly high: number } | undefined {
  if (drawn === undefined || !reports(drawn, wanted)) return undefined;
  const { p05 = null, p95 = null } = percentilesIn(drawn, wanted, year) ?? {};
  return p05 === null || p95 === null ? undefined : { low: p05, high: p95 };
}

/** Sites in the order of the list: those of the model first, larger ones before smaller ones. */
export function orderedSites({ sites }: Company, run: RunResult, year: number): readonly Site[] {
  const weight = (site: Site): number => siteFigures(run, site, year).electricity ?? -1;
  const isIt = (site: Site): number => (hasPue(run, site) ? 1 : 0);
  return sites.toSorted((a, b) => isIt(b) - isIt(a) || weight(b) - weight(a));
}

/** Whether the model gives a PUE for a site. */
export function hasPue(run: RunResult, { id }: Site): boolean {
  return reports(run, { metric: "energy.pue", site: id });
}

/** The site to open with: the one with most targets, else the first of the list. */
export function firstSite(sites: readonly Site[]): Site | undefined {
  const count = ({ pue }: Site): number => Object.keys(pue?.targets ?? {}).length;
  return sites.toSorted((a, b) => count(b) - count(a))[0];
}

/** The part of a site's name before its first comma or bracket. */
export function shortName(name: string): string {
  return name.split(/[,，（(]/)[0]?.trim() ?? name;
}

/** Points of a path as given. */
export function givenPoints(
  points: Readonly<Record<string, Value>> | undefined,
): readonly GivenPoint[] {
  return Object.entries(points ?? {}).map(([year, { value, kind }]) => ({
    year: Number(year),
    value,
    kind,
  }));
}

/** A limit on a site's PUE: one the company sets itself, or a rule of the place. */
export interface SiteLimit {
  readonly value: number;
  readonly from: number;
  readonly origin: "own" | "national" | "region";
  readonly kind: Value["kind"];
  readonly source: string | undefined;
  readonly locator: string | undefined;
  /** The rule in the words of its source, or why it is assumed. */
  readonly rule: string | undefined;
}

/** The limits that bear on a site, the strictest last. */
export function limitsOf(
  site: Site,
  baseYear: number,
  rules: readonly RuleLimit[],
): readonly SiteLimit[] {
  const own = (site.pue?.limits ?? []).map(({ value, from, rule }): SiteLimit => ({
    value: value.value,
    from: from ?? baseYear,
    origin: "own",
    kind: value.kind,
    source: value.source,
    locator: value.locator,
    rule,
  }));
  const ruled = rules.flatMap((each): readonly SiteLimit[] => {
    if (!bearsOn(each, site.region)) return [];
    return [
      {
        value: each.pue,
        from: each.year,
        origin: isNational(each) ? "national" : "region",
        kind: each.kind,
        source: each.source ?? undefined,
        locator: each.locator ?? undefined,
        rule: each.why ?? undefined,
      },
    ];
  });
  return [...own, ...ruled].toSorted((a, b) => b.value - a.value);
}

/** What stands between a site and its target or limit, in the figures of one pairing. */
export type SiteFinding =
  | {
      readonly kind: "meets" | "within";
      readonly level: number;
      readonly year: number;
      readonly pue: number;
    }
  | {
      readonly kind: "needs" | "floor";
      readonly level: number;
      readonly year: number;
      readonly pue: number;
      /** The PUE to plan for in base-year climate. */
      readonly needed: number;
      /** The lowest PUE that the technology is taken to reach. */
      readonly floor: number;
    }
  | { readonly kind: "above"; readonly level: number; readonly year: number; readonly pue: number }
  | { readonly kind: "holds"; readonly from: number; readonly year: number; readonly pue: number };

/** A PUE this much above a level is above it. */
const slack = 0.0005;

/** What a finding is made from. */
export interface FindingGiven {
  readonly run: RunResult;
  readonly site: Site;
  /** Year of the lens. */
  readonly year: number;
  readonly limits: readonly SiteLimit[];
  /** Lowest overhead that the technology is taken to reach. */
  readonly floor: number | undefined;
  readonly value: (metric: string, year: number) => number;
}

/** Whether a site meets its target or limit of a year, and what it would take. */
export function siteFinding(given: Omit<FindingGiven, "value">): SiteFinding {
  const { run, site } = given;
  const value = (metric: string, at: number): number => valueIn(run, { metric, site: site.id }, at);
  const target = governingTarget(site, given.year, run.years);
  return target === undefined
    ? limitFinding({ ...given, value })
    : targetFinding({ ...given, value }, target);
}

interface Target {
  readonly year: number;
  readonly level: number;
}

/** The first target from a year on that was computed, else the last one. */
function governingTarget(site: Site, year: number, years: readonly number[]): Target | undefined {
  const targets = givenPoints(site.pue?.targets)
    .filter((target) => years.includes(target.year))
    .map((target): Target => ({ year: target.year, level: target.value }));
  return targets.find((target) => target.year >= year) ?? targets.at(-1);
}

function targetFinding({ value, floor = 0 }: FindingGiven, { year, level }: Target): SiteFinding {
  const pue = value("energy.pue", year);
  if (pue <= level + slack) return { kind: "meets", level, year, pue };
  const needed = 1 + (level - 1) / value("energy.warmingFactor", year);
  const isBelowFloor = needed < 1 + floor - slack / 10;
  return { kind: isBelowFloor ? "floor" : "needs", level, year, pue, needed, floor: 1 + floor };
}

function limitFinding({ run, year, limits, value }: FindingGiven): SiteFinding {
  const pue = value("energy.pue", year);
  const inForce = limits.filter(({ from }) => from <= year);
  const broken = inForce.find(({ value: level }) => pue > level + slack);
  if (broken !== undefined) return { kind: "above", level: broken.value, year, pue };
  const strictest = inForce.at(-1);
  if (strictest !== undefined) return { kind: "within", level: strictest.value, year, pue };
  return { kind: "holds", from: value("energy.pue", run.baseYear), year, pue };
}
