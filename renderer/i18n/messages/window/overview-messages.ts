import { messages } from "../../message.ts";

/** Words of the overview. */
export const overviewMessages = messages({
  "overview.semicolon": { en: "; ", "zh-Hans": "；", "zh-Hant": "；" },
  "overview.comma": { en: ", ", "zh-Hans": "、", "zh-Hant": "、" },
  "overview.title.costTimes": {
    en: "energy costs {times} times as much by {year}",
    "zh-Hans": "至 {year} 年能源成本为基准年的 {times} 倍",
    "zh-Hant": "至 {year} 年能源成本為基準年的 {times} 倍",
  },
  "overview.title.costMore": {
    en: "energy costs {change} more by {year}",
    "zh-Hans": "至 {year} 年能源成本上升 {change}",
    "zh-Hant": "至 {year} 年能源成本上升 {change}",
  },
  "overview.title.costLess": {
    en: "energy costs {change} less by {year}",
    "zh-Hans": "至 {year} 年能源成本下降 {change}",
    "zh-Hant": "至 {year} 年能源成本下降 {change}",
  },
  "overview.title.costSame": {
    en: "energy costs the same in {year}",
    "zh-Hans": "{year} 年能源成本持平",
    "zh-Hant": "{year} 年能源成本持平",
  },
  "overview.title.neverNeutral": {
    en: "not neutral by {last}",
    "zh-Hans": "至 {last} 年未能中和",
    "zh-Hant": "至 {last} 年未能中和",
  },
  "overview.title.neverAgainst": {
    en: "not neutral by {last}, against a target of {target}",
    "zh-Hans": "至 {last} 年未能中和，目标为 {target} 年",
    "zh-Hant": "至 {last} 年未能中和，目標為 {target} 年",
  },
  "overview.title.neutral": {
    en: "neutral in {neutral}, with no target stated",
    "zh-Hans": "{neutral} 年中和，公司未设目标",
    "zh-Hant": "{neutral} 年中和，公司未設目標",
  },
  "overview.title.onTarget": {
    en: "neutral in {neutral}, on target",
    "zh-Hans": "{neutral} 年如期中和",
    "zh-Hant": "{neutral} 年如期中和",
  },
  "overview.title.late": {
    en: "neutral in {neutral}, {years} years late",
    "zh-Hans": "{neutral} 年中和，晚于目标 {years} 年",
    "zh-Hant": "{neutral} 年中和，晚於目標 {years} 年",
  },
  "overview.title.early": {
    en: "neutral in {neutral}, {years} years early",
    "zh-Hans": "{neutral} 年中和，早于目标 {years} 年",
    "zh-Hant": "{neutral} 年中和，早於目標 {years} 年",
  },
  "overview.title.allLow": {
    en: "all risks Low",
    "zh-Hans": "风险均为低",
    "zh-Hant": "風險均為低",
  },
  "overview.title.medium.one": {
    en: "{count} risk is Medium, none High",
    "zh-Hans": "{count} 项风险为中，无一为高",
    "zh-Hant": "{count} 項風險為中，無一為高",
  },
  "overview.title.medium.many": {
    en: "{count} risks are Medium, none High",
    "zh-Hans": "{count} 项风险为中，无一为高",
    "zh-Hant": "{count} 項風險為中，無一為高",
  },
  "overview.title.high.one": {
    en: "{count} risk is High",
    "zh-Hans": "{count} 项风险为高",
    "zh-Hant": "{count} 項風險為高",
  },
  "overview.title.high.many": {
    en: "{count} risks are High",
    "zh-Hans": "{count} 项风险为高",
    "zh-Hant": "{count} 項風險為高",
  },
  "overview.lead": {
    en: "{company} under {scenario}, against {base}. Money in constant prices{draws}. Every cell of the table leads to its view.",
    "zh-Hans":
      "{company}，{scenario}，相对 {base} 年。金额按不变价{draws}。表中各格可进入相应视图。",
    "zh-Hant":
      "{company}，{scenario}，相對 {base} 年。金額按不變價{draws}。表中各格可進入相應視圖。",
  },
  "overview.lead.draws": {
    en: "; ranges hold 90 % of draws",
    "zh-Hans": "；区间涵盖 90% 的抽样",
    "zh-Hant": "；區間涵蓋 90% 的抽樣",
  },
  "overview.rating": {
    en: "Rating the register under every scenario",
    "zh-Hans": "正在各情景下评级",
    "zh-Hant": "正在各情景下評級",
  },
  "overview.costIn": {
    en: "Energy cost, {year}",
    "zh-Hans": "{year} 年能源成本",
    "zh-Hant": "{year} 年能源成本",
  },
  "overview.netIn": {
    en: "Net emissions, {year}",
    "zh-Hans": "{year} 年净排放",
    "zh-Hant": "{year} 年淨排放",
  },
  "overview.costWord": { en: "Energy cost", "zh-Hans": "能源成本", "zh-Hant": "能源成本" },
  "overview.netWord": { en: "Net emissions", "zh-Hans": "净排放", "zh-Hant": "淨排放" },
  "overview.neutral": { en: "Neutral in", "zh-Hans": "中和年份", "zh-Hant": "中和年份" },
  "overview.after": { en: "after {year}", "zh-Hans": "{year} 年之后", "zh-Hant": "{year} 年之後" },
  "overview.target": {
    en: "target {year}",
    "zh-Hans": "目标 {year} 年",
    "zh-Hant": "目標 {year} 年",
  },
  "overview.noTarget": { en: "no target stated", "zh-Hans": "未设目标", "zh-Hant": "未設目標" },
  "overview.chance": {
    en: "Chance of meeting {year}",
    "zh-Hans": "达成 {year} 年目标的概率",
    "zh-Hant": "達成 {year} 年目標的機率",
  },
  "overview.coverage": { en: "Coverage", "zh-Hans": "覆盖范围", "zh-Hant": "覆蓋範圍" },
  "overview.ofElectricity": { en: "of electricity", "zh-Hans": "用电量", "zh-Hant": "用電量" },
  "overview.years": {
    en: "Horizons, targets and limits",
    "zh-Hans": "时间跨度、目标与限值",
    "zh-Hant": "時間範圍、目標與限值",
  },
  "overview.yearsCaption": {
    en: "Horizons as the company defines them from {year}, the windows of the ratings, its targets, and limits of PUE where it has sites.",
    "zh-Hans":
      "公司自 {year} 年起定义的时间跨度、评级窗口、公司目标，以及其站点所在地区的 PUE 限值。",
    "zh-Hant":
      "公司自 {year} 年起定義的時間範圍、評級窗口、公司目標，以及其站點所在地區的 PUE 限值。",
  },
  "overview.limitAssumed": {
    en: "PUE at most {pue}, assumed",
    "zh-Hans": "PUE 不高于 {pue}（假设）",
    "zh-Hant": "PUE 不高於 {pue}（假設）",
  },
  "overview.limit": {
    en: "PUE at most {pue}",
    "zh-Hans": "PUE 不高于 {pue}",
    "zh-Hant": "PUE 不高於 {pue}",
  },
  "overview.findings": { en: "Open findings", "zh-Hans": "待处理发现", "zh-Hant": "待處理發現" },
  "overview.notes": {
    en: "and {count} notes",
    "zh-Hans": "另有 {count} 项提示",
    "zh-Hant": "另有 {count} 項提示",
  },
  "overview.table": {
    en: "Every scenario in 2030 and 2050",
    "zh-Hans": "各情景 2030 与 2050 年结果",
    "zh-Hant": "各情景 2030 與 2050 年結果",
  },
  "overview.scenario": { en: "Scenario", "zh-Hans": "情景", "zh-Hant": "情景" },
  "overview.cost": {
    en: "Energy cost, {unit}",
    "zh-Hans": "能源成本，{unit}",
    "zh-Hant": "能源成本，{unit}",
  },
  "overview.net": {
    en: "Net scope 1 + 2, {unit}",
    "zh-Hans": "范围一与二净排放，{unit}",
    "zh-Hant": "範圍一與二淨排放，{unit}",
  },
  "overview.exposures": {
    en: "Top exposures to",
    "zh-Hans": "首要敞口，至",
    "zh-Hant": "首要敞口，至",
  },
  "overview.open": { en: "Open {view}", "zh-Hans": "打开{view}", "zh-Hant": "打開{view}" },
  "overview.role.a": { en: "A", "zh-Hans": "A", "zh-Hant": "A" },
  "overview.role.b": { en: "B", "zh-Hans": "B", "zh-Hant": "B" },
  "overview.mixed": { en: "mixed", "zh-Hans": "混合", "zh-Hant": "混合" },
  "overview.waiting": { en: "computing …", "zh-Hans": "计算中…", "zh-Hant": "計算中…" },
  "overview.onTarget": { en: "on target", "zh-Hans": "如期", "zh-Hant": "如期" },
  "overview.late": { en: "+{years}", "zh-Hans": "+{years}", "zh-Hant": "+{years}" },
  "overview.early": { en: "−{years}", "zh-Hans": "−{years}", "zh-Hant": "−{years}" },
  "overview.level.medium": { en: "Medium", "zh-Hans": "中", "zh-Hant": "中" },
  "overview.level.high": { en: "High", "zh-Hans": "高", "zh-Hant": "高" },
  "overview.allLow": { en: "all Low", "zh-Hans": "均为低", "zh-Hant": "均為低" },
  "overview.marks": { en: "Numbers of the items", "zh-Hans": "项目编号", "zh-Hant": "項目編號" },
  "overview.noFindings": {
    en: "The checks object to nothing.",
    "zh-Hans": "检查未发现问题。",
    "zh-Hant": "檢查未發現問題。",
  },
  "overview.allFindings": {
    en: "All {count} findings",
    "zh-Hans": "全部 {count} 项发现",
    "zh-Hant": "全部 {count} 項發現",
  },
  "overview.ratings": {
    en: "Ratings to look at, {year}",
    "zh-Hans": "需留意的评级，{year} 年",
    "zh-Hant": "需留意的評級，{year} 年",
  },
  "overview.noRatings": {
    en: "Every item is rated, as published where a rating is published.",
    "zh-Hans": "各项均已评级；有公布评级者均与之一致。",
    "zh-Hant": "各項均已評級；有公佈評級者均與之一致。",
  },
  "overview.differing": {
    en: "{count} differ from the published rating:",
    "zh-Hans": "{count} 项与公布评级不一致：",
    "zh-Hant": "{count} 項與公佈評級不一致：",
  },
  "overview.missing": {
    en: "{count} not quantified:",
    "zh-Hans": "{count} 项未量化：",
    "zh-Hant": "{count} 項未量化：",
  },
  "overview.byHand": {
    en: "{count} set by hand:",
    "zh-Hans": "{count} 项手动评定：",
    "zh-Hant": "{count} 項手動評定：",
  },
});
