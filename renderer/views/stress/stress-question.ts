import type { Company } from "../../../models/company/company-schema.ts";
import { levels, type Level } from "../../../models/kernels/rating/rules.ts";
import type { DialMode } from "../../../models/run/solve/input-dial.ts";
import type { RunResult } from "../../../models/run/types.ts";
import { reports, valueIn } from "../../charts/drawing/read-results.ts";
import { stressInput } from "./stress-inputs.ts";

/** Ways an input is turned: to a value, by an amount, by a factor. */
export const modes: readonly DialMode[] = ["value", "shift", "factor"];

/** What is asked: that a figure reaches a value, or that the rating of an item becomes another. */
export type Wanted =
  | { readonly kind: "metric"; readonly metric: string; readonly reaches: number }
  | { readonly kind: "item"; readonly item: string; readonly becomes: Level };

/** A question of stress. */
export interface Question {
  readonly wanted: Wanted;
  readonly by: string;
  readonly as: DialMode;
}

/** The parts of an address that hold a question. */
export interface QuestionParams {
  readonly of: string | undefined;
  readonly reaches: string | undefined;
  readonly becomes: string | undefined;
  readonly by: string | undefined;
  readonly as: string | undefined;
}

/** A question that is ready to be asked. */
export interface ReadyQuestion {
  readonly id: "carbonPrice" | "tariff" | "double" | "pue" | "warming" | "contracts" | "load";
  readonly question: Question;
}

const itemMark = "item:";

/** How a question stands in an address. */
export function questionParams({ wanted, by, as }: Question): QuestionParams {
  return wanted.kind === "item"
    ? { of: `${itemMark}${wanted.item}`, becomes: wanted.becomes, reaches: undefined, by, as }
    : { of: wanted.metric, reaches: String(wanted.reaches), becomes: undefined, by, as };
}

/** What a question may be about. */
export interface QuestionGiven {
  readonly company: Company;
  readonly run: RunResult;
  readonly year: number;
  /** Net emissions that count as neutral, as a share of the base year. */
  readonly neutral: number;
}

/** The question of an address; what it leaves out is taken from the first ready one. */
export function readQuestion(
  params: QuestionParams,
  ready: readonly ReadyQuestion[],
  given: QuestionGiven,
): Question {
  const first = ready[0]!.question;
  const by = params.by ?? first.by;
  const as = modes.find((mode) => mode === params.as) ?? stressInput(by).as;
  return { wanted: readWanted(params, given) ?? first.wanted, by, as };
}

function readWanted(
  { of, reaches, becomes }: QuestionParams,
  { company, run, year }: QuestionGiven,
): Wanted | undefined {
  if (of === undefined) return undefined;
  if (of.startsWith(itemMark)) {
    const item = of.slice(itemMark.length);
    const isKnown = company.register.some(({ id }) => id === item);
    const level = levels.find((each) => each === becomes) ?? "high";
    return isKnown ? { kind: "item", item, becomes: level } : undefined;
  }
  const typed = reaches === undefined ? NaN : Number(reaches);
  const value = Number.isFinite(typed) ? typed : usualLevel(run, of, year);
  return { kind: "metric", metric: of, reaches: value };
}

/** The level asked for first: the figure of the base year, or a hundredth of revenue where it is none. */
export function usualLevel(run: RunResult, metric: string, year: number): number {
  if (!reports(run, { metric })) return 0;
  const base = valueIn(run, { metric }, run.baseYear);
  if (base !== 0) return base;
  const isMoney = /^CNY\d{4}$/.test(run.results[metric]?.unit ?? "");
  if (isMoney) return 0.01 * valueIn(run, { metric: "business.revenuePath" }, year);
  return 2 * valueIn(run, { metric }, year);
}

/** Figures that ready questions are made from. */
export const questionMetrics: readonly string[] = [
  "business.revenuePath",
  "carbon.netEmissions",
  "carbon.targetLevel",
  "energy.cost",
];

/** Questions that boards ask, as far as the company's register has the items. */
export function readyQuestions({
  company,
  run,
  year,
  neutral,
}: QuestionGiven): readonly ReadyQuestion[] {
  const base = valueIn(run, { metric: "energy.cost" }, run.baseYear);
  const present = valueIn(run, { metric: "energy.cost" }, year);
  const net = valueIn(run, { metric: "carbon.netEmissions" }, run.baseYear);
  const target = Math.max(neutral * net, valueIn(run, { metric: "carbon.targetLevel" }, year));
  const priced = itemBy(company, /tariff|priceEffect|marketEffect/);
  const ask = (id: ReadyQuestion["id"], by: string, wanted: Wanted | undefined) =>
    wanted === undefined ? [] : [{ id, question: { wanted, by, as: stressInput(by).as } }];
  const high = (item: string | undefined): Wanted | undefined =>
    item === undefined ? undefined : { kind: "item", item, becomes: "high" };
  const cost = (reaches: number): Wanted => ({ kind: "metric", metric: "energy.cost", reaches });
  return [
    ...ask("tariff", "energy.tariff", high(priced ?? itemWith(company, "transition-market"))),
    ...ask("carbonPrice", "scenario.carbonPriceLevel", high(itemBy(company, /carbonPrice/))),
    ...ask("warming", "climate.globalWarming", high(itemWith(company, "physical-acute"))),
    ...ask("contracts", "energy.contractedShare", {
      ...{ kind: "metric", metric: "carbon.netEmissions", reaches: target },
    }),
    ...ask("pue", "energy.attainment", cost(0.95 * present)),
    ...ask("load", "energy.loadIndex", cost(base)),
    ...ask("double", "energy.tariff", cost(2 * base)),
  ];
}

/** The first item of a category that is computed. */
function itemWith({ register }: Company, category: string): string | undefined {
  return register.find(
    (item) =>
      item.category === category && item.method !== undefined && item.method.kind !== "judgement",
  )?.id;
}

/** The first item whose metric or formula has a word in it. */
function itemBy({ register }: Company, word: RegExp): string | undefined {
  return register.find(
    ({ method }) =>
      (method?.kind === "metric" && word.test(method.metric)) ||
      (method?.kind === "formula" && word.test(method.formula)),
  )?.id;
}
