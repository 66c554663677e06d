import { equations, inputs, text } from "../engine/model.ts";

const category = ["scope3"] as const;

/** Scope 3 of the base year by category, and what each category follows. */
export const scope3Inputs = inputs("carbon", {
  scope3Base: {
    unit: "tCO2e",
    over: category,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Scope 3 of a category in the base year, as disclosed",
      "基准年范围三类别排放（披露）",
      "基準年範圍三類別排放（披露）",
    ),
  },
  scope3FollowsPower: {
    unit: "1",
    over: category,
    type: "number",
    within: [0, 1],
    means: text(
      "1 for category 3, which follows bought electricity and the grid",
      "类别 3 为 1，随外购电量与电网变化",
      "類別 3 為 1，隨外購電量與電網變化",
    ),
  },
  scope3FollowsLeased: {
    unit: "1",
    over: category,
    type: "number",
    within: [0, 1],
    means: text(
      "1 for category 8 where leased sites are modelled, which it then follows",
      "类别 8 且租用站点已建模为 1，随其变化",
      "類別 8 且租用站點已建模為 1，隨其變化",
    ),
  },
  scope3FollowsRevenue: {
    unit: "1",
    over: category,
    type: "number",
    within: [0, 1],
    means: text(
      "1 for categories 1 and 2, which follow revenue",
      "类别 1 与 2 为 1，随收入变化",
      "類別 1 與 2 為 1，隨收入變化",
    ),
  },
  category3Ratio: {
    unit: "tCO2e/MWh",
    over: [],
    type: "number",
    within: [0, 1],
    means: text(
      "Category 3 emissions per bought electricity in the base year",
      "基准年单位外购电量的类别 3 排放",
      "基準年單位外購電量的類別 3 排放",
    ),
  },
});

/** Scope 3 by category. */
export const scope3 = equations("carbon", {
  leasedEmissions: {
    formula: "sum((1 - site.own) * energy.bought * locationFactor, site)",
    unit: "tCO2e",
    over: ["year"],
    means: text(
      "Emissions of the electricity of leased sites (scope 3 category 8, never scope 2)",
      "租用站点用电排放（范围三类别 8，不计入范围二）",
      "租用站點用電排放（範圍三類別 8，不計入範圍二）",
    ),
    source: "GHG Protocol Corporate Value Chain Standard, category 8",
  },
  powerUpstream: {
    formula: "category3Ratio * sum(site.own * energy.bought * scenario.siteGridIndex, site)",
    unit: "tCO2e",
    over: ["year"],
    means: text(
      "Fuel- and energy-related emissions upstream of bought electricity (category 3)",
      "外购电力上游的燃料与能源相关排放（类别 3）",
      "外購電力上游的燃料與能源相關排放（類別 3）",
    ),
    source: "ratio of one disclosure (Kingsoft Cloud 2025), moved by the grid",
  },
  scope3: {
    formula:
      "scope3FollowsPower ? powerUpstream : (scope3FollowsLeased ? leasedEmissions : scope3Base * (scope3FollowsRevenue ? business.loadIndex : 1))",
    unit: "tCO2e",
    over: ["scope3", "year"],
    means: text("Scope 3 emissions by category", "范围三各类别排放", "範圍三各類別排放"),
    source: "GHG Protocol Corporate Value Chain Standard",
  },
  scope3Total: {
    formula: "sum(scope3, scope3)",
    unit: "tCO2e",
    over: ["year"],
    means: text(
      "Scope 3 emissions of the categories known",
      "已知类别的范围三排放",
      "已知類別的範圍三排放",
    ),
    source: "GHG Protocol Corporate Value Chain Standard",
  },
});
