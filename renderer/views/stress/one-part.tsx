import type { ReactElement } from "react";
import { StateNote, Waiting } from "../../controls/state-note.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { AnswerFigures } from "./answer-figures.tsx";
import { QuestionForm } from "./question-form.tsx";
import type { Answer } from "./stress-answer.ts";
import { StressHeading } from "./stress-heading.tsx";
import { StressPicture } from "./stress-picture.tsx";
import type { StressProps } from "./stress-props.ts";
import type { Question } from "./stress-question.ts";
import { useAnswer } from "./use-answer.ts";
import { useStressWords } from "./use-stress-words.ts";
import styles from "./stress.module.css";

/** One input: the answer as a sentence, what it amounts to, and the figure along the input. */
export function OnePart(props: StressProps): ReactElement {
  const { question, company, year, run } = props;
  const say = useMessages(stressMessages);
  const { a, b } = useLens();
  const words = useStressWords(company, year);
  const first = useAnswer(question, a, year);
  const second = useAnswer(question, b === a ? null : b, year);
  const { wanted } = question;
  const unit = wanted.kind === "metric" ? (run.results[wanted.metric]?.unit ?? "1") : "1";
  const { answer, isStale } = first;
  const other = b === null || b === a ? undefined : second.answer;
  const lead = useLead(question, answer, { unit, words });
  return (
    <>
      <StressHeading
        part="one"
        title={words.sentence(question, answer, unit)}
        lead={lead}
        isStale={isStale}
      />
      <QuestionForm {...props} />
      {answer.kind === "waiting" ? <Waiting text={say("stress.waiting")} /> : null}
      {answer.kind === "found" || answer.kind === "none" ? (
        <>
          <AnswerFigures {...props} {...{ answer, other, words, unit }} />
          <p className={styles["other"]}>
            {other === undefined ? null : <OtherSentence {...{ question, other, words, unit }} />}
          </p>
          <StressPicture {...props} {...{ answer, other, words, unit, isStale }} />
        </>
      ) : null}
      <Why answer={answer} />
    </>
  );
}

/** The answer under the pairing to compare with, as a sentence. */
function OtherSentence(props: {
  readonly question: Question;
  readonly other: Answer;
  readonly words: ReturnType<typeof useStressWords>;
  readonly unit: string;
}): ReactElement {
  const { question, other, words, unit } = props;
  const say = useMessages(stressMessages);
  const name = usePairingName(useLens().b);
  return (
    <>{say("stress.under", { scenario: name, sentence: words.sentence(question, other, unit) })}</>
  );
}

/** Why there is no picture. */
function Why({ answer }: { readonly answer: Answer }): ReactElement | null {
  const say = useMessages(stressMessages);
  switch (answer.kind) {
    case "already":
      return <StateNote title={say("stress.alreadyTitle")} text={say("stress.alreadyText")} />;
    case "independent":
      return (
        <StateNote title={say("stress.independentTitle")} text={say("stress.independentText")} />
      );
    case "refused":
      return (
        <StateNote
          tone="warning"
          title={say("stress.refusedTitle")}
          text={say("stress.refusedText")}
          detail={answer.message}
        />
      );
    default:
      return null;
  }
}

interface LeadGiven {
  readonly unit: string;
  readonly words: ReturnType<typeof useStressWords>;
}

/** Under which scenario, how it was searched, and what was seen there. */
function useLead(question: Question, answer: Answer, { unit, words }: LeadGiven): string {
  const say = useMessages(stressMessages);
  const { number } = useFormat();
  const scenario = usePairingName(useLens().a);
  if (answer.kind !== "found" && answer.kind !== "none")
    return say("stress.leadPlain", { scenario });
  const { searched, seen, evaluations, inputUnit } = answer;
  return say("stress.lead", {
    scenario,
    from: words.setting(searched.low, question, inputUnit),
    to: words.setting(searched.high, question, inputUnit),
    low: words.figure(seen.low, question, unit),
    high: words.figure(seen.high, question, unit),
    count: number(evaluations),
  });
}

function usePairingName(id: string | null): string {
  const text = useText();
  const pairing = usePairings().find((each) => each.id === id);
  return pairing === undefined ? (id ?? "") : text(pairing.name);
}
