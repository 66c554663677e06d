import { equations, inputs, text } from "../engine/model.ts";

/** Size of the business, for scaling and for shares of revenue. */
export const businessInputs = inputs("business", {
  revenue: {
    unit: "CNY",
    over: [],
    type: "number",
    within: [0, 1e14],
    means: text("Revenue of the base year", "基准年收入", "基準年收入"),
  },
});

/** Rate for present values. */
export const financeInputs = inputs("finance", {
  discountRate: {
    unit: "1/year",
    over: [],
    type: "number",
    within: [0, 0.5],
    means: text("Real discount rate", "实际折现率", "實際折現率"),
  },
});

/** Revenue as the load grows, and present values. */
export const business = equations("business", {
  loadIndex: {
    formula: "sum(energy.itEnergy, site) / sum(at(energy.itEnergy, calendar.baseYear), site)",
    unit: "1",
    over: ["year"],
    means: text(
      "IT energy of all sites against the base year",
      "全部站点 IT 能耗相对基准年",
      "全部站點 IT 能耗相對基準年",
    ),
    source: "model convention",
  },
  revenuePath: {
    formula: "revenue * loadIndex",
    unit: "CNY",
    over: ["year"],
    means: text(
      "Revenue at constant revenue per IT energy",
      "单位 IT 能耗收入不变时的收入",
      "單位 IT 能耗收入不變時的收入",
    ),
    source: "model convention",
  },
  discountFactor: {
    formula:
      "pow(1 + finance.discountRate * calendar.oneYear, (calendar.baseYear - calendar.year) / calendar.oneYear)",
    unit: "1",
    over: ["year"],
    means: text(
      "Value of one yuan of the year in the base year",
      "当年一元折算至基准年",
      "當年一元折算至基準年",
    ),
    source: "model convention",
  },
  energyEffectPresentValue: {
    formula: "cumulative(calendar.year > calendar.baseYear ? energy.effect * discountFactor : 0)",
    unit: "CNY",
    over: ["year"],
    means: text(
      "Present value of what climate and policy add to the energy cost up to the year",
      "截至当年气候与政策对能源成本影响的现值",
      "截至當年氣候與政策對能源成本影響的現值",
    ),
    source: "model convention",
  },
});
