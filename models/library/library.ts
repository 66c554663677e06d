import type { CoolingParameterData } from "../kernels/cooling/parameters-schema.ts";
import type { CarbonMarkets, Fuels, Pilots } from "../scenario/carbon-data-schema.ts";
import type { Histogram, Stations } from "../scenario/climate-schema.ts";
import type {
  Certificates,
  Deflators,
  Exchange,
  GridFactors,
  GridTrend,
  Growth,
  Tariffs,
  WaterPrices,
} from "../scenario/energy-data-schema.ts";
import type { SiteFactors } from "../scenario/hazard-schema.ts";
import type {
  IamcRows,
  NgfsDerived,
  NgfsSpread,
  TransitionCatalogue,
} from "../scenario/ngfs-schema.ts";
import type { OwnPairing } from "../scenario/own-pairing-schema.ts";
import type { Pairing, Pairings } from "../scenario/pairing-schema.ts";
import type { Defaults, EfficiencyRules, Region, Regions } from "../scenario/rule-schema.ts";
import type { FallenSource, FallenSources } from "../scenario/source-status-schema.ts";
import type { Source } from "../scenario/value-schema.ts";
import type { GlobalWarming, PathwayCatalogue } from "../scenario/warming-schema.ts";
import { loadHazards, type HazardLibrary } from "./hazard-library.ts";
import { histogramFiles } from "./histogram-files.ts";
import { sourceFiles } from "./source-files.ts";

/**
 * The scenario library: what a run may need, as parsed from the product's own data. The files are
 * checked by their schemas in tests, not at every start.
 */
export interface Library {
  /** The bundled pairings; for a prepared company with those of its workbook after them. */
  readonly pairings: readonly (Pairing | OwnPairing)[];
  readonly regions: readonly Region[];
  readonly defaults: Defaults["inputs"];
  /** Sources that do not stand any more. */
  readonly fallenSources: readonly FallenSource[];
  /** Warming by pathway, names of pathways, climate areas, stations. */
  readonly climate: {
    readonly warming: GlobalWarming;
    readonly pathways: PathwayCatalogue;
    readonly areas: SiteFactors;
    readonly stations: Stations;
  };
  /** Transition scenarios: names, source rows, ratios, spread between models. */
  readonly ngfs: {
    readonly catalogue: TransitionCatalogue;
    readonly rows: IamcRows;
    readonly derived: NgfsDerived;
    readonly spread: NgfsSpread;
  };
  /** Grid factors and their observed trend. */
  readonly grids: {
    readonly factors: GridFactors;
    readonly trend: GridTrend;
  };
  /** Tariffs, certificates, growth of load. */
  readonly energy: {
    readonly tariffs: Tariffs;
    readonly certificates: Certificates;
    readonly growth: Growth;
  };
  /** National market, local markets, factors of fuels. */
  readonly carbon: {
    readonly markets: CarbonMarkets;
    readonly pilots: Pilots;
    readonly fuels: Fuels;
  };
  /** Price levels and exchange rates. */
  readonly money: {
    readonly deflators: Deflators;
    readonly exchange: Exchange;
  };
  /** Water prices. */
  readonly water: {
    readonly prices: WaterPrices;
  };
  /** Rules on the efficiency of data centres. */
  readonly efficiency: EfficiencyRules;
  /** Hazards, damage functions, outages. */
  readonly hazards: HazardLibrary;
  /** Parameters of the cooling kernels. */
  readonly cooling: CoolingParameterData;
}

/** Loads what a run may need; histograms and sources are loaded one by one on demand. */
export async function loadLibrary(): Promise<Library> {
  const [climate, ngfs, power, carbon, hazards, rest] = await Promise.all([
    loadClimate(),
    loadNgfs(),
    loadPower(),
    loadCarbon(),
    loadHazards(),
    loadRest(),
  ]);
  return { climate, ngfs, ...power, carbon, hazards, ...rest };
}

/** Loads the joint histogram of a station of the library. Throws where there is no such station. */
export async function loadHistogram(library: Library, station: string): Promise<Histogram> {
  const isListed = library.climate.stations.stations.some((each) => each.id === station);
  const file = Object.hasOwn(histogramFiles, station) ? histogramFiles[station] : undefined;
  if (!isListed || file === undefined) throw new Error(`unknown station ${station}`);
  return (await file()).default as Histogram;
}

