import type { Locale } from "./locale.ts";
import { fileMessages } from "./messages/window/file-messages.ts";

/** Why a request was not done, in parts. */
export interface FaultParts {
  readonly code: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly place?: string | undefined;
}

/** A fault in the user's language: what happened, what is safe, what to do. */
export function faultText({ code, message }: FaultParts, locale: Locale): string {
  const key = `fault.${code}`;
  if (!Object.hasOwn(fileMessages, key)) return message;
  return fileMessages[key as keyof typeof fileMessages][locale];
}

/** Where it happened: file, place in it, and what was found. */
export function faultPlace({ file, place, message }: FaultParts): string {
  const parts = [file, place].filter((part) => part !== undefined && part !== "");
  return [...parts, message].join(" · ");
}
