import type { Company } from "../../company/company-schema.ts";
import type { Site } from "../../company/site-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import type { Pairing } from "../../scenario/pairing-schema.ts";
import { findRow } from "../../scenario/table.ts";
import type { Value } from "../../scenario/value-schema.ts";
import { derivedValue, give, type GivenValue, type Sheet } from "../sheet.ts";
import {
  buildingCurve,
  contentsCurve,
  creditTable,
  floodLevels,
  middleHalfSpeed,
} from "./hazard-tables.ts";
import { seaLevelOf } from "./sea-level.ts";
import { stationOf, type Climates } from "./place-layer.ts";

/** What the hazards of a company's sites are read from. */
export interface HazardOrigin {
  readonly library: Library;
  readonly company: Company;
  readonly climates: Climates;
}

type SetValue = (input: string, value: GivenValue, path?: string) => void;

/**
 * Hazards of the sites: damage functions, and by the place of each site flood protection, rainfall,
 * sea level under the pairing, wind, heat and water stress. Throws ModelError that names the table for
 * return periods out of order and for a damage curve that falls.
 */
export function giveHazards(
  sheet: Sheet,
  { library, company, climates }: HazardOrigin,
  pairing: Pick<Pairing, "id" | "hazardsFrom">,
): void {
  giveFunctions(sheet, library);
  for (const site of company.sites.filter((each) => each.modelled)) {
    const set: SetValue = (input, value, path = `${input}@${site.climateArea}`) =>
      give(sheet, { input, label: site.id }, { value, layer: "region", path });
    giveArea(set, library, site);
    giveHeat(set, library, site);
    const dryBulb = climates.get(site.station ?? "")?.dryBulb;
    const isPlant = site.tenure !== "office" && dryBulb !== undefined;
    if (isPlant) set("physical.dryBulbHours", shownHours(dryBulb, site), "none");
    givePlaceCount(sheet, site);
  }
  giveSeaLevels(sheet, { library, company }, pairing);
}

/** Sea level at each site under a pairing. */
export function giveSeaLevels(
  sheet: Sheet,
  { library, company }: Pick<HazardOrigin, "library" | "company">,
  pairing: Pick<Pairing, "id" | "hazardsFrom">,
): void {
  for (const site of company.sites.filter((each) => each.modelled)) {
    const level = seaLevelOf(library, areaOf(library, site).seaLevelPlace, pairing);
    give(
      sheet,
      { input: "physical.seaLevel", label: site.id },
      { value: level.value, layer: "scenario", path: level.path },
    );
  }
}

function giveFunctions(sheet: Sheet, { hazards, defaults }: Library): void {
  const set: SetValue = (input, value) =>
    give(sheet, { input }, { value, layer: "default", path: input });
  const { damage, cyclones, serviceCredits } = hazards;
  set("physical.floodLevels", floodLevels(defaults["physical.floodDepths"]));
  set("physical.contentsDamage", contentsCurve(damage));
  set("physical.windThreshold", damage.windThreshold);
  set("physical.creditBands", creditTable(serviceCredits));
  set("physical.hoursOfYear", derivedValue(8760, "h", { formula: "365 days", from: ["model"] }));
  const intensity = findRow(cyclones.perTwoKelvin, { variable: "intensity" })?.value("median");
  if (intensity === undefined) {
    throw new ModelError("climate/tropical-cyclones.json", "expected a row of intensity");
  }
  set("physical.cycloneIntensity", intensity);
}

function areaOf(library: Library, site: Site): Library["climate"]["areas"]["areas"][string] {
  const area = library.climate.areas.areas[site.climateArea ?? ""];
  if (area !== undefined) return area;
  throw new ModelError(`sites ${site.id} climateArea`, `unknown climate area ${site.climateArea}`);
}

