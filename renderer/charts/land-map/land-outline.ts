import type { GeoPermissibleObjects } from "d3";
import type { LandOutline } from "./land-map-series.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Reads the outline of land, which comes as its own part of the program. */
export async function loadLand(): Promise<LandOutline> {
  const { default: data } = await import("./land-outline.json", { with: { type: "json" } });
  if (!isOutline(data)) throw new Error("the outline of land is damaged");
  return data;
}

function isOutline(data: unknown): data is LandOutline {
  return typeof data === "object" && data !== null && "steps" in data && "polygons" in data;
}

/** The outline as geometry in degrees. */
export function landGeometry({ steps, polygons }: LandOutline): GeoPermissibleObjects {
  const coordinates = polygons.map((polygon) =>
    polygon.split(",").map((ring) => decode(ring, steps)),
  );
  return { type: "MultiPolygon", coordinates };
}

/** A ring from its differences: five bits a sign, the sixth telling that more follow. */
function decode(ring: string, steps: number): [number, number][] {
  const parts: number[] = [];
  let [value, factor] = [0, 1];
  for (const sign of ring) {
    const code = alphabet.indexOf(sign);
    value += (code % 32) * factor;
    factor *= 32;
    if (code >= 32) continue;
    parts.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, factor] = [0, 1];
  }
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    x += parts[i] ?? 0;
    y += parts[i + 1] ?? 0;
    points.push([x / steps, y / steps]);
  }
  return points;
}
