import type { AppendixSection, AppendixStandard } from "../../../electron/contract/export.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What is chosen about the appendix. */
export interface PaperChoice {
  readonly language: Locale;
  /** All scenarios, or those of the lens. */
  readonly scope: "all" | "lens";
  /** `2026-11-20`. */
  readonly date: string;
  readonly seed: number;
  readonly standard: AppendixStandard;
  /** Chapters printed of those that can be left out. */
  readonly sections: readonly AppendixSection[];
}

/** Chapters with one put in or left out, in the order of all. */
export function withSection<T extends string>(
  all: readonly T[],
  chosen: readonly T[],
  section: T,
): readonly T[] {
  const isIn = chosen.includes(section);
  return all.filter((each) => (each === section ? !isIn : chosen.includes(each)));
}

/** A day where one is, as ISO writes it. */
export function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** Where the printing stands. */
export interface PaperStanding {
  readonly count: number | undefined;
  readonly isPrinted: boolean;
  readonly isNow: boolean;
}

/** Which finding the head tells. */
export function appendixFinding({
  count,
  isPrinted,
  isNow,
}: PaperStanding): "none" | "now" | "old" {
  if (!isPrinted || count === undefined) return "none";
  return isNow ? "now" : "old";
}

/** Whether a text is a day that there is. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
