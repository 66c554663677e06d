import { messages } from "../message.ts";

/** Cover, basis of preparation and kinds of value. */
export const frontMessages = messages({
  "document.author": {
    en: "Isotherm {version}",
    "zh-Hans": "Isotherm {version}",
    "zh-Hant": "Isotherm {version}",
  },
  "document.figure": { en: "Figure", "zh-Hans": "图", "zh-Hant": "圖" },
  "document.table": { en: "Table", "zh-Hans": "表", "zh-Hant": "表" },
  "document.foot": {
    en: "{company} · Isotherm {version}",
    "zh-Hans": "{company} · Isotherm {version}",
    "zh-Hant": "{company} · Isotherm {version}",
  },
  "cover.documentTitle": {
    en: "{company}: climate scenario appendix, base year {year}",
    "zh-Hans": "{company}：气候情景附录，基准年 {year}",
    "zh-Hant": "{company}：氣候情景附錄，基準年 {year}",
  },
  "cover.title": {
    en: "Climate scenario appendix",
    "zh-Hans": "气候情景附录",
    "zh-Hant": "氣候情景附錄",
  },
  "cover.subtitle": {
    en: "Sites and PUE, energy cost and carbon neutrality to {near} and {far}",
    "zh-Hans": "至 {near} 年与 {far} 年的站点与 PUE、能源成本及碳中和",
    "zh-Hant": "至 {near} 年與 {far} 年的站點與 PUE、能源成本及碳中和",
  },
  "cover.base": {
    en: "Base year {year}, money in real yuan of {year}",
    "zh-Hans": "基准年 {year}，金额按 {year} 年不变价人民币计",
    "zh-Hant": "基準年 {year}，金額按 {year} 年不變價人民幣計",
  },
  "cover.pairings": {
    en: "Scenario pairings: {count}",
    "zh-Hans": "情景组合：{count} 个",
    "zh-Hant": "情景組合：{count} 個",
  },
  "cover.version": {
    en: "Isotherm {version}",
    "zh-Hans": "Isotherm {version}",
    "zh-Hant": "Isotherm {version}",
  },
  "cover.contents": { en: "Contents", "zh-Hans": "目录", "zh-Hant": "目錄" },
  "basis.title": {
    en: "Summary and basis of preparation",
    "zh-Hans": "摘要与编制基础",
    "zh-Hant": "摘要與編製基礎",
  },
  "basis.glanceCaption": {
    en: "Energy cost ({cost} a year, real {year}), net scope 1 and 2 ({carbon} a year) and neutrality by pairing",
    "zh-Hans":
      "各组合的能源成本（每年{cost}，{year} 年不变价）、范围一与范围二净排放（每年 {carbon}）及中和年份",
    "zh-Hant":
      "各組合的能源成本（每年{cost}，{year} 年不變價）、範圍一與範圍二淨排放（每年 {carbon}）及中和年份",
  },
  "basis.glanceNote": {
    en: "Below each central figure: the 5th to the 95th percentile of {draws} draws (seed {seed}). A pairing in quotation marks uses a label that is not a CMIP6 pathway; {scenarios} explains it.",
    "zh-Hans":
      "中心值下方为 {draws} 次抽样的第 5 至第 95 百分位（种子 {seed}）。带引号的组合使用并非 CMIP6 路径的标签，见{scenarios}说明。",
    "zh-Hant":
      "中心值下方為 {draws} 次抽樣的第 5 至第 95 百分位（種子 {seed}）。帶引號的組合使用並非 CMIP6 路徑的標籤，見{scenarios}說明。",
  },
  "basis.glanceChance": {
    en: "Chance: the share of draws that meet the company's target in its year; it is no forecast.",
    "zh-Hans": "概率：目标年达成公司目标的抽样比例，并非预测。",
    "zh-Hant": "概率：目標年達成公司目標的抽樣比例，並非預測。",
  },
  "basis.howTitle": { en: "On what basis", "zh-Hans": "编制依据", "zh-Hant": "編製依據" },
  "basis.scenariosTerm": { en: "Scenarios", "zh-Hans": "情景", "zh-Hant": "情景" },
  "basis.scenarios": {
    en: "Each pairing joins a warming pathway of the IPCC with a transition scenario of the NGFS. They are not forecasts and have no probabilities. Effects are measured against the same business at base-year price and climate, without efficiency surcharge and without a local carbon market: growth is not climate risk.",
    "zh-Hans":
      "每个组合由 IPCC 的一条升温路径与 NGFS 的一个转型情景构成，并非预测，也没有概率。影响以基准年价格与气候下、没有能效加价与地方碳市场的同等业务为参照：业务增长不是气候风险。",
    "zh-Hant":
      "每個組合由 IPCC 的一條升溫路徑與 NGFS 的一個轉型情景構成，並非預測，也沒有概率。影響以基準年價格與氣候下、沒有能效加價與地方碳市場的同等業務為參照：業務增長不是氣候風險。",
  },
  "basis.yearsTerm": { en: "Years and money", "zh-Hans": "年份与金额", "zh-Hant": "年份與金額" },
  "basis.years": {
    en: "Years run from {base} to {last}; {near} and {far} are the reporting years. Money is real yuan of {base}, undiscounted.",
    "zh-Hans":
      "年份自 {base} 至 {last}；{near} 年与 {far} 年为报告年份。金额按 {base} 年不变价人民币计，未折现。",
    "zh-Hant":
      "年份自 {base} 至 {last}；{near} 年與 {far} 年為報告年份。金額按 {base} 年不變價人民幣計，未折現。",
  },
  "basis.rangesTerm": {
    en: "Central and range",
    "zh-Hans": "中心值与范围",
    "zh-Hant": "中心值與範圍",
  },
  "basis.ranges": {
    en: "A central figure takes the central value of every input. The range beside it comes from {draws} draws, seed {seed}: in each draw every input with a range takes one quantile through all years. The scenario itself is not drawn.",
    "zh-Hans":
      "中心值取各输入的中心值。旁列范围来自 {draws} 次抽样（种子 {seed}）：每次抽样中，每个有范围的输入在所有年份取同一分位数。情景本身不参与抽样。",
    "zh-Hant":
      "中心值取各輸入的中心值。旁列範圍來自 {draws} 次抽樣（種子 {seed}）：每次抽樣中，每個有範圍的輸入在所有年份取同一分位數。情景本身不參與抽樣。",
  },
  "basis.coverageTerm": { en: "Coverage", "zh-Hans": "覆盖范围", "zh-Hant": "覆蓋範圍" },
  "basis.twoBasesTerm": {
    en: "Two bases of scope 2",
    "zh-Hans": "范围二的两种口径",
    "zh-Hant": "範圍二的兩種口徑",
  },
  "basis.twoBases": {
    en: "Scope 2 stands on two bases. Location-based takes the average grid factor, and certificates never lower it. Market-based counts only contracts whose certificates the company retires; all other electricity carries the residual factor, which is higher than the average. The market-based figure of {year} therefore exceeds the disclosed, location-based one; neither is reconciled to the other.",
    "zh-Hans":
      "范围二按两种口径列示。基于位置的口径采用电网平均因子，绿证不予扣减。基于市场的口径仅计入公司注销凭证的合约，其余电量采用高于平均值的剩余因子。因此 {year} 年基于市场的数值高于已披露的基于位置的数值，两者互不调节。",
    "zh-Hant":
      "範圍二按兩種口徑列示。基於位置的口徑採用電網平均因子，綠證不予扣減。基於市場的口徑僅計入公司註銷憑證的合約，其餘電量採用高於平均值的剩餘因子。因此 {year} 年基於市場的數值高於已披露的基於位置的數值，兩者互不調節。",
  },
  "basis.proxyTerm": {
    en: "A proxy for China",
    "zh-Hans": "中国的替代区域",
    "zh-Hant": "中國的替代區域",
  },
  "basis.proxy": {
    en: "Transition scenarios are those of the region Asia (R5), which stands in for China wherever it shows.",
    "zh-Hans": "转型情景取自亚洲（R5）区域，凡出现之处均作为中国的替代。",
    "zh-Hant": "轉型情景取自亞洲（R5）區域，凡出現之處均作為中國的替代。",
  },
  "basis.importedTerm": {
    en: "Imported scenarios",
    "zh-Hans": "导入的情景",
    "zh-Hant": "匯入的情景",
  },
  "basis.imported": {
    en: "Transition scenarios are those of {origin}. SHA-256 of the file: {digest}.",
    "zh-Hans": "转型情景取自 {origin}。文件的 SHA-256：{digest}。",
    "zh-Hant": "轉型情景取自 {origin}。檔案的 SHA-256：{digest}。",
  },
  "basis.notCoveredTerm": { en: "Not in it", "zh-Hans": "未包含内容", "zh-Hant": "未包含內容" },
  "basis.notCovered": {
    en: "Governance and strategy are told by the company, not computed here. Of physical hazards, flood, storm, the sea, heat, drought and warming are modelled; others, such as extreme cold, wildfire and landslide, are not.",
    "zh-Hans":
      "治理与战略由公司自述，不在此计算。物理风险方面，已建模的为洪水、风暴、海平面、高温、干旱与升温；极寒、野火、滑坡等其他灾害未予建模。",
    "zh-Hant":
      "治理與戰略由公司自述，不在此計算。實體風險方面，已建模的為洪水、風暴、海平面、高溫、乾旱與升溫；極寒、野火、滑坡等其他災害未予建模。",
  },
  "basis.repeatTerm": { en: "To repeat it", "zh-Hans": "重新计算", "zh-Hant": "重新計算" },
  "basis.repeat": {
    en: "The figures were computed by Isotherm {version} from the inputs in {assumptions} by the equations in {method}. The same inputs, seed and version give the same figures.",
    "zh-Hans":
      "数值由 Isotherm {version} 依据{assumptions}的输入及{method}的方程计算。相同的输入、种子与版本得到相同的数值。",
    "zh-Hant":
      "數值由 Isotherm {version} 依據{assumptions}的輸入及{method}的方程計算。相同的輸入、種子與版本得到相同的數值。",
  },
  "basis.kindsTitle": { en: "Four kinds of value", "zh-Hans": "四类数值", "zh-Hant": "四類數值" },
  "basis.kindsLead": {
    en: "Every input carries its kind, and an assumed value is underlined with dots; results of assumed values are named as such in the text.",
    "zh-Hans":
      "每个输入均标明类别；假设值在任何位置均以点线标示。理由、附注与依据按数据的语言（英文）列示。",
    "zh-Hant":
      "每個輸入均標明類別；假設值在任何位置均以點線標示。理由、附註與依據按數據的語言（英文）列示。",
  },
  "basis.kindsCaption": {
    en: "Kinds of the {count} inputs",
    "zh-Hans": "{count} 项输入的类别",
    "zh-Hant": "{count} 項輸入的類別",
  },
  "kind.disclosed": { en: "disclosed", "zh-Hans": "披露", "zh-Hant": "披露" },
  "kind.published": { en: "published", "zh-Hans": "公布", "zh-Hant": "公佈" },
  "kind.derived": { en: "derived", "zh-Hans": "推导", "zh-Hant": "推導" },
  "kind.assumed": { en: "assumed", "zh-Hans": "假设", "zh-Hant": "假設" },
  "kind.disclosed.means": {
    en: "Printed by the company, with document and line",
    "zh-Hans": "公司披露，附文件与行号",
    "zh-Hant": "公司披露，附文件與行號",
  },
  "kind.published.means": {
    en: "Published by others: a statistic, a factor, a scenario",
    "zh-Hans": "由他方公布：统计数据、因子或情景",
    "zh-Hant": "由他方公佈：統計數據、因子或情景",
  },
  "kind.derived.means": {
    en: "Follows from other values by a stated formula, or is a switch of the model",
    "zh-Hans": "由其他数值按所示公式得出，或为模型开关",
    "zh-Hant": "由其他數值按所示公式得出，或為模型開關",
  },
  "kind.assumed.means": {
    en: "A judgement, with its range and reason",
    "zh-Hans": "判断，附范围与理由",
    "zh-Hant": "判斷，附範圍與理由",
  },
  "state.current": { en: "current", "zh-Hans": "现行", "zh-Hant": "現行" },
  "state.superseded": { en: "superseded", "zh-Hans": "已被取代", "zh-Hant": "已被取代" },
  "state.retracted": { en: "retracted", "zh-Hans": "已撤稿", "zh-Hant": "已撤稿" },
  "figure.ensemble": {
    en: "shaded: 5th to 95th percentile of {draws} draws, seed {seed}",
    "zh-Hans": "阴影为 {draws} 次抽样的第 5 至第 95 百分位（种子 {seed}）",
    "zh-Hant": "陰影為 {draws} 次抽樣的第 5 至第 95 百分位（種子 {seed}）",
  },
  "figure.noEnsemble": { en: "central values only", "zh-Hans": "仅中心值", "zh-Hant": "僅中心值" },
  "figure.curvesAlt": {
    en: "Line chart. {headline}. Unit: {unit}. From {from} to {to}; values in {to}: {ends}.",
    "zh-Hans": "折线图。{headline}。单位：{unit}。自 {from} 至 {to} 年；{to} 年数值：{ends}。",
    "zh-Hant": "折線圖。{headline}。單位：{unit}。自 {from} 至 {to} 年；{to} 年數值：{ends}。",
  },
});
