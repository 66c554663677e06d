import type { ReactElement } from "react";
import type { LikelihoodClass, RatingRules } from "../../../models/kernels/rating/rules.ts";
import { Button } from "../../controls/button.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { ratingMessages } from "../../i18n/messages/window/rating-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { editWorkbook } from "../../state/document/edits.ts";
import styles from "./rules.module.css";

type SetRules = (change: Partial<RatingRules>) => void;

interface FieldsProps {
  readonly rules: RatingRules;
  readonly isEdited: boolean;
}

const share = { scale: 0.01, unit: "%", low: 0, high: 1 } as const;

const likelihoods: readonly LikelihoodClass[] = [1, 2, 3, 4, 5];

/** Bounds of bands and classes, each a number to edit; the whole may be put back. */
export function RuleFields({ rules, isEdited }: FieldsProps): ReactElement {
  const sayRule = useMessages(ratingMessages);
  const set: SetRules = (change) => {
    const next = { ...rules, ...change };
    attempt(() =>
      editWorkbook({ label: { key: "change.setRules" }, values: { ratingRules: next } }),
    );
  };
  const restore = (): void => {
    attempt(() =>
      editWorkbook({ label: { key: "change.restoreRules" }, values: { ratingRules: undefined } }),
    );
  };
  return (
    <>
      <div className={styles["fields"]}>
        <NumberField
          label={sayRule("rating.rule.mediumFrom")}
          value={rules.mediumFrom}
          {...share}
          high={rules.highAbove}
          step={0.001}
          onCommit={(mediumFrom) => set({ mediumFrom })}
        />
        <NumberField
          label={sayRule("rating.rule.highAbove")}
          value={rules.highAbove}
          {...share}
          low={rules.mediumFrom}
          step={0.001}
          onCommit={(highAbove) => set({ highAbove })}
        />
        <NumberField
          label={sayRule("rating.rule.adverseAbove")}
          value={rules.adverseAbove}
          {...share}
          step={0.0005}
          onCommit={(adverseAbove) => set({ adverseAbove })}
        />
        <div>
          <span className={styles["label"]}>{sayRule("rating.rule.likelyFrom")}</span>
          <Segmented<`${LikelihoodClass}`>
            label={sayRule("rating.rule.likelyFrom")}
            segments={likelihoods.map((each) => ({ id: `${each}`, text: String(each) }))}
            value={`${rules.likelyFrom}`}
            onChange={(next) => set({ likelyFrom: Number(next) as LikelihoodClass })}
          />
        </div>
      </div>
      <ClassFields rules={rules} set={set} />
      {isEdited ? (
        <Button look="link" onPress={restore}>
          {sayRule("rating.rulesRestore")}
        </Button>
      ) : null}
    </>
  );
}

interface ClassProps {
  readonly rules: RatingRules;
  readonly set: SetRules;
}

/** Probabilities from which likelihood is of class 2 to 5. */
function ClassFields({ rules, set }: ClassProps): ReactElement {
  const say = useMessages(matrixMessages);
  const sayRule = useMessages(ratingMessages);
  const bounds = [0, ...rules.likelihoodFrom, 1];
  const withBound = (at: number, next: number): RatingRules["likelihoodFrom"] =>
    rules.likelihoodFrom.with(at, next) as unknown as RatingRules["likelihoodFrom"];
  return (
    <div className={styles["fields"]}>
      {rules.likelihoodFrom.map((from, i) => (
        <NumberField
          key={i}
          label={sayRule("rating.rule.classFrom", {
            number: i + 2,
            name: say(`matrix.class.${likelihoods[i + 1]!}`),
          })}
          value={from}
          {...share}
          low={(bounds[i] ?? 0) + 0.001}
          high={(bounds[i + 2] ?? 1) - 0.001}
          onCommit={(next) => set({ likelihoodFrom: withBound(i, next) })}
        />
      ))}
    </div>
  );
}
