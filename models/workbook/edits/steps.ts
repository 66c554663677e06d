import { pathOf, type Change, type ChangeLabel, type FromTo } from "../change.ts";
import { isSameJson } from "../json.ts";

type Holder = Readonly<Record<string, unknown>>;

/**
 * What a change does so that a value stands at a place; undefined takes it away, and records above the
 * place that are missing are added. Undefined where it stands there already.
 */
export function stepTo(
  root: object,
  keys: readonly (string | number)[],
  value: unknown,
): readonly [path: string, step: FromTo] | undefined {
  let node: unknown = root;
  for (const [depth, key] of keys.entries()) {
    const holder = node as Holder;
    const below = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (depth === keys.length - 1) {
      const after = trimmed(value);
      return isSameJson(below, after) ? undefined : [pathOf(...keys), [below, after]];
    }
    if (below === undefined) {
      if (value === undefined) return undefined;
      const inner = keys
        .slice(depth + 1)
        .reduceRight((held, each) => ({ [each]: held }), trimmed(value));
      return [pathOf(...keys.slice(0, depth + 1)), [undefined, inner]];
    }
    node = below;
  }
  return undefined;
}

type Step = readonly [path: string, step: FromTo] | undefined;

/** A change of steps that do not meet; those that change nothing are left out. */
export function changeOf(label: ChangeLabel, steps: readonly Step[], why?: string): Change {
  const changes = Object.fromEntries(steps.filter((step) => step !== undefined));
  return why === undefined ? { label, changes } : { label, changes, why };
}

/** Puts an entry into a list before the one that has its index now, or at the end. */
export function insertion(keys: readonly (string | number)[], entry: unknown): Step {
  return [pathOf(...keys), [undefined, trimmed(entry)]];
}

/** Takes an entry out of a list or record. */
export function removal(keys: readonly (string | number)[], entry: unknown): Step {
  return [pathOf(...keys), [entry, undefined]];
}

/** The same value with its texts trimmed, as a workbook holds them. */
function trimmed(value: unknown): unknown {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, trimmed(child)]));
}
