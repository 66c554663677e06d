import type { Library } from "../library/library.ts";
import { sourceFiles } from "../library/source-files.ts";

/** Ids of the library that a company may refer to. */
export interface KnownIds {
  readonly sources: readonly string[];
  readonly regions: readonly string[];
  readonly stations: readonly string[];
  readonly climateAreas: readonly string[];
  readonly pairings: readonly string[];
  /** Fuels by set of factors. */
  readonly fuels: Readonly<Record<string, readonly string[]>>;
}

/** The ids a library offers. */
export function knownIds(library: Library): KnownIds {
  const { sets } = library.carbon.fuels;
  return {
    sources: Object.keys(sourceFiles),
    regions: library.regions.map(({ id }) => id),
    stations: library.climate.stations.stations.map(({ id }) => id),
    climateAreas: Object.keys(library.climate.areas.areas),
    pairings: library.pairings.map(({ id }) => id),
    fuels: Object.fromEntries(
      Object.entries(sets).map(([id, set]) => [id, Object.keys(set?.fuels ?? {})]),
    ),
  };
}
