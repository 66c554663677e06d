import { text } from "../../../engine/model.ts";
import { floatSlack, numberText, readPrinted } from "../../reconcile/figures/printed-figure.ts";
import { placeOf } from "../../reconcile/figures/figure-book.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import type { RuleInput } from "../context.ts";
import { percent } from "../places.ts";
import { rule, type Draft } from "../rule.ts";

const shareKey = /^(women|female)Share(Stated)?$/;

/**
 * A share of women that the text states against the head count by sex that a table gives. Threshold:
 * half a unit of the last printed digit of the share, so "31 %" allows 30.5 to 31.5 %.
 */
export const shareRule = rule({
  texts: {
    "text.share": {
      severity: "warning",
      message: text(
        "The text states {stated} % women among all employees; the table gives {women} of {all}, {share} %.",
        "文字称女性占全体员工 {stated} %；表中为 {all} 人中 {women} 人，即 {share} %。",
        "文字稱女性佔全體員工 {stated} %；表中為 {all} 人中 {women} 人，即 {share} %。",
      ),
      expected: text("{share} %", "{share} %", "{share} %"),
      found: text("{stated} %", "{stated} %", "{stated} %"),
    },
  },
  find: (input) => {
    const counted = headCount(input);
    if (counted === undefined) return [];
    const share = counted.women.value / (counted.women.value + counted.men.value);
    return Object.entries(input.company.profile.figures).flatMap(
      ([key, value]): Draft<"text.share">[] => {
        if (!shareKey.test(key) || value.kind !== "disclosed") return [];
        const printed = readPrinted(value);
        const off = Math.abs(printed.value - share);
        if (off <= printed.half + floatSlack(share, 1)) return [];
        return [
          {
            rule: "text.share",
            where: `profile/figures/${key}`,
            sources: [value, counted.women, counted.men].flatMap((each) => placeOf(each) ?? []),
            values: {
              stated: percent(
                printed.value,
                Math.max(0, Math.round(-Math.log10(200 * printed.half))),
              ),
              share: percent(share, 1),
              women: numberText(counted.women.value, 0),
              all: numberText(counted.women.value + counted.men.value, 0),
            },
          },
        ];
      },
    );
  },
});

interface HeadCount {
  readonly women: Value;
  readonly men: Value;
}

function headCount({ company, book }: RuleInput): HeadCount | undefined {
  const { employeesFemale, employeesMale } = company.profile.figures;
  const part = (name: string): Value | undefined =>
    book.find({ metric: "profile.employees", part: name, year: company.baseYear })?.origin;
  const [women, men] = [employeesFemale ?? part("female"), employeesMale ?? part("male")];
  return women === undefined || men === undefined ? undefined : { women, men };
}
