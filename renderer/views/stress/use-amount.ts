import { useJob } from "../../state/results/use-job.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { inputText } from "../model-words.ts";
import type { Answer } from "./stress-answer.ts";
import { stressInput } from "./stress-inputs.ts";
import type { AnswerProps } from "./stress-props.ts";

/** What a setting amounts to: a metric in words, with the answer and as things stand. */
export interface Amount {
  readonly of: { readonly metric: string; readonly year?: number };
  readonly then: string;
  readonly now: string;
}

/** The metric that says in plain units what the first answer amounts to; nothing where there is none. */
export function useAmount({ answer, question, year }: AnswerProps): Amount | undefined {
  const scenario = useLensField("a");
  const { locale, scale } = useFormat();
  const { by, as } = question;
  const { amounts } = stressInput(by);
  const settings = settingsOf(answer);
  const of = { metric: amounts?.metric ?? "", ...(amounts?.hasYear === true ? { year } : {}) };
  const isAsked = amounts !== undefined && settings !== undefined;
  const { result } = useJob("profile", isAsked ? { scenario, by, as, of, settings } : null);
  if (!isAsked || result?.by !== by) return undefined;
  const [now, then] = settings.map((setting) => {
    const value = result.points.find(({ input }) => input === setting)?.value;
    return typeof value === "number"
      ? inputText(value, result.unit, { input: of.metric, locale, scale })
      : undefined;
  });
  return now === undefined || then === undefined ? undefined : { of, then, now };
}

/** The present setting and the first answer. */
function settingsOf(answer: AnswerProps["answer"] & Answer): readonly [number, number] | undefined {
  const [found] = answer.kind === "found" ? answer.all : [];
  const { input } = answer.present;
  return found === undefined || input === null ? undefined : [input, found.low];
}
