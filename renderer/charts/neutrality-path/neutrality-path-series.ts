import type { RunResult } from "../../../models/run/types.ts";
import { chooseScale, scaledWithUnit, type Scale } from "../../format/scale.ts";
import { countWord } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { BandPoint, Point } from "../drawing/paths.ts";
import { scalar, spreadByYear, unitOf, yearly } from "../drawing/read-results.ts";

/** A target for net scope 1 and 2. */
export interface NetTarget {
  readonly year: number;
  readonly name: string;
  /** Emissions allowed, as a share of the base year. */
  readonly share: number;
}

/** Parameters of the reference paths, for their labels. */
export interface ReferencePaths {
  readonly minimumRate: number;
  readonly powerZeroYear: number;
  readonly directZeroYear: number;
}

/** What a neutrality path is made from. */
export interface NeutralityPathGiven {
  readonly run: RunResult;
  readonly ensemble: RunResult | undefined;
  readonly targets: readonly NetTarget[];
  readonly paths: ReferencePaths;
  readonly until: number;
}

/** A target with the level it allows and what is left above it. */
export interface PlacedTarget extends NetTarget {
  readonly level: number;
  readonly net: number;
}

/** What the picture of a neutrality path shows. */
export interface NeutralityPathSeries {
  readonly net: readonly Point[];
  readonly spread: readonly BandPoint[];
  readonly gross: readonly Point[];
  readonly minimum: readonly Point[];
  readonly second: readonly Point[];
  readonly targets: readonly PlacedTarget[];
  readonly neutralYear: number | null;
  readonly scenario: string;
  readonly lastYear: number;
  readonly paths: ReferencePaths;
  readonly unit: string;
}

/** Net, gross and reference paths of one pairing, with targets and gaps. */
export function neutralityPathSeries(given: NeutralityPathGiven): NeutralityPathSeries {
  const { run, ensemble, until } = given;
  const inside = ({ year }: { readonly year: number }): boolean => year <= until;
  const path = (metric: string): readonly Point[] => yearly(run, { metric }).filter(inside);
  const net = path("carbon.netEmissions");
  const base = net[0]?.value ?? 0;
  const targets = given.targets.flatMap((target) => {
    const point = net.find(({ year }) => year === target.year);
    return point === undefined ? [] : [{ ...target, level: base * target.share, net: point.value }];
  });
  const metric = "carbon.netEmissions";
  return {
    net,
    spread: ensemble === undefined ? [] : spreadByYear(ensemble, { metric }).filter(inside),
    gross: path("carbon.grossResidual"),
    minimum: path("carbon.minimumPath"),
    second: path("carbon.zeroPath"),
    targets,
    neutralYear: scalar(run, { metric: "carbon.neutralityYear" }),
    scenario: run.scenario,
    lastYear: run.years.at(-1) ?? until,
    paths: given.paths,
    unit: unitOf(run, metric),
  };
}

/** The scale of a neutrality path. */
export function neutralityScale(series: NeutralityPathSeries, locale: Locale): Scale {
  const values = [...series.net, ...series.gross].map((point) => point.value);
  return chooseScale(values, series.unit, locale);
}

/** The sentence above: when net emissions are neutral, against the first target. */
export function neutralityHeadline(series: NeutralityPathSeries, locale: Locale): string {
  const t = translator(locale);
  const [target] = series.targets;
  const { neutralYear } = series;
  const last = String(series.lastYear);
  if (target === undefined) {
    return neutralYear === null
      ? t("neutrality.headlineNeverPlain", { last })
      : t("neutrality.headlinePlain", { year: String(neutralYear) });
  }
  if (neutralYear === null) {
    const gap = scaledWithUnit(target.net - target.level, neutralityScale(series, locale));
    return t("neutrality.headlineNever", { last, target: String(target.year), gap });
  }
  const year = String(neutralYear);
  const late = neutralYear - target.year;
  if (late <= 0) return t("neutrality.headlineMet", { year, target: String(target.year) });
  if (late === 1) return t("neutrality.headlineOneLate", { year });
  return t("neutrality.headlineLate", { year, count: countWord(late, locale) });
}
