import { registerReliefs } from "./relief-codes.ts";
import type { Context } from "../context.ts";
import { reliefText } from "../risk/item-words.ts";
import { chapterTitle, chapterIds } from "../sections.ts";
import { table, twoLines } from "../typst/blocks.ts";
import { array, call, join, labelName, str, type Code } from "../typst/code.ts";
import type { FoundAnswer } from "./answers.ts";
import { shortPlaces } from "./documents.ts";
import type { IndexedParagraph } from "./index-rows.ts";

/** Paragraphs of a standard: what each asks, where it is answered, and by what it is served. */
export function indexTable(
  context: Context,
  name: string,
  rows: readonly IndexedParagraph[],
): string {
  const { t, say } = context;
  return table({
    caption: t("paragraphs.tableCaption", { name }),
    size: 7,
    breakable: true,
    columns: [
      { head: t("paragraphs.paragraph"), share: 0.75 },
      { head: t("paragraphs.asks"), share: 2.1 },
      { head: t("paragraphs.where"), share: 2.6 },
      { head: t("paragraphs.served"), share: 0.8 },
    ],
    rows: rows.map((indexed) => [
      str(say(indexed.row.label)),
      twoLines(call("strong-text", [str(say(indexed.row.topic))]), str(say(indexed.row.asks))),
      call("lines", [array(whereLines(context, indexed))]),
      call("served", [str(indexed.status), str(t(`paragraphs.status.${indexed.status}`))]),
    ]),
  });
}

function whereLines(context: Context, indexed: IndexedParagraph): readonly Code[] {
  const lines = [
    ...placeLine(context, indexed),
    ...leftLine(context, indexed),
    ...textLine(context, indexed),
    ...answerLines(context, indexed),
    ...reliefLines(context, indexed),
    ...reasonLine(context, indexed),
  ];
  return lines.length === 0 ? [str("–")] : lines;
}

const mostTables = 6;

/** Tables and chapters with their pages; chapters alone where they are many. */
function placeLine(context: Context, { places }: IndexedParagraph): readonly Code[] {
  const order = (label: string): number => [...chapterLabels.keys()].indexOf(chapterOf(label));
  const all = (places.length <= mostTables ? places : [...new Set(places.map(chapterOf))]).toSorted(
    (a, b) => order(a) - order(b),
  );
  if (all.length === 0) return [];
  const pieces = all.flatMap((label, i) => [
    ...(i === 0 ? [] : [str(context.t("list.separator"))]),
    placeCode(context, label),
  ]);
  return [`(context ${join(pieces)})`];
}

const chapterLabels = new Map(chapterIds.map((id) => [labelName(id), id]));

/** The chapter that a label stands in. */
function chapterOf(label: string): string {
  const found = [...chapterLabels.keys()].find(
    (chapter) => label === chapter || label.startsWith(`${chapter}-`),
  );
  return found ?? label;
}

const [numberSign, pageSign] = ["\u0001", "\u0002"];

/** A place with number and page that Typst fills in. */
function placeCode({ t }: Context, label: string): Code {
  const key = chapterLabels.has(label) ? "paragraphs.atChapter" : "paragraphs.atTable";
  const words = t(key, { number: numberSign, page: pageSign });
  const [before = "", rest = ""] = words.split(numberSign);
  const [between = "", after = ""] = rest.split(pageSign);
  const kind = chapterLabels.has(label) ? "at-chapter" : "at-table";
  return call(kind, [str(label), str(before), str(between), str(after)]);
}

function leftLine({ t, locale }: Context, { left }: IndexedParagraph): readonly Code[] {
  if (left.length === 0) return [];
  const titles = left.map((id) => chapterTitle(id, locale)).join(t("list.separator"));
  return [call("absent", [str(t("paragraphs.leftOut", { titles }))])];
}

function textLine(context: Context, { texts }: IndexedParagraph): readonly Code[] {
  if (texts.length === 0) return [];
  const places = shortPlaces(
    context,
    texts.flatMap(({ evidence }) => evidence),
  );
  return [str(context.t("paragraphs.stated", { places }))];
}

function answerLines(context: Context, { answers }: IndexedParagraph): readonly Code[] {
  return answers.map((found) => call("small", [str(answerText(context, found))]));
}

function answerText(context: Context, { answer, isWhole }: FoundAnswer): string {
  const { t } = context;
  const { standard, paragraph, relief = [], evidence } = answer;
  const words = { standard, paragraph, places: shortPlaces(context, evidence) };
  if (relief.includes("GAP")) return t("paragraphs.answerGap", words);
  if (relief.includes("PART")) return t("paragraphs.answerPart", words);
  return t(isWhole ? "paragraphs.answerWhole" : "paragraphs.answer", words);
}

function reliefLines(context: Context, { reliefs }: IndexedParagraph): readonly Code[] {
  return registerReliefs(reliefs).map(({ code, evidence }) => {
    const words = {
      relief: reliefText(context, code),
      places: shortPlaces(context, evidence),
    };
    return str(context.t("paragraphs.reliefAt", words));
  });
}

/** What is lacking, and why nothing serves a paragraph where nothing does. */
function reasonLine(context: Context, indexed: IndexedParagraph): readonly Code[] {
  const { t, say, locale } = context;
  const { row, through } = indexed;
  const partly = through.filter(({ row: { lacks } }) => lacks !== undefined);
  const mapping = row.mapping.replaceAll(";", t("list.comma"));
  const reasons = [
    ...(through.length === 0 ? [] : [t("paragraphs.through", { paragraphs: mapping })]),
    ...(row.lacks === undefined ? [] : [say(row.lacks)]),
    ...(partly.length === 0
      ? []
      : [t("paragraphs.partly", { paragraphs: named(context, partly) })]),
    ...(row.lacks === undefined && partly.length === 0 ? silence(context, indexed) : []),
  ];
  if (reasons.length === 0) return [];
  return [call("small", [str(reasons.join(locale === "en" ? " " : ""))])];
}

/** Why a paragraph has no place, where no lack of the appendix is the reason. */
function silence({ t }: Context, indexed: IndexedParagraph): readonly string[] {
  const { status, left, answers, places } = indexed;
  const isHeard = answers.some(({ isWhole }) => !isWhole);
  if (status === "none" && left.length === 0 && !isHeard) return [t("paragraphs.notDisclosed")];
  return status === "frame" && places.length === 0 ? [t("paragraphs.frameOnly")] : [];
}

function named({ t, say }: Context, rows: readonly IndexedParagraph[]): string {
  return rows.map(({ row }) => say(row.label)).join(t("list.comma"));
}
