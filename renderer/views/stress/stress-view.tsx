import { useMemo, type ReactElement } from "react";
import { useCompany } from "../../state/document/document.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLensField, useViewParam } from "../../state/session/session-store.ts";
import { offeredMetrics } from "../metric-groups.ts";
import { ResultsGate } from "../results-gate.tsx";
import { GridPart } from "./grid-part.tsx";
import { OnePart } from "./one-part.tsx";
import { QuestionList } from "./question-list.tsx";
import {
  questionMetrics,
  readQuestion,
  readyQuestions,
  type QuestionGiven,
} from "./stress-question.ts";
import type { StressProps } from "./stress-props.ts";
import styles from "./stress.module.css";

/** What it takes: the setting of an input at which a figure is reached or an item's rating changes. */
export function StressView(): ReactElement {
  const company = useCompany();
  const catalogue = useCatalogue();
  const year = useLensField("year");
  const metrics = [...new Set([...questionMetrics, ...offeredMetrics])];
  const { a, status, failure } = useResults({ metrics });
  const neutral = useNeutral();
  const isReady =
    a !== undefined && neutral !== undefined && company !== undefined && catalogue !== null;
  return (
    <ResultsGate {...{ status, failure, isReady }}>
      {() => <StressBody given={{ company: company!, run: a!, year, neutral: neutral! }} />}
    </ResultsGate>
  );
}

function StressBody({ given }: { readonly given: QuestionGiven }): ReactElement {
  const { company, run, year, neutral } = given;
  const [of, by, as] = [useViewParam("of"), useViewParam("by"), useViewParam("as")];
  const [reaches, becomes] = [useViewParam("reaches"), useViewParam("becomes")];
  const ready = useMemo(
    () => readyQuestions({ company, run, year, neutral }),
    [company, run, year, neutral],
  );
  const question = useMemo(
    () => readQuestion({ of, by, as, reaches, becomes }, ready, { company, run, year, neutral }),
    [of, by, as, reaches, becomes, ready, company, run, year, neutral],
  );
  const props: StressProps = { ...given, question };
  const isTwo = useViewParam("part") === "two";
  return (
    <article className={styles["view"]}>
      <div className={styles["columns"]}>
        <QuestionList {...props} ready={ready} />
        <div className={styles["main"]}>
          {isTwo ? <GridPart {...props} /> : <OnePart {...props} />}
        </div>
      </div>
    </article>
  );
}

/** Net emissions that count as neutral, as a share of the base year; undefined until it is known. */
function useNeutral(): number | undefined {
  const scenario = useLensField("a");
  const { result } = useJob("inputs", { scenario });
  const value = result?.find(({ input }) => input === "carbon.neutralityThreshold")?.value;
  return result === undefined ? undefined : typeof value === "number" ? value : 0;
}
