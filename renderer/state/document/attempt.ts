import { ModelError } from "../../../models/engine/errors.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { problemText } from "../../i18n/problem-text.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { sessionStore } from "../session/session-store.ts";
import { showToast } from "../session/toast-store.ts";

/** Does an edit; where it does not hold, says so and gives false. Nothing is changed then. */
export function attempt(edit: () => void): boolean {
  try {
    edit();
    return true;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { language } = sessionStore.getState();
    const say = sayIn(shellMessages, language);
    const detail = problemText(error, language);
    showToast({ tone: "warning", text: say("toast.refused"), detail });
    return false;
  }
}