/** Loads the sources with the given ids, in that order. Throws where there is no such source. */
export async function loadSources(ids: readonly string[]): Promise<readonly Source[]> {
  const files = ids.map((id) => {
    const file = Object.hasOwn(sourceFiles, id) ? sourceFiles[id] : undefined;
    if (file === undefined) throw new Error(`unknown source ${id}`);
    return file;
  });
  const modules = await Promise.all(files.map((file) => file()));
  return modules.map((module) => module.default as Source);
}

async function loadClimate(): Promise<Library["climate"]> {
  const [warming, pathways, areas, stations] = await Promise.all([
    import("../../scenarios/ipcc/global-warming.json", { with: { type: "json" } }),
    import("../../scenarios/ipcc/catalogue.json", { with: { type: "json" } }),
    import("../../scenarios/climate/site-factors.json", { with: { type: "json" } }),
    import("../../scenarios/climate/stations.json", { with: { type: "json" } }),
  ]);
  return {
    warming: warming.default as GlobalWarming,
    pathways: pathways.default as PathwayCatalogue,
    areas: areas.default as SiteFactors,
    stations: stations.default as Stations,
  };
}

async function loadNgfs(): Promise<Library["ngfs"]> {
  const [catalogue, rows, derived, spread] = await Promise.all([
    import("../../scenarios/ngfs/catalogue.json", { with: { type: "json" } }),
    import("../../scenarios/ngfs/asia-r5-phase5.json", { with: { type: "json" } }),
    import("../../scenarios/ngfs/derived.json", { with: { type: "json" } }),
    import("../../scenarios/ngfs/spread.json", { with: { type: "json" } }),
  ]);
  return {
    catalogue: catalogue.default as TransitionCatalogue,
    rows: rows.default as IamcRows,
    derived: derived.default as NgfsDerived,
    spread: spread.default as NgfsSpread,
  };
}

async function loadPower(): Promise<Pick<Library, "grids" | "energy">> {
  const [factors, trend, tariffs, certificates, growth] = await Promise.all([
    import("../../scenarios/grids/factors.json", { with: { type: "json" } }),
    import("../../scenarios/grids/trend.json", { with: { type: "json" } }),
    import("../../scenarios/energy/tariffs.json", { with: { type: "json" } }),
    import("../../scenarios/energy/certificates.json", { with: { type: "json" } }),
    import("../../scenarios/energy/growth.json", { with: { type: "json" } }),
  ]);
  return {
    grids: {
      factors: factors.default as GridFactors,
      trend: trend.default as GridTrend,
    },
    energy: {
      tariffs: tariffs.default as Tariffs,
      certificates: certificates.default as Certificates,
      growth: growth.default as Growth,
    },
  };
}

async function loadCarbon(): Promise<Library["carbon"]> {
  const [markets, pilots, fuels] = await Promise.all([
    import("../../scenarios/carbon/markets.json", { with: { type: "json" } }),
    import("../../scenarios/carbon/pilots.json", { with: { type: "json" } }),
    import("../../scenarios/carbon/fuels.json", { with: { type: "json" } }),
  ]);
  return {
    markets: markets.default as CarbonMarkets,
    pilots: pilots.default as Pilots,
    fuels: fuels.default as Fuels,
  };
}

async function loadRest(): Promise<
  Omit<Library, "climate" | "ngfs" | "grids" | "energy" | "carbon" | "hazards">
> {
  const [pairings, fallen, regions, defaults, deflators, exchange, prices, efficiency, cooling] =
    await Promise.all([
      import("../../scenarios/pairings.json", { with: { type: "json" } }),
      import("../../scenarios/fallen-sources.json", { with: { type: "json" } }),
      import("../../scenarios/regions.json", { with: { type: "json" } }),
      import("../../scenarios/defaults.json", { with: { type: "json" } }),
      import("../../scenarios/money/deflators.json", { with: { type: "json" } }),
      import("../../scenarios/money/exchange.json", { with: { type: "json" } }),
      import("../../scenarios/water/prices.json", { with: { type: "json" } }),
      import("../../scenarios/regulation/efficiency.json", { with: { type: "json" } }),
      import("../../scenarios/cooling/parameters.json", { with: { type: "json" } }),
    ]);
  return {
    pairings: (pairings.default as Pairings).pairings,
    fallenSources: (fallen.default as FallenSources).sources,
    regions: (regions.default as Regions).regions,
    defaults: (defaults.default as Defaults).inputs,
    money: {
      deflators: deflators.default as Deflators,
      exchange: exchange.default as Exchange,
    },
    water: { prices: prices.default as WaterPrices },
    efficiency: efficiency.default as EfficiencyRules,
    cooling: cooling.default as CoolingParameterData,
  };
}
