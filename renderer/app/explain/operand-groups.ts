import type { ExplainMetric, ExplainNode } from "../../../models/run/types.ts";

/** Operands of one site, as a sum over sites has them. */
export interface OperandGroup {
  /** Null for operands of no site. */
  readonly site: string | null;
  readonly operands: readonly ExplainNode[];
}

/** An input that is a switch, zero unless given, or does not apply: it says nothing here. */
export function isIdle(node: ExplainNode): boolean {
  if ("metric" in node) return node.value === 0 && node.operands.every(isIdle);
  if (node.kind !== "derived" || node.layer === "user") return false;
  const isFlag = node.unit === "1" && (node.value === 0 || node.value === 1);
  return isFlag || node.value === 0 || node.value === null;
}

/** The operand that makes up most of a value: the largest in the same unit, else the first. */
export function mainOperand(
  operands: readonly ExplainNode[],
  unit: string,
): ExplainNode | undefined {
  const metrics = operands.filter((each): each is ExplainMetric => "metric" in each);
  const alike = metrics.filter((each) => each.unit === unit);
  return alike.length > 0 ? alike.toSorted((a, b) => size(b) - size(a))[0] : metrics[0];
}

/**
 * Operands by site, the largest site first, where a value is summed over several; one group of all
 * of them where it is not.
 */
export function operandGroups(
  { site }: ExplainMetric,
  operands: readonly ExplainNode[],
): readonly OperandGroup[] {
  const sites = [...new Set(operands.map((each) => each.site))];
  if (site !== null || sites.length < 2) return [{ site: null, operands }];
  const groups = sites.map((each) => ({
    site: each,
    operands: operands.filter((operand) => operand.site === each),
  }));
  const weight = ({ operands: [first] }: OperandGroup): number =>
    first === undefined ? 0 : size(first);
  return groups.toSorted(
    (a, b) => Number(a.site === null) - Number(b.site === null) || weight(b) - weight(a),
  );
}

function size({ value }: ExplainNode): number {
  return typeof value === "number" ? Math.abs(value) : 0;
}
