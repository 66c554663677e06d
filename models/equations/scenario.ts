import { equations, inputs, text } from "../engine/model.ts";

const year = ["year"] as const;
const none = [] as const;

/** Paths of the transition scenario and the observed figures they start from. */
export const scenarioInputs = inputs("scenario", {
  electricityPrice: {
    unit: "USD2010/GJ",
    over: year,
    type: "number",
    within: [0, 10000],
    means: text("Industrial electricity price of the scenario", "情景工业电价", "情景工業電價"),
  },
  electricityPriceCurrentPolicies: {
    unit: "USD2010/GJ",
    over: year,
    type: "number",
    within: [0, 10000],
    means: text(
      "Industrial electricity price under Current Policies",
      "现行政策情景工业电价",
      "現行政策情景工業電價",
    ),
  },
  electricityPriceSpread: {
    unit: "1",
    over: year,
    type: "number",
    within: [0.01, 100],
    means: text(
      "Spread of the electricity price between models, as a factor",
      "各模型电价差异系数",
      "各模型電價差異係數",
    ),
  },
  gridIntensity: {
    unit: "kgCO2e/MWh",
    over: year,
    type: "number",
    within: [-1000, 5000],
    means: text(
      "Carbon intensity of power generation in the scenario",
      "情景发电碳强度",
      "情景發電碳強度",
    ),
  },
  gridIntensityCurrentPolicies: {
    unit: "kgCO2e/MWh",
    over: year,
    type: "number",
    within: [-1000, 5000],
    means: text(
      "Carbon intensity of power generation under Current Policies",
      "现行政策情景发电碳强度",
      "現行政策情景發電碳強度",
    ),
  },
  gridTrendObserved: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 1],
    means: text(
      "1 to let the grid follow its observed trend instead of the scenario",
      "1 表示电网按观测趋势而非情景变化",
      "1 表示電網按觀測趨勢而非情景變化",
    ),
  },
  gridTrend: {
    unit: "1/year",
    over: none,
    type: "number",
    within: [-0.5, 0.5],
    means: text(
      "Observed yearly change of the national grid factor",
      "全国电网因子的观测年变化率",
      "全國電網因子的觀測年變化率",
    ),
  },
  gridDrift: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0.1, 10],
    means: text(
      "Later grid factor over base-year factor where no regional path exists",
      "无区域路径时后续电网因子与基准年之比",
      "無區域路徑時後續電網因子與基準年之比",
    ),
  },
  tariffAdditive: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 1],
    means: text(
      "1 to add the change in the scenario's price to the tariff instead of scaling it",
      "1 表示在电价上叠加情景价差而非按比例缩放",
      "1 表示在電價上疊加情景價差而非按比例縮放",
    ),
  },
  carbonPriceLevel: {
    unit: "USD2010/tCO2e",
    over: year,
    type: "number",
    within: [0, 100000],
    means: text("Carbon price of the scenario", "情景碳价", "情景碳價"),
  },
  carbonPriceSpread: {
    unit: "1",
    over: year,
    type: "number",
    within: [0, 1000],
    means: text(
      "Spread of the carbon price between models, as a factor",
      "各模型碳价差异系数",
      "各模型碳價差異係數",
    ),
  },
  observedCarbonPrice: {
    unit: "CNY/tCO2e",
    over: none,
    type: "number",
    within: [0, 10000],
    means: text(
      "Average price of the national carbon market in the base year",
      "全国碳市场基准年均价",
      "全國碳市場基準年均價",
    ),
  },
  floorAtObserved: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 1],
    means: text(
      "1 to keep the carbon price from falling below the observed one",
      "1 表示碳价不低于观测水平",
      "1 表示碳價不低於觀測水平",
    ),
  },
  dollarDeflator: {
    unit: "USD/USD2010",
    over: none,
    type: "number",
    within: [0.5, 5],
    means: text(
      "US dollars of the base year per US dollar of 2010",
      "基准年美元与 2010 年美元之比",
      "基準年美元與 2010 年美元之比",
    ),
  },
  exchangeRate: {
    unit: "CNY/USD",
    over: none,
    type: "number",
    within: [1, 20],
    means: text(
      "Yuan per US dollar, average of the base year",
      "基准年平均汇率，人民币每美元",
      "基準年平均匯率，人民幣每美元",
    ),
  },
});

