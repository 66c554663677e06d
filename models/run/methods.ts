import { ModelError } from "../engine/errors.ts";
import type { Expression } from "../engine/expression.ts";
import { parseFormula } from "../engine/syntax.ts";
import { coolingMethod } from "../kernels/cooling/cooling-method.ts";
import { damageMethod } from "../kernels/damage/damage-method.ts";
import { ratingMethod } from "../kernels/rating/rating-method.ts";

/** An equation of a kernel's method: what it defines, of which arguments, and how. */
export interface KernelEquation {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly expression: Expression;
  readonly meaning: string;
  readonly unit: string;
}

/** A section of a kernel's method: prose, then equations in the order in which they are computed. */
export interface KernelMethod {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly equations: readonly KernelEquation[];
  readonly source: string;
}

const definition = /^([A-Za-z]\w*)(?:\(([^()]*)\))? = (.+)$/;

/**
 * How the kernels compute, with their equations read; names in an expression are the symbols of the
 * method behind the domain `method`. Throws ModelError for an equation that does not read.
 */
export function kernelMethods(): readonly KernelMethod[] {
  return [...coolingMethod, ...damageMethod, ...ratingMethod].map((entry) => ({
    ...entry,
    equations: entry.equations.map(({ formula, meaning, unit }) => ({
      ...readDefinition(formula, entry.id),
      meaning,
      unit,
    })),
  }));
}

function readDefinition(
  formula: string,
  id: string,
): Pick<KernelEquation, "name" | "parameters" | "expression"> {
  const [, name, parameters, right] = definition.exec(formula) ?? [];
  if (name === undefined || right === undefined) {
    throw new ModelError(id, `expected name = formula, found "${formula}"`);
  }
  return {
    name,
    parameters: parameters === undefined ? [] : parameters.split(",").map((part) => part.trim()),
    expression: parseFormula(right, { id: `${id}.${name}`, domain: "method" }),
  };
}
