import { equations, text } from "../engine/model.ts";

const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const method =
  "logarithmic mean Divisia index (Ang 2015), from the base year to 2030 and on to 2050";

function before(name: string): string {
  return `calendar.year <= calendar.nearYear ? at(${name}, calendar.baseYear) : at(${name}, calendar.nearYear)`;
}

function effect(now: string, then: string): string {
  return `sum(changeWeight > 0 ? changeWeight * log((${now}) / (${then})) : 0, site)`;
}

function difference(name: string): string {
  return `sum(${name} - (${before(name)}), site)`;
}

/** The change of the energy cost within a stage, split into parts that sum to it exactly. */
export const energyChange = equations("energy", {
  itCostBefore: {
    formula: before("itCost"),
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "IT and cooling cost at the start of the stage (base year up to 2030, then 2030)",
      "阶段起点的 IT 与冷却成本（2030 年前为基准年，其后为 2030 年）",
      "階段起點的 IT 與冷卻成本（2030 年前為基準年，其後為 2030 年）",
    ),
    source: method,
  },
  changeWeight: {
    formula: "itCost > 0 and itCostBefore > 0 ? logMean(itCost, itCostBefore) : 0",
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Logarithmic mean of a site's cost before and now; 0 for sites opened or closed in the stage",
      "站点阶段前后成本的对数平均；阶段内新开或关闭的站点为 0",
      "站點階段前後成本的對數平均；階段內新開或關閉的站點為 0",
    ),
    source: method,
  },
  volumeEffect: {
    formula: effect("itEnergy", before("itEnergy")),
    unit: "CNY",
    over: year,
    means: text("Change in cost from IT load", "IT 负荷引起的成本变化", "IT 負荷引起的成本變化"),
    source: method,
  },
  planEffect: {
    formula: effect("1 + attainedOverhead", before("1 + attainedOverhead")),
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from the PUE plan",
      "PUE 计划引起的成本变化",
      "PUE 計劃引起的成本變化",
    ),
    source: method,
  },
  climateFactor: {
    formula: "(1 + overhead) / (1 + attainedOverhead)",
    unit: "1",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Electricity in the climate of the year over electricity in base-year climate",
      "当年气候与基准年气候下用电之比",
      "當年氣候與基準年氣候下用電之比",
    ),
    source: method,
  },
  warmingEffect: {
    formula: effect("climateFactor", before("climateFactor")),
    unit: "CNY",
    over: year,
    means: text("Change in cost from warming", "升温引起的成本变化", "升溫引起的成本變化"),
    source: method,
  },
  priceEffect: {
    formula: `${effect("price", before("price"))} + ${difference("officeCost")}`,
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from the electricity price, offices included",
      "电价引起的成本变化（含办公用电）",
      "電價引起的成本變化（含辦公用電）",
    ),
    source: method,
  },
  openedEffect: {
    formula: "sum(changeWeight > 0 ? 0 : itCost - itCostBefore, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from sites opened or closed",
      "新开或关闭站点引起的成本变化",
      "新開或關閉站點引起的成本變化",
    ),
    source: method,
  },
  premiumEffect: {
    formula: difference("premiumCost"),
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from green premiums",
      "绿色溢价引起的成本变化",
      "綠色溢價引起的成本變化",
    ),
    source: method,
  },
  surchargeEffect: {
    formula: difference("efficiencySurcharge"),
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from efficiency surcharges",
      "能效加价引起的成本变化",
      "能效加價引起的成本變化",
    ),
    source: method,
  },
  etsEffect: {
    formula: difference("etsCost"),
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from local carbon markets",
      "地方碳市场引起的成本变化",
      "地方碳市場引起的成本變化",
    ),
    source: method,
  },
  onSiteEffect: {
    formula: `0 - ${difference("onSiteSavings")}`,
    unit: "CNY",
    over: year,
    means: text(
      "Change in cost from on-site generation",
      "现场发电引起的成本变化",
      "現場發電引起的成本變化",
    ),
    source: method,
  },
  stageChange: {
    formula: `cost - (${before("cost")})`,
    unit: "CNY",
    over: year,
    means: text(
      "Change of the energy cost within the stage",
      "阶段内能源成本变化",
      "階段內能源成本變化",
    ),
    source: method,
  },
});
