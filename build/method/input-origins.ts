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
