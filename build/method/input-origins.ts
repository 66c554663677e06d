const library = (file: string, what = ""): string =>
  `\`scenarios/${file}\`${what === "" ? "" : `: ${what}`}`;
const company = (what: string): string => `company: ${what}`;
const inputs = "company: `inputs`";
const orNone = "company: `inputs`; 0 where not given";
const siteRegion = "by the site's region";
const savings = "company: `measures` whose `saving` is an amount of electricity";
const scope3 = (what: string): string => company(`scope 3 category: ${what}`);
const pilot = library(
  "carbon/pilots.json",
  `newest rule up to 2030 of the region's market; none: 0`,
);
const surcharge = library("regulation/efficiency.json", "rule of the region");
const fuelSet = library("carbon/fuels.json", "set named by the company's `fuelFactors`");
const extremes = (index: string): string =>
  library(
    "climate/regional-extremes.json",
    `\`forwardSlopes\`, ${index}, AR6 region of the site's area; \`land\` where it has none`,
  );
const design = (what: string): string =>
  library("climate/stations.json", `\`design\` of the site's station, ${what}; offices: not read`);
const stress = (column: string): string =>
  library("water/stress.json", `\`effects\`, ${column}, of the class of the site's area`);
const ngfsRow = (variable: string): string =>
  library("ngfs/asia-r5-phase5.json", `row \`${variable}\` of the default model`);

