import { compileModel, type Model } from "../../models/engine/compile.ts";
import { dimensions, type InputDeclaration } from "../../models/engine/model.ts";
import {
  createSession,
  evaluate,
  type Binding,
  type Session,
} from "../../models/engine/session.ts";
import type { Kernel } from "../../models/engine/kernel.ts";

/** Some equations of a model, and values for every name they read besides each other. */
export interface Part {
  readonly model: Model;
  readonly kernels: readonly Kernel[];
  readonly equations: readonly string[];
  readonly years: readonly number[];
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** Binds some equations of a model as they are written; what they read becomes inputs. One site. */
export function evaluatePart({ model, kernels, equations, years, values }: Part): Session {
  const read = new Set(equations.flatMap((id) => [...model.equations.get(id)!.references]));
  const given = [...read].filter((id) => !equations.includes(id));
  const inputs = given.map((id): readonly [string, InputDeclaration] => {
    const { unitText: unit, over, type, declaration } = model.symbols.get(id)!;
    return [id, { unit, over, type, means: declaration.means }];
  });
  const own = equations.map((id) => [id, model.equations.get(id)!.declaration] as const);
  const part = compileModel({
    inputs: [{ domain: "", inputs: Object.fromEntries(inputs) }],
    equations: [{ domain: "", equations: Object.fromEntries(own) }],
    kernels,
  });
  const labels = Object.fromEntries(dimensions.map((dimension) => [dimension, [] as string[]]));
  const bound = given.map((id) => {
    const list = values[id];
    if (list === undefined) throw new Error(`no value for ${id}`);
    return [id, { kind: "numbers", values: Float64Array.from(list) }] as const;
  });
  const session = createSession(part, {
    labels: { ...labels, site: ["one"], year: years.map(String) } as unknown as Binding["labels"],
    years,
    inputs: new Map(bound),
  });
  evaluate(session);
  return session;
}
