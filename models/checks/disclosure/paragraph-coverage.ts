import type { Company } from "../../company/company-schema.ts";
import type { Requirements } from "../../scenario/rule-schema.ts";

type Answer = Company["answers"][number];

/** A standard whose paragraphs are followed, and its id in the list of requirements. */
export type FollowedStandard = "IFRS S2" | "HKEX Part D";

const listedAs: Readonly<Record<FollowedStandard, string>> = {
  "IFRS S2": "ifrs-s2",
  "HKEX Part D": "hkex-c2",
};

/**
 * What became of a paragraph: answered; answered short of what it asks (`partial`); left out under a
 * relief; marked as left out without one (`gap`); or not answered at all.
 */
export type ParagraphStatus = "answered" | "partial" | "relief" | "gap" | "nothing";

/** One paragraph of a standard and how a company answers it. `answers` are indices in the company. */
export interface ParagraphRow {
  readonly standard: FollowedStandard;
  readonly paragraph: string;
  readonly topic: string;
  readonly status: ParagraphStatus;
  readonly relief: readonly string[];
  readonly answers: readonly number[];
  /** Standard by way of which it is answered, where not by its own. */
  readonly through: FollowedStandard | null;
}

/**
 * Paragraphs of IFRS S2 that frame, test evidence, give reliefs or forbid duplication: nothing of their
 * own to answer. 29(a)(vi)(2) concerns asset managers, banks and insurers only.
 */
const framing = new Set(
  "1-2 3-4 5 7 8-9 11 12 15 17 18 19 20 21 23 24 26 27-28 29(a)(vi)(2) 30 31 37".split(" "),
);

/** A paragraph as its number and its labels: `29(a)(vi)` is `["29", "a", "vi"]`. */
export type Paragraph = readonly string[];

/**
 * Reads `24`, `29(a)(vi)(1)`, or a row of several such as `37(a)-(h)`; empty for anything else. A range
 * of letters is every letter of it.
 */
export function parseParagraph(written: string): readonly Paragraph[] {
  const range = /^(\d+)\(([a-z])\)-\(([a-z])\)$/.exec(written.trim());
  if (range !== null) {
    const [, number = "", first = "a", last = "a"] = range;
    const from = first.charCodeAt(0);
    const length = Math.max(0, last.charCodeAt(0) - from + 1);
    return Array.from({ length }, (_, i) => [number, String.fromCharCode(from + i)]);
  }
  const match = /^(\d+)((?:\([a-z0-9]+\))*)$/.exec(written.trim());
  if (match === null) return [];
  const [, number = "", labels = ""] = match;
  return [[number, ...[...labels.matchAll(/\(([a-z0-9]+)\)/g)].map(([, label]) => label ?? "")]];
}

/** Whether two paragraphs are the same, or one stands above the other. */
export function relatesTo(a: Paragraph, b: Paragraph): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((label, i) => label === b[i]);
}

/**
 * Whether a standard has a paragraph, framing ones included; a paragraph above or below a listed one
 * counts. Appendices (`B20`) are not followed and always count.
 */
export function isListed(
  standard: FollowedStandard,
  paragraph: string,
  { rows }: Requirements,
): boolean {
  if (/^[A-Z]/.test(paragraph)) return true;
  const own = parseParagraph(paragraph);
  return rows.some(([id, written = ""]) => {
    if (id !== listedAs[standard]) return false;
    const [first = ""] = written.split(" ");
    const span = /^(\d+)-(\d+)$/.exec(first)?.slice(1).map(Number);
    if (span === undefined) {
      return parseParagraph(first).some((each) => own.some((one) => relatesTo(one, each)));
    }
    const [from = 0, to = 0] = span;
    return own.some(([number]) => Number(number) >= from && Number(number) <= to);
  });
}

/**
 * Every paragraph of HKEX Part D and of IFRS S2 that asks for something, and how the company answers
 * it: an answer to a paragraph above or below it counts. Paragraphs of IFRS S2 without an answer of
 * their own take that of the paragraph of Part D which maps to them.
 */
export function paragraphCoverage(
  { answers }: Pick<Company, "answers">,
  requirements: Requirements,
): readonly ParagraphRow[] {
  const ofPartD = requirementsOf("HKEX Part D", requirements);
  const exchangeRows = ofPartD.map((row) => rowOf(row, "HKEX Part D", answers));
  const standardRows = requirementsOf("IFRS S2", requirements).map((row) => {
    const own = rowOf(row, "IFRS S2", answers);
    return own.status === "nothing" ? throughPartD(own, row, { ofPartD, exchangeRows }) : own;
  });
  return [...exchangeRows, ...standardRows];
}

interface Requirement {
  readonly written: string;
  readonly topic: string;
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs of IFRS S2 it maps to. */
  readonly mapped: readonly Paragraph[];
}

function requirementsOf(
  standard: FollowedStandard,
  { rows }: Requirements,
): readonly Requirement[] {
  return rows.flatMap(([id, written = "", topic = "", , , , mapping = ""]) => {
    const paragraphs = parseParagraph(written);
    const isAsking = paragraphs.length > 0 && !(standard === "IFRS S2" && framing.has(written));
    if (id !== listedAs[standard] || !isAsking) return [];
    const mapped = mapping.split(";").flatMap(parseParagraph);
    return [{ written, topic, paragraphs, mapped }];
  });
}

function rowOf(
  { written, topic, paragraphs }: Requirement,
  standard: FollowedStandard,
  answers: readonly Answer[],
): ParagraphRow {
  const own = answers.flatMap((answer, index) =>
    answer.standard === standard && isAbout(answer, paragraphs) ? [{ answer, index }] : [],
  );
  const relief = [...new Set(own.flatMap(({ answer }) => answer.relief ?? []))];
  const status = statusOf(own.map(({ answer }) => answer));
  const indices = own.map(({ index }) => index);
  return { standard, paragraph: written, topic, status, relief, answers: indices, through: null };
}

function isAbout({ paragraph }: Answer, paragraphs: readonly Paragraph[]): boolean {
  return parseParagraph(paragraph).some((own) => paragraphs.some((each) => relatesTo(own, each)));
}

function statusOf(answers: readonly Answer[]): ParagraphStatus {
  if (answers.length === 0) return "nothing";
  const codes = answers.map(({ relief = [] }) => relief);
  const isEvery = (mark: (of: readonly string[]) => boolean): boolean => codes.every(mark);
  if (isEvery((of) => of.includes("GAP"))) return "gap";
  if (codes.some((of) => of.includes("PART") || of.includes("GAP"))) return "partial";
  return isEvery((of) => of.length > 0) ? "relief" : "answered";
}

function throughPartD(
  row: ParagraphRow,
  { paragraphs }: Requirement,
  {
    ofPartD,
    exchangeRows,
  }: { ofPartD: readonly Requirement[]; exchangeRows: readonly ParagraphRow[] },
): ParagraphRow {
  const mapped = exchangeRows.filter(
    ({ status }, i) =>
      status !== "nothing" &&
      ofPartD[i]?.mapped.some((each) => paragraphs.some((own) => relatesTo(own, each))) === true,
  );
  const [first] = mapped;
  if (first === undefined) return row;
  const isOne = mapped.every(({ status }) => status === first.status);
  return {
    ...row,
    status: isOne ? first.status : "partial",
    relief: [...new Set(mapped.flatMap(({ relief }) => relief))],
    answers: [...new Set(mapped.flatMap(({ answers }) => answers))],
    through: "HKEX Part D",
  };
}
