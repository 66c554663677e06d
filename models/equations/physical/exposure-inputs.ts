import { inputs, text } from "../../engine/model.ts";

const site = ["site"] as const;

/** What the hazards of a site can strike: assets, revenue, services, and how events are counted. */
export const exposureInputs = inputs("physical", {
  buildingDamage: {
    unit: "1",
    over: site,
    type: "curve",
    xUnit: "m",
    means: text(
      "Share of the value of building and plant lost, by flood depth over the ground",
      "建筑与设备价值损失比例随地面以上水深变化",
      "建築與設備價值損失比例隨地面以上水深變化",
    ),
  },
  contentsDamage: {
    unit: "1",
    over: [],
    type: "curve",
    xUnit: "m",
    means: text(
      "Share of the value of servers lost, by flood depth over the floor they stand on",
      "服务器价值损失比例随所在楼面以上水深变化",
      "伺服器價值損失比例隨所在樓面以上水深變化",
    ),
  },
  creditBands: {
    unit: "1",
    over: [],
    type: "table",
    means: text(
      "Share of the monthly fee credited by uptime of the month",
      "按当月可用率返还月费的比例",
      "按當月可用率返還月費的比例",
    ),
  },
  floodDamageScale: {
    unit: "1",
    over: [],
    type: "number",
    within: [0, 5],
    means: text(
      "Uncertainty of the damage functions for depth, as a factor",
      "水深损失函数的不确定性系数",
      "水深損失函數的不確定性係數",
    ),
  },
  designUtilisation: {
    unit: "1",
    over: site,
    type: "number",
    within: [0.05, 1],
    means: text(
      "IT load of the base year as a share of the IT design of the site",
      "基准年 IT 负荷占站点 IT 设计容量的比例",
      "基準年 IT 負荷佔站點 IT 設計容量的比例",
    ),
  },
  hoursOfYear: {
    unit: "h",
    over: [],
    type: "number",
    within: [8000, 9000],
    means: text("Hours of a year", "一年的小时数", "一年的小時數"),
  },
  buildingAssets: {
    unit: "CNY/MW",
    over: [],
    type: "number",
    within: [0, 1e10],
    means: text(
      "Building and plant per IT design",
      "单位 IT 设计容量的建筑与设备价值",
      "單位 IT 設計容量的建築與設備價值",
    ),
  },
  serverAssets: {
    unit: "CNY/MW",
    over: [],
    type: "number",
    within: [0, 1e11],
    means: text(
      "Servers per IT design",
      "单位 IT 设计容量的服务器价值",
      "單位 IT 設計容量的伺服器價值",
    ),
  },
  exposedShare: {
    unit: "1",
    over: [],
    type: "number",
    within: [0, 1],
    means: text(
      "Share of the servers a flood can reach",
      "洪水可及的服务器比例",
      "洪水可及的伺服器比例",
    ),
  },
  places: {
    unit: "1",
    over: site,
    type: "number",
    within: [1, 10000],
    means: text(
      "Separate places the site stands for; one event strikes one of them",
      "该站点所代表的独立地点数；一次事件只影响其中一处",
      "該站點所代表的獨立地點數；一次事件只影響其中一處",
    ),
  },
  eventPeriod: {
    unit: "years",
    over: [],
    type: "number",
    within: [1, 100000],
    means: text(
      "Return period of the event shown as a loss; that of overtopping where it is rarer",
      "作为损失展示的事件重现期；越过防护更罕见时取后者",
      "作為損失展示的事件重現期；越過防護更罕見時取後者",
    ),
  },
  floodOutageHours: {
    unit: "h",
    over: [],
    type: "number",
    within: [0, 8760],
    means: text("Hours a flooded site is down", "被淹站点的停运小时数", "被淹站點的停運小時數"),
  },
  windOutageHours: {
    unit: "h",
    over: [],
    type: "number",
    within: [0, 8760],
    means: text(
      "Hours a site is down after a wind above its design",
      "风速超过设计值后站点的停运小时数",
      "風速超過設計值後站點的停運小時數",
    ),
  },
  heatOutageHours: {
    unit: "h",
    over: [],
    type: "number",
    within: [0, 8760],
    means: text(
      "Hours a site is down when its cooling trips",
      "冷却跳停后站点的停运小时数",
      "冷卻跳停後站點的停運小時數",
    ),
  },
  usageShare: {
    unit: "1",
    over: [],
    type: "number",
    within: [0, 1],
    means: text(
      "Share of the revenue billed by use, lost while a service is down",
      "按用量计费、停运时损失的收入比例",
      "按用量計費、停運時損失的收入比例",
    ),
  },
  churn: {
    unit: "1",
    over: [],
    type: "number",
    within: [0, 20],
    means: text(
      "Revenue lost to customers who leave, as a share of the revenue of the hours of the outage",
      "客户流失造成的收入损失占停运时段收入的比例",
      "客戶流失造成的收入損失佔停運時段收入的比例",
    ),
  },
});
