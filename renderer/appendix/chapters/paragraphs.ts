import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import type { ChapterId } from "../sections.ts";
import {
  indexedParagraphs,
  indexStatuses,
  type IndexedParagraph,
} from "../standards/index-rows.ts";
import { indexTable } from "../standards/index-table.ts";
import { documentsSentence } from "../standards/documents.ts";
import {
  definitions,
  chapterHeading,
  heading,
  lead,
  note,
  section,
  table,
} from "../typst/blocks.ts";
import { str } from "../typst/code.ts";

/** The chapters written so far, by whose labels the index finds what is really in the print. */
export type Written = readonly Pick<Chapter, "typst">[];

/** Every paragraph of the standards, and the page, text or relief that answers it. */
export function paragraphsChapter(context: Context, written: Written): Chapter {
  const { t, request, printed } = context;
  const filled = printed.filter((id) => !isEmpty(context, id));
  const labels = new Set<string>([...filled, ...written.flatMap(anchorsIn)]);
  const rows = indexedParagraphs({
    company: request.company,
    list: context.list,
    labels,
    chapters: printed,
  });
  const asking = rows.filter(({ status }) => status !== "frame" && status !== "inapplicable");
  const count = (of: string): string => String(asking.filter(({ status }) => status === of).length);
  const typst = [
    chapterHeading(t("paragraphs.title"), "paragraphs"),
    heading(
      t("paragraphs.headline", {
        print: count("print"),
        part: count("part"),
        text: count("text"),
        asking: String(asking.length),
      }),
    ),
    lead(t("paragraphs.lead")),
    countTable(context, rows),
    definitions(
      indexStatuses.map((status) => [
        t(`paragraphs.status.${status}`),
        t(`paragraphs.means.${status}`),
      ]),
    ),
    note(documentsSentence(context)),
    ...context.list.names.flatMap(([id, name]) => [
      section(context.say(name)),
      indexTable(
        context,
        context.say(name),
        rows.filter(({ row }) => row.standard === id),
      ),
    ]),
  ];
  return { name: "paragraphs", typst: typst.join("\n"), figures: {} };
}

/** Whether a chapter has nothing to show: those on items, where the register has none. */
function isEmpty({ request }: Context, id: ChapterId): boolean {
  const onItems: readonly ChapterId[] = ["register", "matrices", "stress"];
  return request.company.register.length === 0 && onItems.includes(id);
}

function anchorsIn({ typst }: Pick<Chapter, "typst">): readonly string[] {
  return [...typst.matchAll(/\banchor: "([a-z0-9-]+)"/g)].map(([, anchor = ""]) => anchor);
}

/** How many paragraphs of each standard are served by what. */
function countTable(context: Context, rows: readonly IndexedParagraph[]): string {
  const { t, say } = context;
  const right = { align: "right", share: 1 } as const;
  const counts = (of: readonly IndexedParagraph[]): readonly string[] => [
    ...indexStatuses.map((status) => {
      const count = of.filter((each) => each.status === status).length;
      return count === 0 ? "–" : String(count);
    }),
    String(of.length),
  ];
  return table({
    caption: t("paragraphs.countCaption"),
    size: 7,
    breakable: false,
    columns: [
      { head: t("paragraphs.standard"), share: 2.6 },
      ...indexStatuses.map((status) => ({ head: t(`paragraphs.status.${status}`), ...right })),
      { head: t("paragraphs.all"), ...right },
    ],
    rows: [
      ...context.list.names.map(([id, name]) => {
        const own = rows.filter(({ row }) => row.standard === id);
        return [say(name), ...counts(own)].map(str);
      }),
      [t("paragraphs.all"), ...counts(rows)].map(str),
    ],
  });
}
