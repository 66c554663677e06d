import { changeText } from "../../i18n/change-text.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { documentStore } from "../../state/document/document.ts";
import type { Step } from "../../state/document/document-store.ts";
import { sessionStore } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";

/** Takes the last step back and says which. */
export function undo(): void {
  tell("toast.undone", documentStore.actions.undo(), {
    label: "action.redo",
    run: redo,
  });
}

/** Makes the step again that was taken back last, and says which. */
export function redo(): void {
  tell("toast.redone", documentStore.actions.redo(), { label: "action.undo", run: undo });
}

interface Way {
  readonly label: "action.undo" | "action.redo";
  readonly run: () => void;
}

function tell(key: "toast.undone" | "toast.redone", step: Step | undefined, way: Way): void {
  if (step === undefined) return;
  const { language } = sessionStore.getState();
  const say = sayIn(shellMessages, language);
  const what = changeText(step.change.label, language);
  showToast({
    tone: "done",
    text: say(key, { what }),
    action: { label: say(way.label), run: way.run },
  });
}
