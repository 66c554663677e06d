/** A disc that wants a place. */
export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far it may move sideways. */
  readonly left: number;
  readonly right: number;
}

const step = 3;

/** Moves discs sideways, as little as needed, so that none covers another; where there is no room, least. */
export function dodge(discs: readonly Disc[]): ReadonlyMap<string, number> {
  const placed: Disc[] = [];
  const found = new Map<string, number>();
  const order = [...discs].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const disc of order) {
    const x = freePlace(disc, placed);
    placed.push({ ...disc, x });
    found.set(disc.id, x);
  }
  return found;
}

function freePlace(disc: Disc, placed: readonly Disc[]): number {
  let best = { x: disc.x, overlap: Infinity };
  for (let away = 0; away <= disc.right - disc.left; away += step) {
    for (const x of away === 0 ? [disc.x] : [disc.x + away, disc.x - away]) {
      if (x - disc.radius < disc.left || x + disc.radius > disc.right) continue;
      const overlap = overlapOf({ ...disc, x }, placed);
      if (overlap <= 0) return x;
      if (overlap < best.overlap) best = { x, overlap };
    }
  }
  return best.x;
}

function overlapOf(disc: Disc, placed: readonly Disc[]): number {
  return Math.max(
    0,
    ...placed.map(
      (other) => disc.radius + other.radius + 2 - Math.hypot(disc.x - other.x, disc.y - other.y),
    ),
  );
}
