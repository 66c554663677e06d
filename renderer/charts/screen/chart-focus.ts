import type { Direction, Target } from "../drawing/target.ts";

/** A place in a picture, in its pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far from a point it still counts as pointed at. */
const reach = 26;

/** The target at a place: the smallest area that holds it, else the nearest point within reach. */
export function targetAt(targets: readonly Target[], spot: Spot): Target | undefined {
  let best: { readonly target: Target; readonly rank: number } | undefined;
  for (const target of targets) {
    const rank = rankOf(target, spot);
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = { target, rank };
  }
  return best?.target;
}

/** Points go before areas, near before far, small before large; undefined where out of reach. */
function rankOf({ box, x, y }: Target, spot: Spot): number | undefined {
  if (box === undefined) {
    const away = Math.hypot(spot.x - x, spot.y - y);
    return away <= reach ? away : undefined;
  }
  const isInside =
    spot.x >= box.left && spot.x <= box.right && spot.y >= box.top && spot.y <= box.bottom;
  const area = (box.right - box.left) * (box.bottom - box.top);
  return isInside ? reach + area : undefined;
}

/** Way an arrow key points; undefined for other keys. */
export function directionOf(key: string): Direction | undefined {
  const found = /^Arrow(Up|Down|Left|Right)$/.exec(key)?.[1];
  return found?.toLowerCase() as Direction | undefined;
}

/**
 * The target that a key leads to: left and right along a row, up and down to the nearest place of the
 * next row in that direction, Home and End to the ends of a row. Stays where there is none.
 */
export function targetByKey(
  targets: readonly Target[],
  present: Target,
  key: string,
): Target | undefined {
  const row = rowOf(targets, present.row);
  const place = row.findIndex(({ id }) => id === present.id);
  switch (key) {
    case "ArrowLeft":
      return row[place - 1] ?? present;
    case "ArrowRight":
      return row[place + 1] ?? present;
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
    case "ArrowUp":
      return inNextRow(targets, present, -1);
    case "ArrowDown":
      return inNextRow(targets, present, 1);
    default:
      return undefined;
  }
}

function rowOf(targets: readonly Target[], row: string): readonly Target[] {
  return targets.filter((target) => target.row === row).sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Rows stand in the order of their heights near the present place. */
function inNextRow(targets: readonly Target[], present: Target, way: 1 | -1): Target {
  const rows = [...new Set(targets.map(({ row }) => row))]
    .map((row) => nearestIn(rowOf(targets, row), present))
    .filter((target) => target !== undefined)
    .map((target) => (target.row === present.row ? present : target))
    .sort((a, b) => a.y - b.y);
  return rows[rows.indexOf(present) + way] ?? present;
}

function nearestIn(row: readonly Target[], { x }: Target): Target | undefined {
  return [...row].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
