import { sessionStore, type SessionState } from "../../state/session/session-store.ts";

/** Keeps theme, language and zoom of the document in step with the session and the system. */
export function followTheme(): void {
  const system = globalThis.matchMedia("(prefers-color-scheme: dark)");
  const apply = ({ theme, language, zoom }: SessionState): void => {
    const isDark = theme === "dark" || (theme === "system" && system.matches);
    const root = document.documentElement;
    root.dataset["theme"] = isDark ? "dark" : "light";
    root.lang = language;
    root.style.setProperty("--zoom", String(zoom));
    if (isDark !== sessionStore.getState().isDark) sessionStore.setState({ isDark });
  };
  system.addEventListener("change", () => apply(sessionStore.getState()));
  sessionStore.subscribe(apply);
  apply(sessionStore.getState());
}
