import { equations, text } from "../engine/model.ts";

const site = ["site"] as const;
const siteYear = ["site", "year"] as const;
const isDataCentre = "site.dataCentre";

/** Load, overhead and electricity of the sites. */
export const energy = equations("energy", {
  officeElectricity: {
    formula: "officeEmployees * officeElectricityPerEmployee",
    unit: "MWh",
    over: site,
    means: text("Office electricity of a site", "站点办公用电", "站點辦公用電"),
    source: "model convention",
  },
  dataCentrePurchases: {
    formula: "max(0, purchasedElectricity - sum(site.own * officeElectricity, site))",
    unit: "MWh",
    over: [],
    means: text(
      "Bought electricity that is not office use, base year",
      "基准年非办公外购电量",
      "基準年非辦公外購電量",
    ),
    source: "model convention",
  },
  baseElectricity: {
    formula:
      "dataCentrePurchases * siteShare / sum(siteShare, site) + leasedElectricity + plannedElectricity",
    unit: "MWh",
    over: site,
    where: isDataCentre,
    means: text(
      "Data-centre electricity of a site in the base year",
      "站点基准年数据中心用电",
      "站點基準年數據中心用電",
    ),
    source: "model convention",
  },
  baseOverhead: {
    formula: "trajectory(puePlan, calendar.baseYear) * overheadScale",
    unit: "1",
    over: site,
    where: isDataCentre,
    means: text(
      "Base-year overhead (PUE less one)",
      "基准年额外能耗（PUE 减一）",
      "基準年額外能耗（PUE 減一）",
    ),
    source: "definition of PUE, ISO/IEC 30134-2",
  },
  baseItEnergy: {
    formula: "baseElectricity / (1 + baseOverhead)",
    unit: "MWh",
    over: site,
    where: isDataCentre,
    means: text("IT energy in the base year", "基准年 IT 能耗", "基準年 IT 能耗"),
    source: "definition of PUE, ISO/IEC 30134-2",
  },
  growth: {
    formula: "loadIndex / at(loadIndex, calendar.baseYear)",
    unit: "1",
    over: ["year"],
    means: text("Load path against the base year", "相对基准年的负荷路径", "相對基準年的負荷路徑"),
    source: "IEA, Energy and AI (2025), scaled to the base year",
  },
  itEnergy: {
    formula:
      "calendar.year >= startYear ? baseItEnergy * (site.grows ? growth : min(growth, growthCap)) : 0",
    unit: "MWh",
    over: siteYear,
    where: isDataCentre,
    means: text("IT energy of a site in a year", "站点年 IT 能耗", "站點年 IT 能耗"),
    source: "model convention",
  },
  plannedOverhead: {
    formula:
      "overheadScale * max(min(cooling.overheadFloor, trajectory(puePlan, calendar.baseYear)), trajectory(puePlan, calendar.year))",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Overhead of the PUE plan in base-year climate, not below the technology's floor",
      "基准年气候下 PUE 计划的额外能耗，不低于技术下限",
      "基準年氣候下 PUE 計劃的額外能耗，不低於技術下限",
    ),
    source: "definition of PUE, ISO/IEC 30134-2; points straight in the logarithm of the overhead",
  },
  attainedOverhead: {
    formula: "baseOverhead * pow(plannedOverhead / baseOverhead, attainment)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Overhead as far as the plan is attained, in base-year climate",
      "按计划实现程度的额外能耗（基准年气候）",
      "按計劃實現程度的額外能耗（基準年氣候）",
    ),
    source: "model convention",
  },
  warmingFactor: {
    formula: "cooling.modelOverhead / at(cooling.modelOverhead, calendar.baseYear)",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Factor by which warming since the base year changes the overhead",
      "自基准年以来升温对额外能耗的影响系数",
      "自基準年以來升溫對額外能耗的影響係數",
    ),
    source: "Lei & Masanet 2020, 2022; see the cooling kernel",
  },
  overhead: {
    formula: "warmingFactor * attainedOverhead",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text("Overhead (PUE less one)", "额外能耗（PUE 减一）", "額外能耗（PUE 減一）"),
    source: "definition of PUE, ISO/IEC 30134-2",
  },
  pue: {
    formula: "1 + overhead",
    unit: "1",
    over: siteYear,
    where: isDataCentre,
    means: text(
      "Power usage effectiveness, annual",
      "年均电能利用效率（PUE）",
      "年均電能利用效率（PUE）",
    ),
    source: "definition of PUE, ISO/IEC 30134-2",
  },
  electricity: {
    formula: "itEnergy * (1 + overhead) + officeElectricity",
    unit: "MWh",
    over: siteYear,
    means: text("Electricity a site uses in a year", "站点年用电量", "站點年用電量"),
    source: "definition of PUE, ISO/IEC 30134-2",
  },
  bought: {
    formula: "max(0, electricity - onSiteGeneration)",
    unit: "MWh",
    over: siteYear,
    means: text("Electricity bought for a site in a year", "站点年外购电量", "站點年外購電量"),
    source: "model convention",
  },
  totalElectricity: {
    formula: "sum(electricity, site)",
    unit: "MWh",
    over: ["year"],
    means: text(
      "Electricity of all sites in a year, leased ones included",
      "全部站点年用电量（含租用）",
      "全部站點年用電量（含租用）",
    ),
    source: "model convention",
  },
  ownElectricity: {
    formula: "sum(site.own * electricity, site)",
    unit: "MWh",
    over: ["year"],
    means: text(
      "Electricity of the sites in the company's own scope 2",
      "计入公司自身范围二站点的用电量",
      "計入公司自身範圍二站點的用電量",
    ),
    source: "model convention",
  },
  averagePue: {
    formula: "sum(itEnergy * (1 + overhead), site) / sum(itEnergy, site)",
    unit: "1",
    over: ["year"],
    means: text(
      "PUE of all data-centre sites, weighted by IT energy",
      "按 IT 能耗加权的全部数据中心 PUE",
      "按 IT 能耗加權的全部數據中心 PUE",
    ),
    source: "definition of PUE, ISO/IEC 30134-2; weighting as in SASB TC-SI-130a",
  },
  contracted: {
    formula: "site.own * contractedShare * bought",
    unit: "MWh",
    over: siteYear,
    means: text(
      "Bought electricity of own sites covered by green contracts",
      "绿色合约覆盖的外购电量",
      "綠色合約覆蓋的外購電量",
    ),
    source: "model convention",
  },
});
