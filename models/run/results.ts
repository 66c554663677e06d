import type { CompiledEquation } from "../engine/compile.ts";
import { strideOf, type Operand } from "../engine/layout.ts";
import type { Dimension } from "../engine/model.ts";
import { reportedProbabilities, summarise } from "../engine/sample/percentile.ts";
import type { Block, Session } from "../engine/session.ts";
import { shownUnit } from "./money.ts";
import type { Leaf, MetricResult, PercentileErrors, Percentiles, ResultValues } from "./types.ts";

/** Which metrics are reported, and for which years. */
export interface Reported {
  readonly metrics: readonly string[];
  readonly years: readonly number[];
  readonly baseYear: number;
}

type LeafAt = (offset: number) => Leaf;

/** Results of an evaluated deterministic session. */
export function collectValues(session: Session, reported: Reported): Record<string, MetricResult> {
  const results: Record<string, MetricResult> = {};
  for (const id of reported.metrics) {
    const equation = session.model.equations.get(id)!;
    const operand = session.state.operands.get(id)!;
    const data = session.state.slots[operand.slot]!;
    const leafAt: LeafAt = (offset) => orNever(data[offset]!);
    results[id] = metricResult({ equation, operand, session, reported }, leafAt);
  }
  return results;
}

/** Gathers reported values block by block and turns them into percentiles at the end. */
export interface EnsembleCollector {
  readonly add: (block: Block) => void;
  readonly finish: () => Record<string, MetricResult>;
}

/** Starts gathering an ensemble of a session with draws. */
export function collectEnsemble(session: Session, reported: Reported): EnsembleCollector {
  const draws = session.binding.draws ?? 1;
  const kept = new Map<string, Map<number, Float64Array>>();
  for (const id of reported.metrics) {
    const offsets = new Map<number, Float64Array>();
    const operand = session.state.operands.get(id)!;
    const equation = session.model.equations.get(id)!;
    metricResult({ equation, operand, session, reported }, (offset) => {
      offsets.set(offset, new Float64Array(isDrawn(operand) ? draws : 1));
      return null;
    });
    kept.set(id, offsets);
  }
  return {
    add: (block) => keepBlock(session, kept, block),
    finish: () => finishEnsemble(session, reported, kept),
  };
}

function isDrawn(operand: Operand): boolean {
  return operand.axes.at(-1) === "draw";
}

function keepBlock(
  session: Session,
  kept: ReadonlyMap<string, ReadonlyMap<number, Float64Array>>,
  block: Block,
): void {
  for (const [id, offsets] of kept) {
    const operand = session.state.operands.get(id)!;
    const data = session.state.slots[operand.slot]!;
    for (const [offset, values] of offsets) {
      if (!isDrawn(operand)) values[0] = data[offset]!;
      else {
        const from = offset + block.skip;
        values.set(data.subarray(from, from + block.count), block.first);
      }
    }
  }
}

function finishEnsemble(
  session: Session,
  reported: Reported,
  kept: ReadonlyMap<string, ReadonlyMap<number, Float64Array>>,
): Record<string, MetricResult> {
  const results: Record<string, MetricResult> = {};
  for (const [id, offsets] of kept) {
    const operand = session.state.operands.get(id)!;
    const equation = session.model.equations.get(id)!;
    results[id] = metricResult({ equation, operand, session, reported }, (offset) =>
      percentilesOf(offsets.get(offset)!, equation.mayBeNever),
    );
  }
  return results;
}

function percentilesOf(values: Float64Array, mayBeNever: boolean): Percentiles {
  const { percentiles, errors, mean, standardError, reached } = summarise(values);
  return {
    ...byPercentile(percentiles),
    mean: orNever(mean),
    ...(mayBeNever ? { reached } : {}),
    standardError: Number.isFinite(mean) ? standardError : null,
    errors: byPercentile(errors),
  };
}

function byPercentile(values: readonly number[]): PercentileErrors {
  const [p05, p25, p50, p75, p95] = reportedProbabilities.map((_, i) => orNever(values[i]!));
  return { p05: p05!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
}

function orNever(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

interface Shape {
  readonly equation: CompiledEquation;
  readonly operand: Operand;
  readonly session: Session;
  readonly reported: Reported;
}

function metricResult(shape: Shape, leafAt: LeafAt): MetricResult {
  const { symbol } = shape.equation;
  return {
    unit: shownUnit(symbol.unitText, shape.reported.baseYear),
    over: symbol.over,
    values: valuesBelow(symbol.over, shape.operand.start, { shape, leafAt }),
  };
}

function valuesBelow(
  over: readonly Dimension[],
  offset: number,
  given: { readonly shape: Shape; readonly leafAt: LeafAt },
): ResultValues {
  const [dimension, ...rest] = over;
  if (dimension === undefined) return given.leafAt(offset);
  const stride = strideOf(given.shape.operand, dimension);
  const values: Record<string, ResultValues> = {};
  for (const { label, index } of labelsReported(dimension, given.shape)) {
    values[label] = valuesBelow(rest, offset + index * stride, given);
  }
  return values;
}

function labelsReported(
  dimension: Dimension,
  { equation, session, reported }: Shape,
): readonly { readonly label: string; readonly index: number }[] {
  const { binding, state } = session;
  if (dimension === "year") {
    return reported.years.map((year) => ({
      label: String(year),
      index: binding.years.indexOf(year),
    }));
  }
  const labels = binding.labels[dimension].map((label, index) => ({ label, index }));
  const { where } = equation.declaration;
  if (where === undefined || dimension !== "site") return labels;
  const flags = state.slots[state.operands.get(where)!.slot]!;
  return labels.filter(({ index }) => flags[index] !== 0);
}
