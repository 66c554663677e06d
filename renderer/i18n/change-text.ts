import { changeMessages } from "./messages/window/change-messages.ts";
import { fill } from "./message.ts";
import type { Locale } from "./locale.ts";

/** What a change is called, as it is kept with the workbook. */
export interface ChangeName {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

const undo = "undo.";

/** The name of a change in a language; a key that is not known stands for itself. */
export function changeText({ key, params = {} }: ChangeName, locale: Locale): string {
  if (key.startsWith(undo)) {
    const what = changeText({ key: key.slice(undo.length), params }, locale);
    return fill(changeMessages["change.undone"][locale], { what });
  }
  const known = Object.hasOwn(changeMessages, key)
    ? changeMessages[key as keyof typeof changeMessages]
    : undefined;
  const values = Object.entries(params).map(([name, value]) => [name, String(value)] as const);
  return known === undefined ? key : fill(known[locale], Object.fromEntries(values));
}
