import { text } from "../../../engine/model.ts";
import { figureName } from "../../reconcile/figures/figure-book.ts";
import { isIntensity } from "../../reconcile/figures/intensity-unit.ts";
import { numberText } from "../../reconcile/figures/printed-figure.ts";
import type { ReconcileRow } from "../../reconcile/reconcile-schema.ts";
import { isChange } from "../../reconcile/rules/change.ts";
import { isCoalEquivalent } from "../../reconcile/rules/derived-figures.ts";
import type { RuleInput } from "../context.ts";
import { figureNameOf } from "../places.ts";
import { rule, same, type Draft, type RuleText } from "../rule.ts";

type Family = "sum" | "intensity" | "change" | "factor" | "ratio";
type Id = `${Family}.differs` | "sum.rounding";

const printed = same("{disclosed}{unit}");
const again = same("{recomputed}{unit}");

function differs(what: readonly [en: string, zhHans: string, zhHant: string]): RuleText {
  const [en, zhHans, zhHant] = what;
  return {
    severity: "warning",
    message: text(
      `{metric} {year} is printed as {disclosed}{unit}; ${en} {recomputed}, {difference} off. {note}`,
      `{metric} {year} 年披露为 {disclosed}{unit}；${zhHans} {recomputed}，相差 {difference}。{note}`,
      `{metric} {year} 年披露為 {disclosed}{unit}；${zhHant} {recomputed}，相差 {difference}。{note}`,
    ),
    expected: again,
    found: printed,
  };
}

const texts: Readonly<Record<Id, RuleText>> = {
  "sum.differs": differs(["what it consists of adds up to", "各组成部分合计", "各組成部分合計"]),
  "sum.rounding": {
    severity: "note",
    message: text(
      "{metric} {year} is printed as {disclosed}{unit}; its printed parts add up to {recomputed}. The {difference} between them is within the rounding of the parts.",
      "{metric} {year} 年披露为 {disclosed}{unit}，各披露组成部分合计 {recomputed}；相差 {difference}，在各部分四舍五入范围内。",
      "{metric} {year} 年披露為 {disclosed}{unit}，各披露組成部分合計 {recomputed}；相差 {difference}，在各部分四捨五入範圍內。",
    ),
    expected: again,
    found: printed,
  },
  "intensity.differs": differs([
    "its total over its denominator is",
    "按总量除以分母得",
    "按總量除以分母得",
  ]),
  "change.differs": differs(["the figures of the two years give", "按两年数据得", "按兩年數據得"]),
  "factor.differs": differs([
    "activity times published factors gives",
    "按活动数据乘以公布因子得",
    "按活動數據乘以公佈因子得",
  ]),
  "ratio.differs": differs(["its parts give", "按其组成得", "按其組成得"]),
};

/**
 * Printed figures that their recomputation contradicts, by family, and sums whose parts miss the total
 * by no more than rounding.
 *
 * Threshold: that of the reconciliation. A figure `differs` when the result lies further off than half
 * a unit of its last printed digit and what rounding of the inputs can do, and no named reason within
 * its bound remains; so rounding never raises a warning. A sum within rounding is only noted, and only
 * where no conversion factor stands between the parts and the total.
 */
export const recomputedRule = rule<Id>({
  texts,
  find: (input) =>
    input.reconciliation.rows.flatMap((row): Draft<Id>[] => {
      const id = idOf(row);
      if (id === undefined || row.recomputed === null || row.difference === null) return [];
      return [draftOf(id, row, input)];
    }),
});

function idOf(row: ReconcileRow): Id | undefined {
  const family = familyOf(row);
  if (row.status === "differs") return `${family}.differs`;
  const isPlainSum = family === "sum" && row.factorSet === null;
  return row.status === "explained" && isPlainSum ? "sum.rounding" : undefined;
}

function familyOf({ metric: name, unit }: ReconcileRow): Family {
  const metric = name.replace(/\[.*$/, "");
  if (isChange(metric)) return "change";
  if (isIntensity({ metric, unit })) return "intensity";
  if (/\.(pue|wue)/.test(metric)) return "ratio";
  return isCoalEquivalent(metric) || factored.test(metric) ? "factor" : "sum";
}

const factored = /^(carbon\.scope(1|2|2Location)|water\.wastewater)$/;

function draftOf(rule: Id, row: ReconcileRow, { company, book }: RuleInput): Draft<Id> {
  const { metric, year, unit, sources, note } = row;
  const figure = book.figures.find((each) => figureName(each) === metric && each.year === year);
  const decimals =
    figure === undefined ? ratioDecimals : Math.max(0, -Math.floor(Math.log10(2 * figure.half)));
  const shown = (value: number, more = 0): string => numberText(value, decimals + more);
  const index = company.disclosed.findIndex((each) => figureNameOf(each) === metric);
  const far = row.status === "differs" ? 2 : 0;
  return {
    rule,
    where: index < 0 ? siteWhere(row, company) : `disclosed/${index}/years/${year}`,
    sources,
    values: {
      metric,
      year: String(year),
      unit: unit === "1" ? "" : ` ${unit}`,
      note,
      disclosed: shown(row.disclosed),
      recomputed: shown(row.recomputed ?? 0, far),
      difference: shown(Math.abs(row.difference ?? 0), far),
    },
  };
}

/** Decimals in which reports print a PUE. */
const ratioDecimals = 3;

/** Place of what stands with its site: `energy.pue[hall]`, `energy.pueBelowIndustry[hall]`. */
function siteWhere({ metric, year }: ReconcileRow, { sites }: RuleInput["company"]): string {
  const [, name = "", id] = /\.(\w+)\[(.+)\]$/.exec(metric) ?? [];
  const index = sites.findIndex((site) => site.id === id);
  if (index < 0) return metric;
  const isHistory = name === "pue" || name === "wue";
  return `sites/${index}/${isHistory ? `${name}/history/${year}` : `figures/${name}`}`;
}
