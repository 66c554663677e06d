import { text } from "../../../engine/model.ts";
import { splitsOf, type ChangeSplit } from "../../reconcile/change-split.ts";
import { numberText } from "../../reconcile/figures/printed-figure.ts";
import type { RuleInput } from "../context.ts";
import { figureWhere, signedPercent } from "../places.ts";
import { rule, same, type Draft, type RuleText } from "../rule.ts";

/**
 * Smallest effect of a changed factor, over the emissions of the first year. Power under another factor
 * or left out explains up to 0.5 % in the reconciliation; a smaller effect cannot be told from that.
 */
const smallestEffect = 0.005;

/**
 * Smallest size of the factor's effect against the whole change. Below a fifth, sign and size of the
 * change are those of the activity, and a reader who takes it for activity is not misled.
 */
const smallestShare = 0.2;

const message = (
  end: readonly [en: string, zhHans: string, zhHant: string],
): RuleText["message"] => {
  const [en, zhHans, zhHant] = end;
  return text(
    `From {from} to {to} the emissions of {what} move by {total} %: {activity} % is activity at the factor of {from} ({first} tCO2e/MWh), {factor} % the change of the implied factor to {second}{sets}. ${en}`,
    `{from} 至 {to} 年，{what} 排放变动 {total} %：其中按 {from} 年因子（{first} tCO2e/MWh）计的活动变动 {activity} %，隐含因子变为 {second}{sets} 的影响 {factor} %。${zhHans}`,
    `{from} 至 {to} 年，{what} 排放變動 {total} %：其中按 {from} 年因子（{first} tCO2e/MWh）計的活動變動 {activity} %，隱含因子變為 {second}{sets} 的影響 {factor} %。${zhHant}`,
  );
};

const texts = {
  "factor.in-change": {
    severity: "warning",
    message: message([
      "The printed change of {printed} % does not tell the two apart.",
      "披露的变动 {printed} % 未区分两者。",
      "披露的變動 {printed} % 未區分兩者。",
    ]),
    expected: text(
      "{activity} % at a constant factor",
      "固定因子下 {activity} %",
      "固定因子下 {activity} %",
    ),
    found: same("{printed} %"),
  },
  "factor.between-years": {
    severity: "note",
    message: message([
      "The two years rest on different factors.",
      "两年采用的因子不同。",
      "兩年採用的因子不同。",
    ]),
    expected: text("one factor in both years", "两年使用同一因子", "兩年使用同一因子"),
    found: text(
      "{first} in {from}, {second} in {to}",
      "{from} 年 {first}，{to} 年 {second}",
      "{from} 年 {first}，{to} 年 {second}",
    ),
  },
} as const satisfies Readonly<Record<string, RuleText>>;

/**
 * A change of emissions of which the grid factor makes a part worth knowing: a warning where the company
 * prints the change, a note where it only prints the figures. Factors are those that scope 2 less bought
 * heat implies; thresholds stand above.
 */
export const factorRule = rule({
  texts,
  find: (input) =>
    splitsOf(input.book, input.library)
      .filter(isWorthKnowing)
      .map((split) => draftOf(split, input)),
});

function isWorthKnowing({ from, factor, total }: ChangeSplit): boolean {
  const size = Math.abs(factor);
  return size >= smallestEffect * from.emissions && size >= smallestShare * Math.abs(total);
}

function draftOf(split: ChangeSplit, input: RuleInput): Draft<keyof typeof texts> {
  const { from, to, activity, factor, total } = split;
  const isBoth = to.scope1 !== undefined;
  const metric = isBoth ? "carbon.scope12" : "carbon.scope2";
  const key = { metric: isBoth ? "carbon.change12" : "carbon.scope2Growth", year: to.year };
  const printed = input.book.find(key);
  const move = (amount: number): string => signedPercent(amount / from.emissions, 2);
  const where = { metric, part: undefined, site: undefined, year: to.year };
  return {
    rule: printed === undefined ? "factor.between-years" : "factor.in-change",
    where: figureWhere(input.company, printed ?? where),
    sources: [printed?.place, ...from.places, ...to.places].filter(
      (place) => typeof place === "string",
    ),
    values: {
      what: isBoth
        ? text("scope 1 and 2", "范围一和二", "範圍一和二")
        : text("scope 2", "范围二", "範圍二"),
      from: String(from.year),
      to: String(to.year),
      total: move(total),
      activity: move(activity),
      factor: move(factor),
      first: numberText(from.factor, 4),
      second: numberText(to.factor, 4),
      sets: setsText(split, input),
      printed: printed === undefined ? "" : signedPercent(printed.value, 2),
    },
  };
}

/** The published factors the two years come nearest to, where they are of different years. */
function setsText({ from, to }: ChangeSplit, { reconciliation }: RuleInput): string {
  const [first, second] = [from.year, to.year].map((year) => {
    const row = reconciliation.rows.find(
      (each) => /^carbon\.scope2(Location)?$/.test(each.metric) && each.year === year,
    );
    return row?.factorSet?.split("+")[0];
  });
  if (first === undefined || second === undefined || first === second) return "";
  return ` (${first} → ${second})`;
}
