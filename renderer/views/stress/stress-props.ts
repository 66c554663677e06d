import type { Answer, Searched } from "./stress-answer.ts";
import type { Question, QuestionGiven } from "./stress-question.ts";
import type { StressWords } from "./use-stress-words.ts";

/** What every part of the view is given. */
export interface StressProps extends QuestionGiven {
  readonly question: Question;
}

/** Props of the figures and the picture of an answer. */
export interface AnswerProps extends StressProps {
  readonly answer: Searched & Answer;
  /** Under the pairing to compare with. */
  readonly other: Answer | undefined;
  readonly words: StressWords;
  /** Unit of the figure. */
  readonly unit: string;
}
