import { inputs, text } from "../engine/model.ts";

const site = ["site"] as const;
const none = [] as const;

/** What efficiency retrofits cost, what they must reach, and what is paid towards them. */
export const retrofitInputs = inputs("transition", {
  retrofitCapex: {
    unit: "USD/MWh",
    over: none,
    type: "number",
    within: [0, 100000],
    means: text(
      "Capital cost of an efficiency measure per yearly saving",
      "能效措施单位年节电量的投资",
      "能效措施單位年節電量的投資",
    ),
  },
  retrofitRate: {
    unit: "1/year",
    over: none,
    type: "number",
    within: [0.0001, 0.5],
    means: text("Interest rate of the annuity", "年金利率", "年金利率"),
  },
  retrofitLife: {
    unit: "year",
    over: none,
    type: "number",
    within: [1, 60],
    means: text("Life of a measure", "措施寿命", "措施壽命"),
  },
  efficiencyCap: {
    unit: "1",
    over: site,
    type: "number",
    within: [1, 10],
    means: text(
      "PUE that rules ask of an existing site from 2030 on",
      "法规自 2030 年起对既有站点要求的 PUE",
      "法規自 2030 年起對既有站點要求的 PUE",
    ),
  },
  peerPue: {
    unit: "1",
    over: none,
    type: "number",
    within: [1, 10],
    means: text(
      "PUE that competitors reach by 2030",
      "竞争对手到 2030 年达到的 PUE",
      "競爭對手到 2030 年達到的 PUE",
    ),
  },
  unrecoveredShare: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 1],
    means: text(
      "Value not yet written off of plant that is replaced early, as a share of what replaces it",
      "提前更换的设备尚未折旧的价值占更换投资的比例",
      "提前更換的設備尚未折舊的價值佔更換投資的比例",
    ),
  },
  retrofitAward: {
    unit: "CNY/tce",
    over: site,
    type: "number",
    within: [0, 100000],
    means: text(
      "Award for energy saved by a retrofit, per tonne of coal equivalent a year",
      "节能改造按年节约标准煤计的奖励",
      "節能改造按年節約標準煤計的獎勵",
    ),
  },
  retrofitAwardCap: {
    unit: "CNY",
    over: site,
    type: "number",
    within: [0, 1e12],
    means: text("Highest award for one project", "单个项目奖励上限", "單個項目獎勵上限"),
  },
  retrofitAwardThreshold: {
    unit: "MWh",
    over: site,
    type: "number",
    within: [0, 1e9],
    means: text(
      "Electricity a year from which a site can have the award",
      "可获奖励的站点年用电门槛",
      "可獲獎勵的站點年用電門檻",
    ),
  },
  coalEquivalent: {
    unit: "tce/MWh",
    over: none,
    type: "number",
    within: [0.05, 0.5],
    means: text("Coal equivalent of electricity", "电力折标准煤系数", "電力折標準煤係數"),
  },
  financeAdvantage: {
    unit: "1/year",
    over: none,
    type: "number",
    within: [0, 0.1],
    means: text(
      "Interest of green finance below that of ordinary finance",
      "绿色融资相对普通融资的利率优惠",
      "綠色融資相對普通融資的利率優惠",
    ),
  },
});

/** Customers, on-site generation and storage. */
export const transitionInputs = inputs("transition", {
  preferenceShare: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of revenue from customers that make low-carbon service a condition",
      "以低碳服务为条件的客户所占收入比例",
      "以低碳服務為條件的客戶所佔收入比例",
    ),
  },
  preferenceLoss: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of that revenue that is lost where no electricity is low-carbon",
      "若电力均非低碳则该部分收入的流失比例",
      "若電力均非低碳則該部分收入的流失比例",
    ),
  },
  solarCost: {
    unit: "USD/MWh",
    over: none,
    type: "number",
    within: [0, 1000],
    means: text(
      "Cost of electricity from photovoltaics on the site, plant included",
      "现场光伏发电的度电成本（含投资）",
      "現場光伏發電的度電成本（含投資）",
    ),
  },
  storageEnergy: {
    unit: "MWh",
    over: site,
    type: "number",
    within: [0, 1e6],
    means: text("Size of the electricity storage of a site", "站点储能容量", "站點儲能容量"),
  },
  storageFrom: {
    unit: "year",
    over: site,
    type: "number",
    within: [1900, 2200],
    means: text("First full year of the storage", "储能首个完整运行年份", "儲能首個完整運行年份"),
  },
  storageCycles: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 3000],
    means: text("Cycles of the storage in a year", "储能年循环次数", "儲能年循環次數"),
  },
  storageSpread: {
    unit: "1",
    over: none,
    type: "number",
    within: [0, 3],
    means: text(
      "Peak price less valley price, as a share of the mean price",
      "峰谷价差占平均电价的比例",
      "峰谷價差佔平均電價的比例",
    ),
  },
  storageEfficiency: {
    unit: "1",
    over: none,
    type: "number",
    within: [0.3, 1],
    means: text(
      "Electricity the storage gives back of what it takes in",
      "储能充放电效率",
      "儲能充放電效率",
    ),
  },
  storageCapex: {
    unit: "CNY/MWh",
    over: none,
    type: "number",
    within: [0, 1e8],
    means: text(
      "Capital cost of storage per size, before the annuity",
      "储能单位容量投资（年金化之前）",
      "儲能單位容量投資（年金化之前）",
    ),
  },
});
