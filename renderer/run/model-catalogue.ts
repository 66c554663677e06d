import type { EquationDeclaration, InputDeclaration } from "../../models/engine/model.ts";
import { lastYear } from "../../models/run/layers/general-layer.ts";
import { engineVersion } from "../../models/run/version.ts";
import type { Workbench } from "../../models/run/workbench.ts";
import type { InputEntry, MetricEntry, ModelCatalogue } from "./job-types.ts";

/** Lists what the model and its library hold. */
export function catalogueOf({ library, model }: Workbench): ModelCatalogue {
  const metrics: Record<string, MetricEntry> = {};
  const curves: Record<string, MetricEntry["means"]> = {};
  const inputs: Record<string, InputEntry> = {};
  for (const symbol of model.symbols.values()) {
    const { id, over, unitText: unit } = symbol;
    const { means } = symbol.declaration;
    if (symbol.role === "input") {
      const { type, of, within } = symbol.declaration as InputDeclaration;
      inputs[id] = { id, unit, over, type, means, of, within, ...readersOf(id, model.readers) };
    } else if (symbol.type === "number") {
      const { formula } = symbol.declaration as EquationDeclaration;
      const mayBeNever = model.equations.get(id)?.mayBeNever ?? false;
      metrics[id] = { id, unit, over, means, formula, mayBeNever };
    } else {
      curves[id] = means;
    }
  }
  const { phase, region, defaultModel } = library.ngfs.catalogue;
  return {
    engineVersion,
    metrics,
    curves,
    inputs,
    pairings: library.pairings,
    transitions: { phase, region, model: defaultModel },
    lastYear,
    stations: library.climate.stations.stations.map(({ id }) => id),
  };
}

/** The equations that read a name, and how many do so at any remove. */
function readersOf(
  id: string,
  readers: Workbench["model"]["readers"],
): Pick<InputEntry, "readBy" | "reach"> {
  const found = new Set<string>();
  const pending = [id];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const reader of readers.get(next) ?? []) {
      if (!found.has(reader)) pending.push(reader);
      found.add(reader);
    }
  }
  return { readBy: readers.get(id) ?? [], reach: found.size };
}
