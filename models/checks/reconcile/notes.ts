import { text } from "../../engine/model.ts";
import type { Translated } from "../../scenario/translated-schema.ts";

/** A language notes are written in. */
export type NoteLanguage = keyof Translated;

const templates = {
  missing: text("Missing: {inputs}.", "缺少：{inputs}。", "缺少：{inputs}。"),
  sameLine: text(
    "{input} is printed on the same line: nothing else to recompute it from.",
    "{input} 与本数同为一行，没有其他数据可供重算。",
    "{input} 與本數同為一行，沒有其他數據可供重算。",
  ),
  rounding: text(
    "The difference is within the rounding of the figures it is computed from ({bound}).",
    "差异在参与计算各数的四舍五入范围内（{bound}）。",
    "差異在參與計算各數的四捨五入範圍內（{bound}）。",
  ),
  nearlyAll: text(
    "The factor applies to nearly all of the electricity: the difference equals {amount} MWh without it, {share} % of the electricity (bound {bound} %); power under another factor or left out is not disclosed.",
    "因子适用于几乎全部电量：差异相当于 {amount} MWh 未计入，占电量 {share} %（界限 {bound} %）；采用其他因子或未计入的电量未披露。",
    "因子適用於幾乎全部電量：差異相當於 {amount} MWh 未計入，佔電量 {share} %（界限 {bound} %）；採用其他因子或未計入的電量未披露。",
  ),
  nearestFactor: text(
    "Factor nearest to the figure among the national ones of {years}.",
    "在 {years} 年全国因子中最接近本数者。",
    "在 {years} 年全國因子中最接近本數者。",
  ),
  otherFactor: text(
    "{factor} would give {value}.",
    "若用 {factor}，则为 {value}。",
    "若用 {factor}，則為 {value}。",
  ),
  notIdentifiable: text(
    "The factors cannot be told from the figure: no documented set gives it. Nearest is {set} ({value}; {relative} %); others: {others}. Carbon dioxide only.",
    "无法由本数识别所用因子：没有一套有据可查的因子可得出。最接近的是 {set}（{value}；{relative} %）；其余：{others}。仅计二氧化碳。",
    "無法由本數識別所用因子：沒有一套有據可查的因子可得出。最接近的是 {set}（{value}；{relative} %）；其餘：{others}。僅計二氧化碳。",
  ),
  outsideSets: text(
    "Outside what the documented sets allow ({low} to {high}).",
    "超出有据可查各套因子的范围（{low} 至 {high}）。",
    "超出有據可查各套因子的範圍（{low} 至 {high}）。",
  ),
  otherSet: text(
    "The set {set} gives the figure, not the company's {own}.",
    "得出本数的是 {set}，而非公司所用的 {own}。",
    "得出本數的是 {set}，而非公司所用的 {own}。",
  ),
  fuelBounds: text(
    "{least} alone would give {low}, {most} alone {high} ({set}); the printed {value} lies {where}.",
    "若全为 {least} 得 {low}，全为 {most} 得 {high}（{set}）；披露的 {value} {where}。",
    "若全為 {least} 得 {low}，全為 {most} 得 {high}（{set}）；披露的 {value} {where}。",
  ),
  breakdown: text("By {breakdown}.", "按 {breakdown} 划分。", "按 {breakdown} 劃分。"),
  sharedRevenue: text(
    "Revenue of CNY {low} to {high} million is itself derived from {agreeing} of {all} printed intensities: they agree with one another, which is no check against a printed revenue.",
    "收入 {low} 至 {high} 百万元系由 {all} 项强度中的 {agreeing} 项推得：仅表明强度相互一致，并非与披露的收入核对。",
    "收入 {low} 至 {high} 百萬元係由 {all} 項強度中的 {agreeing} 項推得：僅表明強度相互一致，並非與披露的收入核對。",
  ),
  scaled: text(
    "The digits agree at {times} times: a unit is probably printed wrong ({figures}).",
    "相差 {times} 倍而数字一致：单位可能有误（{figures}）。",
    "相差 {times} 倍而數字一致：單位可能有誤（{figures}）。",
  ),
  constantFactor: text(
    "At the grid factor of {from} ({first}) the change is {activity} %; the factor's change to {second} makes {factor} %.",
    "按 {from} 年电网因子（{first}），变化为 {activity} %；因子变为 {second} 带来 {factor} %。",
    "按 {from} 年電網因子（{first}），變化為 {activity} %；因子變為 {second} 帶來 {factor} %。",
  ),
  estimate: text(
    "{times} times {metric} in all {years} years: an estimate from it, not a measurement.",
    "{years} 年均为 {metric} 的 {times} 倍：系据此估算，而非计量。",
    "{years} 年均為 {metric} 的 {times} 倍：係據此估算，而非計量。",
  ),
} as const satisfies Record<string, Translated>;

const whereWords = {
  inside: text("between", "介于其间", "介於其間"),
  outside: text("outside", "在其之外", "在其之外"),
} as const;

/** A sentence of a note: which one, and what stands in its gaps. */
export interface Remark {
  readonly code: keyof typeof templates;
  readonly values: Readonly<Record<string, string>>;
}

/** A remark's sentence in a language. */
export function remarkText({ code, values }: Remark, language: NoteLanguage): string {
  return templates[code][language].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name] ?? gap;
    return name === "where" && isWhere(value) ? whereWords[value][language] : value;
  });
}

function isWhere(value: string): value is keyof typeof whereWords {
  return Object.hasOwn(whereWords, value);
}
