import { useMemo } from "react";
import type { RatingRules } from "../../../models/kernels/rating/rules.ts";
import { useWorkbook } from "../../state/document/document.ts";
import { useJob } from "../../state/results/use-job.ts";
import { answerOfFailure, answerOfItem, answerOfMetric, type Answer } from "./stress-answer.ts";
import type { Question } from "./stress-question.ts";

/** An answer, and whether a newer one is on its way. */
export interface StandingAnswer {
  readonly answer: Answer;
  readonly isStale: boolean;
}

const waiting: Answer = { kind: "waiting" };

/** Solves a question under a pairing; no pairing, no answer. */
export function useAnswer(
  { wanted, by, as }: Question,
  scenario: string | null,
  year: number,
): StandingAnswer {
  const rules = useWorkbook<RatingRules | undefined>(({ ratingRules }) => ratingRules);
  const at = { scenario: scenario ?? "", year, by, as };
  const forMetric =
    scenario === null || wanted.kind !== "metric"
      ? null
      : { ...at, metric: wanted.metric, reaches: { value: wanted.reaches } };
  const forItem =
    scenario === null || wanted.kind !== "item"
      ? null
      : {
          ...{ ...at, item: wanted.item, becomes: wanted.becomes },
          ...(rules === undefined ? {} : { rules }),
        };
  const metric = useJob("solve", forMetric, { pause: 60 });
  const item = useJob("solveItem", forItem, { pause: 60 });
  const job = wanted.kind === "metric" ? metric : item;
  const solved = metric.result;
  const rated = item.result;
  const { failure, status } = job;
  const answer = useMemo(() => {
    if (status === "failed" && failure !== null) return answerOfFailure(failure, by);
    if (wanted.kind === "metric") {
      const isOf = solved?.metric === wanted.metric && solved.by === by && solved.as === as;
      return isOf ? answerOfMetric(solved) : waiting;
    }
    const isOf = rated?.item === wanted.item && rated.by === by && rated.as === as;
    return isOf ? answerOfItem(rated) : waiting;
  }, [status, failure, wanted, by, as, solved, rated]);
  return { answer, isStale: status === "stale" || answer.kind === "waiting" };
}
