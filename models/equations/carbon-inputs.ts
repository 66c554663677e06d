import { inputs, text } from "../engine/model.ts";

const fuel = ["fuel"] as const;
const site = ["site"] as const;
const none = [] as const;

/** Fuels, factors, contracts, credits and targets. */
export const carbonInputs = inputs("carbon", {
  fuelEnergy: {
    unit: "MWh",
    over: fuel,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Fuel burnt in the base year by energy",
      "以能量计的基准年燃料消耗",
      "以能量計的基準年燃料消耗",
    ),
  },
  fuelMass: {
    unit: "t",
    over: fuel,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Fuel burnt in the base year by mass",
      "以质量计的基准年燃料消耗",
      "以質量計的基準年燃料消耗",
    ),
  },
  netCalorificValue: {
    unit: "GJ/t",
    over: fuel,
    type: "number",
    within: [0, 200],
    means: text("Net calorific value of a fuel", "燃料低位发热量", "燃料低位發熱量"),
  },
  fuelVolume: {
    unit: "m3",
    over: fuel,
    type: "number",
    within: [0, 1e12],
    means: text(
      "Fuel burnt in the base year by volume",
      "以体积计的基准年燃料消耗",
      "以體積計的基準年燃料消耗",
    ),
  },
  calorificValueByVolume: {
    unit: "GJ/m3",
    over: fuel,
    type: "number",
    within: [0, 1],
    means: text(
      "Net calorific value of a fuel by volume",
      "燃料单位体积低位发热量",
      "燃料單位體積低位發熱量",
    ),
  },
  carbonContent: {
    unit: "tC/TJ",
    over: fuel,
    type: "number",
    within: [0, 50],
    means: text("Carbon content of a fuel", "燃料单位热值含碳量", "燃料單位熱值含碳量"),
  },
  oxidation: {
    unit: "1",
    over: fuel,
    type: "number",
    within: [0, 1],
    means: text("Share of the carbon that burns", "碳氧化率", "碳氧化率"),
  },
  carbonToCarbonDioxide: {
    unit: "tCO2e/tC",
    over: none,
    type: "number",
    within: [3, 4],
    means: text(
      "Mass of carbon dioxide per mass of carbon, 44/12",
      "二氧化碳与碳的质量比，44/12",
      "二氧化碳與碳的質量比，44/12",
    ),
  },
  refrigerants: {
    unit: "tCO2e",
    over: none,
    type: "number",
    within: [0, 1e7],
    means: text("Refrigerant leakage in the base year", "基准年制冷剂逸散", "基準年製冷劑逸散"),
  },
  otherDirect: {
    unit: "tCO2e",
    over: none,
    type: "number",
    within: [-1e7, 1e7],
    means: text(
      "Disclosed scope 1 that the fuels and factors do not explain, kept constant",
      "燃料与因子未能解释的已披露范围一排放，保持不变",
      "燃料與因子未能解釋的已披露範圍一排放，保持不變",
    ),
  },
  gridFactor: {
    unit: "tCO2e/MWh",
    over: site,
    type: "number",
    within: [0, 2],
    means: text(
      "Grid factor of the base year on the basis that reconciles the disclosure",
      "与披露口径一致的基准年电网因子",
      "與披露口徑一致的基準年電網因子",
    ),
  },
  nationalFactor: {
    unit: "tCO2e/MWh",
    over: none,
    type: "number",
    within: [0.01, 2],
    means: text(
      "National grid factor of the base year",
      "基准年全国电网因子",
      "基準年全國電網因子",
    ),
  },
  residualFactor: {
    unit: "tCO2e/MWh",
    over: none,
    type: "number",
    within: [0.01, 2],
    means: text(
      "National grid factor without market-traded non-fossil power",
      "不含市场化交易非化石电量的全国电网因子",
      "不含市場化交易非化石電量的全國電網因子",
    ),
  },
  fossilFactor: {
    unit: "tCO2e/MWh",
    over: none,
    type: "number",
    within: [0.01, 2],
    means: text("National factor of fossil power", "全国化石能源发电因子", "全國化石能源發電因子"),
  },
  purchasedHeat: {
    unit: "GJ",
    over: none,
    type: "number",
    within: [0, 1e9],
    means: text("Heat bought in the base year", "基准年外购热力", "基準年外購熱力"),
  },
  heatFactor: {
    unit: "tCO2e/GJ",
    over: none,
    type: "number",
    within: [0, 1],
    means: text("Emission factor of heat", "热力排放因子", "熱力排放因子"),
  },
  category8Disclosed: {
    unit: "tCO2e",
    over: none,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Scope 3 category 8 (upstream leased assets) as disclosed; 0 where not disclosed",
      "披露的范围三类别 8（上游租赁资产）；未披露为 0",
      "披露的範圍三類別 8（上游租賃資產）；未披露為 0",
    ),
  },
  credits: {
    unit: "tCO2e",
    over: ["year"],
    type: "number",
    within: [0, 1e9],
    means: text("Carbon credits retired in a year", "当年注销的碳信用", "當年註銷的碳信用"),
  },
  neutralityThreshold: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 0.5],
    means: text(
      "Net emissions that count as neutral, as a share of the base year",
      "视为中和的净排放占基准年的比例",
      "視為中和的淨排放佔基準年的比例",
    ),
  },
  targetYear: {
    unit: "year",
    over: none,
    type: "number",
    within: [2000, 2200],
    means: text(
      "Year of the company's target for net scope 1 and 2",
      "公司范围一与二净排放目标年份",
      "公司範圍一與二淨排放目標年份",
    ),
  },
  targetShare: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 2],
    means: text(
      "Emissions the target allows, as a share of the base year; 0 is neutral",
      "目标允许的排放占基准年比例；0 为中和",
      "目標允許的排放佔基準年比例；0 為中和",
    ),
  },
  minimumRate: {
    unit: "1/year",
    over: none,
    type: "number",
    within: [0, 0.5],
    means: text(
      "Minimum yearly reduction of the 1.5 °C-aligned path, in shares of the base year",
      "1.5 °C 路径最低年减排率（占基准年比例）",
      "1.5 °C 路徑最低年減排率（佔基準年比例）",
    ),
  },
  powerZeroYear: {
    unit: "year",
    over: none,
    type: "number",
    within: [2000, 2200],
    means: text(
      "Year in which the second path brings scope 2 to zero",
      "第二路径范围二归零年份",
      "第二路徑範圍二歸零年份",
    ),
  },
  directZeroYear: {
    unit: "year",
    over: none,
    type: "number",
    within: [2000, 2200],
    means: text(
      "Year in which the second path brings scope 1 to zero",
      "第二路径范围一归零年份",
      "第二路徑範圍一歸零年份",
    ),
  },
});
