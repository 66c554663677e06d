import type {
  DamageFunctions,
  EventMultipliers,
  Protection,
  ReferenceWind,
  RegionalExtremes,
  SeaLevel,
  TropicalCyclones,
  WaterStress,
} from "../scenario/hazard-schema.ts";
import type { OutageCosts, ServiceCredits } from "../scenario/rule-schema.ts";

/** Hazards by place and warming, damage functions, outages: what physical risk needs. */
export interface HazardLibrary {
  readonly extremes: RegionalExtremes;
  readonly events: EventMultipliers;
  readonly cyclones: TropicalCyclones;
  readonly seaLevel: SeaLevel;
  readonly protection: Protection;
  readonly wind: ReferenceWind;
  readonly damage: DamageFunctions;
  readonly waterStress: WaterStress;
  readonly outageCosts: OutageCosts;
  readonly serviceCredits: ServiceCredits;
}

/** Loads the hazard files of the library. */
export async function loadHazards(): Promise<HazardLibrary> {
  const [water, outages, ...climate] = await Promise.all([
    import("../../scenarios/water/stress.json", { with: { type: "json" } }),
    loadOutages(),
    import("../../scenarios/climate/regional-extremes.json", { with: { type: "json" } }),
    import("../../scenarios/climate/event-multipliers.json", { with: { type: "json" } }),
    import("../../scenarios/climate/tropical-cyclones.json", { with: { type: "json" } }),
    import("../../scenarios/climate/sea-level.json", { with: { type: "json" } }),
    import("../../scenarios/climate/protection.json", { with: { type: "json" } }),
    import("../../scenarios/climate/reference-wind.json", { with: { type: "json" } }),
    import("../../scenarios/climate/damage-functions.json", { with: { type: "json" } }),
  ]);
  const [extremes, events, cyclones, seaLevel, protection, wind, damage] = climate;
  return {
    extremes: extremes.default as RegionalExtremes,
    events: events.default as EventMultipliers,
    cyclones: cyclones.default as TropicalCyclones,
    seaLevel: seaLevel.default as SeaLevel,
    protection: protection.default as Protection,
    wind: wind.default as ReferenceWind,
    damage: damage.default as DamageFunctions,
    waterStress: water.default as WaterStress,
    ...outages,
  };
}

async function loadOutages(): Promise<Pick<HazardLibrary, "outageCosts" | "serviceCredits">> {
  const [costs, credits] = await Promise.all([
    import("../../scenarios/outage/costs.json", { with: { type: "json" } }),
    import("../../scenarios/outage/service-credits.json", { with: { type: "json" } }),
  ]);
  return {
    outageCosts: costs.default as OutageCosts,
    serviceCredits: credits.default as ServiceCredits,
  };
}
