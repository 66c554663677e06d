import { narrow, type Point, type RealFunction } from "./brent.ts";
import { dipBetween } from "./golden-section.ts";

/** Where a function reaches a value: at a number, across a jump, or all along a stretch. */
export interface Solution {
  readonly kind: "number" | "jump" | "stretch";
  /** The two ends, from the lower to the higher x; the same point for a number. */
  readonly low: Point;
  readonly high: Point;
}

/** What a scan of a function found. */
export interface Solutions {
  /** From the lowest x to the highest. */
  readonly solutions: readonly Solution[];
  /** The points scanned, without those where the function is not a number. */
  readonly scanned: readonly Point[];
}

/** How far a scan is. */
export interface ScanProgress {
  readonly done: number;
  readonly total: number;
}

/** How large a change of y may be left at the end of a search, against its spread, before it is a jump. */
const jumpShare = 1e-6;

/** How near to the target counts as reached, against the target and the spread of y. */
const nearShare = 1e-12;

/** How wide a stretch is at least, against the distance of the points around it. */
const stretchShare = 1e-6;

const mostDips = 24;

/**
 * Finds where a function reaches a target: evaluates it at ascending points, narrows each change of
 * side, looks into each dip towards the target, and follows stretches on which it stays there. Two
 * crossings between neighbouring points that leave no dip are not seen. Points at which the function
 * is not a number part what lies before from what comes after. Yields after each point and crossing.
 */
export function* findSolutions(
  f: RealFunction,
  target: number,
  points: readonly number[],
): Generator<ScanProgress, Solutions, void> {
  const scanned: Point[] = [];
  const runs: Point[][] = [[]];
  for (const [i, x] of points.entries()) {
    const y = f(x);
    if (Number.isNaN(y)) runs.push([]);
    else {
      runs.at(-1)!.push({ x, y });
      scanned.push({ x, y });
    }
    yield { done: i + 1, total: points.length };
  }
  const search = searchFor(f, target, scanned);
  const solutions: Solution[] = [];
  for (const run of runs) {
    for (const piece of piecesOf(withDips(run, search))) {
      solutions.push(solve(piece, search));
      yield { done: points.length, total: points.length };
    }
  }
  return { solutions, scanned };
}

interface Search {
  readonly target: number;
  readonly spread: number;
  /** The function less the target. */
  readonly gap: RealFunction;
  /** A gap with what is near enough to the target taken as 0. */
  readonly settled: RealFunction;
}

function searchFor(f: RealFunction, target: number, scanned: readonly Point[]): Search {
  const values = scanned.map(({ y }) => y).filter(Number.isFinite);
  const lowest = values.reduce((least, y) => Math.min(least, y), Infinity);
  const highest = values.reduce((most, y) => Math.max(most, y), -Infinity);
  const spread = Math.max(0, highest - lowest);
  const near = nearShare * Math.max(Math.abs(target), spread);
  return {
    target,
    spread,
    gap: (x) => f(x) - target,
    settled: (gap) => (Math.abs(gap) <= near ? 0 : gap),
  };
}

/** The points by their distance to the target, with the bottom of each dip that reaches it. */
function withDips(run: readonly Point[], { gap, settled, target }: Search): readonly Point[] {
  const points = run.map(({ x, y }) => ({ x, y: settled(y - target) }));
  const added: Point[] = [];
  for (let i = 1; i < points.length - 1 && added.length < mostDips; i += 1) {
    const [before, at, after] = [points[i - 1]!, points[i]!, points[i + 1]!];
    const side = Math.sign(at.y);
    const isOneSide = side !== 0 && Math.sign(before.y) === side && Math.sign(after.y) === side;
    const isDip = Math.abs(at.y) < Math.abs(before.y) && Math.abs(at.y) < Math.abs(after.y);
    if (!isOneSide || !isDip) continue;
    const down = ({ x, y }: Point): Point => ({ x, y: side * y });
    const dip = { from: down(before), at: down(at), to: down(after) };
    const bottom = dipBetween((x) => side * settled(gap(x)), dip);
    if (bottom.y <= 0) added.push({ x: bottom.x, y: side * bottom.y });
  }
  return [...points, ...added].sort((one, other) => one.x - other.x);
}

/** Neighbouring points between which the target is crossed, or a run of points that lie on it. */
type Piece =
  | {
      readonly on: readonly Point[];
      readonly before?: Point | undefined;
      readonly after?: Point | undefined;
    }
  | { readonly on?: undefined; readonly before: Point; readonly after: Point };

function piecesOf(points: readonly Point[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const before = points[i - 1];
    const after = points[i]!;
    if (after.y !== 0) {
      const isCrossed = before !== undefined && Math.sign(before.y) === -Math.sign(after.y);
      if (isCrossed && before.y !== 0) pieces.push({ before, after });
      continue;
    }
    const start = i;
    while (points[i + 1]?.y === 0) i += 1;
    pieces.push({ before, on: points.slice(start, i + 1), after: points[i + 1] });
  }
  return pieces;
}

function solve(piece: Piece, search: Search): Solution {
  if (piece.on !== undefined) return solveRun(piece.on, piece, search);
  const { from, to } = narrow(search.gap, { from: piece.before, to: piece.after });
  const isJump = from.y !== 0 && Math.abs(to.y - from.y) > jumpShare * search.spread;
  if (!isJump) return solution("number", [from, from], search);
  return solution("jump", from.x < to.x ? [from, to] : [to, from], search);
}

/** A run of points on the target, up to where it ends on either side. */
function solveRun(
  on: readonly Point[],
  { before, after }: Pick<Piece, "before" | "after">,
  search: Search,
): Solution {
  const [first, last] = [on[0]!, on.at(-1)!];
  const low = before === undefined ? first : edgeOf(before, first, search);
  const high = after === undefined ? last : edgeOf(after, last, search);
  const around = (after ?? last).x - (before ?? first).x;
  const isStretch = high.x - low.x > stretchShare * around;
  return isStretch
    ? solution("stretch", [low, high], search)
    : solution("number", [first, first], search);
}

function solution(
  kind: Solution["kind"],
  [low, high]: readonly [Point, Point],
  { target }: Search,
): Solution {
  const restored = ({ x, y }: Point): Point => ({ x, y: y + target });
  return { kind, low: restored(low), high: restored(high) };
}

/** The point on the target farthest towards a point off it, by halving. */
function edgeOf(off: Point, on: Point, { gap, settled }: Search): Point {
  let [outside, inside] = [off.x, on.x];
  for (;;) {
    const middle = outside + (inside - outside) / 2;
    if (middle === outside || middle === inside) return { x: inside, y: 0 };
    if (settled(gap(middle)) === 0) inside = middle;
    else outside = middle;
  }
}
