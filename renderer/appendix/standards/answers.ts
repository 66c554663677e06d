import type { Company } from "../../../models/company/company-schema.ts";
import { isAbove, isRelated } from "./spans.ts";
import type { ListedParagraph, ParagraphList } from "./list.ts";

/** What a company answers to a paragraph. */
export interface FoundAnswer {
  readonly answer: Company["answers"][number];
  /** Whether it answers a paragraph above this one as a whole. */
  readonly isWhole: boolean;
}

const answeredUnder: Readonly<Record<string, Company["answers"][number]["standard"]>> = {
  "ifrs-s2": "IFRS S2",
  "hkex-c2": "HKEX Part D",
  tcfd: "TCFD",
  "szse-17": "SZSE 17",
};

/**
 * Answers to a paragraph, those to a paragraph above or below it included. IFRS S2 without an answer of
 * its own takes those to the paragraphs of Part D that map to it.
 */
export function answersTo(
  company: Company,
  row: ListedParagraph,
  { paragraphs }: ParagraphList,
): readonly FoundAnswer[] {
  const own = ownAnswers(company, row);
  if (own.length > 0 || row.standard !== "ifrs-s2") return own;
  const through = paragraphs
    .filter(({ standard, mapping }) => standard === "hkex-c2" && isRelated(mapping, row.paragraph))
    .flatMap((partD) =>
      ownAnswers(company, partD).map(({ answer }) => ({
        answer,
        isWhole:
          isAbove(partD.mapping, row.paragraph) || isAbove(answer.paragraph, partD.paragraph),
      })),
    );
  const answers = [...new Set(through.map(({ answer }) => answer))];
  return answers.map((answer) => ({
    answer,
    isWhole: through.every((each) => each.answer !== answer || each.isWhole),
  }));
}

function ownAnswers({ answers }: Company, row: ListedParagraph): readonly FoundAnswer[] {
  const standard = answeredUnder[row.standard];
  return answers
    .filter((answer) => answer.standard === standard && isTo(answer.paragraph, row))
    .map((answer) => ({
      answer,
      isWhole: row.standard === "ifrs-s2" && isAbove(answer.paragraph, row.paragraph),
    }));
}

function isTo(answered: string, { paragraph, answeredAs }: ListedParagraph): boolean {
  return answeredAs.includes(answered) || isRelated(answered, paragraph);
}
