import type { Model } from "../../engine/compile.ts";
import type { InputView } from "../types.ts";

/** The inputs bound under one pairing, as `inputsOf` gives them. */
export interface ScenarioInputs {
  readonly scenario: string;
  readonly views: readonly InputView[];
}

/** Ids of the sources that inputs cite, each once, in alphabetical order. */
export function citedSourceIds(inputs: readonly ScenarioInputs[]): readonly string[] {
  const ids = inputs.flatMap(({ views }) => views.map(({ provenance }) => provenance.source));
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

/** What a metric rests on: sources cited by the inputs below it, and how many of them are assumed. */
export interface Grounds {
  readonly sources: readonly string[];
  readonly assumed: number;
}

/** For each metric, what it rests on under a pairing, through all equations down to the inputs. */
export function groundsOf(
  model: Pick<Model, "order" | "equations">,
  views: readonly InputView[],
): ReadonlyMap<string, Grounds> {
  const grounds = new Map<string, Grounds>();
  for (const [metric, inputs] of inputsBelow(model)) {
    const below = views.filter(({ input }) => inputs.has(input));
    const assumed = below.filter(({ provenance }) => provenance.kind === "assumed");
    grounds.set(metric, {
      sources: citedSourceIds([{ scenario: "", views: below }]),
      assumed: new Set(assumed.map(({ input }) => input)).size,
    });
  }
  return grounds;
}

/** Inputs each equation reads, directly or through others; each equation follows what it reads. */
function inputsBelow({
  order,
  equations,
}: Pick<Model, "order" | "equations">): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>();
  for (const id of order) {
    const inputs = new Set<string>();
    for (const name of equations.get(id)?.references ?? []) {
      if (!equations.has(name)) inputs.add(name);
      for (const input of below.get(name) ?? []) inputs.add(input);
    }
    below.set(id, inputs);
  }
  return below;
}
