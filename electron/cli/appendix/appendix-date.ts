import { UsageError } from "../usage-error.ts";

/** The date of an appendix: the one given, else today's. Throws UsageError for what is no date. */
export function readDate(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new UsageError(`--date: expected a date as 2026-11-20, found ${JSON.stringify(text)}`);
}
