import type { MapSite } from "./land-map-series.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A site with the place of its mark. */
export interface PlacedSite extends Spot {
  readonly site: MapSite;
  readonly radius: number;
  /** Where it truly lies. */
  readonly from: Spot;
}

const gap = 3;
const turns = 24;

/** Moves marks off each other, the lighter round the heavier, as little as needed. */
export function spreadSites(sites: readonly Omit<PlacedSite, "from">[]): readonly PlacedSite[] {
  const placed: PlacedSite[] = [];
  for (const site of [...sites].sort((a, b) => b.radius - a.radius)) {
    const from = { x: site.x, y: site.y };
    placed.push({ ...site, ...freeSpot(site, placed), from });
  }
  return placed;
}

function freeSpot(site: Omit<PlacedSite, "from">, placed: readonly PlacedSite[]): Spot {
  for (let away = 0; away <= 60; away += 4) {
    for (let turn = 0; turn < (away === 0 ? 1 : turns); turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI;
      const spot = { x: site.x + away * Math.cos(angle), y: site.y + away * Math.sin(angle) };
      const isFree = placed.every(
        (other) =>
          Math.hypot(spot.x - other.x, spot.y - other.y) >= site.radius + other.radius + gap,
      );
      if (isFree) return spot;
    }
  }
  return { x: site.x, y: site.y };
}
