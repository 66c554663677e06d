import { text } from "../../../engine/model.ts";
import { isPrinted } from "../../reconcile/figures/figure-book.ts";
import { readIntensityUnit } from "../../reconcile/figures/intensity-unit.ts";
import { revenueOf } from "../../reconcile/rules/revenue.ts";
import { figureNameOf } from "../places.ts";
import { rule } from "../rule.ts";

/**
 * Intensities per revenue of the base year without the revenue itself in the documents: they can only
 * be checked against one another. One note for the company; no threshold.
 */
export const revenueRule = rule({
  texts: {
    "intensity.no-revenue": {
      severity: "note",
      message: text(
        "Intensities per revenue of {year} are printed ({metrics}), the revenue they divide by is not: they can only be checked against one another.",
        "披露了 {year} 年单位收入强度（{metrics}），但未披露作为分母的收入：只能相互核对。",
        "披露了 {year} 年單位收入強度（{metrics}），但未披露作為分母的收入：只能相互核對。",
      ),
      expected: text("the revenue of {year}", "{year} 年收入", "{year} 年收入"),
      found: text("intensities only", "仅有强度", "僅有強度"),
    },
  },
  find: ({ company, book }) => {
    const year = company.baseYear;
    const intensities = book.figures.filter(
      (figure) =>
        figure.year === year &&
        isPrinted(figure) &&
        readIntensityUnit(figure.unit)?.denominator.kind === "revenue",
    );
    const [first] = intensities;
    if (first === undefined || revenueOf(year, { company, clues: [] }) !== undefined) return [];
    const index = company.disclosed.findIndex((each) => figureNameOf(each) === first.metric);
    return [
      {
        rule: "intensity.no-revenue",
        where: `disclosed/${index}`,
        sources: intensities.flatMap(({ place }) => place ?? []),
        values: {
          year: String(year),
          metrics: intensities.map(({ metric }) => metric),
        },
      },
    ];
  },
});