function giveArea(set: SetValue, library: Library, site: Site): void {
  const { hazards } = library;
  const area = areaOf(library, site);
  const id = site.climateArea ?? "";
  const found = (value: Value | undefined, file: string): Value => {
    if (value !== undefined) return value;
    throw new ModelError(file, `expected a row of ${id}`);
  };
  const region = area.ar6Region ?? "land";
  const slope = (index: string): Value =>
    found(
      findRow(hazards.extremes.forwardSlopes, { index, region })?.value("p50"),
      `climate/regional-extremes.json, ${index} ${region}`,
    );
  const regional = (input: string): string => `${input}@${region}`;
  set("physical.floodProtection", found(hazards.protection.areas[id], "climate/protection.json"));
  set("physical.rainSlope", slope("Rx1day"), regional("physical.rainSlope"));
  const hottest = slope("TXx");
  set("physical.hottestDaySlope", { ...hottest, unit: "1" }, regional("physical.hottestDaySlope"));
  const isCoastal = area.seaLevelPlace !== null && area.windRegion !== null;
  const how = {
    formula: "a place of sea level and a region of cyclones in the climate area",
    from: [`scenarios/climate/site-factors.json: ${id}`],
  };
  set("physical.coastal", derivedValue(isCoastal ? 1 : 0, "1", how));
  const noWind = derivedValue(0, "Pa", { formula: "no cyclones", from: how.from });
  set(
    "physical.windPressure",
    isCoastal ? found(hazards.wind.areas[id], "climate/reference-wind.json") : noWind,
  );
  set(
    "physical.windHalfSpeed",
    middleHalfSpeed(hazards.damage, area.windRegion ?? "GLB"),
    `physical.windHalfSpeed@${area.windRegion ?? "GLB"}`,
  );
  const curves = area.ar6Region === "CNA" ? "North America" : "Asia";
  set("physical.buildingDamage", buildingCurve(hazards.damage, curves), "none");
  giveWaterStress(set, library, id);
}

function giveWaterStress(set: SetValue, { hazards }: Library, area: string): void {
  const { areas, effects } = hazards.waterStress;
  const stress = areas[area];
  const row = findRow(effects, { class: stress?.value ?? "" });
  if (stress === undefined || row === undefined) {
    throw new ModelError("water/stress.json", `expected a class and its effects for ${area}`);
  }
  for (const [input, column] of [
    ["physical.waterPriceRise", "priceRise"],
    ["physical.waterCutShare", "cutShare"],
  ] as const) {
    const note = `class of the place: ${stress.value}`;
    set(input, { ...row.value(column)!, note }, `${input}@${stress.value}`);
  }
}

function giveHeat(set: SetValue, library: Library, site: Site): void {
  if (site.tenure === "office") return giveNoHeat(set);
  const station = stationOf(library, site.station ?? "");
  const { design } = station;
  if (design === undefined) {
    throw new ModelError(
      `sites ${site.id} station`,
      `expected a station with design conditions, found ${station.id}`,
    );
  }
  const given = (value: number | undefined, what: string): Value => ({
    value: value ?? Number.NaN,
    unit: "K",
    kind: "published",
    source: design.source,
    locator: `design conditions of ${station.name} (${station.id}), ${what}`,
    note: "Kelvin above 0 °C.",
  });
  const [five, , , fifty] = design.maximumDryBulb;
  set("physical.annualMaximum5", given(five, "5-year maximum dry bulb"), "none");
  set("physical.annualMaximum50", given(fifty, "50-year maximum dry bulb"), "none");
  set("physical.designDryBulb", given(design.dryBulb[0], "dry bulb, 0.4 %"), "none");
}

/** An office has no cooling plant; its values are read by no result. */
function giveNoHeat(set: SetValue): void {
  const how = { formula: "no cooling plant", from: ["sites"] };
  for (const [name, value] of [
    ["annualMaximum5", 0],
    ["annualMaximum50", 1],
    ["designDryBulb", 0],
  ] as const) {
    set(`physical.${name}`, derivedValue(value, "K", how));
  }
}

function shownHours(
  dryBulb: NonNullable<ReturnType<Climates["get"]>>["dryBulb"],
  site: Site,
): GivenValue {
  return {
    object: dryBulb,
    shown: `typical year of station ${site.station ?? ""}, hours by 1 K of dry bulb`,
    value: {
      kind: "derived",
      source: "epw-cswd",
      locator: site.station ?? "",
      formula: "hours of the typical year by 1 K of dry bulb",
      from: [site.station ?? ""],
    },
  };
}

/** One place, or as many as an aggregate is taken to stand for. */
function givePlaceCount(sheet: Sheet, site: Site): void {
  const count = sheet.get("physical.placesOfAggregate")?.get("")?.value;
  const how = { formula: "one place", from: [`sites/${site.id}`] };
  const isAggregate = site.aggregate === true && count !== undefined;
  const value = isAggregate ? count : derivedValue(1, "1", how);
  give(
    sheet,
    { input: "physical.places", label: site.id },
    { value, layer: "default", path: "physical.placesOfAggregate" },
  );
}