/** Where the value of each input comes from: file and rule, the weakest layer that gives it first. */
const origins: Readonly<Record<string, string>> = {
  "calendar.year": "the year itself",
  "calendar.baseYear": company("`baseYear`"),
  "calendar.oneYear": "1",
  "calendar.nearYear": "2030",
  "calendar.farYear": "2050",
  "site.dataCentre": company("0 for a site of tenure `office`, else 1"),
  "site.own": company("0 for tenure `leased` and `open-pool`, else 1"),
  "site.grows": company("1 for tenure `leased`, `open-pool` and `planned`, else 0"),
  "site.inRegion": library("regions.json", "1 where `ngfs` is `inside`, else 0"),
  "climate.globalWarming": library(
    "ipcc/global-warming.json",
    "pathway `hazardsFrom` of the pairing; history up to `join.until`",
  ),
  "climate.warmingRatio": library("climate/site-factors.json", "the site's `climateArea`"),
  "climate.eraWarming": library("climate/stations.json", "`eraWarming` of the site's station"),
  "cooling.technology": company("`technology` of the site"),
  "cooling.quality": company("`quality` of the site"),
  "cooling.climatology": library(
    "climate/histograms/",
    "the site's station; pressure from `stations.json`",
  ),
  "cooling.overheadFloor": library(
    "cooling/parameters.json",
    "`floors` of the technology, else `absolute`, less 1",
  ),
  "energy.purchasedElectricity": inputs,
  "energy.siteShare": orNone,
  "energy.leasedElectricity": orNone,
  "energy.plannedElectricity": orNone,
  "energy.startYear": company("`start` of the site; 1900 where not given"),
  "energy.officeEmployees": orNone,
  "energy.officeElectricityPerEmployee": library("defaults.json"),
  "energy.loadIndex": library("energy/growth.json", "`loadIndex`"),
  "energy.growthCap": `${library("defaults.json")}; ${inputs}`,
  "energy.puePlan": company("`pue` of the site: history and targets, less 1"),
  "energy.overheadScale": company("1; its range from that of the PUE nearest the base year"),
  "energy.attainment": library("defaults.json"),
  "energy.onSiteGeneration": orNone,
  "energy.contractedShare": inputs,
  "energy.tariff": `${library("energy/tariffs.json", `\`allIn\`, ${siteRegion}`)}; ${inputs}`,
  "energy.tariffDrift": `1 inside the scenario's region; outside ${library("defaults.json")}`,
  "energy.costShare": company(
    "1; for tenure `leased` and `open-pool` `energy.costPassThrough` of `scenarios/defaults.json`",
  ),
  "energy.greenPremium": library("defaults.json"),
  "energy.surchargeLimit": `${surcharge}; none: 10`,
  "energy.surchargeRate": `${surcharge}; none: 0`,
  "energy.surchargeRateBeyond": `${surcharge}; none: 0`,
  "energy.surchargeFrom": `${surcharge}; none: 2200`,
  "energy.etsListed": `${library("defaults.json")}; ${inputs}`,
  "energy.etsThreshold": pilot,
  "energy.etsBenchmark": pilot,
  "energy.etsFreeShare": pilot,
  "energy.etsBoughtShare": `${library("defaults.json")}; ${library("carbon/pilots.json", "same rule, where it has one")}`,
  "energy.etsPrice": pilot,
  "water.calibrated": company("1 where `wue` of the site has a figure for the base year, else 0"),
  "water.baseWue": company("`wue` of the site in the base year"),
  "water.price": library("water/prices.json", siteRegion),
  "scenario.electricityPrice": ngfsRow("Price|Final Energy|Industry|Electricity"),
  "scenario.electricityPriceCurrentPolicies": ngfsRow(
    "Price|Final Energy|Industry|Electricity",
  ).replace("of the", "of Current Policies, "),
  "scenario.electricityPriceSpread": library("ngfs/spread.json", "`electricityPrice`"),
  "scenario.gridIntensity": library("ngfs/derived.json", "`gridIntensity`"),
  "scenario.gridIntensityCurrentPolicies": library(
    "ngfs/derived.json",
    "`gridIntensity` of Current Policies, without its range",
  ),
  "scenario.gridTrendObserved": "0 unless set",
  "scenario.gridTrend": library("grids/trend.json", "`observed`"),
  "scenario.gridDrift": `1 inside the scenario's region; outside ${library("defaults.json")}`,
  "scenario.tariffAdditive": "0 unless set",
  "scenario.carbonPriceLevel": ngfsRow("Price|Carbon"),
  "scenario.carbonPriceSpread": library("ngfs/spread.json", "`carbonPrice`"),
  "scenario.observedCarbonPrice": library(
    "carbon/markets.json",
    "`national.average` of the base year",
  ),
  "scenario.floorAtObserved": "1 under Current Policies, else 0",
  "scenario.dollarDeflator": library(
    "money/deflators.json",
    "`usConsumerPrices` of the base year over that of 2010",
  ),
  "scenario.exchangeRate": library("money/exchange.json", "`cnyPerUsd` of the base year"),
  "carbon.fuelEnergy": orNone,
  "carbon.fuelMass": orNone,
  "carbon.fuelVolume": orNone,
  "carbon.netCalorificValue": `${fuelSet}, where by mass, else 0`,
  "carbon.calorificValueByVolume": `${fuelSet}, where by volume, else 0`,
  "carbon.carbonContent": fuelSet,
  "carbon.oxidation": fuelSet,
  "carbon.carbonToCarbonDioxide": library("carbon/fuels.json", "`carbonToCarbonDioxide`"),
  "carbon.refrigerants": orNone,
  "carbon.otherDirect": orNone,
  "carbon.gridFactor": library(
    "grids/factors.json",
    "national average or province, as the company's `gridFactors` says, of its `year`",
  ),
  "carbon.nationalFactor": library("grids/factors.json", "`national.average`, same year"),
  "carbon.residualFactor": library(
    "grids/factors.json",
    "`national.withoutTradedNonFossil`, same year",
  ),
  "carbon.fossilFactor": library("grids/factors.json", "`national.fossil`, same year"),
  "carbon.purchasedHeat": orNone,
  "carbon.heatFactor": library("carbon/fuels.json", "`heatFactor`"),
  "carbon.category8Disclosed": orNone,
  "carbon.credits": orNone,
  "carbon.neutralityThreshold": library("defaults.json"),
  "carbon.targetYear": inputs,
  "carbon.targetShare": inputs,
  "carbon.scope3Base": company(
    "`disclosed` metric `carbon.scope3` of the base year, by `part`; the total where it has no parts; category 3 alone, at 0, where nothing is disclosed",
  ),
  "carbon.scope3FollowsPower": scope3("1 for 3, else 0"),
  "carbon.scope3FollowsLeased": scope3("1 for 8 where a leased site is modelled, else 0"),
  "carbon.scope3FollowsRevenue": scope3("1 for 1 and 2, else 0"),
  "carbon.category3Ratio": library("defaults.json"),
  "carbon.measureSaving": savings,
  "carbon.measurePlanned": `${savings}: 1 where \`start\` is after the base year, else 0`,
  "carbon.certificatePrice": library("defaults.json"),
  "carbon.creditPrice": library("defaults.json"),
  "transition.retrofitCapex": library("defaults.json"),
  "transition.retrofitRate": library("defaults.json"),
  "transition.retrofitLife": library("defaults.json"),
  "transition.efficiencyCap": `${library("defaults.json")}; ${inputs}`,
  "transition.peerPue": library("defaults.json"),
  "transition.unrecoveredShare": library("defaults.json"),
  "transition.retrofitAward": `${library("defaults.json")}; ${library("regulation/efficiency.json", "`retrofitAward` of the region's rule")}`,
  "transition.retrofitAwardCap": `${library("defaults.json")}; ${library("regulation/efficiency.json", "`retrofitAwardCap` of the region's rule")}`,
  "transition.retrofitAwardThreshold": `${library("defaults.json")}; ${library("regulation/efficiency.json", "`retrofitThreshold` of the region's rule")}`,
  "transition.coalEquivalent": library("carbon/fuels.json", "`coalEquivalents.electricity`"),
  "transition.financeAdvantage": library("defaults.json"),
  "transition.preferenceShare": library("defaults.json"),
  "transition.preferenceLoss": library("defaults.json"),
  "transition.solarCost": library("defaults.json"),
  "transition.storageEnergy": orNone,
  "transition.storageFrom": "company: `inputs`; 2200 where not given",
  "transition.storageCycles": library("defaults.json"),
  "transition.storageSpread": library("defaults.json"),
  "transition.storageEfficiency": library("defaults.json"),
  "transition.storageCapex": library("defaults.json"),
  "physical.floodLevels": library("defaults.json", "`physical.floodDepths`, mirrored below 1"),
  "physical.floodProtection": library("climate/protection.json", "the site's `climateArea`"),
  "physical.floodDepthScale": library("defaults.json"),
  "physical.rainSlope": extremes("`Rx1day`"),
  "physical.rainGrowth": library("defaults.json"),
  "physical.coastal": `${library("climate/site-factors.json", "1 where the site's area has a `seaLevelPlace` and a `windRegion`, else 0")}; ${inputs}`,
  "physical.seaLevel": library(
    "climate/sea-level.json",
    "`seaLevelPlace` of the site's area, pathway of the pairing; inland: 0",
  ),
  "physical.windPressure": library(
    "climate/reference-wind.json",
    "the site's `climateArea`; 0 where not coastal",
  ),
  "physical.airDensity": library("defaults.json"),
  "physical.gustRatio": library("defaults.json"),
  "physical.windReferencePeriod": library("defaults.json"),
  "physical.windGrowth": library("defaults.json"),
  "physical.windDesignPeriod": library("defaults.json"),
  "physical.windThreshold": library("climate/damage-functions.json", "`windThreshold`"),
  "physical.windHalfSpeed": library(
    "climate/damage-functions.json",
    "`windHalfSpeed`: middle of the three calibrations of the `windRegion` of the site's area; `GLB` where it has none",
  ),
  "physical.cycloneIntensity": library(
    "climate/tropical-cyclones.json",
    "`perTwoKelvin`, `intensity`, `median`",
  ),
  "physical.cycloneWarming": library("defaults.json"),
  "physical.dryBulbHours": library("climate/histograms/", "`hours` by `dryBulbFrom`, 1 K wide"),
  "physical.annualMaximum5": design("`maximumDryBulb`, 5 years"),
  "physical.annualMaximum50": design("`maximumDryBulb`, 50 years"),
  "physical.designDryBulb": design("`dryBulb`, 0.4 %"),
  "physical.hottestDaySlope": extremes("`TXx`"),
  "physical.recirculation": library("defaults.json"),
  "physical.tripTemperature": library("defaults.json"),
  "physical.waterPriceRise": stress("`priceRise`"),
  "physical.waterCutShare": stress("`cutShare`"),
  "physical.replacementWaterPrice": library("defaults.json"),
  "physical.buildingDamage": library(
    "climate/damage-functions.json",
    "`flood`, `jrc-industrial`, Asia; North America in the AR6 region CNA",
  ),
  "physical.contentsDamage": library(
    "climate/damage-functions.json",
    "`flood`, `hazus-contents`, USA",
  ),
  "physical.creditBands": library("outage/service-credits.json", "`bands`"),
  "physical.floodDamageScale": library("defaults.json"),
  "physical.designUtilisation": library("defaults.json"),
  "physical.hoursOfYear": "8760",
  "physical.buildingAssets": library("defaults.json"),
  "physical.serverAssets": library("defaults.json"),
  "physical.exposedShare": library("defaults.json"),
  "physical.places": `1; for a site with \`aggregate\` ${library("defaults.json", "`physical.placesOfAggregate`")}`,
  "physical.eventPeriod": library("defaults.json"),
  "physical.floodOutageHours": library("defaults.json"),
  "physical.windOutageHours": library("defaults.json"),
  "physical.heatOutageHours": library("defaults.json"),
  "physical.usageShare": library("defaults.json"),
  "physical.churn": library("defaults.json"),
  "business.revenue": company(
    "`disclosed` metric `profile.revenue` of the base year; 0 where not given",
  ),
  "finance.discountRate": library("defaults.json"),
  "carbon.minimumRate": library("defaults.json"),
  "carbon.powerZeroYear": library("defaults.json"),
  "carbon.directZeroYear": library("defaults.json"),
};

/** Where the value of an input comes from. Throws for an input that is not listed. */
export function originOf(id: string): string {
  const origin = origins[id];
  if (origin === undefined) {
    throw new Error(`build/method/input-origins.ts: expected where ${id} comes from`);
  }
  return origin;
}

/** Inputs with a stated origin. */
export const inputsWithOrigin: readonly string[] = Object.keys(origins);
