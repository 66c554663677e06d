import { ModelError } from "../../engine/errors.ts";
import { evaluate, type Session } from "../../engine/session.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { sessionFor } from "../session-for.ts";
import { pairingOf } from "../layers/scenario-layer.ts";
import { metricSymbol, placeOf, valueReader } from "../metric-place.ts";
import { shownUnit } from "../money.ts";
import type { Override, PlaceLabels } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";

/** One value of a metric of a company under a pairing. */
export interface MetricRequest extends PlaceLabels {
  readonly scenario: string;
  readonly metric: string;
  readonly overrides?: readonly Override[] | undefined;
}

/** A session of its own that computes one value of a metric. */
export interface MetricSession {
  readonly session: Session;
  readonly symbol: Symbol;
  /** Unit of the value, as shown. */
  readonly unit: string;
  readonly mayBeNever: boolean;
  /** Evaluates what has changed; *never* is +Infinity. Throws ModelError for what cannot be computed. */
  readonly compute: () => number;
}

/** Opens a session for one value of a metric. Throws ModelError for an unknown pairing, metric, year or site. */
export function openMetric(prepared: PreparedCompany, request: MetricRequest): MetricSession {
  const { scenario, metric, overrides = [] } = request;
  const { library, model } = prepared.workbench;
  pairingOf(library, scenario);
  const symbol = metricSymbol(prepared, metric);
  const place = placeOf(prepared, symbol, request);
  const session = sessionFor(prepared, { scenario, overrides, wanted: [metric] });
  const reader = valueReader(session, metric, place);
  return {
    session,
    symbol,
    unit: shownUnit(symbol.unitText, prepared.company.baseYear),
    mayBeNever: model.equations.get(metric)!.mayBeNever,
    compute: () => {
      evaluate(session);
      return reader.value();
    },
  };
}

/** A function that gives NaN where the model cannot compute, with the first reason kept. */
export interface BearingFunction {
  readonly at: (x: number) => number;
  /** Why it could not be computed, the first time. */
  readonly reason: () => ModelError | undefined;
}

/** Computes a metric after a change, and bears changes under which it cannot be computed. */
export function bearing(
  { compute }: Pick<MetricSession, "compute">,
  change: (x: number) => void,
): BearingFunction {
  const reasons: ModelError[] = [];
  const at = (x: number): number => {
    change(x);
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      if (reasons.length === 0) reasons.push(error);
      return Number.NaN;
    }
  };
  return { at, reason: () => reasons[0] };
}
