import { equations, text } from "../../engine/model.ts";

const site = ["site"] as const;
const siteYear = ["site", "year"] as const;
const isDataCentre = "site.dataCentre";
const gumbel =
  "Gumbel distribution through the n-year values of ASHRAE, shifted by the change of the hottest day";
const event =
  "loss of the event with a return period of 100 years, or of the trip where that is rarer";

/** Extreme heat: hours above design, trips of cooling and the outages they bring. */
export const extremeHeat = equations("physical", {
  hoursAboveCurve: {
    formula: "hoursAbove(dryBulbHours)",
    unit: "h",
    over: site,
    type: "curve",
    xUnit: "K",
    where: isDataCentre,
    means: text(
      "Hours a year above each dry bulb in the station's years",
      "气象站年代各干球温度以上的年小时数",
      "氣象站年代各乾球溫度以上的年小時數",
    ),
    source: "typical year of the station",
  },
  hoursAboveDesign: {
    formula: "interpolate(hoursAboveCurve, designDryBulb - climate.stationShift)",
    unit: "h",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Hours a year above the design dry bulb of the station",
      "超过气象站设计干球温度的年小时数",
      "超過氣象站設計乾球溫度的年小時數",
    ),
    source:
      "typical year of the station, shifted by local warming; ASHRAE design conditions, 0.4 %",
  },
  maximumScale: {
    formula: "(annualMaximum50 - annualMaximum5) / (log(-log(1 - 1 / 5)) - log(-log(1 - 1 / 50)))",
    unit: "K",
    over: site,
    where: isDataCentre,
    means: text(
      "Scale of the year's maximum dry bulb",
      "年最高干球温度分布的尺度参数",
      "年最高乾球溫度分佈的尺度參數",
    ),
    source: gumbel,
  },
  maximumLocation: {
    formula: "annualMaximum5 + maximumScale * log(-log(1 - 1 / 5))",
    unit: "K",
    over: site,
    where: isDataCentre,
    means: text(
      "Location of the year's maximum dry bulb, above 0 °C",
      "年最高干球温度分布的位置参数（高于 0 °C 的值）",
      "年最高乾球溫度分佈的位置參數（高於 0 °C 的值）",
    ),
    source: gumbel,
  },
  hottestDayShift: {
    formula: "hottestDaySlope * (climate.globalWarming - climate.eraWarming)",
    unit: "K",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Change of the hottest day since the station's years",
      "自气象站年代以来最热日温度的变化",
      "自氣象站年代以來最熱日溫度的變化",
    ),
    source: "CMIP6 slopes by AR6 region; change with global warming",
  },
  tripProbability: {
    formula:
      "1 - exp(-exp(-(tripTemperature - recirculation - hottestDayShift - maximumLocation) / maximumScale))",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability that the air at the heat rejection passes its trip temperature",
      "散热设备处空气超过跳停温度的年概率",
      "散熱設備處空氣超過跳停溫度的年概率",
    ),
    source: gumbel,
  },
  heatDamage: {
    formula: "tripProbability * siteRevenue * heatOutageShare",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual loss of a site by outages in extreme heat",
      "站点极端高温停运的年均预期损失",
      "站點極端高溫停運的年均預期損失",
    ),
    source: "one unit more than needed is installed: derating alone stops nothing",
  },
  heatEventRate: {
    formula: "min(calendar.oneYear / eventPeriod, tripProbability)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability of the heat event shown as a loss",
      "作为损失展示的高温事件的年概率",
      "作為損失展示的高溫事件的年概率",
    ),
    source: event,
  },
  heatSiteLoss: {
    formula: "heatEventRate > 0 ? siteRevenue * heatOutageShare / places : 0",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Loss of the heat event at one place of a site",
      "站点单一地点的高温事件损失",
      "站點單一地點的高溫事件損失",
    ),
    source: event,
  },
});
