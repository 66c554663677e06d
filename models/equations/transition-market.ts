import { equations, text } from "../engine/model.ts";

const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const convention = "model convention";
const bill =
  "energy bill of the same business at base-year price and climate; the three parts and surcharges and allowances, less the base-year premium, are energy.effect";

/** Electricity price, warming and green premium apart, and the price of carbon. */
export const transitionMarket = equations("transition", {
  sitePriceEffect: {
    formula: "energy.costShare * energy.bought * (energy.price - energy.tariff)",
    unit: "CNY",
    over: siteYear,
    means: text(
      "What the change of the electricity price adds to a site's bill",
      "电价变化使站点电费增加的金额",
      "電價變化使站點電費增加的金額",
    ),
    source: bill,
  },
  siteWarmingEffect: {
    formula:
      "energy.costShare * energy.itEnergy * (energy.overhead - energy.attainedOverhead) * energy.tariff",
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "What warming adds to a site's bill at the base-year tariff, through cooling",
      "升温经冷却使站点电费增加的金额（按基准年电价）",
      "升溫經冷卻使站點電費增加的金額（按基準年電價）",
    ),
    source: bill,
  },
  sitePremiumEffect: {
    formula:
      "energy.premiumCost - energy.costShare * site.own * at(energy.contractedShare, calendar.baseYear) * energy.bought * energy.greenPremium",
    unit: "CNY",
    over: siteYear,
    means: text(
      "A site's premium of green contracts beyond the base year's share",
      "站点超出基准年比例的绿色合约溢价",
      "站點超出基準年比例的綠色合約溢價",
    ),
    source: bill,
  },
  siteMarketEffect: {
    formula: "sitePriceEffect + siteWarmingEffect + sitePremiumEffect",
    unit: "CNY",
    over: siteYear,
    means: text(
      "Price, warming and green premium of a site together",
      "站点的电价、升温与绿色溢价影响合计",
      "站點的電價、升溫與綠色溢價影響合計",
    ),
    source: bill,
  },
  priceEffect: {
    formula: "sum(sitePriceEffect, site)",
    unit: "CNY",
    over: year,
    means: text(
      "What the change of the electricity price adds to the bill",
      "电价变化使电费增加的金额",
      "電價變化使電費增加的金額",
    ),
    source: bill,
  },
  warmingEffect: {
    formula: "sum(siteWarmingEffect, site)",
    unit: "CNY",
    over: year,
    means: text(
      "What warming adds to the bill at the base-year tariff, through cooling",
      "升温经冷却使电费增加的金额（按基准年电价）",
      "升溫經冷卻使電費增加的金額（按基準年電價）",
    ),
    source: bill,
  },
  premiumEffect: {
    formula: "sum(sitePremiumEffect, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Premium of green contracts beyond the base year's share, all sites",
      "全部站点超出基准年比例的绿色合约溢价",
      "全部站點超出基準年比例的綠色合約溢價",
    ),
    source: bill,
  },
  marketEffect: {
    formula: "sum(siteMarketEffect, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Electricity price, warming and green premium together",
      "电价、升温与绿色溢价影响合计",
      "電價、升溫與綠色溢價影響合計",
    ),
    source: bill,
  },
  carbonPriceEffect: {
    formula:
      "sum(energy.etsCost, site) + carbon.scope1 * max(0, scenario.carbonPrice - at(scenario.carbonPrice, calendar.baseYear))",
    unit: "CNY",
    over: year,
    means: text(
      "Allowances of local carbon markets, and the rise of the scenario's carbon price on fuels and refrigerants",
      "地方碳市场配额成本，以及情景碳价上涨对燃料与制冷剂排放的成本",
      "地方碳市場配額成本，以及情景碳價上漲對燃料與製冷劑排放的成本",
    ),
    source:
      "rules of the local carbon markets; NGFS prices are of the whole economy, and already in its electricity price",
  },
  carbonMarketBenefit: {
    formula:
      "sum(energy.etsListed and energy.etsEmissions >= energy.etsThreshold and energy.etsBenchmark > 0 ? energy.costShare * energy.etsPrice * max(0, energy.etsFreeShare * energy.etsBenchmark * energy.itEnergy - energy.etsEmissions) : 0, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Value of free allowances beyond the emissions of listed sites, where the benchmark is known",
      "基准已知时纳入站点免费配额超出排放部分的价值",
      "基準已知時納入站點免費配額超出排放部分的價值",
    ),
    source: "rules of the local carbon markets",
  },
  lowEmissionEnergyBenefit: {
    formula:
      "sum(energy.costShare * (min(energy.onSiteGeneration, energy.electricity) - min(at(energy.onSiteGeneration, calendar.baseYear), energy.electricity)) * (energy.price - solarCost * scenario.exchangeRate), site)",
    unit: "CNY",
    over: year,
    means: text(
      "Bill saved by generation on the site beyond that of the base year, less the cost of its plant",
      "超出基准年的现场发电节省的电费，扣除发电成本",
      "超出基準年的現場發電節省的電費，扣除發電成本",
    ),
    source: convention,
  },
});
