import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Choice } from "../../controls/choice.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { ProgressBar } from "../../controls/state-note.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { largestSeed, offeredDraws } from "./sampling-choice.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import styles from "./uncertainty.module.css";

/** Size, method and seed of the ensemble, how far it is, and a way to call it off. */
export function SamplingBar({
  sampling,
  ensembles,
}: Pick<UncertaintyProps, "sampling" | "ensembles">): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const { number } = useFormat();
  const methods = ["latin-hypercube", "sobol"] as const;
  return (
    <div className={styles["sampling"]} role="group" aria-label={say("uncertainty.sampling")}>
      <Choice
        label={say("uncertainty.draws")}
        value={String(sampling.draws)}
        groups={[
          { options: offeredDraws.map((count) => ({ id: String(count), text: number(count) })) },
        ]}
        onChange={(draws) => setViewParams({ draws })}
      />
      <Choice
        label={say("uncertainty.method")}
        value={sampling.method}
        groups={[{ options: methods.map((id) => ({ id, text: say(`uncertainty.method.${id}`) })) }]}
        onChange={(method) => setViewParams({ sampling: method })}
      />
      <span className={styles["seed"]}>
        <NumberField
          label={say("uncertainty.seed")}
          value={sampling.seed}
          low={0}
          high={largestSeed}
          step={1}
          decimals={0}
          onCommit={(seed) => setViewParams({ seed: String(Math.round(seed)) })}
        />
      </span>
      <Standing ensembles={ensembles} />
    </div>
  );
}

/** How far the draws are; after a cancel, a way to begin again. */
function Standing({ ensembles }: Pick<UncertaintyProps, "ensembles">): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const { isBusy, isHeld, progress, cancel, again } = ensembles;
  if (isHeld) {
    return (
      <span className={styles["standing"]}>
        <span role="status">{say("uncertainty.cancelled")}</span>
        <Button onPress={again}>{say("uncertainty.again")}</Button>
      </span>
    );
  }
  if (!isBusy || progress === null) return <span className={styles["standing"]} />;
  return (
    <span className={styles["standing"]}>
      <ProgressBar label={say("uncertainty.drawing")} {...progress} />
      <Button onPress={cancel}>{say("uncertainty.cancel")}</Button>
    </span>
  );
}
