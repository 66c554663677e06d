import type { ExplainPlace } from "../drawing/target.ts";

/** A site on the map. */
export interface MapSite {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Only its region is known: the mark is hollow. */
  readonly isApproximate: boolean;
  /** Share of the largest site, 0 to 1: area of the mark. */
  readonly weight?: number | undefined;
  /** A figure beside the name, such as `PUE 1.28`. */
  readonly note?: string | undefined;
  readonly place?: ExplainPlace | undefined;
}

/** Sites of a company. */
export interface LandMapSeries {
  readonly sites: readonly MapSite[];
}

/** Land in whole steps of a degree, each polygon a string: see `land-outline.ts`. */
export interface LandOutline {
  readonly steps: number;
  readonly polygons: readonly string[];
}
