import { duplicatePairing, removePairing } from "../../../models/workbook/edits/pairings.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { scenariosMessages } from "../../i18n/messages/window/scenarios-messages.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { documentStore } from "../../state/document/document.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { sessionStore, setLens } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { freshId, type AnyPairing } from "./scenarios-figures.ts";
import type { ScenariosProps } from "./scenarios-props.ts";

/** What is done with a pairing of the list. */
export interface PairingActs {
  readonly duplicate: (pairing: AnyPairing) => void;
  readonly remove: (pairing: AnyPairing) => void;
}

/** Copies a pairing and shows the copy, or takes an own one out and shows the one it came from. */
export function usePairingActs({ pairings }: Pick<ScenariosProps, "pairings">): PairingActs {
  const say = useMessages(scenariosMessages);
  const sayShell = useMessages(shellMessages);
  const text = useText();
  const tell = (line: string): void => {
    const undo = { label: sayShell("action.undo"), run: () => documentStore.actions.undo() };
    showToast({ tone: "done", text: line, action: undo });
  };
  return {
    duplicate: (pairing) => {
      const id = freshId(pairings.map((each) => each.id));
      const name = say("scenarios.copyName", { name: text(pairing.name) });
      const isDone = attempt(() =>
        applyEdit((workbook) => duplicatePairing(workbook, pairing, { id, name })),
      );
      if (!isDone) return;
      setLens({ a: id });
      tell(say("scenarios.added", { name }));
    },
    remove: (pairing) => {
      const { a, b } = sessionStore.getState().lens;
      const origin = "from" in pairing && pairing.from !== undefined ? pairing.from : undefined;
      const next = pairings.find(({ id }) => id === origin) ?? pairings[0];
      if (a === pairing.id && next !== undefined) setLens({ a: next.id });
      if (b === pairing.id) setLens({ b: null });
      attempt(() => applyEdit((workbook) => removePairing(workbook, pairing.id)));
    },
  };
}
