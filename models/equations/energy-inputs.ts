import { inputs, text } from "../engine/model.ts";

const site = ["site"] as const;
const year = ["year"] as const;

/** Load, PUE plan and contracts. */
export const energyInputs = inputs("energy", {
  purchasedElectricity: {
    unit: "MWh",
    over: [],
    type: "number",
    within: [0, 1e9],
    means: text(
      "Electricity the company bought in the base year",
      "公司基准年外购电量",
      "公司基準年外購電量",
    ),
  },
  siteShare: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "Weight of a site in the data-centre electricity the company bought (weights are normalised)",
      "站点在公司数据中心外购电量中的权重（归一化）",
      "站點在公司數據中心外購電量中的權重（歸一化）",
    ),
  },
  leasedElectricity: {
    unit: "MWh",
    over: site,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Electricity of leased capacity in the base year, outside the company's own purchases",
      "基准年租用容量的用电，不含公司自购电量",
      "基準年租用容量的用電，不含公司自購電量",
    ),
  },
  plannedElectricity: {
    unit: "MWh",
    over: site,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Electricity a planned site would have used at base-year load had it been open",
      "规划站点若在基准年投运所用的电量",
      "規劃站點若在基準年投運所用的電量",
    ),
  },
  startYear: {
    unit: "year",
    over: site,
    type: "number",
    within: [1900, 2100],
    means: text(
      "First full year of operation of a site",
      "站点首个完整运行年份",
      "站點首個完整運行年份",
    ),
  },
  officeEmployees: {
    unit: "person",
    over: site,
    type: "number",
    within: [0, 1e7],
    means: text("Employees working at a site", "站点办公人数", "站點辦公人數"),
  },
  officeElectricityPerEmployee: {
    unit: "MWh/person",
    over: [],
    type: "number",
    within: [0, 50],
    means: text("Office electricity per employee", "人均办公用电", "人均辦公用電"),
  },
  loadIndex: {
    unit: "1",
    over: year,
    type: "number",
    within: [0.01, 1000],
    means: text(
      "National data-centre electricity, 2024 = 1",
      "全国数据中心用电指数，2024 年 = 1",
      "全國數據中心用電指數，2024 年 = 1",
    ),
  },
  growthCap: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 100],
    means: text(
      "Load an own site can reach, as a multiple of its base-year load",
      "自有站点可达到的负荷，为基准年的倍数",
      "自有站點可達到的負荷，為基準年的倍數",
    ),
  },
  puePlan: {
    unit: "1",
    over: site,
    type: "curve",
    xUnit: "year",
    means: text(
      "Planned overhead (PUE less one) by year: disclosed history, targets and assumed points",
      "各年额外能耗（PUE 减一）：披露的历史、目标及假设",
      "各年額外能耗（PUE 減一）：披露的歷史、目標及假設",
    ),
  },
  overheadScale: {
    unit: "1",
    over: site,
    type: "number",
    within: [0.2, 5],
    means: text(
      "Uncertainty of an assumed base-year overhead, as a factor",
      "假设的基准年额外能耗的不确定性系数",
      "假設的基準年額外能耗的不確定性係數",
    ),
  },
  attainment: {
    unit: "1",
    over: [],
    type: "number",
    within: [-1, 3],
    means: text(
      "Share of the planned fall in overhead that is attained, on a logarithmic scale: 1 meets the plan, 0 keeps the base year",
      "计划降幅的实现程度（对数刻度）：1 为达成计划，0 为维持基准年",
      "計劃降幅的實現程度（對數刻度）：1 為達成計劃，0 為維持基準年",
    ),
  },
  onSiteGeneration: {
    unit: "MWh",
    over: ["site", "year"],
    type: "number",
    within: [0, 1e8],
    means: text(
      "Electricity generated and used on the site in a year",
      "站点当年自发自用电量",
      "站點當年自發自用電量",
    ),
  },
  contractedShare: {
    unit: "1",
    over: year,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of bought electricity covered by green power or certificates the company retires",
      "公司购买并注销绿电或绿证所覆盖的外购电比例",
      "公司購買並註銷綠電或綠證所覆蓋的外購電比例",
    ),
  },
});

