import { scaledWithUnit } from "../../format/scale.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { riskScale, riskValue } from "../risk/risk-values.ts";
import {
  carbonPriceTable,
  effectsTable,
  gainsSection,
  partsTable,
  retrofitTable,
} from "../risk/transition-tables.ts";
import { chapterHeading, heading, lead, section, together } from "../typst/blocks.ts";

/** What prices, rules, technology and customers do to the business, and what there is to gain. */
export function transitionChapter(context: Context): Chapter {
  const { t, near, far } = context;
  const typst = [
    chapterHeading(t("transition.title"), "transition"),
    heading(transitionHeadline(context)),
    lead(t("transition.lead")),
    effectsTable(context, near),
    effectsTable(context, far),
    together([section(t("transition.partsTitle")), partsTable(context)]),
    together([
      section(t("transition.carbonTitle")),
      lead(t("transition.carbonLead")),
      carbonPriceTable(context),
    ]),
    together([
      section(t("transition.retrofitTitle")),
      lead(t("transition.retrofitLead")),
      retrofitTable(context),
    ]),
    gainsSection(context),
  ];
  return { name: "transition", typst: typst.join("\n"), figures: {} };
}

/** The pairing under which the bill rises most in the near year. */
function transitionHeadline(context: Context): string {
  const { t, names, near } = context;
  const metric = "transition.marketEffect";
  const year = String(near);
  const found = names
    .map((name) => ({ name, value: riskValue(context, { name, metric, year: near }) }))
    .sort((a, b) => b.value - a.value)[0];
  if (found === undefined || found.value <= 0) return t("transition.headlineFalls", { year });
  const amount = scaledWithUnit(found.value, riskScale(context, [metric]));
  return t("transition.headlineAdds", { amount, year, name: found.name.label });
}
