import { formatDate } from "../../format/date.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { chapterHeading, lead, paragraph, table } from "../typst/blocks.ts";
import { array, call, join, str } from "../typst/code.ts";
import { stateTag } from "../typst/kinds.ts";

/** Every source that a figure, an input or an equation names, with licence and status. */
export function sourcesChapter(context: Context): Chapter {
  const { t, request, locale } = context;
  const sources = [...request.sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const typst = [
    chapterHeading(t("sources.title"), "sources"),
    lead(t("sources.lead", { count: String(sources.length) })),
    table({
      caption: t("sources.caption"),
      size: 7.5,
      columns: [
        { head: t("table.source"), share: 3.4 },
        { head: t("table.published"), share: 1 },
        { head: t("table.licence"), share: 2.4 },
        { head: t("table.status"), share: 2.4 },
      ],
      rows: sources.map((source) => [
        call("lines", [
          array([
            str(source.title),
            call("small", [str(source.publisher)]),
            ...(source.url === null ? [] : [call("address", [str(source.url)])]),
            call("mono", [str(source.id)]),
          ]),
        ]),
        str(formatDate(source.published, locale)),
        str(source.licence),
        call("lines", [
          array([
            join([
              stateTag(source.status.state, context),
              call("small", [str(` ${formatDate(source.status.date, locale)}`)]),
            ]),
            call("small", [str(source.status.note)]),
          ]),
        ]),
      ]),
    }),
    paragraph(t("sources.cited", { works: citedWorks(context).join("; ") })),
  ];
  return { name: "sources", typst: typst.join("\n"), figures: {} };
}

/** What equations cite, each once; the model's own conventions are no source. */
function citedWorks({ request }: Context): readonly string[] {
  const works = [...request.model.equations.values()].map(({ declaration }) => declaration.source);
  return [...new Set(works)].filter((work) => !work.startsWith("model convention")).sort();
}
