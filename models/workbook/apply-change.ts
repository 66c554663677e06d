import { pathText, valueAt, violationsOf } from "../checks/violation.ts";
import { ModelError } from "../engine/errors.ts";
import { z } from "../scenario/zod.ts";
import { keysOf, type Change, type FromTo } from "./change.ts";
import { isSameJson } from "./json.ts";
import { inKeyOrder, orderedKeys } from "./key-order.ts";
import { schemaAt } from "./schema-at.ts";
import { workbookSchema, type Workbook } from "./workbook-schema.ts";
import { workbookViolations } from "./workbook-violations.ts";

type Holder = Readonly<Record<string, unknown>>;

/** Keys that would reach into how objects work. */
const refusedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A workbook with a change made to it; shares everything the change does not touch, and checks what
 * it touches only. Throws ModelError where something else stands than the change expects, and where
 * the result is no workbook; the workbook given is never changed.
 */
export function applyChange(workbook: Workbook, change: Change): Workbook {
  let result: unknown = workbook;
  const unchecked: (readonly string[])[] = [];
  const check = (): void => {
    for (const keys of unchecked.splice(0)) checkPart(result, keys);
  };
  for (const [path, step] of Object.entries(change.changes)) {
    const keys = keysOf(path);
    const isShift = shiftsList(result, { keys, step });
    if (isShift) check();
    result = changedAt(result, keys, { keys, step });
    unchecked.push(keys);
    if (isShift) check();
  }
  check();
  const changed = result as Workbook;
  const [first] = workbookViolations(changed);
  if (first !== undefined) throw refusal(pathText(first.path), first);
  return changed;
}

/** Whether a step moves the entries of a list, so that paths mean other entries after it than before. */
function shiftsList(document: unknown, { keys, step }: Edit): boolean {
  if (step[0] !== undefined && step[1] !== undefined) return false;
  return Array.isArray(valueAt(document, keys.slice(0, -1)));
}

interface Edit {
  readonly keys: readonly string[];
  readonly step: FromTo;
}

/** What a change makes of a part of the document, given the keys that still lead on from it. */
function changedAt(node: unknown, rest: readonly string[], edit: Edit): unknown {
  const [key, ...further] = rest;
  if (key === undefined) return edit.step[1];
  if (refusedKeys.has(key)) throw refusalAt(edit, { expected: "no such key", found: key });
  if (Array.isArray(node)) return changedList(node, [key, ...further], edit);
  if (typeof node !== "object" || node === null) {
    throw refusalAt(edit, { expected: "something to change", found: "nothing" });
  }
  const holder = node as Holder;
  const before = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (further.length === 0) expectBefore(before, edit);
  const after = further.length === 0 ? edit.step[1] : changedAt(before, further, edit);
  return withKey(holder, key, after);
}

/** The object with a key set or, for undefined, taken away; a new key comes in its order. */
function withKey(holder: Holder, key: string, value: unknown): Holder {
  if (Object.hasOwn(holder, key) && value !== undefined) return { ...holder, [key]: value };
  const copy: Record<string, unknown> = { ...holder };
  if (value === undefined) {
    Reflect.deleteProperty(copy, key);
    return copy;
  }
  copy[key] = inKeyOrder(value);
  return Object.fromEntries(orderedKeys(copy).map((each) => [each, copy[each]]));
}

function changedList(
  list: readonly unknown[],
  [key = "", ...further]: readonly string[],
  edit: Edit,
): readonly unknown[] {
  const [from, to] = edit.step;
  const isInserted = further.length === 0 && from === undefined;
  const index = /^(0|[1-9]\d{0,8})$/.test(key) ? Number(key) : -1;
  if (index < 0 || index > list.length || (index === list.length && !isInserted)) {
    const last = isInserted ? list.length : list.length - 1;
    throw refusalAt(edit, { expected: `a place from 0 to ${last}`, found: key });
  }
  if (isInserted) return list.toSpliced(index, 0, inKeyOrder(to));
  if (further.length > 0) return list.with(index, changedAt(list[index], further, edit));
  expectBefore(list[index], edit);
  return to === undefined ? list.toSpliced(index, 1) : list.with(index, inKeyOrder(to));
}

function expectBefore(before: unknown, edit: Edit): void {
  if (isSameJson(before, edit.step[0])) return;
  throw refusalAt(edit, { expected: shown(edit.step[0]), found: shown(before) });
}

/** Holds the smallest part of the document that a change touched against its schema. */
function checkPart(document: unknown, keys: readonly string[]): void {
  const part = schemaAt(workbookSchema, keys);
  if (part === undefined) {
    const expected = { expected: "a known key", found: shown(keys.at(-1)) };
    throw refusal(pathText(keys), expected);
  }
  for (const { schema, at } of part.keys) {
    const key = keys[at];
    if (z.safeParse(schema, key).success) continue;
    throw refusal(pathText(keys), { expected: "a key of the allowed form", found: shown(key) });
  }
  const value = valueAt(document, keys.slice(0, part.depth));
  const isGone = valueAt(document, keys.slice(0, Math.max(0, part.depth - 1))) === undefined;
  if (value === undefined && (part.isEntry || isGone)) return;
  const result = z.safeParse(part.schema, value);
  if (result.success) return;
  const [first] = violationsOf(result.error.issues, value);
  const at = [...keys.slice(0, part.depth), ...(first?.path ?? [])];
  throw refusal(pathText(at), first ?? { expected: "another form", found: "this" });
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

interface Expectation {
  readonly expected: string;
  readonly found: string;
}

function refusalAt({ keys }: Edit, expectation: Expectation): ModelError {
  return refusal(pathText(keys), expectation);
}

function refusal(place: string, { expected, found }: Expectation): ModelError {
  return new ModelError(place, `expected ${expected}, found ${found}`);
}
