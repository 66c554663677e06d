import { text } from "../../engine/model.ts";
import type { Translated } from "../../scenario/translated-schema.ts";
import type { Finding, Severity } from "../finding.ts";
import type { NoteLanguage } from "../reconcile/notes.ts";
import type { RuleInput } from "./context.ts";

/** What stands in a gap of a rule's text: as it is, by language, or a list of such. */
export type GapValue = string | Translated | readonly (string | Translated)[];

/**
 * The words of a rule, with gaps as `{name}`. A `warning` says that what is printed contradicts itself,
 * its own table or a published list; a `note` says that something asked for is not there, or what has
 * to be known to read a figure.
 */
export interface RuleText {
  readonly severity: Severity;
  readonly message: Translated;
  readonly expected: Translated;
  readonly found: Translated;
}

/** A finding before it is put into words. */
export interface Draft<Id extends string = string> {
  readonly rule: Id;
  /** Place in the company, keys joined by `/`. */
  readonly where: string;
  readonly sources: readonly string[];
  readonly values: Readonly<Record<string, GapValue>>;
}

/** A rule or a family of rules: the words of each by id, and what finds them. */
export interface Rule {
  readonly texts: Readonly<Record<string, RuleText>>;
  readonly find: (input: RuleInput) => readonly Draft[];
}

/** Declares a rule; what it finds can only bear the ids it has words for. */
export function rule<Id extends string>(declared: {
  readonly texts: Readonly<Record<Id, RuleText>>;
  readonly find: (input: RuleInput) => readonly Draft<NoInfer<Id>>[];
}): Rule {
  return declared;
}

/** A text that is the same in every language: figures, signs, names. */
export function same(words: string): Translated {
  return text(words, words, words);
}

/** Puts what a rule found into words; every source once. */
export function findingOf({ texts }: Rule, draft: Draft, language: NoteLanguage): Finding {
  const { rule: id, where, values } = draft;
  const words = texts[id];
  if (words === undefined) throw new Error(`no words for the rule ${id}`);
  const fill = (template: Translated): string => filled(template, values, language);
  return {
    rule: `disclosure.${id}`,
    severity: words.severity,
    where,
    message: fill(words.message),
    expected: fill(words.expected),
    found: fill(words.found),
    sources: [...new Set(draft.sources)],
  };
}

function filled(template: Translated, values: Draft["values"], language: NoteLanguage): string {
  const words = template[language].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing for the gap ${gap}`);
    const parts = isList(value) ? value : [value];
    const separator = language === "en" ? ", " : "、";
    return parts.map((part) => (typeof part === "string" ? part : part[language])).join(separator);
  });
  return language === "en" ? words.trim() : words.replace(spaceInChinese, "").trim();
}

/** A space that a gap leaves between two Chinese characters; beside figures and Latin letters it stays. */
const spaceInChinese =
  /(?<=[\p{Script=Han}、，。：；）」])\s+(?=[\p{Script=Han}（「])|(?<=[，。：；、])\s+|\s+(?=[，。：；、）])/gu;

function isList(value: GapValue): value is readonly (string | Translated)[] {
  return Array.isArray(value);
}
