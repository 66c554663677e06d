import type { ModelError } from "../../models/engine/errors.ts";
import { EditError } from "../../models/workbook/edits/edit-error.ts";
import { editMessages } from "./messages/window/edit-messages.ts";
import type { Locale } from "./locale.ts";
import { fill } from "./message.ts";

/** What is wrong with an entry, in a language; for other refusals the line of the model. */
export function problemText(error: ModelError, locale: Locale): string {
  if (!(error instanceof EditError)) return error.message;
  const { key, params = {} } = error.problem;
  if (!Object.hasOwn(editMessages, key)) return error.message;
  const values = Object.entries(params).map(([name, value]) => [name, String(value)] as const);
  return fill(editMessages[key as keyof typeof editMessages][locale], Object.fromEntries(values));
}
