import { ModelError } from "../errors.ts";
import { normalQuantile, z95 } from "./normal.ts";
import { pertQuantile } from "./pert.ts";

/** Shapes of an uncertain value. */
export type Shape = "triangular" | "pert" | "uniform" | "normal" | "lognormal" | "discrete";

/** An uncertain value: its central value and its range, in one unit. */
export interface Uncertainty {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly shape: Shape;
  readonly values?: readonly number[] | undefined;
  readonly weights?: readonly number[] | undefined;
}

/** Gives the value at a cumulative probability in (0, 1). */
export type Quantile = (probability: number) => number;

/**
 * The quantile function of an uncertain value. `low` and `high` are hard bounds for triangular, pert
 * and uniform, and the 5th and 95th percentile for normal and lognormal, which are drawn in two
 * pieces where the central value does not lie midway. Throws ModelError for bounds that do not hold
 * the central value or weights that do not fit.
 */
export function quantileOf(uncertainty: Uncertainty, place: string): Quantile {
  checkBounds(uncertainty, place);
  const { central, low, high, shape } = uncertainty;
  switch (shape) {
    case "triangular":
      return triangularQuantile(low, central, high);
    case "pert":
      return pertQuantile(low, central, high);
    case "uniform":
      return (p) => low + (high - low) * p;
    case "normal":
      return normalPieces(low, central, high);
    case "lognormal": {
      const logarithm = normalPieces(Math.log(low), Math.log(central), Math.log(high));
      return (p) => Math.exp(logarithm(p));
    }
    case "discrete":
      return discreteQuantile(uncertainty, place);
  }
}

function checkBounds({ central, low, high, shape }: Uncertainty, place: string): void {
  const isOrdered = low <= high && (shape === "discrete" || (low <= central && central <= high));
  if (!isOrdered || ![central, low, high].every(Number.isFinite)) {
    throw new ModelError(place, `expected low <= value <= high, found ${low}, ${central}, ${high}`);
  }
  if (shape === "lognormal" && low <= 0) {
    throw new ModelError(place, `expected a lognormal range above 0, found ${low}`);
  }
}

function triangularQuantile(low: number, mode: number, high: number): Quantile {
  const width = high - low;
  if (width === 0) return () => mode;
  const turn = (mode - low) / width;
  const rise = Math.sqrt(width * (mode - low));
  const fall = Math.sqrt(width * (high - mode));
  return (p) => (p < turn ? low + rise * Math.sqrt(p) : high - fall * Math.sqrt(1 - p));
}

function normalPieces(low: number, central: number, high: number): Quantile {
  const below = (central - low) / z95;
  const above = (high - central) / z95;
  return (p) => {
    const z = normalQuantile(p);
    return central + z * (z < 0 ? below : above);
  };
}

function discreteQuantile({ values, weights }: Uncertainty, place: string): Quantile {
  const options = values ?? [];
  const shares = weights ?? options.map(() => 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const isWhole = options.every(Number.isFinite) && shares.every((share) => share >= 0);
  if (!isWhole || shares.length !== options.length || !(total > 0 && total < Infinity)) {
    throw new ModelError(place, "expected values with one positive weight each");
  }
  const steps = options
    .map((value, i) => ({ value, share: shares[i]! / total }))
    .sort((first, second) => first.value - second.value);
  return (p) => {
    let reached = 0;
    for (const step of steps) {
      reached += step.share;
      if (p < reached) return step.value;
    }
    return steps.at(-1)!.value;
  };
}
