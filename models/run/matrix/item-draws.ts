import type { JudgementMethod, Method } from "../../company/method-schema.ts";
import type { RegisterItem } from "../../company/register-schema.ts";
import type { Model } from "../../engine/compile.ts";
import { ModelError } from "../../engine/errors.ts";
import { quantileOf } from "../../engine/sample/distribution.ts";
import { latinHypercube } from "../../engine/sample/latin-hypercube.ts";
import { conversionFactor, parseUnit } from "../../engine/unit.ts";
import { horizonLikelihood } from "../../kernels/damage/likelihood.ts";
import type { HorizonWindow } from "../../kernels/rating/horizon.ts";
import type { LikelihoodClass, RatingRules } from "../../kernels/rating/rules.ts";
import { itemMetric } from "../../register/item-name.ts";
import type { Value } from "../../scenario/value-schema.ts";
import { moneyOf } from "../bind.ts";
import { modelUnit } from "../money.ts";
import type { PreparedCompany } from "../workbench.ts";
import { spreadOf } from "./spread.ts";
import type { Worlds } from "./worlds.ts";

/** Revenue of a year at constant revenue per IT energy: what shares are of. */
export const referenceMetric = "business.revenuePath";

/** Draws of an item over the years of a horizon. */
export interface ItemDraws {
  readonly item: RegisterItem;
  readonly basis: "scenario" | "event" | "judgement";
  readonly years: readonly number[];
  /** For each year the shares of the reference, positive on the side that is rated. */
  readonly shares: readonly Float64Array[];
  /** For each year the effect in money of the base year, positive on the side that is rated. */
  readonly effects: readonly Float64Array[];
  /** Probability over the horizon in every draw: of the event, or in the middle of the judged class. */
  readonly probabilities: Float64Array | undefined;
  /** What a judgement gives, as it gives it. */
  readonly judged: Judged | undefined;
}

/** A judgement in shares of the reference and in money, and its class of likelihood. */
export interface Judged {
  readonly share: Bounds;
  readonly effect: Bounds;
  readonly likelihood: LikelihoodClass;
}

