import { downstreamOf } from "../../engine/compile.ts";
import { ModelError } from "../../engine/errors.ts";
import type { FallenSource } from "../../scenario/source-status-schema.ts";
import { sheetOf, type BindRequest } from "../bind.ts";
import type { Sheet } from "../sheet.ts";
import type { SourceBadge } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { sourcesOf } from "./without-sources.ts";

/** Under which pairing, with which inputs set by the user. */
export type StatusRequest = Pick<BindRequest, "scenario" | "overrides">;

/**
 * The superseded and retracted sources that a metric rests on, through all equations down to its
 * inputs; none where all stand. Throws ModelError for an unknown pairing.
 */
export function sourceStatusOf(
  prepared: PreparedCompany,
  metric: string,
  request: StatusRequest,
): readonly SourceBadge[] {
  return badgesOf(prepared, [metric], request);
}

/** A badge for each superseded or retracted source that any of some metrics rests on, and those that do. */
export function badgesOf(
  prepared: PreparedCompany,
  metrics: readonly string[],
  request: StatusRequest,
): readonly SourceBadge[] {
  return restingOn(prepared, request).flatMap(({ source, inputs, metrics: resting }) => {
    const shown = metrics.filter((metric) => resting.has(metric));
    if (shown.length === 0) return [];
    const { id, title, state, date, note, replacedBy = null } = source;
    return [{ source: id, title, state, date, note, replacedBy, inputs, metrics: shown }];
  });
}

/** What rests on a source that does not stand any more. */
interface Resting {
  readonly source: FallenSource;
  readonly inputs: readonly string[];
  readonly metrics: ReadonlySet<string>;
}

const known = new WeakMap<PreparedCompany, Map<string, readonly Resting[]>>();

/** What rests on fallen sources; kept for each pairing of a company without inputs of the user. */
function restingOn(prepared: PreparedCompany, request: StatusRequest): readonly Resting[] {
  if (request.overrides.length > 0) return findResting(prepared, request);
  const byScenario = known.get(prepared) ?? new Map<string, readonly Resting[]>();
  known.set(prepared, byScenario);
  const found = byScenario.get(request.scenario) ?? findResting(prepared, request);
  byScenario.set(request.scenario, found);
  return found;
}

function findResting(prepared: PreparedCompany, request: StatusRequest): readonly Resting[] {
  const { library, model } = prepared.workbench;
  const citing = inputsBySource(sheetOf(prepared, request));
  const own = prepared.imported?.source;
  const fallen = [...library.fallenSources, ...(own === undefined ? [] : fallenOf(own))];
  return fallen.flatMap((source) => {
    const inputs = citing.get(source.id);
    if (inputs === undefined) return [];
    return [{ source, inputs: [...inputs], metrics: downstreamOf(model, inputs) }];
  });
}

function fallenOf({
  id,
  title,
  status,
}: NonNullable<PreparedCompany["imported"]>["source"]): readonly FallenSource[] {
  const { state, ...rest } = status;
  return state === "current" ? [] : [{ ...rest, state, id, title }];
}

/** The inputs that cite each source. */
function inputsBySource(sheet: Sheet): ReadonlyMap<string, ReadonlySet<string>> {
  const citing = new Map<string, Set<string>>();
  for (const [input, given] of sheet) {
    for (const source of [...given.values()].flatMap(({ value }) => sourcesOf(value))) {
      const inputs = citing.get(source) ?? new Set<string>();
      citing.set(source, inputs.add(input));
    }
  }
  return citing;
}

/**
 * The company run without the figures of some sources: each such input falls back to the source named
 * in its place, else to the next weaker layer. Throws ModelError for a source no input rests on under any
 * pairing; runs throw one that names the input where nothing is left.
 */
export function withoutSources(
  prepared: PreparedCompany,
  sources: readonly string[],
): PreparedCompany {
  if (sources.length === 0) return prepared;
  const { pairings } = prepared.workbench.library;
  const cited = new Set(
    pairings.flatMap(({ id: scenario }) => [
      ...inputsBySource(sheetOf(prepared, { scenario, overrides: [] })).keys(),
    ]),
  );
  const unknown = sources.find((source) => !cited.has(source));
  if (unknown !== undefined) {
    const expected = [...cited].sort().join(", ");
    throw new ModelError("source", `no input rests on ${unknown}; expected one of ${expected}`);
  }
  const without = new Set([...(prepared.without ?? []), ...sources]);
  const fresh = { session: undefined, scenarios: new Map(), quantiles: new Map() };
  return { ...prepared, without, known: fresh };
}
