import type { ReactElement } from "react";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import type { ScenariosProps } from "./scenarios-props.ts";
import styles from "./scenarios.module.css";

/** What a composite label stands for, where A or B bears one. */
export function CompositeNotes({ library, a, b }: ScenariosProps): ReactElement | null {
  const say = useMessages(scenariosMessages);
  const text = useText();
  const labels = new Set([a.pairing.physical, b?.pairing.physical]);
  const composites = library.pathways.filter(
    ({ id, explanation }) => labels.has(id) && explanation !== undefined,
  );
  if (composites.length === 0) return null;
  return (
    <>
      {composites.map(({ id, explanation }) => (
        <aside key={id} className={styles["note"]}>
          <b>{say("scenarios.compositeTitle", { name: id })}</b>
          {explanation === undefined ? null : <p>{text(explanation)}</p>}
        </aside>
      ))}
    </>
  );
}
