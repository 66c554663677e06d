import type { InputView } from "../../models/run/types.ts";
import type { Context } from "./context.ts";

/** A value of an input and the labels (sites, fuels) that share it. */
export interface InputValueRow {
  readonly value: unknown;
  readonly labels: readonly string[];
}

/** An input as the tables show it: labels of one origin stand in one row. */
export interface InputRow {
  readonly input: string;
  readonly unit: string;
  readonly provenance: InputView["provenance"];
  readonly values: readonly InputValueRow[];
  /** Whether another pairing gives it another value. */
  readonly differs: boolean;
}

/** Inputs that only name the years; the method explains them. */
const notation = new Set(["calendar.year", "calendar.oneYear"]);

/** Every input of the company, labels of one origin together, in the model's order. */
export function allInputs({ request }: Context): readonly InputRow[] {
  const [first, ...others] = request.inputs;
  const rows = new Map<string, InputRow>();
  for (const view of first?.views ?? []) {
    if (notation.has(view.input)) continue;
    const key = JSON.stringify([view.input, view.unit, originOf(view)]);
    const known = rows.get(key) ?? { ...view, values: [], differs: false };
    rows.set(key, {
      input: view.input,
      unit: view.unit,
      provenance: joined(known.provenance, view.provenance),
      values: withValue(known.values, view),
      differs: known.differs || others.some((other) => !hasSame(other.views, view)),
    });
  }
  return [...rows.values()];
}

/** Whether an input does nothing for this company: nobody gives it, so it stands at an empty value. */
export function isUnused({ provenance }: InputRow): boolean {
  return provenance.kind === "derived" && provenance.derivation === "none unless given";
}

type Provenance = InputView["provenance"];

/** What tells rows apart; values the model derives by itself stand in one row, whatever the rule. */
function originOf({ layer, provenance }: InputView): unknown {
  const isPlain = provenance.kind === "derived" && provenance.source === null;
  return isPlain ? "derived" : [layer, provenance];
}

function joined(known: Provenance, added: Provenance): Provenance {
  const rules = [known.derivation, added.derivation].filter((rule) => rule !== undefined);
  const unique = [...new Set(rules.flatMap((rule) => rule.split("; ")))];
  return unique.length === 0 ? known : { ...known, derivation: unique.join("; ") };
}

function withValue(values: readonly InputValueRow[], view: InputView): readonly InputValueRow[] {
  const text = JSON.stringify(view.value);
  const labels = view.label === null ? [] : [view.label];
  const same = values.find((each) => JSON.stringify(each.value) === text);
  if (same === undefined) return [...values, { value: view.value, labels }];
  return values.map((each) =>
    each === same ? { ...each, labels: [...each.labels, ...labels] } : each,
  );
}

function hasSame(views: readonly InputView[], wanted: InputView): boolean {
  const found = views.find((view) => view.input === wanted.input && view.label === wanted.label);
  return found !== undefined && JSON.stringify(found.value) === JSON.stringify(wanted.value);
}
