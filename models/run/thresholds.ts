import { ModelError } from "../engine/errors.ts";
import type { Dimension } from "../engine/model.ts";
import type { Block, Session } from "../engine/session.ts";
import type { Symbol } from "../engine/symbols.ts";
import { moneyOf } from "./bind.ts";
import { metricSymbol, placeOf, valueReader } from "./metric-place.ts";
import { shownUnit } from "./money.ts";
import { shareOf } from "./sensitivity/ensemble-view.ts";
import { inUnit } from "./solve/quantity.ts";
import type { PlaceLabels, RunRequest, ThresholdRequest, ThresholdResult } from "./types.ts";
import type { PreparedCompany } from "./workbench.ts";

/** Thresholds of a run, checked. */
export interface Thresholds {
  /** Metrics and years that have to be evaluated for them. */
  readonly metrics: readonly string[];
  readonly years: readonly number[];
  /** Starts counting in a session of an ensemble. */
  readonly count: (session: Session) => ThresholdCount;
}

/** Counts draws beyond each threshold, block by block. */
export interface ThresholdCount {
  readonly add: (block: Block) => void;
  readonly finish: () => readonly ThresholdResult[];
}

/**
 * Checks the thresholds of a request. Throws ModelError for unknown metrics, years and labels, for
 * values of another unit, and for a deterministic run.
 */
export function thresholdsOf(prepared: PreparedCompany, request: RunRequest): Thresholds {
  const { thresholds = [], draws = 1 } = request;
  const [first] = thresholds;
  if (first !== undefined && draws < 2) {
    throw new ModelError("thresholds", "expected draws, since a probability is a share of them");
  }
  const wanted = thresholds.map((each) => openThreshold(prepared, each));
  return {
    metrics: thresholds.map(({ metric }) => metric),
    years: wanted.flatMap(({ year }) => year ?? []),
    count: (session) => {
      const counts = wanted.map((each) => countOf(each, session));
      return {
        add: (block) => {
          for (const { add } of counts) add(block);
        },
        finish: () => counts.map(({ finish }) => finish(draws)),
      };
    },
  };
}

interface OpenThreshold {
  readonly request: ThresholdRequest;
  readonly symbol: Symbol;
  readonly place: ReturnType<typeof placeOf>;
  readonly year: number | undefined;
  readonly value: number;
  readonly unit: string;
}

function openThreshold(prepared: PreparedCompany, request: ThresholdRequest): OpenThreshold {
  const symbol = metricSymbol(prepared, request.metric);
  const place = placeOf(prepared, symbol, request);
  const unit = shownUnit(symbol.unitText, prepared.company.baseYear);
  const wanted = { unit: symbol.unit, shownUnit: unit, money: moneyOf(prepared) };
  const value = inUnit(request.value, { ...wanted, place: `threshold of ${request.metric}` });
  const year = symbol.over.includes("year") ? request.year : undefined;
  return { request, symbol, place, year, value, unit };
}

interface Counted {
  readonly add: (block: Block) => void;
  readonly finish: (draws: number) => ThresholdResult;
}

function countOf(threshold: OpenThreshold, session: Session): Counted {
  const { request, place, value } = threshold;
  const reader = valueReader(session, request.metric, place);
  const values = new Float64Array(session.binding.draws ?? 1);
  return {
    add: (block) => reader.copyBlock(block, values),
    finish: (draws) => {
      const isBeyond =
        request.side === "above" ? (x: number) => x > value : (x: number) => x < value;
      const beyond = values.reduce((count, each) => count + (isBeyond(each) ? 1 : 0), 0);
      return { ...headOf(threshold), probability: shareOf(beyond, draws) };
    },
  };
}

function headOf({
  request,
  symbol: { over },
  year,
  value,
  unit,
}: OpenThreshold): Omit<ThresholdResult, "probability"> {
  const at = labelsAt(request, over);
  return {
    metric: request.metric,
    year: year ?? null,
    site: over.includes("site") ? (request.site ?? null) : null,
    ...(Object.keys(at).length === 0 ? {} : { at }),
    side: request.side,
    value,
    unit,
  };
}

function labelsAt({ at = {} }: PlaceLabels, over: readonly Dimension[]): Record<string, string> {
  const others = over.filter((dimension) => dimension !== "site" && dimension !== "year");
  return Object.fromEntries(
    others.flatMap((dimension) => {
      const label = at[dimension];
      return label === undefined ? [] : [[dimension, label] as const];
    }),
  );
}
