import type { ReactElement } from "react";
import { levels } from "../../../models/kernels/rating/rules.ts";
import { NumberField } from "../../controls/number-field.tsx";
import { SearchChoice } from "../../controls/search-choice.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { metricGroups } from "../metric-groups.ts";
import { useModelWords } from "../model-words.ts";
import { otherInputs, stressInput, stressInputs } from "./stress-inputs.ts";
import {
  modes,
  questionParams,
  usualLevel,
  type Question,
  type Wanted,
} from "./stress-question.ts";
import type { StressProps } from "./stress-props.ts";
import styles from "./stress.module.css";

/** The question, part by part: what, how far, by which input, turned in which way. */
export function QuestionForm(props: StressProps): ReactElement {
  const { question } = props;
  const say = useMessages(stressMessages);
  const set = (change: Partial<Question>): void =>
    setViewParams({ ...questionParams({ ...question, ...change }) });
  return (
    <div className={styles["form"]} role="group" aria-label={say("stress.question")}>
      <span className={styles["wide"]}>
        <Subject {...props} onWanted={(wanted) => set({ wanted })} />
      </span>
      <Level {...props} onWanted={(wanted) => set({ wanted })} />
      <span className={styles["wide"]}>
        <InputChoice
          label={say("stress.by")}
          value={question.by}
          onChange={(by) => set({ by, as: stressInput(by).as })}
        />
      </span>
      <Segmented
        label={say("stress.as")}
        value={question.as}
        segments={modes.map((id) => ({ id, text: say(`stress.as.${id}`) }))}
        onChange={(as) => set({ as })}
      />
    </div>
  );
}

interface WantedProps extends StressProps {
  readonly onWanted: (wanted: Wanted) => void;
}

function Subject({ company, run, year, question, onWanted }: WantedProps): ReactElement {
  const say = useMessages(stressMessages);
  const text = useText();
  const words = useModelWords();
  const { wanted } = question;
  const items = company.register.filter(
    ({ method }) => method !== undefined && method.kind !== "judgement",
  );
  const choose = (id: string): void => {
    if (id.startsWith("item:")) onWanted({ kind: "item", item: id.slice(5), becomes: "high" });
    else onWanted({ kind: "metric", metric: id, reaches: usualLevel(run, id, year) });
  };
  return (
    <SearchChoice
      label={say("stress.what")}
      value={wanted.kind === "item" ? `item:${wanted.item}` : wanted.metric}
      none={say("stress.noMatch")}
      groups={[
        {
          title: say("stress.items"),
          options: items.map(({ id, name }) => ({ id: `item:${id}`, text: text(name) })),
        },
        ...metricGroups.map(({ id, metrics }) => ({
          title: say(`stress.group.${id}`),
          options: metrics.map((metric) => ({ id: metric, text: words.metric(metric) })),
        })),
      ]}
      onChange={choose}
    />
  );
}

function Level({ run, question, onWanted }: WantedProps): ReactElement {
  const say = useMessages(stressMessages);
  const format = useFormat();
  const { wanted } = question;
  if (wanted.kind === "item") {
    return (
      <Segmented
        label={say("stress.becomes")}
        value={wanted.becomes}
        segments={levels.map((id) => ({ id, text: say(`stress.level.${id}`) }))}
        onChange={(becomes) => onWanted({ ...wanted, becomes })}
      />
    );
  }
  const scale = format.scale([wanted.reaches], run.results[wanted.metric]?.unit ?? "1");
  return (
    <span className={styles["level"]}>
      <NumberField
        label={say("stress.reaches")}
        value={wanted.reaches}
        scale={scale.divisor}
        decimals={scale.decimals}
        unit={scale.unit}
        step={scale.divisor}
        onCommit={(reaches) => onWanted({ ...wanted, reaches })}
      />
    </span>
  );
}

/** An input of the model, by search; those that questions are mostly about come first. */
export function InputChoice(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (path: string) => void;
}): ReactElement {
  const say = useMessages(stressMessages);
  const words = useModelWords();
  const catalogue = useCatalogue();
  const others = catalogue === null ? [] : otherInputs(catalogue);
  const option = (path: string) => ({ id: path, text: words.path(path) });
  const known = [...stressInputs.map(({ path }) => path), ...others];
  const isOwn = known.includes(props.value);
  return (
    <SearchChoice
      {...props}
      none={say("stress.noMatch")}
      groups={[
        {
          title: say("stress.inputsFirst"),
          options: [
            ...(isOwn ? [] : [option(props.value)]),
            ...stressInputs.map(({ path }) => option(path)),
          ],
        },
        { title: say("stress.inputsOther"), options: others.map(option) },
      ]}
    />
  );
}