/** Prices, premiums and rules that make up the energy bill. */
export const priceInputs = inputs("energy", {
  tariff: {
    unit: "CNY/MWh",
    over: site,
    type: "number",
    within: [0, 10000],
    means: text(
      "All-in price of electricity at the site in the base year",
      "站点基准年全口径电价",
      "站點基準年全口徑電價",
    ),
  },
  tariffDrift: {
    unit: "1",
    over: site,
    type: "number",
    within: [0.2, 5],
    means: text(
      "Later price over base-year price where no regional path exists",
      "无区域路径时后续电价与基准年电价之比",
      "無區域路徑時後續電價與基準年電價之比",
    ),
  },
  costShare: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of the site's energy cost the company bears: 1 for own sites, the pass-through for leased ones",
      "公司承担的站点能源成本比例：自有为 1，租用为转嫁比例",
      "公司承擔的站點能源成本比例：自有為 1，租用為轉嫁比例",
    ),
  },
  greenPremium: {
    unit: "CNY/MWh",
    over: [],
    type: "number",
    within: [0, 1000],
    means: text(
      "Extra price of contracted green power or certificates",
      "绿电或绿证的溢价",
      "綠電或綠證的溢價",
    ),
  },
  surchargeLimit: {
    unit: "1",
    over: site,
    type: "number",
    within: [1, 10],
    means: text(
      "PUE above which the local rule charges extra",
      "地方规定加价的 PUE 限值",
      "地方規定加價的 PUE 限值",
    ),
  },
  surchargeRate: {
    unit: "CNY/MWh",
    over: site,
    type: "number",
    within: [0, 5000],
    means: text(
      "Surcharge on electricity above the limit and up to twice the limit",
      "超限值一倍以内电量的加价标准",
      "超限值一倍以內電量的加價標準",
    ),
  },
  surchargeRateBeyond: {
    unit: "CNY/MWh",
    over: site,
    type: "number",
    within: [0, 5000],
    means: text(
      "Surcharge on electricity beyond twice the limit",
      "超限值一倍以上电量的加价标准",
      "超限值一倍以上電量的加價標準",
    ),
  },
  surchargeFrom: {
    unit: "year",
    over: site,
    type: "number",
    within: [1900, 2200],
    means: text("First year of the surcharge", "加价开始年份", "加價開始年份"),
  },
  etsListed: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "1 where the site's operator is taken to be on the local emission trading list",
      "站点运营方被视为纳入地方碳市场名单为 1",
      "站點營運方被視為納入地方碳市場名單為 1",
    ),
  },
  etsThreshold: {
    unit: "tCO2e",
    over: site,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Annual emissions from which the local market covers a site",
      "地方碳市场纳入的年排放门槛",
      "地方碳市場納入的年排放門檻",
    ),
  },
  etsBenchmark: {
    unit: "tCO2e/MWh",
    over: site,
    type: "number",
    within: [0, 10],
    means: text(
      "Allowance benchmark per IT energy; 0 where unknown",
      "单位 IT 能耗配额基准；未知为 0",
      "單位 IT 能耗配額基準；未知為 0",
    ),
  },
  etsFreeShare: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of the benchmark that is given free",
      "基准配额中免费发放的比例",
      "基準配額中免費發放的比例",
    ),
  },
  etsBoughtShare: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of covered emissions bought where the benchmark is unknown",
      "基准未知时需购买的排放比例",
      "基準未知時需購買的排放比例",
    ),
  },
  etsPrice: {
    unit: "CNY/tCO2e",
    over: site,
    type: "number",
    within: [0, 10000],
    means: text(
      "Allowance price of the local market, held at its observed real level",
      "地方碳市场配额价格，保持观测的实际水平",
      "地方碳市場配額價格，保持觀測的實際水平",
    ),
  },
});