/** A central value between two bounds. */
interface Bounds {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What an item's draws are made from. */
export interface DrawsContext {
  readonly prepared: PreparedCompany;
  readonly worlds: Worlds;
  readonly window: HorizonWindow;
  readonly rules: RatingRules;
}

/** Metrics a method reads; none for a judgement. */
export function metricsOf(item: RegisterItem): readonly string[] {
  const metric = effectMetric(item);
  if (metric === undefined) return [];
  const { method } = item;
  const likely = method?.kind === "judgement" ? undefined : method?.likelihoodMetric;
  return likely === undefined ? [metric] : [metric, likely];
}

/** The metric that is an item's effect; undefined for a judgement and without a method. */
export function effectMetric({ id, method }: RegisterItem): string | undefined {
  if (method?.kind === "metric") return method.metric;
  return method?.kind === "formula" ? itemMetric(id) : undefined;
}

/** Whether an item is an opportunity: its gain is rated, and its cost stands beside. */
export function isOpportunity({ category }: Pick<RegisterItem, "category">): boolean {
  return category.startsWith("opportunity");
}

/**
 * Draws of an item; undefined without a method. Throws ModelError that names the item for an effect that
 * is no money, a probability outside 0 to 1, and a revenue that is not above 0.
 */
export function itemDraws(item: RegisterItem, context: DrawsContext): ItemDraws | undefined {
  const { method } = item;
  if (method === undefined) return undefined;
  if (method.kind === "judgement") return judgedDraws(item, method, context);
  return computedDraws(item, method, context);
}

type ComputedMethod = Exclude<Method, { readonly kind: "judgement" }>;

function computedDraws(
  item: RegisterItem,
  method: ComputedMethod,
  { prepared, worlds, window }: DrawsContext,
): ItemDraws {
  const metric = effectMetric(item)!;
  const factor = signedFactor(prepared, item, method);
  const years = prepared.years.filter((year) => year > window.after && year <= window.to);
  const effects = years.map((year) => worlds.at(metric, year).map((value) => value * factor));
  const shares = years.map((year, i) => sharesOf(effects[i]!, worlds, { item, year }));
  const { likelihoodMetric: likely } = method;
  const probabilities =
    likely === undefined
      ? undefined
      : eventProbabilities(
          years.map((year) => worlds.at(likely, year)),
          item.id,
        );
  const basis = likely === undefined ? "scenario" : "event";
  return { item, basis, years, shares, effects, probabilities, judged: undefined };
}

/** Factor from an item's metric to money of the base year, positive on the side that is rated. */
export function signedFactor(
  { workbench }: PreparedCompany,
  item: RegisterItem,
  { sign }: ComputedMethod,
): number {
  const isGain = isOpportunity(item);
  const isRatedSide = ((sign ?? (isGain ? "benefit" : "cost")) === "benefit") === isGain;
  const metric = effectMetric(item)!;
  return (isRatedSide ? 1 : -1) * moneyFactor(workbench.model, item.id, metric);
}

function moneyFactor(model: Model, id: string, metric: string): number {
  const { unit, unitText } = model.symbols.get(metric)!;
  const isMoney = unit.powers.size === 1 && unit.powers.get("CNY") === 1;
  if (isMoney) return unit.factor;
  throw new ModelError(`register ${id}`, `expected ${metric} to be money, found ${unitText}`);
}

function sharesOf(
  effects: Float64Array,
  worlds: Worlds,
  { item, year }: { readonly item: RegisterItem; readonly year: number },
): Float64Array {
  const revenue = worlds.at(referenceMetric, year);
  return effects.map((effect, draw) => {
    const reference = revenue[draw]!;
    if (reference > 0) return effect / reference;
    throw new ModelError(
      `register ${item.id}, ${year}`,
      `expected a revenue above 0, found ${reference}`,
    );
  });
}

function eventProbabilities(byYear: readonly Float64Array[], id: string): Float64Array {
  const ofDraw = new Float64Array(byYear.length);
  return new Float64Array(byYear[0]?.length ?? 0).map((_, draw) => {
    byYear.forEach((annual, i) => (ofDraw[i] = annual[draw]!));
    return horizonLikelihood(ofDraw, `register ${id}`);
  });
}

function judgedDraws(
  item: RegisterItem,
  method: JudgementMethod,
  { prepared, worlds, window, rules }: DrawsContext,
): ItemDraws {
  const key = window.to <= 2030 ? "2030" : "2050";
  const year = Number(key);
  const magnitude = method.magnitude[key];
  const place = `register ${item.id} method magnitude ${key}`;
  const drawn = drawValue(magnitude, worlds, { place, path: itemMetric(item.id) });
  const revenue = worlds.at(referenceMetric, year);
  const isShare = parseUnit(magnitude.unit).powers.size === 0;
  const money = parseUnit("CNY");
  const unit = modelUnit(magnitude.unit, money, moneyOf(prepared));
  const factor = isShare ? unit.factor : conversionFactor(unit, money);
  const effects = drawn.map((value, i) => value * factor * (isShare ? revenue[i]! : 1));
  const shares = sharesOf(effects, worlds, { item, year });
  const judged = "2030" in method.likelihood ? method.likelihood[key] : method.likelihood;
  const classes = drawValue(judged, worlds, {
    place: `register ${item.id} method likelihood`,
    path: `${itemMetric(item.id)}.likelihood`,
  });
  return {
    item,
    basis: "judgement",
    years: [year],
    shares: [shares],
    effects: [effects],
    probabilities: classes.map((each) => middleOf(Math.round(each), rules)),
    judged: {
      share: boundsOf(magnitude, isShare ? factor : factor / spreadOf(revenue).central),
      effect: boundsOf(magnitude, isShare ? factor * spreadOf(revenue).central : factor),
      likelihood: judged.value as LikelihoodClass,
    },
  };
}

function boundsOf({ value, range }: Value, factor: number): Bounds {
  const { low = value, high = value } = range ?? {};
  return { low: low * factor, central: value * factor, high: high * factor };
}

/** A judged value in every draw: its central value in a deterministic run and without a range. */
export function drawValue(
  { value, range }: Value,
  { draws, seed }: Pick<Worlds, "draws" | "seed">,
  at: { readonly place: string; readonly path: string },
): Float64Array {
  if (draws === 1 || range === undefined) return new Float64Array(draws).fill(value);
  const quantile = quantileOf({ central: value, ...range }, at.place);
  return latinHypercube(draws, seed, at.path).map(quantile);
}

/** A probability in the middle of a class of likelihood. */
export function middleOf(likelihood: number, { likelihoodFrom }: RatingRules): number {
  const bounds = [0, ...likelihoodFrom, 1];
  return (bounds[likelihood - 1]! + bounds[likelihood]!) / 2;
}
