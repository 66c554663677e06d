import type { Impact } from "../../company/method-schema.ts";
import type { RegisterItem } from "../../company/register-schema.ts";
import { drawnScores, rankScore, rateDraws } from "../../kernels/rating/ensemble.ts";
import type { LikelihoodClass, RatingRules } from "../../kernels/rating/rules.ts";
import { itemMetric } from "../../register/item-name.ts";
import { drawValue, middleOf } from "./item-draws.ts";
import { plainView, withUserRating, type RatedItem, type RatingContext } from "./rated-item.ts";
import { reason } from "./reasons.ts";
import { spreadOf } from "./spread.ts";
import type { Worlds } from "./worlds.ts";

/**
 * Rules of the impact axis: severity, the mean of scale, scope and irremediability, is medium from 2.5 and
 * high above 3.5 of 5. A convention of the model: ESRS 1 names the three and leaves the bounds open.
 */
export function impactRules(rules: RatingRules): RatingRules {
  return { ...rules, mediumFrom: 2.5, highAbove: 3.5, adverseAbove: 1 };
}

/** Rates what the company does to people and environment through an item; `rules` are those of impact. */
export function rateImpact(item: RegisterItem, context: RatingContext): RatedItem {
  const { language } = context;
  const plain = {
    ...plainView(item, context),
    ...{ published: null, metric: null, statementLine: null, screening: false },
  };
  const view = { ...plain, why: reason("noImpact", {}, language) };
  const rated =
    item.impact === undefined ? { view, scores: undefined } : assessed(item, context, plain);
  return withUserRating(rated, item, context);
}

function assessed(item: RegisterItem, context: RatingContext, plain: RatedItem["view"]): RatedItem {
  const { worlds, rules, language } = context;
  const impact = item.impact!;
  const path = `${itemMetric(item.id)}.impact`;
  const place = `register ${item.id} impact`;
  const classes = drawValue(impact.likelihood, worlds, { place, path: `${path}.likelihood` });
  const drawn = {
    shares: severities(impact, worlds, { path, place }),
    probabilities: classes.map((each) => middleOf(Math.round(each), rules)),
    likelihood: impact.likelihood.value as LikelihoodClass,
    central: severities(impact, { draws: 1, seed: worlds.seed }, { path, place })[0]!,
  };
  const method = context.methodFor(item);
  const found = rateDraws(drawn, rules, method);
  const magnitude = { ...spreadOf(drawn.shares), central: drawn.central };
  const gaps = {
    severity: magnitude.central.toFixed(1),
    likelihood: String(found.likelihood),
    why: impact.why,
  };
  return {
    view: {
      ...plain,
      status: "judged",
      likelihood: found.likelihood,
      probability: null,
      basis: "judgement",
      magnitude,
      rating: found.rating,
      probabilities: worlds.draws === 1 ? null : found.probabilities,
      why: reason("impact", gaps, language),
    },
    scores: {
      central: rankScore(found.rating, found.magnitude.central),
      draws: drawnScores(drawn, rules, method),
    },
  };
}

function severities(
  impact: Impact,
  worlds: Pick<Worlds, "draws" | "seed">,
  { path, place }: { readonly path: string; readonly place: string },
): Float64Array {
  const parts = (["scale", "scope", "irremediability"] as const).flatMap((part) => {
    const given = impact[part];
    return given === undefined
      ? []
      : [drawValue(given, worlds, { place, path: `${path}.${part}` })];
  });
  return parts[0]!.map(
    (_, draw) => parts.reduce((sum, part) => sum + part[draw]!, 0) / parts.length,
  );
}
