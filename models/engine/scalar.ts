import { ModelError } from "./errors.ts";
import type { KernelValue } from "./kernel.ts";
import type { Dimension } from "./model.ts";
import type { Typed, TypedNode, VectorOperator } from "./typed.ts";
import { finite, functions, raised } from "./vector-logic.ts";

/** One place in the dimensions: the index along each. */
export type Place = Readonly<Partial<Record<Dimension, number>>>;

/** What evaluation at one place reads: values of names, the years, and the length of dimensions. */
export interface ScalarReader {
  readonly years: readonly number[];
  readonly sizes: Readonly<Record<Dimension, number>>;
  readonly read: (id: string, place: Place) => KernelValue;
}

/** Evaluates a checked expression at one place, reading every name through the reader. */
export function evaluateAt(typed: Typed, place: Place, reader: ScalarReader): number {
  const { node } = typed;
  switch (node.kind) {
    case "number":
      return node.value;
    case "reference":
      return reader.read(node.id, place) as number;
    case "scale":
      return evaluateAt(node.operand, place, reader) * node.factor;
    case "function":
      return functions[node.fn](evaluateAt(node.operand, place, reader));
    case "binary":
      return operators[node.operator](
        evaluateAt(node.left, place, reader),
        evaluateAt(node.right, place, reader),
      );
    case "choose":
      return chooseAt(node, place, reader);
    case "kernel":
      return kernelAt(node, place, reader);
    default:
      return spanAt(node, place, reader);
  }
}

const operators: Readonly<Record<VectorOperator, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => finite(a / b),
  power: raised,
  minimum: Math.min,
  maximum: Math.max,
  less: (a, b) => truth(a < b, a, b),
  lessEqual: (a, b) => truth(a <= b, a, b),
  equal: (a, b) => truth(a === b, a, b),
  unequal: (a, b) => truth(a !== b, a, b),
  and: (a, b) => truth(a !== 0 && b !== 0, a, b),
  or: (a, b) => truth(a !== 0 || b !== 0, a, b),
};

function truth(holds: boolean, a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  return holds ? 1 : 0;
}

function chooseAt(
  node: TypedNode & { kind: "choose" },
  place: Place,
  reader: ScalarReader,
): number {
  const test = evaluateAt(node.test, place, reader);
  if (Number.isNaN(test)) return test;
  return evaluateAt(test === 0 ? node.no : node.yes, place, reader);
}

function kernelAt(
  node: TypedNode & { kind: "kernel" },
  place: Place,
  reader: ScalarReader,
): number {
  const { kernel, args } = node;
  if (kernel.evaluateYears !== undefined) {
    const row = Float64Array.from(reader.years, (_, year) =>
      evaluateAt(args[0]!, { ...place, year }, reader),
    );
    const out = new Float64Array(row.length);
    kernel.evaluateYears(row, out);
    return out[place.year ?? 0]!;
  }
  const values = args.map((arg) =>
    arg.type === "number"
      ? evaluateAt(arg, place, reader)
      : reader.read(arg.node.kind === "reference" ? arg.node.id : "", place),
  );
  return kernel.evaluate!(...values) as number;
}

function reductionAt(
  { fn, operand, dimension }: TypedNode & { kind: "reduce" },
  place: Place,
  reader: ScalarReader,
): number {
  const values = Array.from({ length: reader.sizes[dimension] }, (_, i) =>
    evaluateAt(operand, { ...place, [dimension]: i }, reader),
  );
  if (fn === "largest") return values.length === 0 ? Number.NaN : Math.max(...values);
  const total = values.reduce((sum, value) => sum + value, 0);
  return fn === "sum" ? total : total / values.length;
}

function spanAt(node: TypedNode, place: Place, reader: ScalarReader): number {
  switch (node.kind) {
    case "reduce":
      return reductionAt(node, place, reader);
    case "cumulative": {
      let total = 0;
      for (let year = 0; year <= (place.year ?? 0); year += 1) {
        total += evaluateAt(node.operand, { ...place, year }, reader);
      }
      return total;
    }
    case "at": {
      const wanted = evaluateAt(node.year, place, reader);
      return evaluateAt(node.operand, { ...place, year: reader.years.indexOf(wanted) }, reader);
    }
    case "previous": {
      const year = place.year ?? 0;
      if (year === 0) return evaluateAt(node.initial, place, reader);
      return reader.read(node.id, { ...place, year: year - 1 }) as number;
    }
    case "firstYear":
      return firstYearAt(node.operand, place, reader);
    default:
      throw new ModelError("formula", `cannot evaluate ${node.kind}`);
  }
}

function firstYearAt(operand: Typed, place: Place, reader: ScalarReader): number {
  for (let year = 0; year < reader.years.length; year += 1) {
    const holds = evaluateAt(operand, { ...place, year }, reader);
    if (Number.isNaN(holds)) return holds;
    if (holds !== 0) return reader.years[year]!;
  }
  return Number.POSITIVE_INFINITY;
}
