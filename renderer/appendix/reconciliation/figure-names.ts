import type { Text } from "../../../models/engine/model.ts";
import { figureName, withFigureNames } from "../../i18n/figure-names.ts";
import type { Context } from "../context.ts";
import { setNames } from "./factor-sets.ts";
import { categoryName } from "../levers/category-names.ts";

const text = (en: string, hans: string, hant: string): Text => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

const gaps: Readonly<Record<string, Text>> = {
  activity: text("its activity data", "其活动数据", "其活動數據"),
  factors: text("its factors", "其因子", "其因子"),
  part: text("its parts", "各组成部分", "各組成部分"),
  numerator: text("its numerator", "分子", "分子"),
  denominator: text("its denominator", "分母", "分母"),
};

function gapWords({ locale }: Context, gap: string): string {
  return gaps[gap]?.[locale] ?? gap;
}

/** A figure in words, its part, site or category after a comma: `carbon.scope3[8]`. */
export function figureWords(context: Context, figure: string): string {
  const [, metric = figure, part] = /^([^[]+)\[(.+)\]$/.exec(figure) ?? [];
  const name = figureName(metric, context.locale);
  if (part === undefined) return name;
  return `${name}${context.t("list.comma")}${partWords(context, metric, part)}`;
}

function partWords(context: Context, metric: string, part: string): string {
  const { say, request, locale } = context;
  const [place = part, year] = part.split(",");
  const site = request.company.sites.find(({ id }) => id === place);
  if (site !== undefined) return [say(site.name), year ?? []].flat().join(" ");
  if (metric === "carbon.scope3") return categoryName(context, part);
  return gaps[part]?.[locale] ?? part;
}

/** A note with ids put into words; what is missing of the figure it belongs to is called its own. */
export function withFigureWords(context: Context, note: string, figure?: string): string {
  const own = figure === undefined ? note : withOwnGaps(context, note, figure);
  const sets = /\b(?:ndrc-2015|gbt-2589(?:-2020)?|ipcc-2006)\b/g;
  return withFigureNames(own, (id) => figureWords(context, id))
    .replace(sets, (set) => setNames[set] ?? set)
    .replace(/(?<=^|[\s(（])-(?=\d)/g, "\u2212");
}

function withOwnGaps(context: Context, note: string, figure: string): string {
  let words = note;
  for (const gap of ["part", "numerator", "denominator"]) {
    words = words.replaceAll(`${figure}[${gap}]`, gapWords(context, gap));
  }
  for (const gap of ["activity", "factors"]) {
    words = words.replaceAll(`${figure} ${gap}`, gapWords(context, gap));
  }
  return words;
}
