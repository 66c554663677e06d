import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { wedgesFigure } from "../figures/lever-figures.tsx";
import { abatementSection } from "../levers/abatement-section.ts";
import { neutralityCostSection } from "../levers/cost-section.ts";
import { scope3Section } from "../levers/scope3-section.ts";
import { wedgeTable } from "../levers/wedge-table.ts";
import { coverageSentence, loadSentence } from "../sentences.ts";
import { chapterHeading, heading, lead, note, together } from "../typst/blocks.ts";
import { figureList, headed } from "../typst/figure.ts";
import { contrasted } from "./neutrality.ts";

/** Which levers move net emissions, what they cost, and what stands in scope 3. */
export function leversChapter(context: Context): Chapter {
  const { t, locale } = context;
  const figures = figureList();
  const names = contrasted(context);
  const remarks = [t("wedges.note"), loadSentence(context), coverageSentence(context)];
  const typst = [
    chapterHeading(t("levers.title"), "levers"),
    ...names.map((name) => headed(wedgesFigure(context, name), figures)),
    together([
      heading(t("wedges.tableTitle")),
      lead(t("wedges.tableLead")),
      wedgeTable(context, names),
      note(remarks.filter((part) => part !== "").join(locale === "en" ? " " : "")),
    ]),
    abatementSection(context, figures),
    neutralityCostSection(context),
    scope3Section(context, names),
  ];
  return { name: "levers", typst: typst.join("\n"), figures: figures.files() };
}
