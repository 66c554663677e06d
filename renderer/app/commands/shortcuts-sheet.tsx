import type { ReactElement } from "react";
import { Dialog } from "../../controls/dialog.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { commandMessages } from "../../i18n/messages/window/command-messages.ts";
import { showOverlay } from "../../state/session/session-store.ts";
import { commandTable } from "./command-table.ts";
import { keysText } from "./keys.ts";
import styles from "./shortcuts-sheet.module.css";

/** Every key that does something. */
export function ShortcutsSheet(): ReactElement {
  const say = useMessages(commandMessages);
  return (
    <Dialog isOpen size="wide" title={say("command.shortcuts")} onClose={() => showOverlay(null)}>
      <dl className={styles["list"]}>
        {commandTable
          .filter(({ keys }) => keys !== undefined)
          .map((command) => (
            <div key={command.id} className={styles["row"]}>
              <dt>{say(command.key)}</dt>
              <dd>
                <kbd>{keysText(command)}</kbd>
              </dd>
            </div>
          ))}
      </dl>
      <p className={styles["moves"]}>{say("shortcuts.moves")}</p>
    </Dialog>
  );
}
