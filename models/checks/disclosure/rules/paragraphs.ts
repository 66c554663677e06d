import { text } from "../../../engine/model.ts";
import type { RuleInput } from "../context.ts";
import {
  isListed,
  paragraphCoverage,
  type FollowedStandard,
  type ParagraphRow,
} from "../paragraph-coverage.ts";
import { evidencePlaces } from "../places.ts";
import { rule, type Draft } from "../rule.ts";

type Id = "paragraph.unanswered" | "paragraph.short" | "paragraph.unknown";

const standards: readonly FollowedStandard[] = ["HKEX Part D", "IFRS S2"];

/**
 * Paragraphs of the standards that a company answers: which have no answer, which have one that falls
 * short (`PART`) or is left out without a listed relief (`GAP`), and which the standard does not have. A
 * standard that the company answers nowhere is not held against it. No threshold.
 */
export const paragraphRule = rule<Id>({
  texts: {
    "paragraph.unanswered": {
      severity: "note",
      message: text(
        "Neither an encoded answer nor a relief for {count} of {all} paragraphs of {standard}: {paragraphs}.",
        "{standard} 的 {all} 段中有 {count} 段既未收录回应也无豁免：{paragraphs}。",
        "{standard} 的 {all} 段中有 {count} 段既未收錄回應也無豁免：{paragraphs}。",
      ),
      expected: text("an answer or a relief for each", "每段均有回应或豁免", "每段均有回應或豁免"),
      found: text("{count} without", "{count} 段缺失", "{count} 段缺失"),
    },
    "paragraph.short": {
      severity: "note",
      message: text(
        "Answers to {standard} that give less than the paragraph asks, without a listed relief: {paragraphs}.",
        "对 {standard} 下列各段的回应少于该段要求，且未援引所列豁免：{paragraphs}。",
        "對 {standard} 下列各段的回應少於該段要求，且未援引所列豁免：{paragraphs}。",
      ),
      expected: text(
        "what the paragraph asks, or a relief",
        "该段要求内容或豁免",
        "該段要求內容或豁免",
      ),
      found: text("{paragraphs}", "{paragraphs}", "{paragraphs}"),
    },
    "paragraph.unknown": {
      severity: "warning",
      message: text(
        "{standard} has no paragraph {paragraph} in the list of requirements.",
        "要求清单中 {standard} 没有第 {paragraph} 段。",
        "要求清單中 {standard} 沒有第 {paragraph} 段。",
      ),
      expected: text("a paragraph of {standard}", "{standard} 的段落", "{standard} 的段落"),
      found: text("{paragraph}", "{paragraph}", "{paragraph}"),
    },
  },
  find: (input) => {
    const coverage = paragraphCoverage(input.company, input.requirements);
    return standards.flatMap((standard) => {
      const indices = input.company.answers.flatMap((answer, index) =>
        answer.standard === standard ? [index] : [],
      );
      if (indices.length === 0) return [];
      const rows = coverage.filter((row) => row.standard === standard);
      const found = { standard, indices, rows };
      return [...unanswered(found, input), ...short(found, input), ...unknown(found, input)];
    });
  },
});

interface Answered {
  readonly standard: FollowedStandard;
  readonly indices: readonly number[];
  readonly rows: readonly ParagraphRow[];
}

function unanswered({ standard, indices, rows }: Answered, { company }: RuleInput): Draft<Id>[] {
  const open = rows.filter(({ status }) => status === "nothing");
  if (open.length === 0) return [];
  return [
    {
      rule: "paragraph.unanswered",
      where: "answers",
      sources: answerPlaces(indices.slice(0, 1), company),
      values: {
        standard,
        count: String(open.length),
        all: String(rows.length),
        paragraphs: open.map(({ paragraph }) => paragraph),
      },
    },
  ];
}

function short({ standard, indices }: Answered, { company }: RuleInput): Draft<Id>[] {
  const marked = indices.filter((index) =>
    company.answers[index]?.relief?.some((code) => code === "PART" || code === "GAP"),
  );
  if (marked.length === 0) return [];
  const paragraphs = marked.map((index) => company.answers[index]?.paragraph ?? "");
  return [
    {
      rule: "paragraph.short",
      where: `answers/${marked[0] ?? 0}`,
      sources: answerPlaces(marked, company),
      values: { standard, paragraphs },
    },
  ];
}

function unknown({ standard, indices }: Answered, input: RuleInput): Draft<Id>[] {
  const { answers } = input.company;
  return indices.flatMap((index): Draft<Id>[] => {
    const { paragraph = "" } = answers[index] ?? {};
    if (isListed(standard, paragraph, input.requirements)) return [];
    return [
      {
        rule: "paragraph.unknown",
        where: `answers/${index}/paragraph`,
        sources: answerPlaces([index], input.company),
        values: { standard, paragraph },
      },
    ];
  });
}

function answerPlaces(indices: readonly number[], { answers }: RuleInput["company"]): string[] {
  return indices.flatMap((index) => evidencePlaces(answers[index]?.evidence ?? []));
}
