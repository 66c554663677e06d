import { messages } from "../message.ts";

/** The register on paper: items, their effects, lineage and evidence. */
export const registerChapterMessages = messages({
  "registerPart.title": {
    en: "The register and its anticipated effects",
    "zh-Hans": "登记册与预期影响",
    "zh-Hant": "登記冊與預期影響",
  },
  "registerPart.headline": {
    en: "{count} risks and opportunities: {computed} computed, {judged} judged{left}",
    "zh-Hans": "{count} 项风险与机遇：{computed} 项由模型计算，{judged} 项为判断{left}",
    "zh-Hant": "{count} 項風險與機遇：{computed} 項由模型計算，{judged} 項為判斷{left}",
  },
  "registerPart.headlineLeft": {
    en: ", {count} not quantified",
    "zh-Hans": "，{count} 项未量化",
    "zh-Hant": "，{count} 項未量化",
  },
  "registerPart.lead": {
    en: "Every item with its place in the matrix, its effects low, central and high, how they come about, and what the company says. Ratings of the model stand beside those published, whether they agree or not; nothing is tuned to agree.",
    "zh-Hans":
      "每个项目列明其在矩阵中的位置、低中高影响、形成方式及公司表述。模型评级与公布评级并列，无论是否一致；未作任何调适。",
    "zh-Hant":
      "每個項目列明其在矩陣中的位置、低中高影響、形成方式及公司表述。模型評級與公佈評級並列，無論是否一致；未作任何調適。",
  },
  "registerPart.overviewCaption": {
    en: "Items in the order of the register: how quantified, on which statement line, and the ratings over the {count} pairings for each horizon",
    "zh-Hans": "按登记册顺序列示：量化方式、报表项目，以及 {count} 个组合下各时间范围的评级",
    "zh-Hant": "按登記冊順序列示：量化方式、報表項目，以及 {count} 個組合下各時間範圍的評級",
  },
  "registerPart.item": { en: "Item", "zh-Hans": "项目", "zh-Hant": "項目" },
  "registerPart.category": { en: "Category", "zh-Hans": "类别", "zh-Hant": "類別" },
  "registerPart.how": { en: "How", "zh-Hans": "方式", "zh-Hant": "方式" },
  "registerPart.line": { en: "Statement line", "zh-Hans": "报表项目", "zh-Hant": "報表項目" },
  "registerPart.to": { en: "To {year}", "zh-Hans": "至 {year} 年", "zh-Hant": "至 {year} 年" },
  "registerPart.published": { en: "Published", "zh-Hans": "公布", "zh-Hant": "公佈" },
  "registerPart.byHand": { en: "Rated by hand", "zh-Hans": "人工评级", "zh-Hant": "人工評級" },
  "registerPart.byHandPlace": {
    en: "{place}: {given}; the model: {modelled}. {why}",
    "zh-Hans": "{place}：{given}；模型：{modelled}。{why}",
    "zh-Hant": "{place}：{given}；模型：{modelled}。{why}",
  },
  "registerPart.position": {
    en: "likelihood {likelihood}, {share} of revenue, {rating}",
    "zh-Hans": "可能性 {likelihood}，占收入 {share}，{rating}",
    "zh-Hant": "可能性 {likelihood}，佔收入 {share}，{rating}",
  },
  "registerPart.metric": { en: "metric", "zh-Hans": "指标", "zh-Hant": "指標" },
  "registerPart.formula": { en: "own formula", "zh-Hans": "自有公式", "zh-Hant": "自有公式" },
  "registerPart.judgement": { en: "judgement", "zh-Hans": "判断", "zh-Hant": "判斷" },
  "registerPart.none": { en: "none", "zh-Hans": "无", "zh-Hant": "無" },
  "registerPart.notQuantified": { en: "not quantified", "zh-Hans": "未量化", "zh-Hant": "未量化" },
  "registerPart.horizonsUndefined": {
    en: "no horizon named",
    "zh-Hans": "未指明时间范围",
    "zh-Hant": "未指明時間範圍",
  },
  "registerPart.isMetric": {
    en: "Computed: {means} ({metric}).",
    "zh-Hans": "由模型计算：{means}（{metric}）。",
    "zh-Hant": "由模型計算：{means}（{metric}）。",
  },
  "registerPart.withLikelihood": {
    en: "Likelihood is that of the event, 1 − Π(1 − p) over the horizon, p by {metric}.",
    "zh-Hans": "可能性为时间范围内事件发生的概率 1 − Π(1 − p)，p 取自 {metric}。",
    "zh-Hant": "可能性為時間範圍內事件發生的概率 1 − Π(1 − p)，p 取自 {metric}。",
  },
  "registerPart.byDraws": {
    en: "Likelihood is the share of draws in which it is adverse, under the named pairing.",
    "zh-Hans": "可能性为所列组合下产生不利影响的抽样比例。",
    "zh-Hant": "可能性為所列組合下產產不利影響的抽樣比例。",
  },
  "registerPart.isFormula": {
    en: "The company’s own formula, in the language of the model:",
    "zh-Hans": "公司自有公式，采用模型语言：",
    "zh-Hant": "公司自有公式，採用模型語言：",
  },
  "registerPart.isJudgement": {
    en: "A judgement: magnitude and likelihood are given with a range and a reason, no equation stands behind them.",
    "zh-Hans": "判断：影响程度与可能性附区间与理由给出，背后无方程。",
    "zh-Hant": "判斷：影響程度與可能性附區間與理由給出，背後無方程。",
  },
  "registerPart.isMissing": {
    en: "No method yet; the relief or gap says why.",
    "zh-Hans": "尚无量化方法；豁免或缺口说明原因。",
    "zh-Hant": "尚無量化方法；豁免或缺口說明原因。",
  },
  "registerPart.judged": {
    en: "Judged {year}: {value} ({range}); {why}",
    "zh-Hans": "{year} 年判断：{value}（{range}）；{why}",
    "zh-Hant": "{year} 年判斷：{value}（{range}）；{why}",
  },
  "registerPart.judgedLikelihood": {
    en: "Likelihood class {value} ({range}); {why}",
    "zh-Hans": "可能性等级 {value}（{range}）；{why}",
    "zh-Hant": "可能性等級 {value}（{range}）；{why}",
  },
  "registerPart.figure": {
    en: "Figure of the formula: {name} = {value}; {why}",
    "zh-Hans": "公式中的数值：{name} = {value}；{why}",
    "zh-Hant": "公式中的數值：{name} = {value}；{why}",
  },
  "registerPart.effectsCaption": {
    en: "{name}: effect in the worst year of each horizon, {unit} a year, prices of {year} (5th percentile, median, 95th), its share of that year’s revenue, likelihood class and rating",
    "zh-Hans":
      "{name}：各时间范围最不利年份的影响，{unit}，{year} 年价格（第 5 百分位、中位、第 95 百分位）、占当年收入比例、可能性等级与评级",
    "zh-Hant":
      "{name}：各時間範圍最不利年份的影響，{unit}，{year} 年價格（第 5 百分位、中位、第 95 百分位）、佔當年收入比例、可能性等級與評級",
  },
  "registerPart.low": { en: "Low {year}", "zh-Hans": "{year} 低", "zh-Hant": "{year} 低" },
  "registerPart.central": { en: "Central {year}", "zh-Hans": "{year} 中", "zh-Hant": "{year} 中" },
  "registerPart.high": { en: "High {year}", "zh-Hans": "{year} 高", "zh-Hant": "{year} 高" },
  "registerPart.share": { en: "Share", "zh-Hans": "占比", "zh-Hant": "佔比" },
  "registerPart.rating": { en: "Rating", "zh-Hans": "评级", "zh-Hant": "評級" },
  "registerPart.allPairings": {
    en: "All {count} pairings",
    "zh-Hans": "全部 {count} 个组合",
    "zh-Hant": "全部 {count} 個組合",
  },
  "registerPart.otherSide": {
    en: "Favourable side, never rated: up to {amount} a year in {year}, under {name}.",
    "zh-Hans": "有利一侧（不予评级）：{year} 年最多每年 {amount}（{name}）。",
    "zh-Hant": "有利一側（不予評級）：{year} 年最多每年 {amount}（{name}）。",
  },
  "registerPart.adverseSide": {
    en: "Adverse side, never rated: up to {amount} a year in {year}, under {name}.",
    "zh-Hans": "不利一侧（不予评级）：{year} 年最多每年 {amount}（{name}）。",
    "zh-Hant": "不利一側（不予評級）：{year} 年最多每年 {amount}（{name}）。",
  },
  "registerPart.current": { en: "Current effect", "zh-Hans": "当前影响", "zh-Hant": "目前影響" },
  "registerPart.anticipated": {
    en: "Anticipated effect",
    "zh-Hans": "预期影响",
    "zh-Hant": "預期影響",
  },
  "registerPart.relief": {
    en: "Relief: {code}, {meaning}",
    "zh-Hans": "豁免：{code}，{meaning}",
    "zh-Hant": "豁免：{code}，{meaning}",
  },
  "registerPart.gap": {
    en: "{code}: {meaning}",
    "zh-Hans": "{code}：{meaning}",
    "zh-Hant": "{code}：{meaning}",
  },
  "registerPart.notStated": {
    en: "The company states none; the model’s effects stand above.",
    "zh-Hans": "公司未说明；模型计算的影响见上。",
    "zh-Hant": "公司未說明；模型計算的影響見上。",
  },
  "registerPart.response": { en: "Response", "zh-Hans": "应对", "zh-Hant": "應對" },
  "registerPart.owner": { en: "Owner", "zh-Hans": "负责人", "zh-Hant": "負責人" },
  "registerPart.evidence": { en: "Evidence", "zh-Hans": "依据", "zh-Hant": "依據" },
  "registerPart.verdict": {
    en: "Published {published}{place}: {why}",
    "zh-Hans": "公布评级{published}{place}：{why}",
    "zh-Hant": "公佈評級{published}{place}：{why}",
  },
  "registerPart.verdictPlace": {
    en: " ({name}, {year})",
    "zh-Hans": "（{name}，{year} 年）",
    "zh-Hant": "（{name}，{year} 年）",
  },
  "registerPart.noPublished": {
    en: "The company prints no rating for this item.",
    "zh-Hans": "公司未公布该项目的评级。",
    "zh-Hant": "公司未公佈該項目的評級。",
  },
  "registerPart.capNote": {
    en: "CAP does not excuse a current effect: where it is claimed for one, the findings say so.",
    "zh-Hans": "CAP 不适用于当前影响：如有援引，见“检查发现”。",
    "zh-Hant": "CAP 不適用於目前影響：如有援引，見“檢查發現”。",
  },
  "registerPart.screening": { en: "Screening.", "zh-Hans": "筛查级。", "zh-Hant": "篩查級。" },
  "registerPart.seeMethod": {
    en: "Method, page",
    "zh-Hans": "见“方法”，页码",
    "zh-Hant": "見“方法”，頁碼",
  },
  "registerPart.seeLeft": {
    en: "See {method}",
    "zh-Hans": "见{method}",
    "zh-Hant": "見{method}",
  },
});
