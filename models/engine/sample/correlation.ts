import { ModelError } from "../errors.ts";
import type { Sample } from "./coordinates.ts";
import { normalProbability, normalQuantile } from "./normal.ts";

/** Coordinates that move together, with the correlations of their normal scores. */
export interface CorrelationGroup {
  readonly id: string;
  readonly coordinates: readonly string[];
  /** Row and column for each coordinate: symmetric, 1 on the diagonal, positive semi-definite. */
  readonly matrix: readonly (readonly number[])[];
}

const tolerance = 1e-9;

/** What a pivot taken as 0 may leave of an entry: its square is at most the product of two pivots. */
const largestRest = 2 * Math.sqrt(tolerance);

/**
 * Lower triangular factor L of a correlation matrix, L Lᵀ = matrix, by Cholesky's method; a pivot that
 * is 0 leaves a column of zeros, so that coordinates may be tied to others. Throws ModelError that
 * names the group and the coordinates for a matrix that is not square, not symmetric, without 1 on the
 * diagonal, with a number outside -1 to 1, or not positive semi-definite.
 */
export function correlationFactor(group: CorrelationGroup): readonly Float64Array[] {
  checkMatrix(group);
  const { matrix } = group;
  const rows = matrix.map(() => new Float64Array(matrix.length));
  for (let column = 0; column < matrix.length; column += 1) {
    const pivot = residual(rows, matrix, [column, column]);
    if (pivot < -tolerance) throw notDefinite(group, column);
    const root = pivot <= tolerance ? 0 : Math.sqrt(pivot);
    rows[column]![column] = root;
    for (let row = column + 1; row < matrix.length; row += 1) {
      const rest = residual(rows, matrix, [row, column]);
      if (root > 0) rows[row]![column] = rest / root;
      else if (Math.abs(rest) > largestRest) throw notDefinite(group, row);
    }
  }
  return rows;
}

/** What the columns before `column` leave of an entry of the matrix. */
function residual(
  rows: readonly Float64Array[],
  matrix: CorrelationGroup["matrix"],
  [row, column]: readonly [number, number],
): number {
  let rest = matrix[row]![column]!;
  for (let k = 0; k < column; k += 1) rest -= rows[row]![k]! * rows[column]![k]!;
  return rest;
}

function checkMatrix({ id, coordinates, matrix }: CorrelationGroup): void {
  const count = coordinates.length;
  if (matrix.length !== count || matrix.some((row) => row.length !== count)) {
    throw new ModelError(id, `expected a correlation matrix of ${count} rows and columns`);
  }
  for (let row = 0; row < count; row += 1) {
    if (matrix[row]![row] !== 1) {
      const found = `expected 1 on the diagonal, found ${matrix[row]![row]!}`;
      throw new ModelError(`${id}, ${coordinates[row]!}`, found);
    }
    for (let column = 0; column < row; column += 1) {
      const [one, other] = [matrix[row]![column]!, matrix[column]![row]!];
      const place = `${id}, ${coordinates[row]!} with ${coordinates[column]!}`;
      if (one !== other) {
        throw new ModelError(place, `expected a symmetric matrix, found ${one} and ${other}`);
      }
      if (!(Math.abs(one) <= 1)) {
        throw new ModelError(place, `expected a correlation from -1 to 1, found ${one}`);
      }
    }
  }
}

function notDefinite({ id, coordinates }: CorrelationGroup, row: number): ModelError {
  return new ModelError(
    `${id}, ${coordinates[row]!}`,
    "expected a positive semi-definite matrix: these correlations with the coordinates before it cannot hold together",
  );
}

/**
 * The sample with the coordinates of a group tied by a Gaussian copula: their normal scores are mixed
 * by the factor of the matrix and turned back into probabilities in (0, 1). Each coordinate stays
 * uniform; the others stay as they are. Throws ModelError for a coordinate that was not sampled, and
 * as `correlationFactor`. Source: Nelsen 2006, An introduction to copulas, 2.
 */
export function correlate(sample: Sample, group: CorrelationGroup): Sample {
  const factor = correlationFactor(group);
  const scores = group.coordinates.map((name) => {
    const points = sample.get(name);
    if (points === undefined) {
      throw new ModelError(`${group.id}, ${name}`, "expected a coordinate that is sampled");
    }
    return points.map(normalQuantile);
  });
  const tied = new Map(sample);
  group.coordinates.forEach((name, row) => {
    const isAlone = factor[row]![row] === 1;
    if (!isAlone) tied.set(name, mixed(scores, factor[row]!));
  });
  return tied;
}

function mixed(scores: readonly Float64Array[], weights: Float64Array): Float64Array {
  const points = new Float64Array(scores[0]!.length);
  for (let draw = 0; draw < points.length; draw += 1) {
    let score = 0;
    for (let k = 0; k < scores.length; k += 1) {
      if (weights[k] !== 0) score += weights[k]! * scores[k]![draw]!;
    }
    points[draw] = Math.min(Math.max(normalProbability(score), 1e-12), 1 - 1e-12);
  }
  return points;
}
