import type { Expression } from "../../models/engine/expression.ts";
import type { Dimension } from "../../models/engine/model.ts";

/** Indices along the dimensions, and the draw. */
export type At = Readonly<Partial<Record<Dimension | "draw", number>>>;

/** An equation as the naive evaluator takes it. */
export interface NaiveEquation {
  readonly expression: Expression;
  readonly over: readonly Dimension[];
  readonly where?: string | undefined;
}

/** Everything the naive evaluator reads. */
export interface NaiveModel {
  readonly years: readonly number[];
  readonly sizes: Readonly<Partial<Record<Dimension, number>>>;
  readonly input: (id: string, at: At) => number;
  readonly inputOver: Readonly<Record<string, readonly Dimension[]>>;
  readonly equations: ReadonlyMap<string, NaiveEquation>;
}

/**
 * Evaluates a model of pure numbers one element at a time, straight from the formulas: no units, no
 * arrays, no plan. Not-a-number stands for any failure. It shares no code with the engine's evaluation.
 */
export class NaiveEvaluator {
  readonly model: NaiveModel;
  readonly known = new Map<string, number>();

  constructor(model: NaiveModel) {
    this.model = model;
  }

  /** Value of a name at a place. */
  value(id: string, at: At): number {
    const equation = this.model.equations.get(id);
    const over = equation?.over ?? this.model.inputOver[id]!;
    const own: Partial<Record<Dimension | "draw", number>> = { draw: at.draw ?? 0 };
    let key = `${id} ${own.draw}`;
    for (const axis of over) key += `,${(own[axis] = at[axis] ?? 0)}`;
    if (equation === undefined) return this.model.input(id, own);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = this.equationValue(equation, own, id);
    this.known.set(key, value);
    return value;
  }

  private equationValue({ expression, where }: NaiveEquation, at: At, id: string): number {
    if (where !== undefined && this.value(where, at) === 0) return 0;
    return this.evaluate(expression, { ...at }, id);
  }

  private evaluate(expression: Expression, at: At, id: string): number {
    switch (expression.kind) {
      case "number":
        return expression.value;
      case "name":
        return this.value(expression.id, at);
      case "unary": {
        const x = this.evaluate(expression.operand, at, id);
        if (expression.operator === "-") return -x;
        return Number.isNaN(x) ? NaN : Number(x === 0);
      }
      case "binary": {
        const a = this.evaluate(expression.left, at, id);
        return binary(expression.operator, a, this.evaluate(expression.right, at, id));
      }
      case "choose": {
        const test = this.evaluate(expression.test, at, id);
        if (Number.isNaN(test)) return NaN;
        return this.evaluate(test === 0 ? expression.no : expression.yes, at, id);
      }
      case "call":
        return this.call(expression, at, id);
    }
  }

  private call(call: Expression & { kind: "call" }, at: At, id: string): number {
    const { name, args } = call;
    if (name === "sum" || name === "mean" || name === "largest") return this.total(call, at, id);
    const [first, second] = [args[0]!, args[1]!];
    if (name === "cumulative") return this.running(first, at, id);
    if (name === "firstYear") return this.firstYear(first, at, id);
    if (name === "at") {
      const year = this.model.years.indexOf(this.evaluate(second, at, id));
      return this.evaluate(first, { ...at, year }, id);
    }
    if (name === "previous") {
      if (at.year === 0) return this.evaluate(second, at, id);
      return this.value(id, { ...at, year: at.year! - 1 });
    }
    const values = args.map((arg) => this.evaluate(arg, at, id));
    return values.some(Number.isNaN) ? NaN : failing(elementwise[name]!(...values));
  }

  private total({ name, args }: Expression & { kind: "call" }, at: At, id: string): number {
    const over = (args[1] as Expression & { kind: "name" }).id as Dimension;
    const size = this.model.sizes[over] ?? 0;
    let total = 0;
    let greatest = size === 0 ? NaN : -Infinity;
    for (let i = 0; i < size; i += 1) {
      const value = this.evaluate(args[0]!, { ...at, [over]: i }, id);
      total += value;
      if (value > greatest || Number.isNaN(value)) greatest = value;
    }
    if (name === "largest") return greatest;
    return name === "sum" ? total : total / size;
  }

  private running(part: Expression, at: At, id: string): number {
    let total = 0;
    for (let year = 0; year <= (at.year ?? 0); year += 1) {
      total += this.evaluate(part, { ...at, year }, id);
    }
    return total;
  }

  private firstYear(condition: Expression, at: At, id: string): number {
    for (const [year, label] of this.model.years.entries()) {
      const holds = this.evaluate(condition, { ...at, year }, id);
      if (Number.isNaN(holds)) return NaN;
      if (holds !== 0) return label;
    }
    return Infinity;
  }
}

const elementwise: Readonly<Record<string, (...x: number[]) => number>> = {
  min: (...x) => x.reduce((a, b) => (b < a ? b : a)),
  max: (...x) => x.reduce((a, b) => (b > a ? b : a)),
  clamp: (x = NaN, low = NaN, high = NaN) => {
    const raised = x < low ? low : x;
    return raised > high ? high : raised;
  },
  abs: (x = NaN) => (x < 0 ? -x : x),
  exp: (x = NaN) => Math.exp(x),
  log: (x = NaN) => Math.log(x),
  sqrt: (x = NaN) => Math.sqrt(x),
  pow: (x = NaN, y = NaN) => Math.pow(x, y),
};

function binary(operator: string, a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? NaN : operators[operator]!(a, b);
}

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? NaN : a / b),
  "^": (a, b) => failing(Math.pow(a, b)),
  "<": (a, b) => Number(a < b),
  ">": (a, b) => Number(a > b),
  "<=": (a, b) => Number(a <= b),
  ">=": (a, b) => Number(a >= b),
  "==": (a, b) => Number(a === b),
  "!=": (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
};

function failing(x: number): number {
  return Number.isFinite(x) ? x : NaN;
}
