import { messages } from "../message.ts";

/** Words that stand in pictures, and the sentences above them. */
export const chartMessages = messages({
  "pue.axis": { en: "PUE, annual", "zh-Hans": "年均 PUE", "zh-Hant": "年均 PUE" },
  "pue.planned": { en: "plan", "zh-Hans": "计划", "zh-Hant": "計劃" },
  "pue.plannedNote": {
    en: "with warming {value} in {year}",
    "zh-Hans": "{year} 年计入升温 {value}",
    "zh-Hant": "{year} 年計入升溫 {value}",
  },
  "pue.frozen": { en: "no improvement", "zh-Hans": "不作改善", "zh-Hant": "不作改善" },
  "pue.frozenNote": {
    en: "warming alone: {value}",
    "zh-Hans": "仅受升温影响：{value}",
    "zh-Hant": "僅受升溫影響：{value}",
  },
  "pue.floor": { en: "floor of the technology", "zh-Hans": "技术下限", "zh-Hant": "技術下限" },
  "pue.target": {
    en: "target {year}: {value}",
    "zh-Hans": "{year} 年目标 {value}",
    "zh-Hant": "{year} 年目標 {value}",
  },
  "pue.history": {
    en: "{year}: {value}",
    "zh-Hans": "{year} 年 {value}",
    "zh-Hant": "{year} 年 {value}",
  },
  "pue.assumed": {
    en: "{year}: {value}, assumed",
    "zh-Hans": "{year} 年 {value}（假设）",
    "zh-Hant": "{year} 年 {value}（假設）",
  },
  "pue.headlineTarget": {
    en: "{site}: target {target} from {from}; warming brings it to {to} by {year}",
    "zh-Hans": "{site}：{from} 年起目标 {target}，升温使其于 {year} 年升至 {to}",
    "zh-Hant": "{site}：{from} 年起目標 {target}，升溫使其於 {year} 年升至 {to}",
  },
  "pue.aboveLimit": {
    en: "The plan with warming stands above the limit “{limit}” until {until}.",
    "zh-Hans": "计入升温的计划在 {until} 年前高于“{limit}”。",
    "zh-Hant": "計入升溫的計劃在 {until} 年前高於「{limit}」。",
  },
  "pue.aboveLimitThroughout": {
    en: "The plan with warming stands above the limit “{limit}” in every year to {last}.",
    "zh-Hans": "至 {last} 年，计入升温的计划各年均高于“{limit}”。",
    "zh-Hant": "至 {last} 年，計入升溫的計劃各年均高於「{limit}」。",
  },
  "pue.restsOnAssumption": {
    en: "The PUE of this site is assumed, so this finding rests on that assumption.",
    "zh-Hans": "该站点 PUE 为假设值，此结论依赖该假设。",
    "zh-Hant": "該站點 PUE 為假設值，此結論依賴該假設。",
  },
  "pue.limit": { en: "limit {value}", "zh-Hans": "限值 {value}", "zh-Hant": "限值 {value}" },
  "pue.headlineFalls": {
    en: "{site}: PUE falls from {from} to {to} by {year} as planned; warming takes back {share}",
    "zh-Hans": "{site}：PUE 计划于 {year} 年由 {from} 降至 {to}；升温抵消其中 {share}",
    "zh-Hant": "{site}：PUE 計劃於 {year} 年由 {from} 降至 {to}；升溫抵消其中 {share}",
  },
  "pue.headlineHolds": {
    en: "{site}: no PUE plan; warming alone moves it from {from} to {to} by {year}",
    "zh-Hans": "{site}：没有 PUE 计划，仅升温使其于 {year} 年由 {from} 变为 {to}",
    "zh-Hant": "{site}：沒有 PUE 計劃，僅升溫使其於 {year} 年由 {from} 變為 {to}",
  },
  "cost.axis": {
    en: "{unit} a year, real {year}",
    "zh-Hans": "每年{unit}（{year} 年不变价）",
    "zh-Hant": "每年{unit}（{year} 年不變價）",
  },
  "cost.headline": {
    en: "Energy cost, {unit}: about {base}\u00a0in\u00a0{baseYear}, {low}\u00a0in\u00a0{near}, {high}\u00a0in\u00a0{far}",
    "zh-Hans": "能源成本（{unit}）：{baseYear} 年约 {base}，{near} 年 {low}，{far} 年 {high}",
    "zh-Hant": "能源成本（{unit}）：{baseYear} 年約 {base}，{near} 年 {low}，{far} 年 {high}",
  },
  "waterfall.cost": {
    en: "Energy cost {year}",
    "zh-Hans": "{year} 年能源成本",
    "zh-Hant": "{year} 年能源成本",
  },
  "waterfall.volume": {
    en: "IT load (assumed)",
    "zh-Hans": "IT 负荷（假设）",
    "zh-Hant": "IT 負荷（假設）",
  },
  "waterfall.plan": { en: "PUE plan", "zh-Hans": "PUE 计划", "zh-Hant": "PUE 計劃" },
  "waterfall.warming": { en: "Warming", "zh-Hans": "升温", "zh-Hant": "升溫" },
  "waterfall.price": { en: "Electricity price", "zh-Hans": "电价", "zh-Hant": "電價" },
  "waterfall.opened": {
    en: "Sites opened or closed",
    "zh-Hans": "新开或关闭站点",
    "zh-Hant": "新開或關閉站點",
  },
  "waterfall.premium": { en: "Green premium", "zh-Hans": "绿色溢价", "zh-Hant": "綠色溢價" },
  "waterfall.surcharge": {
    en: "Efficiency surcharge",
    "zh-Hans": "能效加价",
    "zh-Hant": "能效加價",
  },
  "waterfall.ets": { en: "Local carbon market", "zh-Hans": "地方碳市场", "zh-Hant": "地方碳市場" },
  "waterfall.onSite": { en: "On-site generation", "zh-Hans": "现场发电", "zh-Hant": "現場發電" },
  "waterfall.stage": {
    en: "{from} to {to}",
    "zh-Hans": "{from} 至 {to} 年",
    "zh-Hant": "{from} 至 {to} 年",
  },
  "waterfall.headline": {
    en: "{name}, {unit}: {finding}",
    "zh-Hans": "{name}（{unit}）：{finding}",
    "zh-Hant": "{name}（{unit}）：{finding}",
  },
  "waterfall.stages": {
    en: "{first}, {second}",
    "zh-Hans": "{first}，{second}",
    "zh-Hant": "{first}，{second}",
  },
  "waterfall.adds": {
    en: "{part} adds {value} by {year}",
    "zh-Hans": "至 {year} 年{part}增加 {value}",
    "zh-Hant": "至 {year} 年{part}增加 {value}",
  },
  "waterfall.takesOff": {
    en: "{part} takes {value} off by {year}",
    "zh-Hans": "至 {year} 年{part}减少 {value}",
    "zh-Hant": "至 {year} 年{part}減少 {value}",
  },
  "waterfall.addsTwice": {
    en: "{part} adds {value} by {year} and {more} by {later}",
    "zh-Hans": "{part}至 {year} 年增加 {value}，至 {later} 年再增加 {more}",
    "zh-Hant": "{part}至 {year} 年增加 {value}，至 {later} 年再增加 {more}",
  },
  "waterfall.takesOffTwice": {
    en: "{part} takes {value} off by {year} and {more} by {later}",
    "zh-Hans": "{part}至 {year} 年减少 {value}，至 {later} 年再减少 {more}",
    "zh-Hant": "{part}至 {year} 年減少 {value}，至 {later} 年再減少 {more}",
  },
  "waterfall.other": { en: "Other", "zh-Hans": "其他", "zh-Hant": "其他" },
  "neutrality.axis": { en: "{unit} a year", "zh-Hans": "每年 {unit}", "zh-Hant": "每年 {unit}" },
  "neutrality.net": { en: "net", "zh-Hans": "净排放", "zh-Hant": "淨排放" },
  "neutrality.netNote": { en: "market-based", "zh-Hans": "基于市场", "zh-Hant": "基於市場" },
  "neutrality.gross": { en: "gross", "zh-Hans": "总排放", "zh-Hant": "總排放" },
  "neutrality.grossNote": { en: "location-based", "zh-Hans": "基于位置", "zh-Hant": "基於位置" },
  "neutrality.minimum": {
    en: "{rate} a year minimum rate",
    "zh-Hans": "每年 {rate} 最低减排率",
    "zh-Hant": "每年 {rate} 最低減排率",
  },
  "neutrality.second": {
    en: "scope 2 to zero by {power}, scope 1 by {direct}",
    "zh-Hans": "范围二 {power} 年、范围一 {direct} 年归零",
    "zh-Hant": "範圍二 {power} 年、範圍一 {direct} 年歸零",
  },
  "neutrality.target": {
    en: "target {year}: {name}",
    "zh-Hans": "{year} 年目标：{name}",
    "zh-Hant": "{year} 年目標：{name}",
  },
  "neutrality.gap": { en: "gap {value}", "zh-Hans": "差距 {value}", "zh-Hant": "差距 {value}" },
  "neutrality.reached": {
    en: "neutral {year}",
    "zh-Hans": "{year} 年中和",
    "zh-Hant": "{year} 年中和",
  },
  "neutrality.headlineLate": {
    en: "Neutral by {year}, {count} years after the target",
    "zh-Hans": "{year} 年实现中和，比目标晚 {count} 年",
    "zh-Hant": "{year} 年實現中和，比目標晚 {count} 年",
  },
  "neutrality.headlineOneLate": {
    en: "Neutral by {year}, one year after the target",
    "zh-Hans": "{year} 年实现中和，比目标晚一年",
    "zh-Hant": "{year} 年實現中和，比目標晚一年",
  },
  "neutrality.headlineMet": {
    en: "Neutral by {year}: the {target} target is met",
    "zh-Hans": "{year} 年实现中和：达成 {target} 年目标",
    "zh-Hant": "{year} 年實現中和：達成 {target} 年目標",
  },
  "neutrality.headlineNever": {
    en: "Not neutral before {last}; the {target} target is missed by {gap}",
    "zh-Hans": "{last} 年前未实现中和；{target} 年目标差距 {gap}",
    "zh-Hant": "{last} 年前未實現中和；{target} 年目標差距 {gap}",
  },
  "neutrality.headlinePlain": {
    en: "Neutral by {year}",
    "zh-Hans": "{year} 年实现中和",
    "zh-Hant": "{year} 年實現中和",
  },
  "neutrality.headlineNeverPlain": {
    en: "Not neutral before {last}",
    "zh-Hans": "{last} 年前未实现中和",
    "zh-Hant": "{last} 年前未實現中和",
  },
});
