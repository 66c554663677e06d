import { equations, inputs, text } from "../engine/model.ts";

const measure = ["measure"] as const;

/** Measures with a yearly saving, prices of certificates and credits. */
export const abatementInputs = inputs("carbon", {
  measureSaving: {
    unit: "MWh",
    over: measure,
    type: "number",
    within: [0, 1e8],
    means: text("Electricity a measure saves in a year", "措施年节电量", "措施年節電量"),
  },
  measurePlanned: {
    unit: "1",
    over: measure,
    type: "number",
    within: [0, 1],
    means: text(
      "1 for a measure that starts after the base year",
      "基准年之后启动的措施为 1",
      "基準年之後啟動的措施為 1",
    ),
  },
  certificatePrice: {
    unit: "CNY/MWh",
    over: [],
    type: "number",
    within: [0, 1000],
    means: text(
      "Price of a certificate; the upper tail stands for additionality and hourly matching",
      "绿证价格；上限代表额外性与小时匹配",
      "綠證價格；上限代表額外性與小時匹配",
    ),
  },
  creditPrice: {
    unit: "CNY/tCO2e",
    over: [],
    type: "number",
    within: [0, 10000],
    means: text("Price of a carbon credit", "碳信用价格", "碳信用價格"),
  },
});

/** Cost of the target and of single measures. */
export const abatement = equations("carbon", {
  annuity: {
    formula:
      "transition.retrofitRate * calendar.oneYear / (1 - pow(1 + transition.retrofitRate * calendar.oneYear, 0 - transition.retrofitLife / calendar.oneYear))",
    unit: "1",
    over: [],
    means: text(
      "Share of the capital cost paid each year",
      "每年偿付的投资比例",
      "每年償付的投資比例",
    ),
    source: "annuity formula",
  },
  meanTariff: {
    formula:
      "sum(site.own * energy.tariff * at(energy.electricity, calendar.baseYear), site) / sum(site.own * at(energy.electricity, calendar.baseYear), site)",
    unit: "CNY/MWh",
    over: [],
    means: text(
      "Base-year tariff of own sites, weighted by electricity",
      "自有站点按电量加权的基准年电价",
      "自有站點按電量加權的基準年電價",
    ),
    source: "model convention",
  },
  measureAbatement: {
    formula: "measureSaving * nationalFactor",
    unit: "tCO2e",
    over: measure,
    means: text(
      "Emissions a measure avoids in a year at the base-year grid factor",
      "按基准年电网因子计的措施年减排量",
      "按基準年電網因子計的措施年減排量",
    ),
    source: "model convention",
  },
  measureYearlyCost: {
    formula:
      "measureSaving * (transition.retrofitCapex * scenario.exchangeRate * annuity - meanTariff)",
    unit: "CNY",
    over: measure,
    means: text(
      "Yearly cost of a measure: annuity of its capital cost less the electricity saved",
      "措施年成本：投资年金减节省电费",
      "措施年成本：投資年金減節省電費",
    ),
    source: "model convention",
  },
  measureCostPerTonne: {
    formula: "measureAbatement > 0 ? measureYearlyCost / measureAbatement : 0",
    unit: "CNY/tCO2e",
    over: measure,
    means: text("Marginal abatement cost of a measure", "措施的边际减排成本", "措施的邊際減排成本"),
    source: "model convention",
  },
  certificateCostPerTonne: {
    formula: "certificatePrice / nationalFactor",
    unit: "CNY/tCO2e",
    over: [],
    means: text(
      "Cost of avoiding a tonne by certificates at the base-year grid factor",
      "按基准年电网因子以绿证避免一吨排放的成本",
      "按基準年電網因子以綠證避免一噸排放的成本",
    ),
    source: "model convention",
  },
  requiredContracted: {
    formula:
      "max(0, requiredContractedShare - energy.contractedShare) * sum(site.own * energy.bought, site)",
    unit: "MWh",
    over: ["year"],
    means: text(
      "Further electricity that contracts must cover to be on the target line",
      "达到目标线尚需合约覆盖的电量",
      "達到目標線尚需合約覆蓋的電量",
    ),
    source: "model convention",
  },
  residual: {
    formula: "max(0, scope1 + heatEmissions - credits - targetLevel)",
    unit: "tCO2e",
    over: ["year"],
    means: text(
      "Emissions no contract can cover that stand above the target line",
      "合约无法覆盖且高于目标线的排放",
      "合約無法覆蓋且高於目標線的排放",
    ),
    source: "model convention",
  },
  measureShareLeft: {
    formula:
      "sum(measurePlanned * measureSaving, measure) > 0 ? max(0, 1 - sum(transition.retrofitSaving, site) / sum(measurePlanned * measureSaving, measure)) : 0",
    unit: "1",
    over: ["year"],
    means: text(
      "Share of the planned measures that is no part of the retrofits counted under efficiency rules",
      "计划措施中未计入能效规定改造的比例",
      "計劃措施中未計入能效規定改造的比例",
    ),
    source: "model convention: a retrofit is counted once",
  },
  neutralityCost: {
    formula:
      "requiredContracted * certificatePrice + residual * creditPrice + (calendar.year > calendar.baseYear ? measureShareLeft * sum(measurePlanned * measureYearlyCost, measure) : 0)",
    unit: "CNY",
    over: ["year"],
    means: text(
      "Yearly cost of being on the target line: certificates, credits, planned measures beyond the retrofits of efficiency rules",
      "达到目标线的年成本：绿证、碳信用及能效规定改造之外的计划措施",
      "達到目標線的年成本：綠證、碳信用及能效規定改造之外的計劃措施",
    ),
    source: "model convention",
  },
});
