import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { changeSection } from "../reconciliation/change-table.ts";
import { coverageSection } from "../reconciliation/coverage.ts";
import { countOf, missingSection, recomputedTable } from "../reconciliation/reconcile-tables.ts";
import { chapterHeading, heading, lead, note } from "../typst/blocks.ts";

/** The company's printed figures beside what they come to when computed again, and what is covered. */
export function reconciliationChapter(context: Context): Chapter {
  const { t } = context;
  const { rows } = context.request.reconciliation;
  const missing = rows.filter(({ status }) => status === "not-recomputable");
  const recomputed = rows.filter(({ status }) => status !== "not-recomputable");
  const count = (status: "match" | "explained" | "differs"): string =>
    String(countOf(rows, status));
  const words = {
    match: count("match"),
    explained: count("explained"),
    differs: count("differs"),
    count: String(rows.length),
    missing: String(missing.length),
  };
  const typst = [
    chapterHeading(t("reconcile.title"), "reconciliation"),
    heading(t(words.differs === "1" ? "reconcile.headlineOne" : "reconcile.headline", words)),
    lead(t("reconcile.lead", words)),
    recomputedTable(context, recomputed),
    note(t("reconcile.linesNote", { documents: documentTitles(context) })),
    ...(missing.length === 0 ? [] : [missingSection(context, missing)]),
    changeSection(context),
    coverageSection(context),
  ];
  return { name: "reconciliation", typst: typst.join("\n"), figures: {} };
}

function documentTitles({ request, t }: Context): string {
  const { company, sources } = request;
  return company.documents
    .flatMap((id) => sources.find((source) => source.id === id)?.title ?? [])
    .join(t("list.separator"));
}
