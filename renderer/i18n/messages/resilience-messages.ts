import { messages } from "../message.ts";

/** The statement on resilience. */
export const resilienceMessages = messages({
  "resilience.title": { en: "Resilience", "zh-Hans": "韧性", "zh-Hant": "韌性" },
  "resilience.headline": {
    en: "Pairings tested: {count}. Keeping the Paris temperature goal: {paris}; leading to high warming: {high}",
    "zh-Hans": "检验 {count} 个组合：{paris} 个符合《巴黎协定》温度目标，{high} 个导致高升温",
    "zh-Hant": "檢驗 {count} 個組合：{paris} 個符合《巴黎協定》溫度目標，{high} 個導致高升溫",
  },
  "resilience.lead": {
    en: "What IFRS S2 22 asks, put together from the results of the other chapters. It says how far the register moves; what the company would do about it is for the company to say.",
    "zh-Hans":
      "按 IFRS S2 第 22 段的要求，由其他章节的结果汇总。说明登记册的变动幅度；如何应对须由公司说明。",
    "zh-Hant":
      "按 IFRS S2 第 22 段的要求，由其他章節的結果彙總。説明登記冊的變動幅度；如何應對須由公司説明。",
  },
  "resilience.setCaption": {
    en: "Pairings: where each part leads, and how many items of the register are rated under it",
    "zh-Hans": "情景组合：各部分的走向，以及据以评级的登记册事项数",
    "zh-Hant": "情景組合：各部分的走向，以及據以評級的登記冊事項數",
  },
  "resilience.family": { en: "NGFS family", "zh-Hans": "NGFS 类别", "zh-Hant": "NGFS 類別" },
  "resilience.transitionClass": { en: "Transition", "zh-Hans": "转型", "zh-Hant": "轉型" },
  "resilience.peak": {
    en: "Peak warming, °C (year)",
    "zh-Hans": "峰值升温 °C（年）",
    "zh-Hant": "峰值升溫 °C（年）",
  },
  "resilience.warmingClass": { en: "Warming", "zh-Hans": "升温", "zh-Hant": "升溫" },
  "resilience.use": {
    en: "Rated: physical, transition, opportunity",
    "zh-Hans": "评级：物理、转型、机遇",
    "zh-Hant": "評級：實體、轉型、機遇",
  },
  "resilience.class.paris": {
    en: "Keeps the Paris goal",
    "zh-Hans": "符合巴黎目标",
    "zh-Hant": "符合巴黎目標",
  },
  "resilience.class.between": { en: "Between", "zh-Hans": "介于其间", "zh-Hant": "介於其間" },
  "resilience.class.high": { en: "High warming", "zh-Hans": "高升温", "zh-Hant": "高升溫" },
  "resilience.family.orderly": { en: "Orderly", "zh-Hans": "有序", "zh-Hant": "有序" },
  "resilience.family.disorderly": { en: "Disorderly", "zh-Hans": "无序", "zh-Hant": "無序" },
  "resilience.family.too-little-too-late": {
    en: "Too little, too late",
    "zh-Hans": "行动不足且过迟",
    "zh-Hant": "行動不足且過遲",
  },
  "resilience.family.hot-house-world": {
    en: "Hot-house world",
    "zh-Hans": "温室世界",
    "zh-Hant": "溫室世界",
  },
  "resilience.setNote": {
    en: "A part keeps the Paris goal where its mean warming stays below {paris} °C above 1850-1900 in every year to the end of the century ({source}, {locator}), and is high above {high} °C, a line the product assumes. A transition is judged by the pathway it goes with in the library. Every pairing drives transition and physical items alike.",
    "zh-Hans":
      "升温均值（相对 1850-1900 年）至本世纪末各年均低于 {paris} °C 者视为符合巴黎目标（{source}，{locator}）；高于 {high} °C 者为高升温，该界线为本产品的假设。转型部分按其在资料库中对应的路径判断。每个组合同时驱动转型与物理事项。",
    "zh-Hant":
      "升溫均值（相對 1850-1900 年）至本世紀末各年均低於 {paris} °C 者視為符合巴黎目標（{source}，{locator}）；高於 {high} °C 者為高升溫，該界線為本產品的假設。轉型部分按其在資料庫中對應的路徑判斷。每個組合同時驅動轉型與實體事項。",
  },
  "resilience.parisArticle": {
    en: "Article 2, paragraph 1(a)",
    "zh-Hans": "第二条第一款第（一）项",
    "zh-Hant": "第二條第一款第（一）項",
  },
  "resilience.horizonTitle": {
    en: "Horizons and years looked at",
    "zh-Hans": "期间与所分析年份",
    "zh-Hant": "期間與所分析年份",
  },
  "resilience.horizonCaption": {
    en: "The company’s horizons from {year}, and the years analysed that fall in each",
    "zh-Hans": "公司自 {year} 年起的各期间，以及落入其中的分析年份",
    "zh-Hant": "公司自 {year} 年起的各期間，以及落入其中的分析年份",
  },
  "resilience.horizon": { en: "Horizon", "zh-Hans": "期间", "zh-Hant": "期間" },
  "resilience.horizon.short": { en: "Short", "zh-Hans": "短期", "zh-Hant": "短期" },
  "resilience.horizon.medium": { en: "Medium", "zh-Hans": "中期", "zh-Hant": "中期" },
  "resilience.horizon.long": { en: "Long", "zh-Hans": "长期", "zh-Hant": "長期" },
  "resilience.horizonYears": { en: "Calendar years", "zh-Hans": "日历年", "zh-Hant": "日曆年" },
  "resilience.horizonFrom": {
    en: "from {from}",
    "zh-Hans": "{from} 年起",
    "zh-Hant": "{from} 年起",
  },
  "resilience.notDefined": {
    en: "Not defined by the company",
    "zh-Hans": "公司未界定",
    "zh-Hant": "公司未界定",
  },
  "resilience.snapshots": { en: "Years analysed", "zh-Hans": "分析年份", "zh-Hant": "分析年份" },
  "resilience.effectsTitle": {
    en: "How far effects reach against revenue",
    "zh-Hans": "影响相对收入的幅度",
    "zh-Hant": "影響相對收入的幅度",
  },
  "resilience.effectsLead": {
    en: "From the lowest to the highest pairing, in the worst year of the horizon; below it the range of all draws. Items are not added up: they overlap.",
    "zh-Hans":
      "最差年份的影响占收入比例，自最低至最高组合；其下为全部抽样的区间。各事项相互重叠，不予加总。",
    "zh-Hant":
      "最差年份的影響佔收入比例，自最低至最高組合；其下為全部抽樣的區間。各事項相互重疊，不予加總。",
  },
  "resilience.effectsCaption": {
    en: "Items of the register: effect as a share of the year’s revenue",
    "zh-Hans": "登记册事项：影响占当年收入的比例",
    "zh-Hant": "登記冊事項：影響佔當年收入的比例",
  },
  "resilience.highestUnder": { en: "Highest under", "zh-Hans": "最高者", "zh-Hant": "最高者" },
  "resilience.ratings": {
    en: "Ratings to {year}",
    "zh-Hans": "至 {year} 年评级",
    "zh-Hant": "至 {year} 年評級",
  },
  "resilience.driversTitle": {
    en: "What the results depend on most",
    "zh-Hans": "结果最依赖的因素",
    "zh-Hant": "結果最依賴的因素",
  },
  "resilience.driversCaption": {
    en: "Inputs with the largest share of the variance, alone and with others",
    "zh-Hans": "方差占比最大的输入（单独及与其他输入共同）",
    "zh-Hant": "方差佔比最大的輸入（單獨及與其他輸入共同）",
  },
  "resilience.value": { en: "Value", "zh-Hans": "数值", "zh-Hant": "數值" },
  "resilience.valueIn": {
    en: "{metric}, {year}",
    "zh-Hans": "{metric}，{year} 年",
    "zh-Hant": "{metric}，{year} 年",
  },
  "resilience.drivers": {
    en: "Inputs that matter most",
    "zh-Hans": "最重要的输入",
    "zh-Hant": "最重要的輸入",
  },
  "resilience.driverShare": {
    en: "{input}: {share}",
    "zh-Hans": "{input}：{share}",
    "zh-Hant": "{input}：{share}",
  },
  "resilience.noDrivers": {
    en: "No sensitivities were computed for this print.",
    "zh-Hans": "本文件未计算敏感性。",
    "zh-Hant": "本文件未計算敏感性。",
  },
  "resilience.headroomTitle": {
    en: "Headroom: what would have to happen",
    "zh-Hans": "余量：需发生何种变化",
    "zh-Hant": "餘量：需發生何種變化",
  },
  "resilience.headroomCaption": {
    en: "Least change of an input that turns the rating of an item, horizon to {year}",
    "zh-Hans": "使事项评级改变的最小输入变化（至 {year} 年）",
    "zh-Hant": "使事項評級改變的最小輸入變化（至 {year} 年）",
  },
  "resilience.headroom": { en: "Nearest turn", "zh-Hans": "最近的转折", "zh-Hant": "最近的轉折" },
  "resilience.turns": {
    en: "{rating} with {input} {side} {value} ({name})",
    "zh-Hans": "{input}{side} {value} 时转为{rating}（{name}）",
    "zh-Hant": "{input}{side} {value} 時轉為{rating}（{name}）",
  },
  "resilience.above": { en: "from", "zh-Hans": "达到", "zh-Hant": "達到" },
  "resilience.below": { en: "down to", "zh-Hans": "降至", "zh-Hant": "降至" },
  "resilience.noTurn": {
    en: "None of the inputs turned changes the rating within the limits searched.",
    "zh-Hans": "所检验的输入在搜索范围内均不改变评级。",
    "zh-Hant": "所檢驗的輸入在搜索範圍內均不改變評級。",
  },
  "resilience.noPart": {
    en: "None of the inputs turned has a part in it.",
    "zh-Hans": "所检验的输入均与其无关。",
    "zh-Hant": "所檢驗的輸入均與其無關。",
  },
  "resilience.noHeadroom": {
    en: "No item could be tested: none has a computed effect under the pairings tested.",
    "zh-Hans": "无可检验事项：所检验组合下无计算所得影响。",
    "zh-Hant": "無可檢驗事項：所檢驗組合下無計算所得影響。",
  },
  "resilience.stop": { en: ".", "zh-Hans": "。", "zh-Hant": "。" },
  "resilience.coverageTitle": {
    en: "What the analysis covers",
    "zh-Hans": "分析范围",
    "zh-Hant": "分析範圍",
  },
  "resilience.coverageCaption": {
    en: "Coverage of the analysis",
    "zh-Hans": "分析覆盖程度",
    "zh-Hant": "分析覆蓋程度",
  },
  "resilience.scope": { en: "Scope", "zh-Hans": "范围", "zh-Hant": "範圍" },
  "resilience.covered": { en: "Covered", "zh-Hans": "覆盖", "zh-Hant": "覆蓋" },
  "resilience.cover.electricity": {
    en: "Electricity of sites with a model, of all electricity known",
    "zh-Hans": "已建模场地用电占已知总用电",
    "zh-Hant": "已建模場地用電佔已知總用電",
  },
  "resilience.cover.own": {
    en: "Own electricity, of all electricity known",
    "zh-Hans": "自有用电占已知总用电",
    "zh-Hant": "自有用電佔已知總用電",
  },
  "resilience.cover.sites": {
    en: "Sites with a model",
    "zh-Hans": "已建模场地",
    "zh-Hant": "已建模場地",
  },
  "resilience.cover.items": {
    en: "Items of the register with a rating",
    "zh-Hans": "有评级的登记册事项",
    "zh-Hant": "有評級的登記冊事項",
  },
  "resilience.cover.pairings": { en: "Pairings", "zh-Hans": "情景组合", "zh-Hant": "情景組合" },
  "resilience.cover.screened": {
    en: "Inputs that stand for a class for lack of measurements",
    "zh-Hans": "因缺少实测而以类别代替的输入",
    "zh-Hant": "因缺少實測而以類別代替的輸入",
  },
  "resilience.partOf": {
    en: "{part} of {whole}",
    "zh-Hans": "{whole} 中的 {part}",
    "zh-Hant": "{whole} 中的 {part}",
  },
  "resilience.reliefsTitle": {
    en: "Reliefs the company states",
    "zh-Hans": "公司援引的豁免",
    "zh-Hant": "公司援引的豁免",
  },
  "resilience.reliefsCaption": {
    en: "Reliefs by item and by answer",
    "zh-Hans": "按事项与回应列示的豁免",
    "zh-Hant": "按事項與回應列示的豁免",
  },
  "resilience.relief": { en: "Relief", "zh-Hans": "豁免", "zh-Hant": "豁免" },
  "resilience.answers": { en: "Answers under it", "zh-Hans": "相关回应", "zh-Hant": "相關回應" },
  "resilience.noRelief": {
    en: "The documents encoded state no relief.",
    "zh-Hans": "已收录的文件未援引任何豁免。",
    "zh-Hant": "已收錄的文件未援引任何豁免。",
  },
  "resilience.capCurrent": {
    en: "Lack of capability is no relief for effects already felt (IFRS S2 20); the register states it for a current effect.",
    "zh-Hans":
      "能力不足不可作为当期影响的豁免理由（IFRS S2 第 20 段）；登记册中有当期影响援引此项。",
    "zh-Hant":
      "能力不足不可作為當期影響的豁免理由（IFRS S2 第 20 段）；登記冊中有當期影響援引此項。",
  },
  "resilience.ownTitle": {
    en: "What {company} says of its own analysis",
    "zh-Hans": "{company}对其自身分析的陈述",
    "zh-Hant": "{company}對其自身分析的陳述",
  },
  "resilience.ownCaption": {
    en: "Statements on scenario analysis in the documents encoded",
    "zh-Hans": "已收录文件中关于情景分析的陈述",
    "zh-Hant": "已收錄文件中關於情景分析的陳述",
  },
  "resilience.limitsTitle": {
    en: "What was not analysed",
    "zh-Hans": "未作分析的内容",
    "zh-Hant": "未作分析的內容",
  },
  "resilience.limitsCaption": {
    en: "Not analysed, and why",
    "zh-Hans": "未作分析的内容及原因",
    "zh-Hant": "未作分析的內容及原因",
  },
  "resilience.what": { en: "What", "zh-Hans": "内容", "zh-Hant": "內容" },
  "resilience.why": { en: "Why", "zh-Hans": "原因", "zh-Hant": "原因" },
  "resilience.item": { en: "Item: {name}", "zh-Hans": "事项：{name}", "zh-Hant": "事項：{name}" },
  "resilience.siteNotModelled": {
    en: "Named by the company, without a model of its own.",
    "zh-Hans": "公司有所提及，未单独建模。",
    "zh-Hant": "公司有所提及，未單獨建模。",
  },
  "resilience.datesTitle": { en: "When", "zh-Hans": "时间", "zh-Hant": "時間" },
  "resilience.datesCaption": {
    en: "Dates of the analysis",
    "zh-Hans": "分析日期",
    "zh-Hant": "分析日期",
  },
  "resilience.event": { en: "Event", "zh-Hans": "事项", "zh-Hant": "事項" },
  "resilience.date": { en: "Date", "zh-Hans": "日期", "zh-Hant": "日期" },
  "resilience.runDate": {
    en: "Scenarios run for this document",
    "zh-Hans": "为本文件运行情景",
    "zh-Hant": "為本文件運行情景",
  },
  "resilience.version": {
    en: "Version of the program",
    "zh-Hans": "程序版本",
    "zh-Hant": "程序版本",
  },
  "resilience.judged": {
    en: "Judgement on resilience by the company",
    "zh-Hans": "公司对韧性的判断",
    "zh-Hant": "公司對韌性的判斷",
  },
  "resilience.noJudgement": {
    en: "No date among the data.",
    "zh-Hans": "数据中无此日期。",
    "zh-Hant": "數據中無此日期。",
  },
});
