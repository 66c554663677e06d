import { ModelError } from "../../engine/errors.ts";
import {
  tornadoSteps,
  type Settings,
  type TornadoBar,
} from "../../engine/sample/sensitivity/tornado.ts";
import { setInput } from "../../engine/session.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { bindInput, labelsOf, type BindContext } from "../bind-input.ts";
import { shownUnit } from "../money.ts";
import type { MetricSession } from "../solve/metric-session.ts";
import type { Progress } from "../types.ts";
import type { MovedInput, TornadoRow } from "./sensitivity-types.ts";
import type { DrawnInput, UncertainPath } from "./uncertain-paths.ts";

/** Probabilities at which the bars of paths end that take all values between two bounds. */
export const barEnds = { low: 0.05, high: 0.95 } as const;

/** What a tornado is made of: a metric in a session of its own, the paths, and how inputs are bound. */
export interface PathTornado {
  readonly metric: MetricSession;
  readonly paths: readonly UncertainPath[];
  readonly context: BindContext;
  /** The year shown of inputs that have years. */
  readonly year: number;
}

/** The metric at the centre, and a bar for each path; null where never. */
export interface TornadoOfPaths {
  readonly central: number | null;
  readonly rows: readonly TornadoRow[];
}

/** The metric with one path moved at a time, the widest bar first. Leaves the session as it was. */
export function* pathTornado(parts: PathTornado): Generator<Progress, TornadoOfPaths, void> {
  const { metric, paths, context } = parts;
  const byPath = new Map(paths.map((path) => [path.path, path]));
  const compute = (settings: Settings): number => {
    const moved = [...settings].map(([id, probability]) => ({
      path: byPath.get(id)!,
      probability,
    }));
    for (const { path, probability } of moved) setPath(metric, context, { path, probability });
    const value = metric.compute();
    for (const { path } of moved) setPath(metric, context, { path });
    return value;
  };
  const swings = paths.map((path) => ({ id: path.path, ...endsOf(path) }));
  const steps = tornadoSteps(swings, compute);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done !== true) yield { done: step.value, total: paths.length };
    else {
      const { central, bars } = step.value;
      const rows = bars.map((bar) => rowOf(bar, byPath.get(bar.id)!, parts));
      return { central: orNever(central), rows };
    }
  }
}

function endsOf({ isDiscrete }: UncertainPath): { readonly low: number; readonly high: number } {
  return isDiscrete ? { low: 0, high: 1 } : barEnds;
}

interface PathSetting {
  readonly path: UncertainPath;
  /** The central values when left out. */
  readonly probability?: number | undefined;
}

function setPath(
  { session }: MetricSession,
  context: BindContext,
  { path: { path, inputs }, probability }: PathSetting,
): void {
  for (const { symbol } of inputs) {
    const values = valuesAt(symbol, context, { path, probability });
    setInput(session, symbol.id, { kind: "numbers", values });
  }
}

/** The values of an input with one path at a probability and all else central. */
function valuesAt(
  symbol: Symbol,
  context: BindContext,
  { path, probability }: { readonly path: string; readonly probability: number | undefined },
): Float64Array {
  const drawn = probability === undefined ? undefined : Float64Array.of(probability);
  const bound = bindInput(symbol, {
    ...context,
    quantiles: (each) => (each === path ? drawn : undefined),
  });
  if (bound.kind === "objects") throw new ModelError(symbol.id, "expected numbers");
  if (bound.fill === undefined) return bound.values;
  const values = new Float64Array(bound.values.length);
  bound.fill(values, 0, 1);
  return values;
}

function rowOf(bar: TornadoBar, path: UncertainPath, parts: PathTornado): TornadoRow {
  const { low, high } = endsOf(path);
  return {
    path: bar.id,
    inputs: path.inputs.map((input) => movedInput(input, { ...parts, path: bar.id, low, high })),
    atLow: orNever(bar.atLow),
    atHigh: orNever(bar.atHigh),
    swing: orNever(bar.swing),
  };
}

interface Move extends PathTornado {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

function movedInput(
  { symbol, label }: DrawnInput,
  { context, year, path, low, high }: Move,
): MovedInput {
  const hasYears = symbol.over.includes("year");
  const count = hasYears ? context.years.length : 1;
  const first = label === "" ? 0 : labelsOf(symbol, context.labels).indexOf(label) * count;
  const place = first + (hasYears ? context.years.indexOf(year) : 0);
  const at = (probability: number | undefined): number =>
    valuesAt(symbol, context, { path, probability })[place]!;
  return {
    input: symbol.id,
    label: label === "" ? null : label,
    unit: shownUnit(symbol.unitText, context.money.baseYear),
    year: hasYears ? year : null,
    central: at(undefined),
    atLow: at(low),
    atHigh: at(high),
  };
}

function orNever(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
