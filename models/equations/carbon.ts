import { equations, text } from "../engine/model.ts";

const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const protocol = "GHG Protocol Corporate Standard and Scope 2 Guidance";

/** Scope 1 and 2 of own operations. */
export const carbon = equations("carbon", {
  fuelEmissions: {
    formula:
      "(fuelEnergy + fuelMass * netCalorificValue + fuelVolume * calorificValueByVolume) * carbonContent * oxidation * carbonToCarbonDioxide",
    unit: "tCO2e",
    over: ["fuel"],
    means: text("Emissions of a fuel", "燃料排放", "燃料排放"),
    source: "NDRC guideline for other industrial enterprises (2015)",
  },
  scope1: {
    formula: "sum(fuelEmissions, fuel) + refrigerants + otherDirect",
    unit: "tCO2e",
    over: year,
    means: text("Scope 1 emissions", "范围一排放", "範圍一排放"),
    source: protocol,
  },
  locationFactor: {
    formula: "gridFactor * scenario.siteGridIndex",
    unit: "tCO2e/MWh",
    over: siteYear,
    means: text(
      "Grid factor of a site in a year, location-based",
      "站点当年电网因子（基于位置）",
      "站點當年電網因子（基於位置）",
    ),
    source: protocol,
  },
  marketFactor: {
    formula:
      "min(locationFactor * residualFactor / nationalFactor, fossilFactor * scenario.siteGridIndex)",
    unit: "tCO2e/MWh",
    over: siteYear,
    means: text(
      "Residual factor of electricity without a contract, market-based",
      "无合约电量的剩余因子（基于市场）",
      "無合約電量的剩餘因子（基於市場）",
    ),
    source: "ratio of the published factors without and with market-traded non-fossil power",
  },
  heatEmissions: {
    formula: "purchasedHeat * heatFactor",
    unit: "tCO2e",
    over: [],
    means: text("Emissions of bought heat", "外购热力排放", "外購熱力排放"),
    source: protocol,
  },
  scope2Location: {
    formula: "sum(site.own * energy.bought * locationFactor, site) + heatEmissions",
    unit: "tCO2e",
    over: year,
    means: text(
      "Location-based scope 2 emissions; certificates never reduce them",
      "基于位置的范围二排放；绿证不予扣减",
      "基於位置的範圍二排放；綠證不予扣減",
    ),
    source: protocol,
  },
  scope2Market: {
    formula:
      "sum(site.own * max(0, energy.bought - energy.contracted) * marketFactor, site) + heatEmissions",
    unit: "tCO2e",
    over: year,
    means: text("Market-based scope 2 emissions", "基于市场的范围二排放", "基於市場的範圍二排放"),
    source: protocol,
  },
  netEmissions: {
    formula: "max(0, scope1 + scope2Market - credits)",
    unit: "tCO2e",
    over: year,
    means: text(
      "Net emissions: scope 1 and market-based scope 2 less credits",
      "净排放：范围一与基于市场的范围二减碳信用",
      "淨排放：範圍一與基於市場的範圍二減碳信用",
    ),
    source: protocol,
  },
  grossResidual: {
    formula: "scope1 + scope2Location",
    unit: "tCO2e",
    over: year,
    means: text(
      "Gross emissions: scope 1 and location-based scope 2",
      "总排放：范围一与基于位置的范围二",
      "總排放：範圍一與基於位置的範圍二",
    ),
    source: protocol,
  },
});
