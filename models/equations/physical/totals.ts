import { equations, text } from "../../engine/model.ts";

const year = ["year"] as const;
const convention = "model convention";
const worst = "the place with the largest loss, and the probability that an event comes there";
const sameBusiness = "same assets and revenue; only the climate differs";

/** The perils together: expected damage, its change with climate, and events. */
export const physicalTotals = equations("physical", {
  totalFloodDamage: {
    formula: "sum(floodDamage, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Expected annual damage of all sites by river and rain floods",
      "全部站点河流及雨水洪涝的年均预期损失",
      "全部站點河流及雨水洪澇的年均預期損失",
    ),
    source: convention,
  },
  totalCoastalDamage: {
    formula: "sum(coastalDamage, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Expected annual damage of all sites by coastal floods",
      "全部站点沿海洪水的年均预期损失",
      "全部站點沿海洪水的年均預期損失",
    ),
    source: convention,
  },
  totalWindDamage: {
    formula: "sum(windDamage, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Expected annual damage of all sites by cyclone wind",
      "全部站点台风大风的年均预期损失",
      "全部站點颱風大風的年均預期損失",
    ),
    source: convention,
  },
  totalHeatDamage: {
    formula: "sum(heatDamage, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Expected annual damage of all sites by extreme heat",
      "全部站点极端高温的年均预期损失",
      "全部站點極端高溫的年均預期損失",
    ),
    source: convention,
  },
  floodEventLoss: {
    formula: "largest(floodSiteLoss, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the event of river and rain floods at the place where it costs most",
      "河流及雨水洪涝事件在损失最大地点造成的损失",
      "河流及雨水洪澇事件在損失最大地點造成的損失",
    ),
    source: worst,
  },
  floodEventProbability: {
    formula:
      "floodEventLoss > 0 ? 1 - exp(sum(floodSiteLoss >= floodEventLoss ? places * log(1 - floodEventRate) : 0, site)) : 0",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the event of river and rain floods where it costs most",
      "损失最大地点河流及雨水洪涝事件的年概率",
      "損失最大地點河流及雨水洪澇事件的年概率",
    ),
    source: worst,
  },
  coastalEventLoss: {
    formula: "largest(coastalSiteLoss, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the event of coastal floods at the place where it costs most",
      "沿海洪水事件在损失最大地点造成的损失",
      "沿海洪水事件在損失最大地點造成的損失",
    ),
    source: worst,
  },
  coastalEventProbability: {
    formula:
      "coastalEventLoss > 0 ? 1 - exp(sum(coastalSiteLoss >= coastalEventLoss ? places * log(1 - coastalEventRate) : 0, site)) : 0",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the event of coastal floods where it costs most",
      "损失最大地点沿海洪水事件的年概率",
      "損失最大地點沿海洪水事件的年概率",
    ),
    source: worst,
  },
  windEventLoss: {
    formula: "largest(windSiteLoss, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the event of cyclone wind at the place where it costs most",
      "台风大风事件在损失最大地点造成的损失",
      "颱風大風事件在損失最大地點造成的損失",
    ),
    source: worst,
  },
  windEventProbability: {
    formula:
      "windEventLoss > 0 ? 1 - exp(sum(windSiteLoss >= windEventLoss ? places * log(1 - windEventRate) : 0, site)) : 0",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the event of cyclone wind where it costs most",
      "损失最大地点台风大风事件的年概率",
      "損失最大地點颱風大風事件的年概率",
    ),
    source: worst,
  },
  heatEventLoss: {
    formula: "largest(heatSiteLoss, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the event of extreme heat at the place where it costs most",
      "极端高温事件在损失最大地点造成的损失",
      "極端高溫事件在損失最大地點造成的損失",
    ),
    source: worst,
  },
  heatEventProbability: {
    formula:
      "heatEventLoss > 0 ? 1 - exp(sum(heatSiteLoss >= heatEventLoss ? places * log(1 - heatEventRate) : 0, site)) : 0",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the event of extreme heat where it costs most",
      "损失最大地点极端高温事件的年概率",
      "損失最大地點極端高溫事件的年概率",
    ),
    source: worst,
  },
  expectedAnnualDamage: {
    formula: "totalFloodDamage + totalCoastalDamage + totalWindDamage + totalHeatDamage",
    unit: "CNY",
    over: year,
    means: text(
      "Expected annual damage by floods, wind and heat, interruption included",
      "洪涝、大风与高温的年均预期损失（含停运）",
      "洪澇、大風與高溫的年均預期損失（含停運）",
    ),
    source: convention,
  },
  outageLoss: {
    formula:
      "sum(siteRevenue * ((floodOvertopping + coastalOvertopping) * floodOutageShare + windOutageRate * windOutageShare + tripProbability * heatOutageShare), site)",
    unit: "CNY",
    over: year,
    means: text(
      "Part of the expected annual damage that is interruption and service credits",
      "年均预期损失中停运与服务补偿的部分",
      "年均預期損失中停運與服務補償的部分",
    ),
    source: convention,
  },
  seaLevelDamage: {
    formula:
      "sum(coastalAssetDamage - at(coastalAssetDamage, calendar.baseYear) + (coastalOvertopping - at(coastalOvertopping, calendar.baseYear)) * siteRevenue * floodOutageShare, site)",
    unit: "CNY",
    over: year,
    means: text(
      "What the rise of the sea since the base year adds to the expected annual damage",
      "自基准年以来海平面上升使年均预期损失增加的金额",
      "自基準年以來海平面上升使年均預期損失增加的金額",
    ),
    source: sameBusiness,
  },
  damageChange: {
    formula:
      "seaLevelDamage + sum(floodAssetDamage - at(floodAssetDamage, calendar.baseYear) + windAssetDamage - at(windAssetDamage, calendar.baseYear) + siteRevenue * ((floodOvertopping - at(floodOvertopping, calendar.baseYear)) * floodOutageShare + (windOutageRate - at(windOutageRate, calendar.baseYear)) * windOutageShare + (tripProbability - at(tripProbability, calendar.baseYear)) * heatOutageShare), site)",
    unit: "CNY",
    over: year,
    means: text(
      "What climate change since the base year adds to the expected annual damage of the same business",
      "自基准年以来气候变化使同等业务年均预期损失增加的金额",
      "自基準年以來氣候變化使同等業務年均預期損失增加的金額",
    ),
    source: sameBusiness,
  },
  eventLoss: {
    formula: "max(floodEventLoss, coastalEventLoss, windEventLoss, heatEventLoss)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the acute event that costs most",
      "损失最大的急性事件造成的损失",
      "損失最大的急性事件造成的損失",
    ),
    source: worst,
  },
  eventProbability: {
    formula:
      "1 - (1 - (floodEventLoss >= eventLoss ? floodEventProbability : 0)) * (1 - (coastalEventLoss >= eventLoss ? coastalEventProbability : 0)) * (1 - (windEventLoss >= eventLoss ? windEventProbability : 0)) * (1 - (heatEventLoss >= eventLoss ? heatEventProbability : 0))",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the acute event that costs most",
      "损失最大的急性事件的年概率",
      "損失最大的急性事件的年概率",
    ),
    source: worst,
  },
  stormEventLoss: {
    formula: "max(floodEventLoss, coastalEventLoss, windEventLoss)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the flood or wind event that costs most",
      "损失最大的洪涝或大风事件造成的损失",
      "損失最大的洪澇或大風事件造成的損失",
    ),
    source: worst,
  },
  stormEventProbability: {
    formula:
      "1 - (1 - (floodEventLoss >= stormEventLoss ? floodEventProbability : 0)) * (1 - (coastalEventLoss >= stormEventLoss ? coastalEventProbability : 0)) * (1 - (windEventLoss >= stormEventLoss ? windEventProbability : 0))",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the flood or wind event that costs most",
      "损失最大的洪涝或大风事件的年概率",
      "損失最大的洪澇或大風事件的年概率",
    ),
    source: worst,
  },
  ownStormEventLoss: {
    formula: "largest(site.own ? max(floodSiteLoss, coastalSiteLoss, windSiteLoss) : 0, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Loss of the flood or wind event that costs most at the company's own sites",
      "自有站点损失最大的洪涝或大风事件造成的损失",
      "自有站點損失最大的洪澇或大風事件造成的損失",
    ),
    source: worst,
  },
  ownStormEventProbability: {
    formula:
      "ownStormEventLoss > 0 ? 1 - exp(sum(site.own ? places * ((floodSiteLoss >= ownStormEventLoss ? log(1 - floodEventRate) : 0) + (coastalSiteLoss >= ownStormEventLoss ? log(1 - coastalEventRate) : 0) + (windSiteLoss >= ownStormEventLoss ? log(1 - windEventRate) : 0)) : 0, site)) : 0",
    unit: "1",
    over: year,
    means: text(
      "Annual probability of the flood or wind event that costs most at the company's own sites",
      "自有站点损失最大的洪涝或大风事件的年概率",
      "自有站點損失最大的洪澇或大風事件的年概率",
    ),
    source: worst,
  },
});
