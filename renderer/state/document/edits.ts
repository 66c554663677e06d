import type { Change, ChangeLabel, FromTo } from "../../../models/workbook/change.ts";
import { keysOf, pathOf } from "../../../models/workbook/change.ts";
import type { Override } from "../../../models/run/types.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { sessionStore } from "../session/session-store.ts";
import { documentStore } from "./document.ts";

/** An input as the user sets it. */
export interface OverrideEdit {
  /** `energy.tariff` for all its labels, `energy.tariff[lingang-aidc]` for one. */
  readonly path: string;
  /** A number, a word, or values by year; undefined takes the override away. */
  readonly value: Override["value"] | undefined;
  readonly unit?: string | undefined;
  readonly why?: string | undefined;
  /** Name of the input in the history; its path when left out. */
  readonly name?: string | undefined;
  /** The value in words for the history; the number itself when left out. */
  readonly shown?: string | undefined;
}

/** Makes the move that is shown a step when nothing more follows. */
let settling: ReturnType<typeof setTimeout> | undefined;

/** Sets an input of the lens's company, in one step. */
export function setOverride(edit: OverrideEdit): void {
  commitDraft();
  const change = overrideChange(documentStore.getState().workbook, edit);
  if (change !== undefined) documentStore.actions.change(change);
}

/** Shows an input set otherwise while a hand moves it; `commitDraft` makes it a step. */
export function draftOverride(edit: OverrideEdit): void {
  clearTimeout(settling);
  const { draft } = documentStore.getState();
  if (draft !== null && draft.label.params?.["input"] !== (edit.name ?? edit.path)) commitDraft();
  const change = overrideChange(documentStore.getState().workbook, edit);
  if (change === undefined) documentStore.actions.dropDraft();
  else documentStore.actions.draft(change);
}

/** Makes the move that is shown one step of the history. */
export function commitDraft(): void {
  clearTimeout(settling);
  documentStore.actions.commitDraft();
}

/** Pause after which moves by key, one after the other, are one step, ms. */
const pauseBeforeStep = 400;

/** Makes the move that is shown a step when nothing more follows: keys held down are one step. */
export function commitDraftSoon(): void {
  clearTimeout(settling);
  settling = setTimeout(() => documentStore.actions.commitDraft(), pauseBeforeStep);
}

/** Takes back the move that is shown. */
export function dropDraft(): void {
  clearTimeout(settling);
  documentStore.actions.dropDraft();
}

/** Takes an override away, so that the value of the data holds again. */
export function clearOverride(path: string, name?: string): void {
  setOverride({ path, value: undefined, name });
}

/** What a company's data are changed to: paths within the company, and new values. */
export interface CompanyEdit {
  readonly label: ChangeLabel;
  /** Keys from the company joined by `/`; undefined takes away. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly why?: string | undefined;
}

/** Changes the data of the lens's company, in one step. */
export function editCompany(edit: CompanyEdit): void {
  commitDraft();
  documentStore.actions.change(companyChange(documentStore.getState().workbook, edit));
}

/** Makes any change of the workbook: new values by path from its root. */
export function editWorkbook(edit: CompanyEdit): void {
  commitDraft();
  const { workbook } = documentStore.getState();
  documentStore.actions.change(changeOf(workbook, edit));
}

/** Makes the change that an edit of `models/workbook/edits` gives for the workbook as it stands. */
export function applyEdit(edit: (workbook: Workbook) => Change): void {
  commitDraft();
  documentStore.actions.change(edit(documentStore.getState().workbook));
}

/** Shows such a change while a hand makes it; `commitDraft` makes it a step. */
export function draftEdit(edit: (workbook: Workbook) => Change): void {
  clearTimeout(settling);
  documentStore.actions.draft(edit(documentStore.getState().workbook));
}

/** A rating set by hand, with its reason; undefined takes it away. */
export interface RatingEdit {
  readonly item: string;
  readonly pairing: string;
  readonly year: number;
  readonly rating: Workbook["ratings"][string][string] | undefined;
  readonly name?: string | undefined;
}

/** Rates an item of the lens's company by hand. */
export function rateItem({ item, pairing, year, rating, name }: RatingEdit): void {
  const { company } = sessionStore.getState().lens;
  const path = pathOf("ratings", company, `${item}|${pairing}|${year}`);
  const key = rating === undefined ? "change.unrate" : "change.rate";
  editWorkbook({
    label: { key, params: { item: name ?? item, pairing, year } },
    values: { [path]: rating },
    ...(rating === undefined ? {} : { why: rating.why }),
  });
}

function companyChange(workbook: Workbook, edit: CompanyEdit): Change {
  const { company } = sessionStore.getState().lens;
  const root = pathOf("companies", company);
  const values = Object.entries(edit.values).map(([path, value]) => [`${root}/${path}`, value]);
  return changeOf(workbook, {
    ...edit,
    values: Object.fromEntries(values) as CompanyEdit["values"],
  });
}

function changeOf(workbook: Workbook, { label, values, why }: CompanyEdit): Change {
  const changes: Record<string, FromTo> = {};
  let present: unknown = workbook;
  for (const [path, value] of Object.entries(values)) {
    const step = stepTo(present, keysOf(path), value);
    if (step === undefined) continue;
    const [at, fromTo] = step;
    const earlier = changes[at];
    changes[at] = earlier === undefined ? fromTo : [earlier[0], fromTo[1]];
    present = withValue(present, keysOf(at), fromTo[1]);
  }
  return { label, changes, ...(why === undefined ? {} : { why }) };
}

function overrideChange(workbook: Workbook, edit: OverrideEdit): Change | undefined {
  const { company } = sessionStore.getState().lens;
  const present = workbook.overrides[company]?.[edit.path];
  if (edit.value === undefined && present === undefined) return undefined;
  const path = pathOf("overrides", company, edit.path);
  const name = edit.name ?? edit.path;
  if (edit.value === undefined) {
    return changeOf(workbook, {
      label: { key: "change.clearInput", params: { input: name } },
      values: { [path]: undefined },
    });
  }
  const { value, unit, why } = edit;
  const override = {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(why === undefined ? {} : { why }),
  };
  return changeOf(workbook, {
    label: {
      key: "change.setInput",
      params: { input: name, value: edit.shown ?? shownValue(value) },
    },
    values: { [path]: override },
    why,
  });
}

function shownValue(value: Override["value"]): string {
  if (typeof value !== "object") return String(value);
  return Object.entries(value.points)
    .map(([year, each]) => `${year}: ${each}`)
    .join(", ");
}

type Holder = Readonly<Record<string, unknown>>;

/** Where to change what, so that a value stands at a path; missing records above it are added. */
function stepTo(
  root: unknown,
  keys: readonly string[],
  value: unknown,
): readonly [path: string, fromTo: FromTo] | undefined {
  let node = root;
  for (const [depth, key] of keys.entries()) {
    const below = Object.hasOwn(node as Holder, key) ? (node as Holder)[key] : undefined;
    const isLast = depth === keys.length - 1;
    if (below === undefined && value === undefined) return undefined;
    if (isLast) return [pathOf(...keys), [below, value]];
    if (below === undefined) {
      const rest = keys.slice(depth + 1).toReversed();
      const holder = rest.reduce<unknown>((inner, each) => ({ [each]: inner }), value);
      return [pathOf(...keys.slice(0, depth + 1)), [undefined, holder]];
    }
    node = below;
  }
  return undefined;
}

function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const index = Number(key);
    return node.with(index, withValue(node[index], rest, value)) as unknown;
  }
  const holder = node as Holder;
  return { ...holder, [key]: withValue(holder[key], rest, value) };
}
