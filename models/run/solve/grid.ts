import { ModelError } from "../../engine/errors.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { openDial, type DialMode, type InputDial } from "./input-dial.ts";
import { bearing, openMetric, type MetricRequest, type MetricSession } from "./metric-session.ts";
import type { Quantity } from "./quantity.ts";
import { searchedInterval } from "./searched-interval.ts";

/** One input of a grid: its path, its bounds, and how many values it takes from one to the other. */
export interface GridAxis {
  readonly by: string;
  readonly as?: DialMode | undefined;
  /** The range the input is given with when left out. */
  readonly low?: Quantity | undefined;
  readonly high?: Quantity | undefined;
  /** From 2 to 201; 11 when left out. */
  readonly count?: number | undefined;
}

/** Which value of a metric is wanted over which two inputs. */
export interface GridRequest extends MetricRequest {
  readonly across: GridAxis;
  readonly down: GridAxis;
}

/** One input of a computed grid with its values. */
export interface GridScale {
  readonly by: string;
  readonly as: DialMode;
  readonly unit: string;
  readonly values: readonly number[];
  /** The value it has; null where it differs by label or year. */
  readonly present: number | null;
}

/** A metric over two inputs. */
export interface GridResult {
  readonly company: string;
  readonly scenario: string;
  readonly metric: string;
  readonly year: number | null;
  readonly site: string | null;
  readonly unit: string;
  readonly across: GridScale;
  readonly down: GridScale;
  /** Rows go with `down`, columns with `across`; null where never and where it cannot be computed. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Why some values could not be computed; null where all could. */
  readonly refused: string | null;
}

const defaultCount = 11;
const mostCount = 201;

/**
 * A metric over two inputs, everything else as it is. Yields progress after each row and can be
 * abandoned. Throws ModelError as `solve` does, and for two inputs that are one.
 */
export function* grid(
  prepared: PreparedCompany,
  request: GridRequest,
): Generator<Progress, GridResult, void> {
  const metric = openMetric(prepared, request);
  const across = openAxis(prepared, metric, { ...request, axis: request.across });
  const down = openAxis(prepared, metric, { ...request, axis: request.down });
  checkApart(across.dial, down.dial);
  const rows: (readonly (number | null)[])[] = [];
  let refused: string | null = null;
  for (const value of down.values) {
    down.dial.set(value);
    const { at, reason } = bearing(metric, across.dial.set);
    rows.push(across.values.map(at).map((found) => (Number.isFinite(found) ? found : null)));
    refused ??= reason()?.message ?? null;
    yield { done: rows.length, total: down.values.length };
  }
  return {
    company: prepared.company.id,
    scenario: request.scenario,
    metric: request.metric,
    year: metric.symbol.over.includes("year") ? (request.year ?? null) : null,
    site: metric.symbol.over.includes("site") ? (request.site ?? null) : null,
    unit: metric.unit,
    across: across.scale,
    down: down.scale,
    values: rows,
    refused,
  };
}

interface OpenAxis {
  readonly dial: InputDial;
  readonly values: readonly number[];
  readonly scale: GridScale;
}

function openAxis(
  prepared: PreparedCompany,
  { session }: MetricSession,
  request: MetricRequest & { readonly axis: GridAxis },
): OpenAxis {
  const { axis, scenario, overrides = [] } = request;
  const { by, count = defaultCount } = axis;
  if (!(Number.isInteger(count) && count >= 2 && count <= mostCount)) {
    throw new ModelError(by, `expected 2 to ${mostCount} values, found ${count}`);
  }
  const dial = openDial(prepared, session, { path: by, scenario, overrides, mode: axis.as });
  const { low, high } = searchedInterval(prepared, axis, { ...dial, usual: dial.range });
  const step = (high - low) / (count - 1);
  const values = Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low + i * step));
  const { mode, shownUnit: unit, present } = dial;
  return { dial, values, scale: { by, as: mode, unit, values, present } };
}

function checkApart(across: InputDial, down: InputDial): void {
  if (across.symbol.id !== down.symbol.id) return;
  const isApart = across.label !== "" && down.label !== "" && across.label !== down.label;
  if (!isApart) throw new ModelError(down.path, `expected another input than ${across.path}`);
}
