import type { PublishedRow } from "../../../models/run/matrix/published-types.ts";
import { formatNumber } from "../../format/number.ts";
import type { Context } from "../context.ts";
import { heading, lead, paragraph, table, together } from "../typst/blocks.ts";
import { str } from "../typst/code.ts";
import { placeText } from "./item-parts.ts";
import { itemNumber } from "./item-words.ts";

/** Kendall's tau between the orders of the pairings, both horizons in one table. */
export function tauSection(context: Context): string {
  const { t, names, near, far } = context;
  if (names.length < 2) return "";
  const years = { near: String(near), far: String(far) };
  const least = (year: number): string => {
    const found = context.request.risk.agreements
      .filter((each) => each.year === year)
      .flatMap(({ tau }) => tau ?? []);
    return found.length === 0 ? "–" : formatNumber(Math.min(...found), 2);
  };
  return together([
    heading(t("matrices.tauTitle")),
    lead(t("matrices.tauLead", { ...years, low: least(near), lowFar: least(far) })),
    table({
      caption: t("matrices.tauCaption", years),
      size: 7.5,
      columns: [
        { head: "", align: "right" },
        { head: t("table.pairing"), share: 3 },
        ...names.map((_, i) => ({ head: String(i + 1), share: 0.8, align: "right" as const })),
      ],
      rows: names.map((row, i) => [
        str(String(i + 1)),
        str(row.label),
        ...names.map((column, j) => {
          if (i === j) return str("·");
          return str(tauText(context, [row.scenario, column.scenario], j > i ? near : far));
        }),
      ]),
    }),
  ]);
}

function tauText(
  { request }: Context,
  [one, other]: readonly [string, string],
  year: number,
): string {
  const found = request.risk.agreements.find(
    ({ a, b, year: at }) =>
      at === year && ((a === one && b === other) || (a === other && b === one)),
  );
  return found === undefined || found.tau === null ? "–" : formatNumber(found.tau, 2);
}

/** Published ratings beside the model's, with the reasons. */
export function publishedSection(context: Context): readonly string[] {
  const { t, locale, request } = context;
  const rows = request.risk.published;
  if (rows.length === 0) {
    return [
      together([heading(t("matrices.publishedTitle")), paragraph(t("matrices.noPublished"))]),
    ];
  }
  const some = countOf(rows, "agrees in some");
  const right = { align: "right" } as const;
  return [
    heading(
      t("matrices.publishedHeadline", {
        agree: String(countOf(rows, "agrees")),
        of: String(rows.length),
        some: some === 0 ? "" : t("matrices.publishedSome", { count: String(some) }),
      }),
    ),
    lead(publishedLead(context, rows)),
    table({
      caption: t("matrices.publishedCaption"),
      size: 7.5,
      columns: [
        { head: "", ...right },
        { head: t("matrices.item"), share: 1.8 },
        { head: t("matrices.published"), share: 0.9 },
        { head: t("matrices.agrees"), share: 0.7 },
        { head: t("matrices.why"), share: 4 },
      ],
      rows: rows.map((row) => [
        str(String(itemNumber(context, row.item))),
        str(`${row.name[locale]}${placeText(context, row)}`),
        str(t(`level.${row.published}`)),
        str(t("matrices.ofPlaces", { agree: String(row.agreeing), of: String(row.of) })),
        str(row.why),
      ]),
    }),
  ];
}

function countOf(rows: readonly PublishedRow[], verdict: PublishedRow["verdict"]): number {
  return rows.filter((row) => row.verdict === verdict).length;
}

function publishedLead({ t }: Context, rows: readonly PublishedRow[]): string {
  const computed = rows.filter(({ status }) => status === "computed");
  const judged = rows.filter(({ status }) => status === "judged");
  return t("matrices.publishedLead", {
    computed: String(countOf(computed, "agrees")),
    computedOf: String(computed.length),
    judged: String(countOf(judged, "agrees")),
    judgedOf: String(judged.length),
  });
}
