import { formatNumber, formatPercent } from "../format/number.ts";
import { scalar, valueIn } from "../charts/drawing/read-results.ts";
import type { Context } from "./context.ts";
import { chancesText, contractedShare, targetYearOf } from "./target.ts";

/** The finding on neutrality over all pairings, as a headline; it leads with the chance. */
export function neutralHeadline(context: Context): string {
  const { t, last } = context;
  const year = targetYearOf(context);
  const reached = neutralYears(context);
  if (year === undefined) {
    return reached.length === 0
      ? t("target.noneHeadlineNever", { last: String(last) })
      : t("target.noneHeadlineEarliest", { year: String(Math.min(...reached)) });
  }
  const chance = chancesText(context);
  const words = { target: String(year), fate: fateOf(context, year) };
  return chance === undefined
    ? t("target.plainHeadline", words)
    : t("target.chanceHeadline", { ...words, chance });
}

/** What becomes of the target with central inputs, and on which assumed contracts. */
function fateOf(context: Context, target: number): string {
  const { t, request, last, locale } = context;
  const met = request.results.filter(
    (run) => scalar(run, { metric: "carbon.meetsTarget" }) === 1,
  ).length;
  if (met > 0 && met === request.results.length) {
    const contracts = contractedShare(context, target);
    return contracts === undefined || contracts.central === 0
      ? t("target.fateMet")
      : t("target.fateOnContracts", { share: formatPercent(contracts.central, locale) });
  }
  const reached = neutralYears(context);
  return reached.length === 0
    ? t("target.fateNever", { last: String(last) })
    : t("target.fateEarliest", { year: String(Math.min(...reached)) });
}

function neutralYears({ request }: Context): readonly number[] {
  return request.results
    .map((run) => scalar(run, { metric: "carbon.neutralityYear" }))
    .filter((year) => year !== null);
}

/** Under which transition scenarios net emissions turn neutral, and what chance and range rest on. */
export function neutralSummary(context: Context): string {
  return [neutralUnder(context), contractsSentence(context)]
    .filter((part) => part !== "")
    .join(context.locale === "en" ? " " : "");
}

/** Transition scenarios are named once, however many pairings share one. */
function neutralUnder({ t, names, request, last }: Context): string {
  const isNeutral = (scenario: string): boolean => {
    const run = request.results.find((each) => each.scenario === scenario);
    return run !== undefined && scalar(run, { metric: "carbon.neutralityYear" }) !== null;
  };
  const reached = names.filter(({ scenario }) => isNeutral(scenario));
  const words = { last: String(last) };
  if (reached.length === 0) return t("target.neutralNone", words);
  if (reached.length === names.length) return t("target.neutralAll", words);
  const listed = [...new Set(reached.map(({ transition }) => transition))];
  return t("target.neutralUnder", { ...words, names: listWords(listed, t) });
}

function listWords(listed: readonly string[], t: Context["t"]): string {
  const last = listed.at(-1) ?? "";
  return listed.length < 2
    ? last
    : [listed.slice(0, -1).join(t("list.comma")), last].join(t("list.and"));
}

function contractsSentence(context: Context): string {
  const { t, far, locale } = context;
  const target = targetYearOf(context);
  const year = target ?? far;
  const share = contractedShare(context, year);
  if (share === undefined) return "";
  const percent = (value: number): string => formatPercent(value, locale);
  const sentence = t(target === undefined ? "target.restsRange" : "target.rests", {
    year: String(year),
    central: percent(share.central),
    low: percent(share.low),
    high: percent(share.high),
  });
  const isEdge = share.central <= share.low || share.central >= share.high;
  if (!isEdge) return sentence;
  return [sentence, t("target.edge")].join(locale === "en" ? " " : "");
}

/** How the assumed load grows, and where the curves bend for it. */
export function loadSentence({ t, request, near, far }: Context): string {
  const [run] = request.results;
  if (run === undefined || run.results["business.loadIndex"] === undefined) return "";
  const at = (year: number): number => valueIn(run, { metric: "business.loadIndex" }, year);
  const times = (year: number): string => `${formatNumber(at(year), 1)}×`;
  const full = run.years.find((year) => year <= near && at(year) >= 0.999 * at(far));
  const words = { near: times(near), nearYear: String(near) };
  return full === undefined
    ? t("load.grows", { ...words, far: times(far), farYear: String(far) })
    : t("load.capped", { ...words, fullYear: String(full) });
}

/** Which part of the electricity cost and emissions cover; it stands beside every total. */
export function coverageSentence({ t, request, locale }: Context): string {
  const [run] = request.results;
  if (run === undefined) return "";
  const share = (metric: string): number => scalar(run, { metric }) ?? 1;
  const own = share("coverage.ownElectricity");
  const key = own < 0.995 * share("coverage.electricity") ? "coverage.ownOnly" : "coverage.ownAll";
  return t(key, { own: formatPercent(own, locale) });
}

/** What the shaded ranges are, as a phrase; empty without draws. */
export function ensembleText({ t, request }: Context): string {
  const [ensemble] = request.ensembles;
  if (ensemble === undefined) return t("figure.noEnsemble");
  return t("figure.ensemble", { draws: formatNumber(ensemble.draws), seed: String(ensemble.seed) });
}
