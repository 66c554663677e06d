import type { ReactElement } from "react";
import { Figure } from "../../controls/figure.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { useModelWords } from "../model-words.ts";
import { OtherValue } from "../other-value.tsx";
import type { Searched } from "./stress-answer.ts";
import type { AnswerProps } from "./stress-props.ts";
import { useAmount } from "./use-amount.ts";

/** How things stand, what it takes, what that amounts to, and the range of the data. */
export function AnswerFigures(props: AnswerProps): ReactElement {
  const { answer, other, question, words, unit, year } = props;
  const say = useMessages(stressMessages);
  const { present, metric } = answer;
  const figure = (value: number): string => words.figure(value, question, unit);
  const stands = (of: Searched): string =>
    of.present.rating === null
      ? figure(of.present.value)
      : `${say(`stress.level.${of.present.rating}`)}, ${figure(of.present.value)}`;
  const isKnown = other?.kind === "found" || other?.kind === "none";
  return (
    <KeyFigures>
      <KeyFigure label={say("stress.stands", { year })}>
        <Figure of={{ metric, year }} name={words.subject(question)}>
          <ValueWithRange
            size="figure"
            value={
              present.rating === null
                ? figure(present.value)
                : say(`stress.level.${present.rating}`)
            }
            unit={present.rating === null ? "" : figure(present.value)}
          />
        </Figure>
        <OtherValue>{isKnown ? stands(other) : null}</OtherValue>
      </KeyFigure>
      <KeyFigure label={say("stress.takes")}>
        <ValueWithRange size="figure" value={words.short(question, answer)} />
        <OtherValue>{other === undefined ? null : words.short(question, other)}</OtherValue>
      </KeyFigure>
      <Amount {...props} />
      <DataRange {...props} />
    </KeyFigures>
  );
}

/** What the setting amounts to in plain units, beside how it is now. */
function Amount(props: AnswerProps): ReactElement | null {
  const say = useMessages(stressMessages);
  const { metric: nameOf } = useModelWords();
  const amount = useAmount(props);
  if (amount === undefined) return null;
  const name = say("stress.amount", { metric: nameOf(amount.of.metric) });
  return (
    <KeyFigure label={name}>
      <Figure of={amount.of} name={name}>
        <ValueWithRange
          size="figure"
          value={amount.then}
          range={say("stress.now", { value: amount.now })}
        />
      </Figure>
    </KeyFigure>
  );
}

/** The range of the data, and whether the answer lies within. */
function DataRange({ answer, question, words }: AnswerProps): ReactElement | null {
  const say = useMessages(stressMessages);
  const { range, inputUnit } = answer;
  if (range === null) return null;
  const [found] = answer.kind === "found" ? answer.all : [];
  const bounds = [range.low, range.high].map((each) => words.setting(each, question, inputUnit));
  const isOutside = found?.isWithinRange === false;
  return (
    <KeyFigure label={say("stress.range")}>
      <ValueWithRange
        size="figure"
        value={say("stress.stretch", { low: bounds[0] ?? "", high: bounds[1] ?? "" })}
        {...(isOutside ? { range: say("stress.outside") } : {})}
      />
    </KeyFigure>
  );
}
