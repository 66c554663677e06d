import { readFileSync, readdirSync } from "node:fs";
import parameters from "../../scenarios/cooling/parameters.json" with { type: "json" };
import stationsFile from "../../scenarios/climate/stations.json" with { type: "json" };
import type { Climatology } from "../../models/kernels/cooling/climatology.ts";
import { coolingParameterDataSchema } from "../../models/kernels/cooling/parameters-schema.ts";
import {
  histogramSchema,
  stationsSchema,
  type Histogram,
} from "../../models/scenario/climate-schema.ts";

/** The bundled cooling parameters. */
export const coolingData = coolingParameterDataSchema.parse(parameters);

/** The bundled stations. */
export const stationData = stationsSchema.parse(stationsFile);

const folder = new URL("../../scenarios/climate/histograms/", import.meta.url);

/** Names of the bundled histogram files. */
export const histogramFiles: readonly string[] = readdirSync(folder);

/** The bundled histogram of a station. */
export function histogramOf(station: string): Histogram {
  return histogramSchema.parse(
    JSON.parse(readFileSync(new URL(`${station}.json`, folder), "utf8")),
  );
}

/** The bundled climate of a station, as the kernels take it. */
export function climateOf(id: string): Climatology {
  const station = stationData.stations.find((each) => each.id === id);
  if (station === undefined) throw new Error(`no station ${id}`);
  return { ...histogramOf(id).columns, pressure: station.pressure };
}
