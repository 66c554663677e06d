import { memo, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { LeverSlider } from "../../controls/lever-slider.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { documentStore } from "../../state/document/document.ts";
import {
  clearOverride,
  commitDraftSoon,
  draftOverride,
  setOverride,
} from "../../state/document/edits.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { contractsInput, givenPath, presentShare } from "./levers.ts";
import { pathThrough } from "./given-inputs.ts";
import type { NeededProps } from "./neutrality-props.ts";
import { useLevers, type LeverSetting } from "./use-levers.ts";
import styles from "./neutrality.module.css";

/** The levers under the picture: each moves it at once; let go, it is one step of the history. */
export function NeutralityLevers(props: NeededProps): ReactElement {
  const levers = useLevers(props);
  return (
    <>
      <div className={styles["levers"]}>
        {levers.map((lever) => (
          <Lever key={lever.path} lever={lever} />
        ))}
      </div>
      <SolveButton {...props} />
    </>
  );
}

/** Drawn anew only where something of it that is seen has changed. */
const Lever = memo(PlainLever, ({ lever: one }, { lever: other }) => seenOf(one) === seenOf(other));

/** What is seen of a lever; functions are left out. */
function seenOf(lever: LeverSetting): string {
  return JSON.stringify(lever);
}

function PlainLever({ lever }: { readonly lever: LeverSetting }): ReactElement {
  const { path, label, toOverride, text } = lever;
  const edit = (value: number) => ({
    path,
    value: toOverride(value),
    name: label,
    shown: text(value),
  });
  return (
    <LeverSlider
      {...lever}
      beside={lever.isSet ? undefined : <KindTag kind={lever.kind} />}
      onMove={(value) => attempt(() => draftOverride(edit(value)))}
      onCommit={(value) =>
        attempt(() => {
          draftOverride(edit(value));
          commitDraftSoon();
        })
      }
      onReset={() => attempt(() => clearOverride(path, label))}
    />
  );
}

/** Sets the share of green contracts that meets the target. */
function SolveButton(props: NeededProps): ReactElement | null {
  const { run, figures, inputs, company, shift } = props;
  const say = useMessages(neutralityMessages);
  const sayShell = useMessages(shellMessages);
  const { percent } = useFormat();
  const { targetYear: year, gap = 0 } = figures;
  if (year === undefined || gap <= 0 || shift.kind === "unknown") return null;
  if (shift.kind !== "found") {
    return <p className={styles["caption"]}>{say("neutrality.unsolved", { year })}</p>;
  }
  const by = shift.shift;
  const solve = (): void => {
    const overrides = documentStore.getState().workbook.overrides[company.id];
    const present = presentShare({ inputs, overrides, year });
    const value = Math.min(1, Math.ceil((present + by) * 1000) / 1000);
    const given = givenPath(contractsInput, inputs);
    const points = pathThrough(given, { baseYear: run.baseYear, year, value });
    const name = say("neutrality.lever.contracts", { year });
    const shown = percent(value, 1);
    const edit = { path: contractsInput, value: { points }, name, shown };
    if (!attempt(() => setOverride(edit))) return;
    showToast({
      tone: "done",
      text: say("neutrality.solved", { share: shown, year }),
      action: { label: sayShell("action.undo"), run: () => documentStore.actions.undo() },
    });
  };
  return (
    <Button look="link" onPress={solve}>
      {say("neutrality.solve", { year })} →
    </Button>
  );
}
