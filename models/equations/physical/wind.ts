import { equations, text } from "../../engine/model.ts";

const site = ["site"] as const;
const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const isDataCentre = "site.dataCentre";
const convention = "model convention";
const emanuel = "Emanuel 2011; regional parameters of Eberenz, Lüthi & Bresch 2021";
const event = "loss of the event with a return period of 100 years";

/** Wind of tropical cyclones at coastal sites. */
export const cycloneWind = equations("physical", {
  referenceWind: {
    formula: "gustRatio * sqrt(2 * windPressure / airDensity)",
    unit: "m/s",
    over: site,
    where: isDataCentre,
    means: text(
      "One-minute mean wind of the reference event",
      "基准事件的一分钟平均风速",
      "基準事件的一分鐘平均風速",
    ),
    source: "GB 50009-2012, 8.1 and table E.5",
  },
  cycloneFactor: {
    formula:
      "pow(1 + cycloneIntensity, (climate.globalWarming - at(climate.globalWarming, calendar.baseYear)) / cycloneWarming)",
    unit: "1",
    over: year,
    means: text(
      "Wind speed of cyclones against the base year",
      "台风风速相对基准年",
      "颱風風速相對基準年",
    ),
    source: "Knutson et al. 2020; frequency has no agreed sign and is left unchanged",
  },
  windAssetDamage: {
    formula:
      "coastal ? buildingValue * annualWindDamage(referenceWind * cycloneFactor, windReferencePeriod, windGrowth, windThreshold, windHalfSpeed) : 0",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual damage to assets by cyclone wind",
      "台风大风的年均预期资产损失",
      "颱風大風的年均預期資產損失",
    ),
    source: emanuel,
  },
  windOutageRate: {
    formula:
      "coastal ? min(1, calendar.oneYear / windReferencePeriod * exp(-((1 + windGrowth * log(windDesignPeriod / windReferencePeriod)) / cycloneFactor - 1) / windGrowth)) : 0",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability of a wind above the design of the site",
      "风速超过站点设计值的年概率",
      "風速超過站點設計值的年概率",
    ),
    source: "speeds that grow with the logarithm of the return period",
  },
  windDamage: {
    formula: "windAssetDamage + windOutageRate * siteRevenue * windOutageShare",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Expected annual damage of a site by cyclone wind",
      "站点台风大风的年均预期损失",
      "站點颱風大風的年均預期損失",
    ),
    source: convention,
  },
  windEventSpeed: {
    formula:
      "referenceWind * cycloneFactor * (1 + windGrowth * log(eventPeriod / windReferencePeriod))",
    unit: "m/s",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Wind speed of the event shown as a loss",
      "作为损失展示的大风事件风速",
      "作為損失展示的大風事件風速",
    ),
    source: event,
  },
  windEventRatio: {
    formula: "max(0 , windEventSpeed - windThreshold) / (windHalfSpeed - windThreshold)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Speed of the event over the threshold, against the speed at which half is lost",
      "事件风速超阈值部分与半损风速超阈值部分之比",
      "事件風速超閾值部分與半損風速超閾值部分之比",
    ),
    source: emanuel,
  },
  windSiteLoss: {
    formula:
      "coastal ? (buildingValue * windEventRatio * windEventRatio * windEventRatio / (1 + windEventRatio * windEventRatio * windEventRatio) + (windOutageRate >= calendar.oneYear / eventPeriod ? siteRevenue * windOutageShare : 0)) / places : 0",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Loss of the wind event at one place of a site",
      "站点单一地点的大风事件损失",
      "站點單一地點的大風事件損失",
    ),
    source: event,
  },
  windEventRate: {
    formula: "windSiteLoss > 0 ? calendar.oneYear / eventPeriod : 0",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Annual probability of the wind event shown as a loss",
      "作为损失展示的大风事件的年概率",
      "作為損失展示的大風事件的年概率",
    ),
    source: event,
  },
});
