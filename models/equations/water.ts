import { equations, inputs, text } from "../engine/model.ts";

/** Water use disclosed or assumed in the base year, and its price. */
export const waterInputs = inputs("water", {
  calibrated: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0, 1],
    means: text(
      "1 where the site's WUE is given for the base year, 0 where physics alone sets it",
      "站点给出基准年 WUE 为 1，仅由物理模型确定为 0",
      "站點給出基準年 WUE 為 1，僅由物理模型確定為 0",
    ),
  },
  baseWue: {
    unit: "L/kWh",
    over: ["site"],
    type: "number",
    within: [0, 20],
    means: text(
      "Water use per IT energy given for the base year",
      "基准年给出的单位 IT 能耗用水（WUE）",
      "基準年給出的單位 IT 能耗用水（WUE）",
    ),
  },
  price: {
    unit: "CNY/m3",
    over: ["site"],
    type: "number",
    within: [0, 200],
    means: text("Price of water at the site", "站点水价", "站點水價"),
  },
});

/** Water use and cost. */
export const water = equations("water", {
  kappa: {
    formula: "calibrated ? baseWue / at(cooling.modelWater, calendar.baseYear) : 1",
    unit: "1",
    over: ["site"],
    where: "site.dataCentre",
    means: text(
      "Calibration of the water model: given WUE over modelled WUE in the base year",
      "用水模型校准系数：基准年给定与模型 WUE 之比",
      "用水模型校準係數：基準年給定與模型 WUE 之比",
    ),
    source: "calibration to the given WUE",
  },
  wue: {
    formula: "kappa * cooling.modelWater",
    unit: "L/kWh",
    over: ["site", "year"],
    where: "site.dataCentre",
    means: text(
      "Water usage effectiveness, annual",
      "年均水资源利用效率（WUE）",
      "年均水資源利用效率（WUE）",
    ),
    source: "definition of WUE, ISO/IEC 30134-9",
  },
  withdrawal: {
    formula: "energy.itEnergy * wue",
    unit: "m3",
    over: ["site", "year"],
    where: "site.dataCentre",
    means: text("Water a site uses for cooling in a year", "站点年冷却用水", "站點年冷卻用水"),
    source: "definition of WUE, ISO/IEC 30134-9",
  },
  siteCost: {
    formula: "withdrawal * price",
    unit: "CNY",
    over: ["site", "year"],
    where: "site.dataCentre",
    means: text("Cost of a site's cooling water", "站点冷却用水成本", "站點冷卻用水成本"),
    source: "model convention",
  },
  totalWithdrawal: {
    formula: "sum(withdrawal, site)",
    unit: "m3",
    over: ["year"],
    means: text("Cooling water of all sites", "全部站点冷却用水", "全部站點冷卻用水"),
    source: "model convention",
  },
  cost: {
    formula: "sum(energy.costShare * siteCost, site)",
    unit: "CNY",
    over: ["year"],
    means: text(
      "Cost of cooling water the company bears",
      "公司承担的冷却用水成本",
      "公司承擔的冷卻用水成本",
    ),
    source: "model convention",
  },
});
