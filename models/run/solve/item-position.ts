import type { RegisterItem } from "../../company/register-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import { evaluate, type Session } from "../../engine/session.ts";
import type { HorizonWindow } from "../../kernels/rating/horizon.ts";
import { sessionFor } from "../session-for.ts";
import { pairingOf } from "../layers/scenario-layer.ts";
import { effectMetric, metricsOf, referenceMetric, signedFactor } from "../matrix/item-draws.ts";
import { windowOf, yearsOf } from "../matrix/windows.ts";
import { metricSymbol, placeOf, valueReader } from "../metric-place.ts";
import type { Override } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";

/** An item whose position over a horizon is computed again and again. */
export interface ItemPosition {
  readonly id: string;
  readonly metric: string;
  readonly window: HorizonWindow;
  readonly session: Session;
  /** Evaluates what has changed: the largest share of the rated side, and annual probabilities of an event. */
  readonly compute: () => {
    readonly share: number;
    readonly probabilities: Float64Array | undefined;
  };
}

/** Which horizon of an item is looked at. */
export interface PositionRequest {
  readonly scenario: string;
  readonly year: number;
  readonly overrides?: readonly Override[] | undefined;
}

/** Opens a session of its own for one item. Throws ModelError for one that is judged or has no method. */
export function openPosition(
  prepared: PreparedCompany,
  item: RegisterItem,
  { scenario, year, overrides = [] }: PositionRequest,
): ItemPosition {
  const { id, method } = item;
  const metric = effectMetric(item);
  if (metric === undefined || method === undefined || method.kind === "judgement") {
    const reason = method === undefined ? "has no method" : "is judged";
    throw new ModelError(`register ${id}`, `${reason}, so no input moves its rating`);
  }
  pairingOf(prepared.workbench.library, scenario);
  const window = windowOf(prepared.company.baseYear, year);
  const wanted = [...metricsOf(item), referenceMetric];
  const session = sessionFor(prepared, { scenario, overrides, wanted });
  const years = yearsOf(window);
  const readersOf = (name: string): readonly (() => number)[] => {
    const symbol = metricSymbol(prepared, name);
    return years.map(
      (at) => valueReader(session, name, placeOf(prepared, symbol, { year: at })).value,
    );
  };
  const factor = signedFactor(prepared, item, method);
  const effects = readersOf(metric);
  const revenues = readersOf(referenceMetric);
  const { likelihoodMetric } = method;
  const annual = likelihoodMetric === undefined ? undefined : readersOf(likelihoodMetric);
  return {
    ...{ id, metric, window, session },
    compute: () => {
      evaluate(session);
      const shares = effects.map((effect, i) => (factor * effect()) / revenues[i]!());
      const share = shares.reduce((most, each) => Math.max(most, each), 0);
      const probabilities =
        annual === undefined ? undefined : Float64Array.from(annual, (read) => read());
      return { share, probabilities };
    },
  };
}
