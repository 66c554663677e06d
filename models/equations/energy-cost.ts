import { equations, text } from "../engine/model.ts";

const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const convention = "model convention";

/** The energy bill, per site and in total, and what climate and policy add to it. */
export const energyCost = equations("energy", {
  price: {
    formula:
      "site.inRegion ? (scenario.tariffAdditive ? tariff + (scenario.priceIndex - 1) * at(scenario.electricityPriceCurrentPolicies, calendar.baseYear) * scenario.dollarDeflator * scenario.exchangeRate : tariff * scenario.priceIndex) : (calendar.year > calendar.baseYear ? tariff * tariffDrift : tariff)",
    unit: "CNY/MWh",
    over: siteYear,
    means: text("Price of electricity at a site", "站点电价", "站點電價"),
    source: "base-year tariff moved by the scenario's price index",
  },
  priceCurrentPolicies: {
    formula:
      "site.inRegion ? (scenario.tariffAdditive ? tariff + (scenario.priceIndexCurrentPolicies - 1) * at(scenario.electricityPriceCurrentPolicies, calendar.baseYear) * scenario.dollarDeflator * scenario.exchangeRate : tariff * scenario.priceIndexCurrentPolicies) : (calendar.year > calendar.baseYear ? tariff * tariffDrift : tariff)",
    unit: "CNY/MWh",
    over: siteYear,
    means: text(
      "Price of electricity at a site under Current Policies",
      "现行政策情景下站点电价",
      "現行政策情景下站點電價",
    ),
    source: "base-year tariff moved by the Current Policies price index",
  },
  itCost: {
    formula: "costShare * itEnergy * (1 + overhead) * price",
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Cost of the electricity of IT and cooling, at the tariff",
      "IT 与冷却用电成本（按电价）",
      "IT 與冷卻用電成本（按電價）",
    ),
    source: convention,
  },
  officeCost: {
    formula: "costShare * officeElectricity * price",
    unit: "CNY",
    over: siteYear,
    means: text("Cost of office electricity", "办公用电成本", "辦公用電成本"),
    source: convention,
  },
  premiumCost: {
    formula: "costShare * contracted * greenPremium",
    unit: "CNY",
    over: siteYear,
    means: text("Cost of green premiums", "绿色溢价成本", "綠色溢價成本"),
    source: convention,
  },
  onSiteSavings: {
    formula: "costShare * min(onSiteGeneration, electricity) * price",
    unit: "CNY",
    over: siteYear,
    means: text("Bill saved by on-site generation", "现场发电节省的电费", "現場發電節省的電費"),
    source: convention,
  },
  efficiencySurcharge: {
    formula:
      "calendar.year >= surchargeFrom and 1 + overhead > surchargeLimit ? costShare * bought * (1 + overhead - surchargeLimit) / (1 + overhead) * (1 + overhead > 2 * surchargeLimit ? surchargeRateBeyond : surchargeRate) : 0",
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Local surcharge on electricity above the PUE limit",
      "超 PUE 限值电量的地方加价",
      "超 PUE 限值電量的地方加價",
    ),
    source: "Beijing rule on differential electricity prices for data centres, from 2026",
  },
  etsEmissions: {
    formula: "electricity * carbon.locationFactor",
    unit: "tCO2e",
    over: siteYear,
    means: text(
      "Emissions of a site a local carbon market looks at",
      "地方碳市场考察的站点排放",
      "地方碳市場考察的站點排放",
    ),
    source: convention,
  },
  etsCost: {
    formula:
      "etsListed and etsEmissions >= etsThreshold ? costShare * etsPrice * (etsBenchmark > 0 ? max(0, etsEmissions - etsFreeShare * etsBenchmark * itEnergy) : etsBoughtShare * etsEmissions) : 0",
    unit: "CNY",
    over: siteYear,
    means: text(
      "Allowances bought in the local carbon market",
      "地方碳市场配额购买成本",
      "地方碳市場配額購買成本",
    ),
    source: "rules of the local carbon markets",
  },
  siteCost: {
    formula: "itCost + officeCost + premiumCost + efficiencySurcharge + etsCost - onSiteSavings",
    unit: "CNY",
    over: siteYear,
    means: text(
      "Energy cost of a site the company bears",
      "公司承担的站点能源成本",
      "公司承擔的站點能源成本",
    ),
    source: convention,
  },
  cost: {
    formula: "sum(siteCost, site)",
    unit: "CNY",
    over: year,
    means: text("Energy cost", "能源成本", "能源成本"),
    source: convention,
  },
  costChange: {
    formula: "cost - at(cost, calendar.baseYear)",
    unit: "CNY",
    over: year,
    means: text(
      "Change of the energy cost since the base year",
      "自基准年以来能源成本变化",
      "自基準年以來能源成本變化",
    ),
    source: convention,
  },
  costWithoutClimate: {
    formula:
      "sum(costShare * ((itEnergy * (1 + attainedOverhead) + officeElectricity) * tariff + contracted * greenPremium - min(onSiteGeneration, electricity) * tariff), site)",
    unit: "CNY",
    over: year,
    means: text(
      "Energy cost of the same business at base-year price, climate and policy",
      "同等业务在基准年价格、气候与政策下的能源成本",
      "同等業務在基準年價格、氣候與政策下的能源成本",
    ),
    source: convention,
  },
  effect: {
    formula: "cost - costWithoutClimate",
    unit: "CNY",
    over: year,
    means: text(
      "What climate and policy add to the energy cost of the same business",
      "气候与政策使同等业务能源成本增加的金额",
      "氣候與政策使同等業務能源成本增加的金額",
    ),
    source: convention,
  },
  effectVsCurrentPolicies: {
    formula: "sum(costShare * bought * (price - priceCurrentPolicies), site)",
    unit: "CNY",
    over: year,
    means: text(
      "Price effect against Current Policies",
      "相对现行政策情景的价格影响",
      "相對現行政策情景的價格影響",
    ),
    source: convention,
  },
  internalCarbonCost: {
    formula: "(carbon.scope1 + carbon.scope2Location) * scenario.carbonPrice",
    unit: "CNY",
    over: year,
    means: text(
      "Shadow cost of scope 1 and 2 at the scenario's carbon price; never added to the energy cost",
      "按情景碳价计的范围一与二影子成本；不计入能源成本",
      "按情景碳價計的範圍一與二影子成本；不計入能源成本",
    ),
    source: convention,
  },
});
