import type { InputView } from "../../models/run/types.ts";
import type { Context } from "./context.ts";

/** An input as the tables show it: labels that share value and origin stand in one row. */
export interface InputRow extends InputView {
  readonly labels: readonly string[];
  /** Whether another pairing gives it another value. */
  readonly differs: boolean;
}

/** Every input of the company, labels with one value and origin together, in the model's order. */
export function allInputs({ request }: Context): readonly InputRow[] {
  const [first, ...others] = request.inputs;
  const rows = new Map<string, InputRow>();
  for (const view of first?.views ?? []) {
    const key = keyOf(view);
    const known = rows.get(key);
    const labels = view.label === null ? [] : [view.label];
    if (known === undefined) {
      const differs = others.some((other) => !hasSame(other.views, view));
      rows.set(key, { ...view, labels, differs });
    } else rows.set(key, { ...known, labels: [...known.labels, ...labels] });
  }
  return [...rows.values()];
}

function keyOf(view: InputView): string {
  return JSON.stringify([view.input, view.unit, view.value, view.layer, view.provenance]);
}

function hasSame(views: readonly InputView[], wanted: InputView): boolean {
  const found = views.find((view) => view.input === wanted.input && view.label === wanted.label);
  return found !== undefined && JSON.stringify(found.value) === JSON.stringify(wanted.value);
}
