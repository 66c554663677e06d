import type { z } from "../scenario/zod.ts";

/** Keys and indices from the root of a document to a place in it. */
export type DocumentPath = readonly (string | number)[];

/** A place where a document does not fit its schema. */
export interface Violation {
  readonly path: DocumentPath;
  /** Whether the key itself is at fault, not what stands under it. */
  readonly isKey: boolean;
  readonly rule: string;
  readonly expected: string;
  readonly found: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Says of every issue of a schema what was expected and what was found, in the order of the document's
 * schema. Of a choice between shapes only the shape that comes nearest is spoken of.
 */
export function violationsOf(issues: readonly Issue[], document: unknown): Violation[] {
  return issues.flatMap((issue) => violationsIn(issue, { document, base: [] }));
}

interface Scope {
  readonly document: unknown;
  readonly base: DocumentPath;
}

function violationsIn(issue: Issue, { document, base }: Scope): Violation[] {
  const path = [...base, ...issue.path.map(segmentOf)];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      isKey: true,
      rule: "schema.unknown-key",
      expected: "a known key",
      found: describeValue(key),
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return nearestOf(issue.errors.map((branch) => branchOf(branch, { document, base: path })));
  }
  const isKey = issue.code === "invalid_key";
  const value = isKey ? path.at(-1) : valueAt(document, path);
  const [rule, expected] = ruleOf(issue, value);
  return [{ path, isKey, rule, expected, found: describeValue(value) }];
}

function branchOf(issues: readonly Issue[], scope: Scope): Violation[] {
  return issues.flatMap((issue) => violationsIn(issue, scope));
}

/** The shape with the fewest violations; among equals the one that fits furthest down. */
function nearestOf(branches: readonly (readonly Violation[])[]): Violation[] {
  const depth = (branch: readonly Violation[]): number =>
    Math.min(...branch.map(({ path }) => path.length));
  const [nearest = []] = branches.toSorted((a, b) => a.length - b.length || depth(b) - depth(a));
  return [...nearest];
}

function segmentOf(key: PropertyKey): string | number {
  return typeof key === "symbol" ? key.toString() : key;
}

type RuleText = readonly [rule: string, expected: string];

function ruleOf(issue: Issue, value: unknown): RuleText {
  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? ["schema.missing", kindWord(issue.expected)]
        : ["schema.type", kindWord(issue.expected)];
    case "too_big":
      return ["schema.range", boundText(issue, "at most", issue.maximum)];
    case "too_small":
      return ["schema.range", boundText(issue, "at least", issue.minimum)];
    case "invalid_value":
      return ["schema.choice", issue.values.map((word) => describeValue(word)).join(" or ")];
    case "invalid_format":
      return ["schema.form", ownText(issue) ?? formText(issue)];
    case "invalid_key":
      return ["schema.key", keyText(issue)];
    default:
      return ["schema.rule", issue.message];
  }
}

function boundText(
  issue: { readonly origin: string; readonly inclusive?: boolean | undefined },
  words: "at most" | "at least",
  bound: number | bigint,
): string {
  const limit = String(bound);
  if (issue.origin === "string") return `a text of ${words} ${limit} characters`;
  if (issue.origin === "array") return `a list of ${words} ${limit} entries`;
  if (issue.inclusive !== false) return `${words} ${limit}`;
  return words === "at most" ? `less than ${limit}` : `more than ${limit}`;
}

const genericMessage = /^(Invalid|Too (big|small))/;

/** What a schema says of itself, where it does not leave that to the general wording. */
function ownText({ message }: { readonly message: string }): string | undefined {
  return genericMessage.test(message) ? undefined : message;
}

function formText(issue: {
  readonly format: string;
  readonly pattern?: string | undefined;
}): string {
  if (issue.format === "url") return "a web address";
  return issue.pattern === undefined
    ? `a text of the form ${issue.format}`
    : `a text of the form ${issue.pattern}`;
}

function keyText({ issues }: { readonly issues: readonly Issue[] }): string {
  const [first] = issues;
  if (first?.code !== "invalid_format") return "a key of the allowed form";
  return ownText(first) ?? `a key of the form ${first.pattern ?? first.format}`;
}

const kindWords: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a finite number",
  object: "an object",
  record: "an object",
  string: "a text",
};

function kindWord(expected: string): string {
  return kindWords[expected] ?? expected;
}

/** What stands at a place of a document; undefined where nothing does. */
export function valueAt(document: unknown, path: DocumentPath): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** A value in a few words, for a message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 56)}…"` : text;
}

/** A path as it is written in messages: keys joined by `/`. */
export function pathText(path: DocumentPath): string {
  return path.map(plainStep).join("/");
}

/** A step of a path on one line: a key with signs of control is written as JSON would. */
function plainStep(step: DocumentPath[number]): string {
  const text = String(step);
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return text;
  const separators = (sign: string) => `\\u${sign.charCodeAt(0).toString(16)}`;
  return JSON.stringify(text).replaceAll(/[\p{Zl}\p{Zp}]/gu, separators);
}
