import { readFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Position = readonly number[];

/** Steps of a degree that the outline is rounded to. */
const steps = 20;

/** Rings that enclose less than this many square degrees are left out. */
const leastArea = 0.03;

/** Distance in steps that a point must stand off the line of its neighbours to be kept. */
const leastBend = 0.9;

/**
 * The world's land without borders, from Natural Earth at 1:50 million by world-atlas: rings of whole
 * twentieths of a degree, each a string of differences in base 64, holes after their outline and a comma,
 * small islands left out.
 */
export function makeLandOutline(root: string): string {
  const file = join(root, "node_modules/world-atlas/land-50m.json");
  const world = JSON.parse(readFileSync(file, "utf8")) as Topology<{ land: GeometryCollection }>;
  const { features } = feature(world, world.objects.land);
  const polygons = features.flatMap(({ geometry }): readonly Position[][][] => {
    if (geometry.type === "Polygon") return [geometry.coordinates];
    return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  });
  const texts = polygons.map((rings) =>
    rings
      .filter((ring) => Math.abs(areaOf(ring)) >= leastArea)
      .map((ring) => encode(simplified(rounded(ring))))
      .filter((text) => text !== "")
      .join(","),
  );
  const kept = texts.filter((text) => text !== "");
  const outline = { source: "natural-earth-land-50m", steps, polygons: kept };
  return `${JSON.stringify(outline, null, 2)}\n`;
}

function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

function rounded(ring: readonly Position[]): readonly Position[] {
  const points = ring.map((point) => point.map((part) => Math.round(part * steps)));
  return points.filter(
    ([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1],
  );
}

/** Drops points that lie nearly on the line between those kept (Ramer, Douglas and Peucker). */
function simplified(points: readonly Position[]): readonly Position[] {
  if (points.length < 6) return points;
  const middle = Math.floor(points.length / 2);
  return [...between(points.slice(0, middle + 1)).slice(0, -1), ...between(points.slice(middle))];
}

function between(points: readonly Position[]): readonly Position[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  let [furthest, most] = [0, leastBend];
  points.forEach((point, i) => {
    const away = distance(point, first, last);
    if (i > 0 && i < points.length - 1 && away > most) [furthest, most] = [i, away];
  });
  if (furthest === 0) return [first, last];
  return [
    ...between(points.slice(0, furthest + 1)).slice(0, -1),
    ...between(points.slice(furthest)),
  ];
}

function distance(
  [x = 0, y = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/** Differences as signed numbers of five bits a sign, the sixth telling that more follow. */
function encode(points: readonly Position[]): string {
  if (points.length < 4) return "";
  let [lastX, lastY] = [0, 0];
  return points
    .map(([x = 0, y = 0]) => {
      const text = signs(x - lastX) + signs(y - lastY);
      [lastX, lastY] = [x, y];
      return text;
    })
    .join("");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function signs(value: number): string {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = "";
  do {
    const more = rest >= 32 ? 32 : 0;
    text += alphabet[(rest % 32) + more];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}
