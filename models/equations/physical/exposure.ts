import { equations, text } from "../../engine/model.ts";

const site = ["site"] as const;
const siteYear = ["site", "year"] as const;
const isDataCentre = "site.dataCentre";
const convention = "model convention";
const outage =
  "hours lost to use and to leaving customers; service credits up to the fee of a month of 30 days";

/** Assets and revenue the hazards can strike, and what an outage costs. */
export const exposure = equations("physical", {
  designPower: {
    formula: "energy.baseItEnergy / hoursOfYear / designUtilisation",
    unit: "MW",
    over: site,
    where: isDataCentre,
    means: text("IT design of a site", "站点 IT 设计容量", "站點 IT 設計容量"),
    source: convention,
  },
  buildingValue: {
    formula: "site.own ? designPower * buildingAssets : 0",
    unit: "CNY",
    over: site,
    where: isDataCentre,
    means: text(
      "Value of building and plant of an own site; none for a leased one",
      "自有站点建筑与设备价值；租用站点为零",
      "自有站點建築與設備價值；租用站點為零",
    ),
    source: convention,
  },
  serverValue: {
    formula: "site.own ? designPower * serverAssets * exposedShare : 0",
    unit: "CNY",
    over: site,
    where: isDataCentre,
    means: text(
      "Value of the servers of an own site that a flood can reach; none for a leased one",
      "自有站点洪水可及的服务器价值；租用站点为零",
      "自有站點洪水可及的伺服器價值；租用站點為零",
    ),
    source: convention,
  },
  siteRevenue: {
    formula:
      "business.revenuePath * min(1, coverage.electricity) * energy.itEnergy / sum(energy.itEnergy, site)",
    unit: "CNY",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Revenue of the year that rests on a site, by IT energy",
      "按 IT 能耗分摊至站点的当年收入",
      "按 IT 能耗分攤至站點的當年收入",
    ),
    source: convention,
  },
  floodOutageShare: {
    formula:
      "floodOutageHours / hoursOfYear * (usageShare + churn) + min(1, serviceCredit(creditBands, floodOutageHours)) * (1 - usageShare) / 12",
    unit: "1",
    over: [],
    means: text(
      "Share of a year's revenue lost in the outage of a flooded site",
      "被淹站点停运损失占年收入的比例",
      "被淹站點停運損失佔年收入的比例",
    ),
    source: outage,
  },
  windOutageShare: {
    formula:
      "windOutageHours / hoursOfYear * (usageShare + churn) + min(1, serviceCredit(creditBands, windOutageHours)) * (1 - usageShare) / 12",
    unit: "1",
    over: [],
    means: text(
      "Share of a year's revenue lost in an outage by wind",
      "大风停运损失占年收入的比例",
      "大風停運損失佔年收入的比例",
    ),
    source: outage,
  },
  heatOutageShare: {
    formula:
      "heatOutageHours / hoursOfYear * (usageShare + churn) + min(1, serviceCredit(creditBands, heatOutageHours)) * (1 - usageShare) / 12",
    unit: "1",
    over: [],
    means: text(
      "Share of a year's revenue lost in an outage by heat",
      "高温停运损失占年收入的比例",
      "高溫停運損失佔年收入的比例",
    ),
    source: outage,
  },
});
