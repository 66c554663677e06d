import { equations, text } from "../../engine/model.ts";

const siteYear = ["site", "year"] as const;
const isDataCentre = "site.dataCentre";
const convention = "model convention";
const protection =
  "protection is a level: an event floods a site if its level of the year is above the one protected in the base year";
const depths = "Huizinga, de Moel & Szewczyk 2017 (JRC105688); FEMA Hazus flood model";
const event =
  "loss of the event with a return period of 100 years, or of overtopping where that is rarer";

/** Floods from the sea, which rises against the protection of the base year. */
export const coastalFlood = equations("physical", {
  seaLevelRise: {
    formula: "seaLevel - at(seaLevel, calendar.baseYear)",
    unit: "m",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Rise of the sea since the base year",
      "自基准年以来海平面上升",
      "自基準年以來海平面上升",
    ),
    source: "FACTS, workflows of IPCC AR6; local sinking included where the place is a gauge",
  },
  coastalOvertopping: {
    formula:
      "coastal ? min(1, overtoppingRate(floodLevels, floodDepthScale, seaLevelRise) * calendar.oneYear / floodProtection) : 0",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability that the sea floods the site",
      "站点遭受海水淹没的年概率",
      "站點遭受海水淹沒的年概率",
    ),
    source: protection,
  },
  coastalAssetDamage: {
    formula:
      "coastal ? calendar.oneYear / floodProtection * floodDamageScale * (buildingValue * depthDamage(floodLevels, buildingDamage, floodDepthScale, seaLevelRise) + serverValue * depthDamage(floodLevels, contentsDamage, floodDepthScale, seaLevelRise)) : 0",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual damage to assets by coastal floods",
      "沿海洪水的年均预期资产损失",
      "沿海洪水的年均預期資產損失",
    ),
    source: depths,
  },
  coastalDamage: {
    formula: "coastalAssetDamage + coastalOvertopping * siteRevenue * floodOutageShare",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual damage of a site by coastal floods",
      "站点沿海洪水的年均预期损失",
      "站點沿海洪水的年均預期損失",
    ),
    source: convention,
  },
  coastalEventRate: {
    formula: "min(calendar.oneYear / eventPeriod, coastalOvertopping)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability of the coastal flood shown as a loss",
      "作为损失展示的沿海洪水事件的年概率",
      "作為損失展示的沿海洪水事件的年概率",
    ),
    source: event,
  },
  coastalEventLevel: {
    formula: "coastalEventRate * floodProtection / calendar.oneYear",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Frequency of the coastal event, as a multiple of the one protected",
      "沿海洪水事件的频率，为防护标准频率的倍数",
      "沿海洪水事件的頻率，為防護標準頻率的倍數",
    ),
    source: event,
  },
  coastalSiteLoss: {
    formula:
      "coastal and coastalEventRate > 0 ? (floodDamageScale * (buildingValue * eventDepthDamage(floodLevels, buildingDamage, floodDepthScale, seaLevelRise, coastalEventLevel) + serverValue * eventDepthDamage(floodLevels, contentsDamage, floodDepthScale, seaLevelRise, coastalEventLevel)) + siteRevenue * floodOutageShare) / places : 0",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Loss of the coastal flood at one place of a site",
      "站点单一地点的沿海洪水事件损失",
      "站點單一地點的沿海洪水事件損失",
    ),
    source: event,
  },
});
