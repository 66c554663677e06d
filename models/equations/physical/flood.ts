import { equations, text } from "../../engine/model.ts";

const site = ["site"] as const;
const siteYear = ["site", "year"] as const;
const isDataCentre = "site.dataCentre";
const convention = "model convention";
const protection =
  "protection is a level: an event floods a site if its level of the year is above the one protected in the base year";
const depths = "Huizinga, de Moel & Szewczyk 2017 (JRC105688); FEMA Hazus flood model";
const event =
  "loss of the event with a return period of 100 years, or of overtopping where that is rarer";

/** River and rain floods behind a protection that is a level. */
export const riverFlood = equations("physical", {
  rainFactor: {
    formula:
      "max(0, 1 + rainSlope * (climate.globalWarming - at(climate.globalWarming, calendar.baseYear)))",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "One-day rainfall of an event against the base year",
      "事件日降雨量相对基准年",
      "事件日降雨量相對基準年",
    ),
    source: "CMIP6 slopes by AR6 region; change with global warming",
  },
  floodFrequency: {
    formula: "pow(rainFactor, 1 / rainGrowth)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "How many times as often as in the base year a flood of one level comes",
      "同一水位的洪水发生频率相对基准年的倍数",
      "同一水位的洪水發生頻率相對基準年的倍數",
    ),
    source: "rainfall that grows with a power of its return period",
  },
  floodRate: {
    formula: "overtoppingRate(floodLevels, floodDepthScale, 0)",
    unit: "1",
    over: site,
    where: isDataCentre,
    means: text(
      "Frequency of floods over the protection in the base year, as a multiple of the one it holds",
      "基准年洪水越过防护的频率，为防护标准频率的倍数",
      "基準年洪水越過防護的頻率，為防護標準頻率的倍數",
    ),
    source: protection,
  },
  floodOvertopping: {
    formula: "min(1, floodFrequency * floodRate * calendar.oneYear / floodProtection)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability that river or rain floods the site",
      "站点遭受河流或雨水洪涝的年概率",
      "站點遭受河流或雨水洪澇的年概率",
    ),
    source: protection,
  },
  floodAssetLoss: {
    formula:
      "floodDamageScale * (buildingValue * depthDamage(floodLevels, buildingDamage, floodDepthScale, 0) + serverValue * depthDamage(floodLevels, contentsDamage, floodDepthScale, 0))",
    unit: "CNY",
    over: site,
    where: isDataCentre,
    means: text(
      "Damage to assets in an average year by river or rain, were the protection one that holds the event of one year",
      "若防护仅能抵御一年一遇事件时河流或雨水洪涝的年均资产损失",
      "若防護僅能抵禦一年一遇事件時河流或雨水洪澇的年均資產損失",
    ),
    source: depths,
  },
  floodAssetDamage: {
    formula: "floodFrequency * calendar.oneYear / floodProtection * floodAssetLoss",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual damage to assets by river and rain floods",
      "河流及雨水洪涝的年均预期资产损失",
      "河流及雨水洪澇的年均預期資產損失",
    ),
    source: depths,
  },
  floodDamage: {
    formula: "floodAssetDamage + floodOvertopping * siteRevenue * floodOutageShare",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual damage of a site by river and rain floods",
      "站点河流及雨水洪涝的年均预期损失",
      "站點河流及雨水洪澇的年均預期損失",
    ),
    source: convention,
  },
  floodEventRate: {
    formula: "min(calendar.oneYear / eventPeriod, floodOvertopping)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability of the flood event shown as a loss",
      "作为损失展示的洪涝事件的年概率",
      "作為損失展示的洪澇事件的年概率",
    ),
    source: event,
  },
  floodEventLevel: {
    formula: "floodEventRate * floodProtection / calendar.oneYear / max(floodFrequency, 0.000001)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Frequency in the base year of the level of the flood event, as a multiple of the one protected",
      "洪涝事件水位在基准年的频率，为防护标准频率的倍数",
      "洪澇事件水位在基準年的頻率，為防護標準頻率的倍數",
    ),
    source: event,
  },
  floodSiteLoss: {
    formula:
      "floodEventRate > 0 ? (floodDamageScale * (buildingValue * eventDepthDamage(floodLevels, buildingDamage, floodDepthScale, 0, floodEventLevel) + serverValue * eventDepthDamage(floodLevels, contentsDamage, floodDepthScale, 0, floodEventLevel)) + siteRevenue * floodOutageShare) / places : 0",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Loss of the flood event at one place of a site",
      "站点单一地点的洪涝事件损失",
      "站點單一地點的洪澇事件損失",
    ),
    source: event,
  },
});
