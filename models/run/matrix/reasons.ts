import { text } from "../../engine/model.ts";
import type { HorizonWindow } from "../../kernels/rating/horizon.ts";
import type { DrawnRating } from "../../kernels/rating/ensemble.ts";
import type { ItemDraws } from "./item-draws.ts";
import type { UserRating } from "./matrix-types.ts";
import { percentText, say, type Gaps, type Language } from "./words.ts";

const sentences = {
  scenario: text(
    "At worst {share} of the year's revenue, in {year}; above {least} in {probability} of the draws of {span}, likelihood {likelihood}.",
    "最坏情况为当年收入的 {share}（{year} 年）；{span} 年间 {probability} 的抽样超过 {least}，可能性 {likelihood}。",
    "最壞情況為當年收入的 {share}（{year} 年）；{span} 年間 {probability} 的抽樣超過 {least}，可能性 {likelihood}。",
  ),
  gain: text(
    "At best {share} of the year's revenue, in {year}; above {least} in {probability} of the draws of {span}, likelihood {likelihood}.",
    "最好情况为当年收入的 {share}（{year} 年）；{span} 年间 {probability} 的抽样超过 {least}，可能性 {likelihood}。",
    "最好情況為當年收入的 {share}（{year} 年）；{span} 年間 {probability} 的抽樣超過 {least}，可能性 {likelihood}。",
  ),
  single: text(
    "{share} of the year's revenue in {year}, the largest of {span}; with all inputs central, likelihood {likelihood}.",
    "{span} 年间最大为 {year} 年收入的 {share}；各输入取中值，可能性 {likelihood}。",
    "{span} 年間最大為 {year} 年收入的 {share}；各輸入取中值，可能性 {likelihood}。",
  ),
  none: text(
    "Nothing on the rated side in {span}; the largest on the other side is {other} of revenue.",
    "{span} 年间评级一侧无影响；另一侧最大为收入的 {other}。",
    "{span} 年間評級一側無影響；另一側最大為收入的 {other}。",
  ),
  event: text(
    "An event costs up to {share} of the year's revenue ({year}); one comes in {span} with a probability of {probability}, likelihood {likelihood}.",
    "单次事件最多损失当年收入的 {share}（{year} 年）；{span} 年间至少发生一次的概率为 {probability}，可能性 {likelihood}。",
    "單次事件最多損失當年收入的 {share}（{year} 年）；{span} 年間至少發生一次的概率為 {probability}，可能性 {likelihood}。",
  ),
  judgement: text(
    "Judged at {share} of revenue, likelihood {likelihood}: {why}",
    "判断为收入的 {share}，可能性 {likelihood}：{why}",
    "判斷為收入的 {share}，可能性 {likelihood}：{why}",
  ),
  noMethod: text(
    "Not quantified: the item has no method{relief}.",
    "未量化：该项没有量化方法{relief}。",
    "未量化：該項沒有量化方法{relief}。",
  ),
  relief: text("; the company claims {codes}", "；公司援引 {codes}", "；公司援引 {codes}"),
  user: text("Set by the user: {why}", "由用户设定：{why}", "由用戶設定：{why}"),
  noImpact: text(
    "Not assessed: the item has no impact on people and environment given.",
    "未评估：该项未给出对人与环境的影响。",
    "未評估：該項未給出對人與環境的影響。",
  ),
  impact: text(
    "Severity {severity} of 5, likelihood {likelihood}: {why}",
    "严重程度 {severity}（满分 5），可能性 {likelihood}：{why}",
    "嚴重程度 {severity}（滿分 5），可能性 {likelihood}：{why}",
  ),
} as const;

/** A sentence on an item's position. */
export function reason(kind: keyof typeof sentences, gaps: Gaps, language: Language): string {
  return say(sentences[kind], gaps, language);
}

/** The years of a horizon, as 2025–2030. */
function spanText({ after, to }: HorizonWindow): string {
  return `${after + 1}–${to}`;
}

/** What a computed or judged position rests on. */
export interface PositionFacts {
  readonly drawn: ItemDraws;
  readonly rated: DrawnRating;
  readonly window: HorizonWindow;
  readonly worstYear: number | null;
  readonly isGain: boolean;
  /** Share above which a draw counts as adverse. */
  readonly least: number;
  /** The largest central share on the other side. */
  readonly other: number;
}

/** Why an item stands where it does, by its numbers. */
export function positionReason(facts: PositionFacts, language: Language): string {
  const { drawn, rated, window, worstYear, isGain, least, other } = facts;
  const { method } = drawn.item;
  const gaps = {
    share: percentText(rated.magnitude.central),
    likelihood: String(rated.likelihood),
    probability: percentText(rated.probability),
    year: String(worstYear),
    span: spanText(window),
    why: method?.why ?? "",
    other: percentText(other),
    least: percentText(least),
  };
  if (drawn.basis === "judgement") return reason("judgement", gaps, language);
  if (worstYear === null) return reason("none", gaps, language);
  if (drawn.basis === "event") return reason("event", gaps, language);
  if (drawn.shares[0]!.length === 1) return reason("single", gaps, language);
  return reason(isGain ? "gain" : "scenario", gaps, language);
}

/** Why an item has no position. */
export function missingReason(relief: readonly string[], language: Language): string {
  const separator = language === "en" ? ", " : "、";
  const codes = relief.join(separator);
  const claim = relief.length === 0 ? "" : reason("relief", { codes }, language);
  return reason("noMethod", { relief: claim }, language);
}

/** The user's own reason. */
export function userReason({ why }: UserRating, language: Language): string {
  return reason("user", { why }, language);
}
