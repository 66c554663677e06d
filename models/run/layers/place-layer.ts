import type { Company } from "../../company/company-schema.ts";
import type { Site } from "../../company/site-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import type { Climatology } from "../../kernels/cooling/climatology.ts";
import type { PlantClimate } from "../../kernels/cooling/plant-curves.ts";
import type { HoursByTemperature } from "../../kernels/damage/heat.ts";
import type { Library } from "../../library/library.ts";
import type { Histogram, Station } from "../../scenario/climate-schema.ts";
import type { Value } from "../../scenario/value-schema.ts";
import { derivedValue, give, type Given, type Sheet } from "../sheet.ts";

/** A station's climate as the cooling kernels read it, and its hours by dry bulb. */
export interface SiteClimate extends PlantClimate {
  readonly dryBulb: HoursByTemperature;
}

/** Station climates loaded for a company, by station id. */
export type Climates = ReadonlyMap<string, SiteClimate>;

/** Brings a station's histogram into the form the kernels read. */
export function plantClimate(library: Library, station: string, histogram: Histogram): SiteClimate {
  const { hours, dryBulbMean, relativeHumidityMean, dryBulbFrom } = histogram.columns;
  const climate: Climatology = {
    hours: Float64Array.from(hours),
    dryBulbMean: Float64Array.from(dryBulbMean),
    relativeHumidityMean: Float64Array.from(relativeHumidityMean),
    pressure: stationOf(library, station).pressure,
  };
  const dryBulb = { hours: climate.hours, from: Float64Array.from(dryBulbFrom), width: 1 };
  return { station, climate, parameters: library.cooling, dryBulb };
}

/** A station by id. Throws ModelError for an unknown one. */
export function stationOf(library: Library, id: string): Station {
  const station = library.climate.stations.stations.find((each) => each.id === id);
  if (station === undefined) throw new ModelError("station", `unknown station ${id}`);
  return station;
}

/** What the climate of each site's place sets: local warming, station years, climatology, PUE floor. */
export function givePlaces(
  sheet: Sheet,
  {
    library,
    company,
    climates,
  }: { readonly library: Library; readonly company: Company; readonly climates: Climates },
): void {
  for (const site of company.sites.filter((each) => each.modelled)) {
    const set = (input: string, given: Omit<Given, "layer">) =>
      give(sheet, { input, label: site.id }, { ...given, layer: "region" });
    const ratio = warmingRatio(library, site);
    set("climate.warmingRatio", {
      value: ratio,
      path: `climate.warmingRatio@${site.climateArea}`,
    });
    const station = stationOf(library, site.station ?? "");
    const era = station.eraWarming;
    set("climate.eraWarming", { value: era, path: "climate.eraWarming" });
    if (site.tenure === "office") {
      set("cooling.overheadFloor", { value: noFloor(site), path: "none" });
      continue;
    }
    const climate = climates.get(station.id);
    if (climate === undefined)
      throw new ModelError(`sites ${site.id} station`, "climate not loaded");
    set("cooling.climatology", { value: shownClimate(climate, station), path: "none" });
    const floor = overheadFloor(library, site);
    set("cooling.overheadFloor", {
      value: floor,
      path: `cooling.overheadFloor@${site.technology?.value}`,
    });
  }
}

function warmingRatio(library: Library, site: Site): Value {
  const area = library.climate.areas.areas[site.climateArea ?? ""];
  if (area === undefined) {
    throw new ModelError(
      `sites ${site.id} climateArea`,
      `unknown climate area ${site.climateArea}`,
    );
  }
  return area.warmingRatio;
}

function noFloor(site: Site): Value {
  return derivedValue(1, "1", { formula: "no PUE", from: [`sites/${site.id}/tenure`] });
}

function overheadFloor(library: Library, site: Site): Value {
  const { absolute, byTechnology } = library.cooling.floors;
  const floors: Readonly<Record<string, Value | undefined>> = byTechnology;
  const floor: Value = floors[site.technology?.value ?? ""] ?? absolute;
  const { range } = floor;
  return {
    ...floor,
    value: floor.value - 1,
    note: "annual PUE floor of the technology less one",
    ...(range === undefined
      ? {}
      : { range: { ...range, low: range.low - 1, high: range.high - 1 } }),
  };
}

function shownClimate(climate: PlantClimate, station: Station): Given["value"] {
  return {
    object: climate,
    shown: `typical year of station ${station.name} (${station.id}), ${station.bins} bins`,
    value: {
      kind: "derived",
      source: "epw-cswd",
      locator: station.locator,
      formula: "hours of the typical year by 1 K of dry bulb and wet bulb",
      from: [station.locator],
    },
  };
}
