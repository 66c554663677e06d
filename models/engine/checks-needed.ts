import type { Model } from "./compile.ts";
import type { EquationProgram } from "./program.ts";
import type { Typed } from "./typed.ts";

/**
 * Equations of an ensemble whose results must be checked to be finite themselves. The others flow, at
 * every place they are evaluated at, through sums and products into a result that is checked: there a
 * failure arrives as what it is. A minimum, a choice, a comparison, a function or a kernel may hide it.
 */
export function checksNeeded(
  model: Model,
  programs: readonly EquationProgram[],
): ReadonlySet<string> {
  const byId = new Map(programs.map((program) => [program.equation.symbol.id, program]));
  const needed = new Set<string>();
  for (const [id, program] of byId) {
    const readers = (model.readers.get(id) ?? []).flatMap((reader) => byId.get(reader) ?? []);
    if (!readers.some((reader) => carries(reader, program))) needed.add(id);
  }
  return needed;
}

function carries(reader: EquationProgram, read: EquationProgram): boolean {
  const { where } = reader.equation.declaration;
  const isEverywhere = where === undefined || where === read.equation.declaration.where;
  const isPlain = reader.hasDraws && reader.byYear.length === 0 && !read.equation.mayBeNever;
  return (
    isEverywhere &&
    isPlain &&
    sameRows(reader.rows, read.rows) &&
    passes(reader.equation.typed, read.equation.symbol.id)
  );
}

function sameRows(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((row, i) => row === b![i]);
}

/** Whether a name's value enters a result through sums and products only. */
function passes(typed: Typed, id: string): boolean {
  const { node } = typed;
  switch (node.kind) {
    case "reference":
      return node.id === id;
    case "scale":
      return passes(node.operand, id);
    case "reduce":
      return node.dimension !== "year" && passes(node.operand, id);
    case "binary":
      return passesOperator(node, id);
    default:
      return false;
  }
}

function passesOperator(node: Typed["node"] & { kind: "binary" }, id: string): boolean {
  switch (node.operator) {
    case "add":
    case "subtract":
    case "multiply":
      return passes(node.left, id) || passes(node.right, id);
    case "divide":
      return passes(node.left, id);
    default:
      return false;
  }
}
