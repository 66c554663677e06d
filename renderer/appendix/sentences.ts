import { formatNumber } from "../format/number.ts";
import { scalar } from "../charts/drawing/read-results.ts";
import type { Context } from "./context.ts";
import { numberOf } from "./context.ts";

/** The finding on neutrality over all pairings, as a headline. */
export function neutralHeadline(context: Context): string {
  const { t, last } = context;
  const reached = neutralYears(context);
  const target = String(numberOf(context, "carbon.targetYear"));
  const fate = targetFate(context, target);
  return reached.length === 0
    ? t("basis.headlineNever", { last: String(last), fate })
    : t("basis.headlineEarliest", { year: String(Math.min(...reached)), fate });
}

function targetFate(context: Context, target: string): string {
  const { t, request } = context;
  const met = timesMet(context);
  const count = request.results.length;
  if (met === 0) return t("basis.missedEverywhere", { target });
  if (met === count) return t("basis.metEverywhere", { target });
  return t("basis.metSomewhere", { target, met: String(met), count: String(count) });
}

function neutralYears({ request }: Context): readonly number[] {
  return request.results
    .map((run) => scalar(run, { metric: "carbon.neutralityYear" }))
    .filter((year) => year !== null);
}

function timesMet({ request }: Context): number {
  return request.results.filter((run) => scalar(run, { metric: "carbon.meetsTarget" }) === 1)
    .length;
}

/** Under how many pairings net emissions are neutral, and under how many the target is met. */
export function neutralSummary(context: Context): string {
  const { t, request, last } = context;
  const reached = neutralYears(context);
  const count = String(request.results.length);
  const when =
    reached.length === 0
      ? t("basis.neutralNever", { last: String(last), count })
      : t("basis.neutralEarliest", { reached: String(reached.length), count, last: String(last) });
  return `${when} ${targetSummary(context)}`;
}

function targetSummary(context: Context): string {
  const target = String(numberOf(context, "carbon.targetYear"));
  return context.t(timesMet(context) === 0 ? "basis.targetMissed" : "basis.targetMet", { target });
}

/** What the shaded ranges are, as a phrase; empty without draws. */
export function ensembleText({ t, request }: Context): string {
  const [ensemble] = request.ensembles;
  if (ensemble === undefined) return t("figure.noEnsemble");
  return t("figure.ensemble", { draws: formatNumber(ensemble.draws), seed: String(ensemble.seed) });
}
