import type {
  ResponseCurve,
  ResponseLevel,
  ResponseSeries,
} from "../../charts/response-curve/response-curve-series.ts";
import type { AnswerProps } from "./stress-props.ts";

/** Words that stand in the picture. */
export interface ResponseWords {
  readonly present: string;
  readonly range: string;
  readonly medium: string;
  readonly high: string;
}

/** The picture of a question: its curves, the levels asked for, the present setting and its range. */
export function responseSeries(
  { question, answer, words, unit }: AnswerProps,
  curves: readonly ResponseCurve[],
  names: ResponseWords,
): ResponseSeries {
  const { inputUnit, range, present } = answer;
  const levels = levelsOf({ question, answer, words, unit }, names);
  const values = curves.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const all = [...values, ...levels.map(({ value }) => value)];
  return {
    input: {
      name: words.input(question),
      show: (setting) => words.setting(setting, question, inputUnit),
    },
    figure: { name: words.subject(question), scale: words.scale(all, question, unit) },
    curves,
    levels,
    present: present.input,
    presentName: names.present,
    range: range === null ? undefined : { ...range, name: names.range },
  };
}

function levelsOf(
  { question, answer, words, unit }: Pick<AnswerProps, "question" | "answer" | "words" | "unit">,
  { medium, high }: ResponseWords,
): readonly ResponseLevel[] {
  const { wanted } = question;
  if (wanted.kind === "metric") {
    const { reaches } = wanted;
    return [{ value: reaches, name: words.figure(reaches, question, unit), isAsked: true }];
  }
  if (answer.bands === null) return [];
  const isHigh = wanted.becomes === "high";
  const { mediumFrom, highAbove } = answer.bands;
  return [
    { value: mediumFrom, name: medium, isAsked: !isHigh },
    { value: highAbove, name: high, isAsked: isHigh },
  ];
}