/** Indices and prices every site sees. */
export const scenario = equations("scenario", {
  priceLevel: {
    formula: "electricityPrice * electricityPriceSpread",
    unit: "USD2010/GJ",
    over: year,
    means: text(
      "Industrial electricity price of the scenario with model spread",
      "含模型差异的情景工业电价",
      "含模型差異的情景工業電價",
    ),
    source: "NGFS Phase V, Price|Final Energy|Industry|Electricity, Asia (R5) as proxy for China",
  },
  priceIndex: {
    formula:
      "calendar.year >= calendar.nearYear ? priceLevel / at(electricityPriceCurrentPolicies, calendar.baseYear) : 1 + (at(priceLevel, calendar.nearYear) / at(electricityPriceCurrentPolicies, calendar.baseYear) - 1) * (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear)",
    unit: "1",
    over: year,
    means: text(
      "Electricity price against the base year",
      "相对基准年的电价指数",
      "相對基準年的電價指數",
    ),
    source: "index against Current Policies at the base year; straight from the base year to 2030",
  },
  priceIndexCurrentPolicies: {
    formula:
      "calendar.year >= calendar.nearYear ? electricityPriceCurrentPolicies * electricityPriceSpread / at(electricityPriceCurrentPolicies, calendar.baseYear) : 1 + (at(electricityPriceCurrentPolicies * electricityPriceSpread, calendar.nearYear) / at(electricityPriceCurrentPolicies, calendar.baseYear) - 1) * (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear)",
    unit: "1",
    over: year,
    means: text(
      "Electricity price under Current Policies against the base year",
      "现行政策情景相对基准年的电价指数",
      "現行政策情景相對基準年的電價指數",
    ),
    source: "index against Current Policies at the base year; straight from the base year to 2030",
  },
  gridIndex: {
    formula:
      "gridTrendObserved ? pow(1 + gridTrend * calendar.oneYear, (calendar.year - calendar.baseYear) / calendar.oneYear) : (calendar.year >= calendar.nearYear ? max(0, gridIntensity) / at(gridIntensityCurrentPolicies, calendar.baseYear) : 1 + (max(0, at(gridIntensity, calendar.nearYear)) / at(gridIntensityCurrentPolicies, calendar.baseYear) - 1) * (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear))",
    unit: "1",
    over: year,
    means: text(
      "Carbon intensity of the grid against the base year",
      "相对基准年的电网碳强度指数",
      "相對基準年的電網碳強度指數",
    ),
    source: "index against Current Policies at the base year; negative intensities count as zero",
  },
  siteGridIndex: {
    formula: "site.inRegion ? gridIndex : (calendar.year > calendar.baseYear ? gridDrift : 1)",
    unit: "1",
    over: ["site", "year"],
    means: text(
      "Grid index of a site; constant where the scenario's region does not cover it",
      "站点电网指数；情景区域未覆盖时保持不变",
      "站點電網指數；情景區域未覆蓋時保持不變",
    ),
    source: "model convention",
  },
  carbonPriceInYuan: {
    formula: "carbonPriceLevel * carbonPriceSpread * dollarDeflator * exchangeRate",
    unit: "CNY/tCO2e",
    over: year,
    means: text(
      "Carbon price of the scenario in yuan of the base year",
      "以基准年人民币计的情景碳价",
      "以基準年人民幣計的情景碳價",
    ),
    source: "NGFS Phase V, Price|Carbon; US CPI-U; average exchange rate",
  },
  carbonPrice: {
    formula:
      "max(floorAtObserved * observedCarbonPrice, calendar.year >= calendar.nearYear ? carbonPriceInYuan : observedCarbonPrice + (at(carbonPriceInYuan, calendar.nearYear) - observedCarbonPrice) * (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear))",
    unit: "CNY/tCO2e",
    over: year,
    means: text(
      "Carbon price: observed in the base year, straight to the scenario's level in 2030",
      "碳价：基准年为观测值，至 2030 年直线过渡到情景水平",
      "碳價：基準年為觀測值，至 2030 年直線過渡到情景水平",
    ),
    source: "NGFS Phase V, Price|Carbon; national carbon market average",
  },
});
