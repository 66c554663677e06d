import type { Settings } from "../../electron/contract/app.ts";
import { locales, type Locale } from "../i18n/locale.ts";
import { askHost } from "../state/host.ts";
import { sessionStore, type ThemeChoice } from "../state/session/session-store.ts";

/** Takes language and theme from what the user set before; gives the settings where there are any. */
export async function readSettings(): Promise<Settings | undefined> {
  const reply = await askHost("settings.get", {});
  const settings = reply.ok ? reply.value : undefined;
  sessionStore.setState({
    language: settings?.language ?? preferredLanguage(globalThis.navigator.languages),
    theme: settings?.theme ?? "system",
  });
  return settings;
}

/** Switches the language at once, and keeps it for the next start. */
export function setLanguage(language: Locale): void {
  sessionStore.setState({ language });
  void askHost("settings.set", { language });
}

/** Switches the theme at once, and keeps it for the next start. */
export function setTheme(theme: ThemeChoice): void {
  sessionStore.setState({ theme });
  void askHost("settings.set", { theme });
}

/** The first language of the system that the window speaks. */
export function preferredLanguage(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const known = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
    if (known !== undefined) return known;
    if (/^zh-(Hant|TW|HK|MO)/i.test(tag)) return "zh-Hant";
    if (/^zh/i.test(tag)) return "zh-Hans";
    if (/^en/i.test(tag)) return "en";
  }
  return "en";
}
