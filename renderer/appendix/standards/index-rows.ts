import type { Company } from "../../../models/company/company-schema.ts";
import type { Evidence } from "../../../models/company/statement-schema.ts";
import { chapterIds, type ChapterId } from "../sections.ts";
import { labelName } from "../typst/code.ts";
import { answersTo, type FoundAnswer } from "./answers.ts";
import { textsOf, type CompanyText } from "./company-texts.ts";
import type { ListedParagraph, ParagraphList } from "./list.ts";
import { isRelated } from "./spans.ts";

/** What serves a paragraph, in the order counted. */
export const indexStatuses = [
  "print",
  "part",
  "text",
  "relief",
  "left",
  "none",
  "frame",
  "inapplicable",
] as const;

/** What serves a paragraph. */
export type IndexStatus = (typeof indexStatuses)[number];

/** A relief the company states, and where. */
export interface StatedRelief {
  readonly code: string;
  readonly evidence: readonly Evidence[];
}

/** A paragraph with what serves it. */
export interface IndexedParagraph {
  readonly row: ListedParagraph;
  readonly status: IndexStatus;
  /** Labels in the print. */
  readonly places: readonly string[];
  /** Chapters that would serve it and are left out of the print. */
  readonly left: readonly ChapterId[];
  readonly texts: readonly CompanyText[];
  readonly answers: readonly FoundAnswer[];
  readonly reliefs: readonly StatedRelief[];
  /** Paragraphs of IFRS S2 by way of which it is served; empty where by its own. */
  readonly through: readonly IndexedParagraph[];
}

/** What an index is made of: the company, and every label and chapter that is really in the print. */
export interface IndexedPrint {
  readonly company: Company;
  readonly list: ParagraphList;
  readonly labels: ReadonlySet<string>;
  readonly chapters: readonly ChapterId[];
}

/** Every paragraph of the list of requirements with what serves it, each once. */
export function indexedParagraphs(print: IndexedPrint): readonly IndexedParagraph[] {
  const { paragraphs } = print.list;
  const standard = new Map(
    paragraphs
      .filter((row) => row.standard === "ifrs-s2")
      .map((row) => [row, indexedByItself(row, print)] as const),
  );
  return paragraphs.map((row) => {
    const own = standard.get(row);
    if (own !== undefined) return own;
    if (row.places !== undefined) return indexedByItself(row, print);
    return indexedThrough(row, [...standard.values()], print);
  });
}

function indexedByItself(row: ListedParagraph, print: IndexedPrint): IndexedParagraph {
  const { company, list } = print;
  const found = {
    row,
    ...placesOf(row, print),
    texts: row.texts.flatMap((reference) => textsOf(company, reference)),
    answers: answersTo(company, row, list),
    through: [],
  };
  const reliefs = reliefsOf(row, found.answers, company);
  return { ...found, reliefs, status: statusOf({ ...found, reliefs }) };
}

function placesOf(
  { places = [] }: ListedParagraph,
  { labels, chapters }: IndexedPrint,
): Pick<IndexedParagraph, "places" | "left"> {
  const left = places.flatMap((place) => {
    const chapter = chapterIds.find((id) => id === place.split("/")[0]);
    return chapter === undefined || chapters.includes(chapter) ? [] : [chapter];
  });
  return {
    places: places.map(labelName).filter((label) => labels.has(label)),
    left: [...new Set(left)],
  };
}

const marks = ["GAP", "PART"];

function reliefsOf(
  { texts }: ListedParagraph,
  answers: readonly FoundAnswer[],
  { register }: Company,
): readonly StatedRelief[] {
  const stated = [
    ...answers.map(({ answer }) => answer),
    ...register.flatMap(({ current, anticipated }) => [
      ...(texts.includes("register/current") && current !== undefined ? [current] : []),
      ...(texts.includes("register/anticipated") && anticipated !== undefined ? [anticipated] : []),
    ]),
  ];
  return reliefsIn(stated);
}

/** Reliefs that statements rest on, each once, with every place. */
export function reliefsIn(
  stated: readonly {
    readonly relief?: readonly string[] | undefined;
    readonly evidence: readonly Evidence[];
  }[],
): readonly StatedRelief[] {
  const codes = [...new Set(stated.flatMap(({ relief = [] }) => relief))];
  return codes
    .filter((code) => !marks.includes(code))
    .map((code) => ({
      code,
      evidence: stated
        .filter(({ relief = [] }) => relief.includes(code))
        .flatMap(({ evidence }) => evidence),
    }));
}

/** Whether a label stands where the company is only quoted. */
function isToldOnly(label: string): boolean {
  return /^governance(-|$)/.test(label);
}

type Found = Omit<IndexedParagraph, "status">;

function statusOf({ row, places, left, texts, answers, reliefs }: Found): IndexStatus {
  if (row.role === "frame") return "frame";
  if (row.role === "not-applicable") return "inapplicable";
  if (places.some((label) => !isToldOnly(label))) {
    return row.lacks === undefined && left.length === 0 ? "print" : "part";
  }
  if (left.some((id) => id !== "governance")) return "left";
  if (texts.length > 0 || answers.some(isAnswering)) return "text";
  return reliefs.length > 0 ? "relief" : "none";
}

/** Whether an answer says something on this very paragraph, short of the mark or not. */
function isAnswering({ answer, isWhole }: FoundAnswer): boolean {
  const { relief = [] } = answer;
  return !isWhole && relief.every((code) => code === "PART");
}

function indexedThrough(
  row: ListedParagraph,
  standard: readonly IndexedParagraph[],
  { company, list }: IndexedPrint,
): IndexedParagraph {
  const related = standard.filter((each) => isRelated(row.mapping, each.row.paragraph));
  const asking = related.filter(({ status }) => status !== "frame" && status !== "inapplicable");
  const through = asking.length === 0 ? related : asking;
  const own = answersTo(company, row, list);
  return {
    row,
    status: combined(through, own),
    places: [...new Set(through.flatMap(({ places }) => places))],
    left: [...new Set(through.flatMap(({ left }) => left))],
    texts: [...new Set(through.flatMap(({ texts }) => texts))],
    answers: own,
    reliefs: reliefsIn([
      ...own.map(({ answer }) => answer),
      ...through.flatMap(({ reliefs }) =>
        reliefs.map(({ code, evidence }) => ({ relief: [code], evidence })),
      ),
    ]),
    through,
  };
}

function combined(
  through: readonly IndexedParagraph[],
  answers: readonly FoundAnswer[],
): IndexStatus {
  const statuses = through.map(({ status }) => status);
  const [first] = statuses;
  if (first !== undefined && statuses.every((status) => status === first)) {
    if (first !== "none" || !answers.some(isAnswering)) return first;
  }
  if (statuses.some((status) => status === "print" || status === "part")) return "part";
  if (statuses.includes("left")) return "left";
  if (statuses.includes("text") || answers.some(isAnswering)) return "text";
  if (statuses.includes("relief")) return "relief";
  return "none";
}
