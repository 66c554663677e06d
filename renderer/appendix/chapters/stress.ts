import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { heatFigure } from "../figures/heat-figure.tsx";
import { itemsTable, stressHeadline } from "../risk/item-stress.ts";
import { featuredNames } from "../risk/risk-values.ts";
import { targetSection } from "../risk/target-stress.ts";
import { chapterHeading, heading, lead } from "../typst/blocks.ts";
import { figureList, headed } from "../typst/figure.ts";

/** What would turn an item High, meet the target, or move the bill. */
export function stressChapter(context: Context): Chapter {
  const { t, far } = context;
  const figures = figureList();
  const heat = heatFigure(context);
  const typst = [
    chapterHeading(t("stress.title"), "stress"),
    heading(stressHeadline(context)),
    lead(t("stress.lead", { year: String(far) })),
    ...featuredNames(context).map((name) => itemsTable(context, name)),
    ...targetSection(context),
    ...(heat === undefined ? [] : [headed(heat, figures, { isListed: false })]),
  ];
  return { name: "stress", typst: typst.join("\n"), figures: figures.files() };
}
