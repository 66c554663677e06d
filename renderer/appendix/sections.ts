import type { Locale } from "../i18n/locale.ts";
import type { MessageKey } from "../i18n/catalogue.ts";
import { translator } from "../i18n/translate.ts";

/** Chapters after the cover in the order printed, by the message of their title. */
const titles = {
  basis: "basis.title",
  governance: "governance.title",
  sites: "sites.title",
  scenarios: "scenarios.title",
  "energy-cost": "cost.title",
  neutrality: "neutrality.title",
  levers: "levers.title",
  physical: "physical.title",
  transition: "transition.title",
  register: "registerPart.title",
  matrices: "matrices.title",
  sensitivity: "sensitivity.title",
  stress: "stress.title",
  resilience: "resilience.title",
  reconciliation: "reconcile.title",
  findings: "findings.title",
  assumptions: "assumptions.title",
  sources: "sources.title",
  method: "method.title",
  paragraphs: "paragraphs.title",
} as const satisfies Record<string, MessageKey>;

/** A chapter after the cover. */
export type ChapterId = keyof typeof titles;

/** Every chapter after the cover, in the order printed. */
export const chapterIds = Object.keys(titles) as readonly ChapterId[];

/** What it is, what it rests on and where its figures come from: chapters that are always printed. */
const fixed = ["basis", "sources"] as const satisfies readonly ChapterId[];

/** A chapter that can be left out. */
export type AppendixSection = Exclude<ChapterId, (typeof fixed)[number]>;

/** Chapters that can be left out, in the order printed. */
export const appendixSections = chapterIds.filter(
  (id): id is AppendixSection => !fixed.some((each) => each === id),
);

/** Title of a chapter, as it is printed. */
export function chapterTitle(id: ChapterId, locale: Locale): string {
  return translator(locale)(titles[id]);
}

/** The chapters printed of those wanted; all where none are named. */
export function printedChapters(wanted?: readonly AppendixSection[]): readonly ChapterId[] {
  if (wanted === undefined) return chapterIds;
  return chapterIds.filter((id) => [...fixed, ...wanted].includes(id));
}
