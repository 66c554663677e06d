import { messages } from "../../message.ts";

/** Names of inputs in labels and sentences, and of those that are drawn together. */
export const pathMessages = messages({
  "path.group.ngfs": {
    en: "Spread between NGFS models",
    "zh-Hans": "NGFS 各模型之间的差异",
    "zh-Hant": "NGFS 各模型之間的差異",
  },
  "path.group.electricity-tariffs": {
    en: "Electricity tariffs",
    "zh-Hans": "电价",
    "zh-Hant": "電價",
  },
  "path.group.electricity-spread": {
    en: "Spread of electricity prices",
    "zh-Hans": "电价的差异",
    "zh-Hant": "電價的差異",
  },
  "path.group.local-warming": {
    en: "Local against global warming",
    "zh-Hans": "局地升温与全球升温之比",
    "zh-Hant": "局地升溫與全球升溫之比",
  },
  "path.group.warming": { en: "Global warming", "zh-Hans": "全球升温", "zh-Hant": "全球升溫" },
  "path.group.load-growth": {
    en: "Growth of data-centre load",
    "zh-Hans": "数据中心负荷增长",
    "zh-Hant": "資料中心負荷成長",
  },
  "path.group.certificates": {
    en: "Prices of green power and certificates",
    "zh-Hans": "绿电与绿证价格",
    "zh-Hant": "綠電與綠證價格",
  },
  "path.group.carbon-allowances-bought": {
    en: "Share of allowances bought",
    "zh-Hans": "购买配额的比例",
    "zh-Hant": "購買配額的比例",
  },
  "path.group.local-carbon-prices": {
    en: "Prices of local carbon markets",
    "zh-Hans": "地方碳市场价格",
    "zh-Hant": "地方碳市場價格",
  },
  "path.group.asset-values": {
    en: "Values of buildings and servers",
    "zh-Hans": "建筑与服务器资产价值",
    "zh-Hant": "建築與伺服器資產價值",
  },
  "path.input.energy.growthCap": {
    en: "Growth of a site’s load",
    "zh-Hans": "站点负荷增长",
    "zh-Hant": "站點負荷成長",
  },
  "path.input.energy.siteShare": {
    en: "A site’s share of electricity",
    "zh-Hans": "站点用电占比",
    "zh-Hant": "站點用電佔比",
  },
  "path.input.energy.leasedElectricity": {
    en: "Electricity of leased capacity",
    "zh-Hans": "租用容量用电",
    "zh-Hant": "租用容量用電",
  },
  "path.input.energy.costShare": {
    en: "Cost borne for leased sites",
    "zh-Hans": "租用站点承担的成本比例",
    "zh-Hant": "租用站點承擔的成本比例",
  },
  "path.input.energy.attainment": {
    en: "How far the PUE plan is attained",
    "zh-Hans": "PUE 计划达成程度",
    "zh-Hant": "PUE 計劃達成程度",
  },
  "path.input.energy.contractedShare": {
    en: "Share under green contracts",
    "zh-Hans": "绿电合约比例",
    "zh-Hant": "綠電合約比例",
  },
  "path.input.energy.tariff": {
    en: "Electricity tariff",
    "zh-Hans": "电价",
    "zh-Hant": "電價",
  },
  "path.input.energy.tariffDrift": {
    en: "Later over present tariff",
    "zh-Hans": "未来电价与现价之比",
    "zh-Hant": "未來電價與現價之比",
  },
  "path.input.energy.overheadScale": {
    en: "Overhead of a site (PUE less one)",
    "zh-Hans": "站点额外能耗（PUE 减 1）",
    "zh-Hant": "站點額外能耗（PUE 減 1）",
  },
  "path.input.energy.officeElectricityPerEmployee": {
    en: "Office electricity per employee",
    "zh-Hans": "人均办公用电",
    "zh-Hant": "人均辦公用電",
  },
  "path.input.energy.officeEmployees": {
    en: "Employees at a site",
    "zh-Hans": "站点员工数",
    "zh-Hant": "站點員工數",
  },
  "path.input.energy.loadIndex": {
    en: "Growth of data-centre load",
    "zh-Hans": "数据中心负荷增长",
    "zh-Hant": "資料中心負荷成長",
  },
  "path.input.energy.onSiteGeneration": {
    en: "Generation on the site",
    "zh-Hans": "站内发电",
    "zh-Hant": "站內發電",
  },
  "path.input.energy.greenPremium": {
    en: "Premium of green power",
    "zh-Hans": "绿电溢价",
    "zh-Hant": "綠電溢價",
  },
  "path.input.energy.etsListed": {
    en: "Whether the local carbon market covers the site",
    "zh-Hans": "站点是否纳入地方碳市场",
    "zh-Hant": "站點是否納入地方碳市場",
  },
  "path.input.cooling.overheadFloor": {
    en: "Lowest overhead of the cooling technology",
    "zh-Hans": "冷却技术的最低额外能耗",
    "zh-Hant": "冷卻技術的最低額外能耗",
  },
  "path.input.climate.globalWarming": {
    en: "Global warming",
    "zh-Hans": "全球升温",
    "zh-Hant": "全球升溫",
  },
  "path.input.climate.eraWarming": {
    en: "Warming of the years observed",
    "zh-Hans": "观测年份的升温",
    "zh-Hant": "觀測年份的升溫",
  },
  "path.input.scenario.carbonPriceLevel": {
    en: "Carbon price of the scenario",
    "zh-Hans": "情景碳价",
    "zh-Hant": "情景碳價",
  },
  "path.input.scenario.electricityPrice": {
    en: "Electricity price of the scenario",
    "zh-Hans": "情景电价",
    "zh-Hant": "情景電價",
  },
  "path.input.scenario.gridIntensity": {
    en: "Carbon intensity of the grid",
    "zh-Hans": "电网碳强度",
    "zh-Hant": "電網碳強度",
  },
  "path.input.scenario.gridTrend": {
    en: "Observed trend of the grid factor",
    "zh-Hans": "电网因子的观测趋势",
    "zh-Hant": "電網因子的觀測趨勢",
  },
  "path.input.carbon.credits": {
    en: "Carbon credits",
    "zh-Hans": "碳信用",
    "zh-Hant": "碳信用",
  },
  "path.input.carbon.creditPrice": {
    en: "Price of a carbon credit",
    "zh-Hans": "碳信用价格",
    "zh-Hant": "碳信用價格",
  },
  "path.input.carbon.refrigerants": {
    en: "Refrigerant leakage",
    "zh-Hans": "制冷剂泄漏",
    "zh-Hant": "冷媒洩漏",
  },
  "path.input.transition.preferenceShare": {
    en: "Revenue that asks for low-carbon service",
    "zh-Hans": "要求低碳服务的收入占比",
    "zh-Hant": "要求低碳服務的收入佔比",
  },
  "path.input.transition.preferenceLoss": {
    en: "Loss where no electricity is low-carbon",
    "zh-Hans": "全无低碳电力时的收入损失",
    "zh-Hant": "全無低碳電力時的收入損失",
  },
  "path.input.transition.efficiencyCap": {
    en: "PUE that rules ask for",
    "zh-Hans": "法规要求的 PUE",
    "zh-Hant": "法規要求的 PUE",
  },
  "path.input.transition.retrofitCapex": {
    en: "Cost of retrofits",
    "zh-Hans": "节能改造成本",
    "zh-Hant": "節能改造成本",
  },
  "path.input.transition.peerPue": {
    en: "PUE that competitors reach",
    "zh-Hans": "竞争者达到的 PUE",
    "zh-Hant": "競爭者達到的 PUE",
  },
  "path.input.physical.floodProtection": {
    en: "Flood protection of the place",
    "zh-Hans": "所在地防洪标准",
    "zh-Hant": "所在地防洪標準",
  },
  "path.input.physical.floodDepthScale": {
    en: "Depth of floods",
    "zh-Hans": "洪水深度",
    "zh-Hant": "洪水深度",
  },
  "path.input.physical.floodDamageScale": {
    en: "Damage done by a depth of water",
    "zh-Hans": "水深造成的损失",
    "zh-Hant": "水深造成的損失",
  },
  "path.input.physical.exposedShare": {
    en: "Share of servers a flood can reach",
    "zh-Hans": "洪水可及的服务器占比",
    "zh-Hant": "洪水可及的伺服器佔比",
  },
  "path.input.physical.recirculation": {
    en: "Heat drawn back in by the plant",
    "zh-Hans": "机组回流增温",
    "zh-Hant": "機組回流增溫",
  },
  "path.input.physical.tripTemperature": {
    en: "Temperature at which cooling trips",
    "zh-Hans": "冷却跳闸温度",
    "zh-Hant": "冷卻跳脫溫度",
  },
  "path.input.physical.usageShare": {
    en: "Share of revenue billed by use",
    "zh-Hans": "按用量计费的收入占比",
    "zh-Hant": "按用量計費的收入佔比",
  },
  "path.input.physical.rainSlope": {
    en: "More rain per degree of warming",
    "zh-Hans": "每度升温的降雨增幅",
    "zh-Hant": "每度升溫的降雨增幅",
  },
  "path.input.physical.designUtilisation": {
    en: "Use of the design load",
    "zh-Hans": "设计负荷利用率",
    "zh-Hant": "設計負荷利用率",
  },
  "path.input.business.revenue": {
    en: "Revenue of the base year",
    "zh-Hans": "基准年收入",
    "zh-Hant": "基準年收入",
  },
});
