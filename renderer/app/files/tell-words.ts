import type { ShellWords } from "../../../electron/contract/window.ts";
import type { Locale } from "../../i18n/locale.ts";
import { nativeMessages } from "../../i18n/messages/window/native-messages.ts";
import { askHost } from "../../state/host.ts";
import { sessionStore } from "../../state/session/session-store.ts";

/** Tells the shell the words of its menu and prompts, now and whenever the language is switched. */
export function tellWords(): void {
  const tell = (language: Locale): void => {
    void askHost("window.words", shellWords(language));
  };
  sessionStore.subscribe((state, before) => {
    if (state.language !== before.language) tell(state.language);
  });
  tell(sessionStore.getState().language);
}

function shellWords(language: Locale): ShellWords {
  const words = Object.entries(nativeMessages).map(([key, text]) => {
    return [key.slice("native.".length), text[language]];
  });
  return Object.fromEntries(words) as ShellWords;
}
