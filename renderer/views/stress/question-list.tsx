import type { ReactElement } from "react";
import { useMessages } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { setViewParams, useLensField } from "../../state/session/session-store.ts";
import { questionParams, type ReadyQuestion } from "./stress-question.ts";
import type { StressProps } from "./stress-props.ts";
import { useAnswer } from "./use-answer.ts";
import { useStressWords } from "./use-stress-words.ts";
import styles from "./stress.module.css";

/** Props of the list. */
export interface QuestionListProps extends StressProps {
  readonly ready: readonly ReadyQuestion[];
}

/** Questions that boards ask, each with its answer under the lens's scenario. */
export function QuestionList(props: QuestionListProps): ReactElement {
  const say = useMessages(stressMessages);
  return (
    <nav className={styles["list"]} aria-label={say("stress.questions")}>
      <p className={styles["listTitle"]}>{say("stress.questions")}</p>
      <ul>
        {props.ready.map((each) => (
          <li key={each.id}>
            <Row {...props} own={each} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Row(props: QuestionListProps & { readonly own: ReadyQuestion }): ReactElement {
  const { own, question, company, run, year } = props;
  const say = useMessages(stressMessages);
  const scenario = useLensField("a");
  const words = useStressWords(company, year);
  const { answer, isStale } = useAnswer(own.question, scenario, year);
  const { wanted } = own.question;
  const unit = wanted.kind === "metric" ? (run.results[wanted.metric]?.unit ?? "1") : "1";
  const text = say(`stress.ask.${own.id}`, {
    subject: words.subject(own.question),
    year,
    level: wanted.kind === "metric" ? words.figure(wanted.reaches, own.question, unit) : "",
  });
  const isChosen = JSON.stringify(own.question) === JSON.stringify(question);
  return (
    <button
      type="button"
      className={styles["row"]}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => setViewParams({ ...questionParams(own.question) }, { replace: false })}
    >
      <span>{text}</span>
      <span className={styles["answer"]} data-kind={answer.kind} data-stale={isStale || undefined}>
        {words.short(own.question, answer)}
      </span>
    </button>
  );
}
