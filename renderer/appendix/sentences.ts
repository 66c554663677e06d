import { formatNumber } from "../format/number.ts";
import { scalar } from "../charts/drawing/read-results.ts";
import type { Context } from "./context.ts";
import { numberOf } from "./context.ts";

/** When net emissions are neutral over the pairings, and under how many the target is met. */
export function neutralSummary(context: Context): string {
  const { t, request, last } = context;
  const { results } = request;
  const years = results.map((run) => scalar(run, { metric: "carbon.neutralityYear" }));
  const reached = years.filter((year) => year !== null);
  const count = String(results.length);
  const when =
    reached.length === 0
      ? t("basis.neutralNever", { last: String(last), count })
      : t("basis.neutralEarliest", {
          year: String(Math.min(...reached)),
          reached: String(reached.length),
          count,
        });
  return `${when} ${targetSummary(context)}`;
}

function targetSummary(context: Context): string {
  const { t, request } = context;
  const target = String(numberOf(context, "carbon.targetYear"));
  const met = request.results.filter(
    (run) => scalar(run, { metric: "carbon.meetsTarget" }) === 1,
  ).length;
  if (met === 0) return t("basis.targetMissed", { target });
  return t("basis.targetMet", {
    target,
    met: String(met),
    count: String(request.results.length),
  });
}

/** What the shaded ranges are, as a phrase; empty without draws. */
export function ensembleText({ t, request }: Context): string {
  const [ensemble] = request.ensembles;
  if (ensemble === undefined) return t("figure.noEnsemble");
  return t("figure.ensemble", { draws: formatNumber(ensemble.draws), seed: String(ensemble.seed) });
}
