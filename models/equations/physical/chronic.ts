import { equations, text } from "../../engine/model.ts";

const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const isDataCentre = "site.dataCentre";
const convention = "model convention";

/** Chronic effects: water stress, and warming through PUE and WUE. */
export const chronicRisk = equations("physical", {
  waterStressPhase: {
    formula:
      "clamp((calendar.year - calendar.baseYear) / (calendar.farYear - calendar.baseYear), 0, 1)",
    unit: "1",
    over: year,
    means: text(
      "How far water stress has come on its way from the base year to the second reporting year",
      "水资源压力自基准年至第二个报告年份的进程",
      "水資源壓力自基準年至第二個報告年份的進程",
    ),
    source: convention,
  },
  waterStressSiteCost: {
    formula:
      "energy.costShare * water.withdrawal * waterStressPhase * (water.price * waterPriceRise + waterCutShare * max(0, replacementWaterPrice - water.price))",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "What water stress adds to a site's cost of water",
      "水资源压力使站点用水成本增加的金额",
      "水資源壓力使站點用水成本增加的金額",
    ),
    source: "WRI Aqueduct classes; price and curtailment by class are assumed",
  },
  waterStressCost: {
    formula: "sum(waterStressSiteCost, site)",
    unit: "CNY",
    over: year,
    means: text(
      "What water stress adds to the cost of water through price and curtailment",
      "水资源压力经价格与限供使用水成本增加的金额",
      "水資源壓力經價格與限供使用水成本增加的金額",
    ),
    source: convention,
  },
  chronicPowerCost: {
    formula:
      "energy.costShare * energy.itEnergy * (energy.overhead - energy.attainedOverhead) * energy.price",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Cost of the electricity that warming since the base year adds through PUE",
      "自基准年以来升温经 PUE 增加的电费",
      "自基準年以來升溫經 PUE 增加的電費",
    ),
    source: convention,
  },
  chronicWaterCost: {
    formula:
      "energy.costShare * energy.itEnergy * (water.wue - at(water.wue, calendar.baseYear)) * water.price",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Cost of the water that warming since the base year adds through WUE",
      "自基准年以来升温经 WUE 增加的水费",
      "自基準年以來升溫經 WUE 增加的水費",
    ),
    source: convention,
  },
  chronicCost: {
    formula: "sum(chronicPowerCost + chronicWaterCost, site)",
    unit: "CNY",
    over: year,
    means: text(
      "What warming since the base year adds to the bills for power and water of the same business",
      "自基准年以来升温使同等业务电费与水费增加的金额",
      "自基準年以來升溫使同等業務電費與水費增加的金額",
    ),
    source: convention,
  },
});
