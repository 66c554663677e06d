import type { Company } from "../../../models/company/company-schema.ts";
import type { Level } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import type { RunResult } from "../../../models/run/types.ts";
import { scalar, valueIn } from "../../charts/drawing/read-results.ts";
import { countWord, formatNumber, formatPercent } from "../../format/number.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import type { Locale } from "../../i18n/locale.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";

/** Metrics of the page, all of the company as a whole. */
export const metric = {
  cost: "energy.cost",
  net: "carbon.netEmissions",
  neutral: "carbon.neutralityYear",
  meets: "carbon.meetsTarget",
  coverage: "coverage.electricity",
} as const;

/** The year of the company's own target for net emissions; undefined where it states none. */
export function statedTargetYear({ inputs }: Pick<Company, "inputs">): number | undefined {
  const given = inputs["carbon.targetYear"];
  if (given === undefined || !("kind" in given) || given.kind === "assumed") return undefined;
  return "value" in given && typeof given.value === "number" ? given.value : undefined;
}

/** The year of neutrality; null where it is not reached. */
export function neutralYear(run: RunResult): number | null {
  return scalar(run, { metric: metric.neutral });
}

/** The highest rating among the risks, and which have it; nothing above Low gives no items. */
export interface TopExposures {
  readonly rating: Level;
  readonly items: readonly MatrixItem[];
  /** Risks that are rated. */
  readonly of: number;
}

/** What stands highest in a matrix; opportunities are never set against risks. */
export function topExposures({ items }: Pick<MatrixResult, "items">): TopExposures {
  const risks = items.filter(({ side, rating }) => side === "cost" && rating !== null);
  const at = (level: Level): readonly MatrixItem[] =>
    risks.filter(({ rating }) => rating === level);
  const rating = at("high").length > 0 ? "high" : at("medium").length > 0 ? "medium" : "low";
  return { rating, items: rating === "low" ? [] : at(rating), of: risks.length };
}

/** Items of several matrices that stand out in one of them, each once, in the order of the register. */
export function standingOut(
  tops: readonly TopExposures[],
  register: Company["register"],
): readonly Company["register"][number][] {
  const ids = new Set(tops.flatMap(({ items }) => items.map(({ id }) => id)));
  return register.filter(({ id }) => ids.has(id));
}

/** What the headline is made from. */
export interface HeadlineGiven {
  readonly run: RunResult;
  readonly year: number;
  readonly targetYear: number | undefined;
  readonly top: TopExposures | undefined;
}

/** The state of the company in one sentence: cost, neutrality against the target, highest exposures. */
export function overviewHeadline(given: HeadlineGiven, locale: Locale): string {
  const say = sayIn(overviewMessages, locale);
  const parts = [costPart(given, locale), neutralPart(given, locale), topPart(given, locale)];
  const sentence = parts.filter((part) => part !== "").join(say("overview.semicolon"));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function costPart({ run, year }: HeadlineGiven, locale: Locale): string {
  const say = sayIn(overviewMessages, locale);
  const base = valueIn(run, { metric: metric.cost }, run.baseYear);
  const ratio = base > 0 ? valueIn(run, { metric: metric.cost }, year) / base : Number.NaN;
  if (!Number.isFinite(ratio)) return "";
  if (ratio >= 1.95) {
    const times = formatNumber(ratio, ratio >= 9.95 ? 0 : 1);
    return say("overview.title.costTimes", { times, year });
  }
  const change = formatPercent(Math.abs(ratio - 1), locale);
  if (Math.abs(ratio - 1) < 0.005) return say("overview.title.costSame", { year });
  return say(ratio > 1 ? "overview.title.costMore" : "overview.title.costLess", { change, year });
}

function neutralPart({ run, targetYear }: HeadlineGiven, locale: Locale): string {
  const say = sayIn(overviewMessages, locale);
  const neutral = neutralYear(run);
  if (neutral === null) {
    const last = run.years.at(-1) ?? 0;
    return targetYear === undefined
      ? say("overview.title.neverNeutral", { last })
      : say("overview.title.neverAgainst", { last, target: targetYear });
  }
  if (targetYear === undefined) return say("overview.title.neutral", { neutral });
  const late = neutral - targetYear;
  if (late === 0) return say("overview.title.onTarget", { neutral });
  const years = countWord(Math.abs(late), locale);
  return say(late > 0 ? "overview.title.late" : "overview.title.early", { neutral, years });
}

function topPart({ top }: HeadlineGiven, locale: Locale): string {
  const say = sayIn(overviewMessages, locale);
  if (top === undefined || top.of === 0) return "";
  if (top.rating === "low") return say("overview.title.allLow");
  const count = countWord(top.items.length, locale);
  const many = top.items.length === 1 ? "one" : "many";
  return say(`overview.title.${top.rating}.${many}`, { count });
}
