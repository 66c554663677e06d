import { checkEquation } from "../../models/engine/check.ts";
import type { CompiledEquation, Model } from "../../models/engine/compile.ts";
import { ModelError } from "../../models/engine/errors.ts";
import type { Expression } from "../../models/engine/expression.ts";
import type { Kernel } from "../../models/engine/kernel.ts";
import type { Symbol } from "../../models/engine/symbols.ts";
import { multiplyUnits, parseUnit } from "../../models/engine/unit.ts";

/** What is read again with another unit. */
export interface Mutation {
  readonly model: Model;
  readonly kernels: readonly Kernel[];
  readonly equation: CompiledEquation;
  readonly operand: string;
}

const otherDimensions = ["person", "1/MWh", "K"].map(parseUnit);

/** Numbers and curves an equation's formula reads, by name. */
export function measuredOperands(
  model: Model,
  { expression }: CompiledEquation,
): readonly string[] {
  const names = new Set<string>();
  mapNames(expression, (id) => {
    const type = model.symbols.get(id)?.type;
    if (type === "number" || type === "curve") names.add(id);
    return id;
  });
  return [...names];
}

/** Whether the check fails, at the equation, for every other dimension of the operand. */
export function failsEverywhere(mutation: Mutation): boolean {
  return fails(mutation, mutation.equation.expression, mutation.operand);
}

/** Whether the check fails also when only one of the operand's occurrences has another dimension. */
export function failsAtEachOccurrence(mutation: Mutation): readonly boolean[] {
  const { equation, operand } = mutation;
  const results: boolean[] = [];
  for (let wanted = 0; ; wanted += 1) {
    let count = -1;
    const changed = mapNames(equation.expression, (id) => {
      if (id === operand) count += 1;
      return id === operand && count === wanted ? "changed.operand" : id;
    });
    if (count < wanted) return results;
    results.push(fails(mutation, changed, "changed.operand"));
  }
}

function fails(
  { model, kernels, equation, operand }: Mutation,
  expression: Expression,
  changedId: string,
): boolean {
  const symbol = model.symbols.get(operand)!;
  const neverIds = new Set(
    [...model.equations].flatMap(([id, each]) => (each.mayBeNever ? [id] : [])),
  );
  return otherDimensions.every((other) => {
    const changed: Symbol = { ...symbol, id: changedId, unit: multiplyUnits(symbol.unit, other) };
    const symbols = new Map(model.symbols).set(changedId, changed);
    const given = { symbols, neverIds, kernels: new Map(kernels.map((each) => [each.name, each])) };
    try {
      checkEquation(expression, { ...given, equation: equation.symbol });
      return false;
    } catch (error) {
      if (error instanceof ModelError && error.place === equation.symbol.id) return true;
      throw error;
    }
  });
}

function mapNames(expression: Expression, change: (id: string) => string): Expression {
  const map = (part: Expression) => mapNames(part, change);
  switch (expression.kind) {
    case "number":
      return expression;
    case "name":
      return { ...expression, id: change(expression.id) };
    case "unary":
      return { ...expression, operand: map(expression.operand) };
    case "binary":
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case "choose": {
      const { test, yes, no } = expression;
      return { ...expression, test: map(test), yes: map(yes), no: map(no) };
    }
    case "call":
      return { ...expression, args: expression.args.map(map) };
  }
}
