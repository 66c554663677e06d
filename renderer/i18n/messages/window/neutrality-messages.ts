import { messages } from "../../message.ts";

/** Words of the view of carbon neutrality. */
export const neutralityMessages = messages({
  "neutrality.lead": {
    en: "Net scope 1 + 2, market-based, {unit} a year, under {scenario}. {cause}{need}",
    "zh-Hans": "{scenario}下范围一与二净排放（基于市场），每年 {unit}。{cause}{need}",
    "zh-Hant": "{scenario}下範圍一與二淨排放（基於市場），每年 {unit}。{cause}{need}",
  },
  "neutrality.cause": {
    en: "By {year}, {lever} takes off most: {amount}. ",
    "zh-Hans": "至 {year} 年，{lever}减排最多：{amount}。",
    "zh-Hant": "至 {year} 年，{lever}減排最多：{amount}。",
  },
  "neutrality.need": {
    en: "Meeting {year} needs {needed} contracted green power instead of {present}.",
    "zh-Hans": "达成 {year} 年目标需绿电合约比例 {needed}，目前为 {present}。",
    "zh-Hant": "達成 {year} 年目標需綠電合約比例 {needed}，目前為 {present}。",
  },
  "neutrality.notEnough": {
    en: "Green contracts alone cannot meet {year}.",
    "zh-Hans": "仅靠绿电合约无法达成 {year} 年目标。",
    "zh-Hant": "僅靠綠電合約無法達成 {year} 年目標。",
  },
  "neutrality.noTarget": {
    en: "The company states no year for neutrality.",
    "zh-Hans": "公司未给出碳中和年份。",
    "zh-Hant": "公司未給出碳中和年份。",
  },
  "neutrality.year": { en: "Neutrality year", "zh-Hans": "中和年份", "zh-Hant": "中和年份" },
  "neutrality.after": {
    en: "after {year}",
    "zh-Hans": "{year} 年之后",
    "zh-Hant": "{year} 年之後",
  },
  "neutrality.gapAt": {
    en: "Gap at the {year} target",
    "zh-Hans": "与 {year} 年目标的差距",
    "zh-Hant": "與 {year} 年目標的差距",
  },
  "neutrality.netAt": {
    en: "Net emissions, {year}",
    "zh-Hans": "{year} 年净排放",
    "zh-Hant": "{year} 年淨排放",
  },
  "neutrality.cost": {
    en: "Yearly cost to be on target",
    "zh-Hans": "达到目标线的年成本",
    "zh-Hant": "達到目標線的年成本",
  },
  "neutrality.chanceOf": {
    en: "Chance of meeting {year}",
    "zh-Hans": "达成 {year} 年目标的概率",
    "zh-Hant": "達成 {year} 年目標的機率",
  },
  "neutrality.chanceNeutral": {
    en: "Chance of neutral by {year}",
    "zh-Hans": "{year} 年前中和的概率",
    "zh-Hant": "{year} 年前中和的機率",
  },
  "neutrality.picture": {
    en: "Levers from the base-year state down to net emissions under {scenario}, {from} to {to}",
    "zh-Hans": "{scenario}下各手段自基准年状态降至净排放，{from} 至 {to} 年",
    "zh-Hant": "{scenario}下各手段自基準年狀態降至淨排放，{from} 至 {to} 年",
  },
  "neutrality.levers": { en: "What if", "zh-Hans": "假如", "zh-Hant": "假如" },
  "neutrality.lever.contracts": {
    en: "Green contracts in {year}",
    "zh-Hans": "{year} 年绿电合约",
    "zh-Hant": "{year} 年綠電合約",
  },
  "neutrality.lever.plan": {
    en: "PUE plan carried out",
    "zh-Hans": "PUE 计划完成度",
    "zh-Hant": "PUE 計劃完成度",
  },
  "neutrality.lever.growth": {
    en: "IT load at most, {site}",
    "zh-Hans": "IT 负荷上限，{site}",
    "zh-Hant": "IT 負荷上限，{site}",
  },
  "neutrality.lever.credits": {
    en: "Carbon credits in {year}",
    "zh-Hans": "{year} 年碳信用",
    "zh-Hant": "{year} 年碳信用",
  },
  "neutrality.solve": {
    en: "Solve for the share that meets {year}",
    "zh-Hans": "求解达成 {year} 年目标的比例",
    "zh-Hant": "求解達成 {year} 年目標的比例",
  },
  "neutrality.solved": {
    en: "Green contracts set to {share}: {year} is met",
    "zh-Hans": "绿电合约设为 {share}：{year} 年目标达成",
    "zh-Hant": "綠電合約設為 {share}：{year} 年目標達成",
  },
  "neutrality.unsolved": {
    en: "No share of green contracts meets {year}; other levers have to move first.",
    "zh-Hans": "任何绿电合约比例均无法达成 {year} 年目标；须先调整其他手段。",
    "zh-Hant": "任何綠電合約比例均無法達成 {year} 年目標；須先調整其他手段。",
  },
  "neutrality.abatement": {
    en: "What avoiding a tonne costs",
    "zh-Hans": "每减排一吨的成本",
    "zh-Hant": "每減排一噸的成本",
  },
  "neutrality.abatementCaption": {
    en: "Measures by the tonnes they avoid a year; cost in {unit}, whiskers 5–95 %. The line is the cost by certificates.",
    "zh-Hans": "各措施按年减排吨数排列；成本单位为 {unit}，须线为 5–95%。横线为购买绿证的成本。",
    "zh-Hant": "各措施按年減排噸數排列；成本單位為 {unit}，鬚線為 5–95%。橫線為購買綠證的成本。",
  },
  "neutrality.sources": {
    en: "Sources: {titles}; NGFS Phase {phase}, {model}, {region} as proxy for China. Growth of load and green contracts are assumed.",
    "zh-Hans":
      "来源：{titles}；NGFS 第 {phase} 期 {model}，以 {region} 代理中国。负荷增长与绿电合约为假设。",
    "zh-Hant":
      "來源：{titles}；NGFS 第 {phase} 期 {model}，以 {region} 代理中國。負荷增長與綠電合約為假設。",
  },
});
