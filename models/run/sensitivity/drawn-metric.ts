import type { SamplingMethod } from "../../engine/sample/coordinates.ts";
import type { Place } from "../../engine/scalar.ts";
import { evaluateDraws } from "../../engine/session.ts";
import type { BindRequest } from "../bind.ts";
import { sessionFor } from "../session-for.ts";
import { valueReader } from "../metric-place.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";

/** One value of a metric that is to be drawn. */
export interface DrawnMetric {
  readonly id: string;
  readonly place: Place;
  /** The year it is read at; any where it has no years. */
  readonly year: number;
  readonly binding: Pick<BindRequest, "scenario" | "overrides">;
}

/** How many draws from which seed. */
export interface DrawPlan {
  readonly draws: number;
  readonly seed: number;
  /** A Latin hypercube when left out. */
  readonly sampling?: SamplingMethod | undefined;
}

/** The metric in every draw of all uncertain inputs, the same draws that a run takes of that seed. */
export function* drawMetric(
  prepared: PreparedCompany,
  { id, place, year, binding }: DrawnMetric,
  { draws, seed, sampling }: DrawPlan,
): Generator<Progress, Float64Array, void> {
  const ensemble = { draws, seed, sampling, wanted: [id], years: [year] };
  const session = sessionFor(prepared, { ...binding, ensemble });
  const reader = valueReader(session, id, place);
  const values = new Float64Array(draws);
  for (const block of evaluateDraws(session)) {
    reader.copyBlock(block, values);
    yield { done: block.first + block.count, total: draws };
  }
  return values;
}
