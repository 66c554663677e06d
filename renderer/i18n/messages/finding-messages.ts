import { messages } from "../message.ts";

/** Findings on targets, load, limits and coverage, computed from the results. */
export const findingMessages = messages({
  "chance.below": { en: "less than 1\u202f%", "zh-Hans": "不足 1%", "zh-Hant": "不足 1%" },
  "target.chanceHeadline": {
    en: "Chance of meeting the {target} target: {chance}; with central inputs {fate}",
    "zh-Hans": "{target} 年目标的达成概率为 {chance}；按中心值，{fate}",
    "zh-Hant": "{target} 年目標的達成概率為 {chance}；按中心值，{fate}",
  },
  "target.plainHeadline": {
    en: "The {target} target: with central inputs {fate}",
    "zh-Hans": "{target} 年目标：按中心值，{fate}",
    "zh-Hant": "{target} 年目標：按中心值，{fate}",
  },
  "target.fateNever": {
    en: "not neutral before {last}",
    "zh-Hans": "{last} 年前未实现中和",
    "zh-Hant": "{last} 年前未實現中和",
  },
  "target.fateEarliest": {
    en: "neutral in {year} at the earliest",
    "zh-Hans": "最早于 {year} 年实现中和",
    "zh-Hant": "最早於 {year} 年實現中和",
  },
  "target.fateOnContracts": {
    en: "it is met, on contracts assumed to reach {share} of own electricity",
    "zh-Hans": "可以达成，前提是假设合约覆盖自有用电的 {share}",
    "zh-Hant": "可以達成，前提是假設合約覆蓋自有用電的 {share}",
  },
  "target.fateMet": { en: "it is met", "zh-Hans": "可以达成", "zh-Hant": "可以達成" },
  "target.noneHeadlineNever": {
    en: "The company has set no neutrality target; with central inputs it is not neutral before {last}",
    "zh-Hans": "公司未设定中和目标；按中心值，{last} 年前未实现中和",
    "zh-Hant": "公司未設定中和目標；按中心值，{last} 年前未實現中和",
  },
  "target.noneHeadlineEarliest": {
    en: "The company has set no neutrality target; with central inputs neutral in {year} at the earliest",
    "zh-Hans": "公司未设定中和目标；按中心值，最早于 {year} 年实现中和",
    "zh-Hant": "公司未設定中和目標；按中心值，最早於 {year} 年實現中和",
  },
  "target.neutralUnder": {
    en: "With central inputs, net scope 1 and 2 (market-based) turns neutral by {last} only under {names}.",
    "zh-Hans": "按中心值，范围一与范围二净排放（基于市场）仅在{names}下于 {last} 年前实现中和。",
    "zh-Hant": "按中心值，範圍一與範圍二淨排放（基於市場）僅在{names}下於 {last} 年前實現中和。",
  },
  "target.neutralAll": {
    en: "With central inputs, net scope 1 and 2 (market-based) turns neutral by {last} under every scenario.",
    "zh-Hans": "按中心值，范围一与范围二净排放（基于市场）在所有情景下均于 {last} 年前实现中和。",
    "zh-Hant": "按中心值，範圍一與範圍二淨排放（基於市場）在所有情景下均於 {last} 年前實現中和。",
  },
  "target.neutralNone": {
    en: "With central inputs, net scope 1 and 2 (market-based) turns neutral by {last} under no scenario.",
    "zh-Hans": "按中心值，范围一与范围二净排放（基于市场）在任何情景下均未于 {last} 年前实现中和。",
    "zh-Hant": "按中心值，範圍一與範圍二淨排放（基於市場）在任何情景下均未於 {last} 年前實現中和。",
  },
  "target.rests": {
    en: "The chance and the range of net emissions rest above all on one assumption: the share of own electricity under green contracts in {year}, {central} in the central case and drawn from {low} to {high}.",
    "zh-Hans":
      "达成概率与净排放的范围主要取决于一项假设：{year} 年绿色合约占自有用电的比例，中心值 {central}，抽样范围 {low} 至 {high}。",
    "zh-Hant":
      "達成概率與淨排放的範圍主要取決於一項假設：{year} 年綠色合約佔自有用電的比例，中心值 {central}，抽樣範圍 {low} 至 {high}。",
  },
  "target.restsRange": {
    en: "The range of net emissions rests above all on one assumption: the share of own electricity under green contracts in {year}, {central} in the central case and drawn from {low} to {high}.",
    "zh-Hans":
      "净排放的范围主要取决于一项假设：{year} 年绿色合约占自有用电的比例，中心值 {central}，抽样范围 {low} 至 {high}。",
    "zh-Hant":
      "淨排放的範圍主要取決於一項假設：{year} 年綠色合約佔自有用電的比例，中心值 {central}，抽樣範圍 {low} 至 {high}。",
  },
  "target.edge": {
    en: "The central case stands at the edge of that range; central net emissions therefore stand at or beyond the edge of theirs.",
    "zh-Hans": "中心值位于该范围的边缘，因此净排放的中心值处于或超出其范围的边缘。",
    "zh-Hant": "中心值位於該範圍的邊緣，因此淨排放的中心值處於或超出其範圍的邊緣。",
  },
  "target.none": {
    en: "The company has set no neutrality target: its report names no year. No gap, chance or need for contracts is therefore shown.",
    "zh-Hans": "公司未设定中和目标：其报告没有给出年份。因此不列示差距、概率或所需合约。",
    "zh-Hant": "公司未設定中和目標：其報告沒有給出年份。因此不列示差距、概率或所需合約。",
  },
  "target.notEnough": { en: "not enough", "zh-Hans": "不足", "zh-Hant": "不足" },
  "target.notByContracts": {
    en: "Not enough: not by contracts alone. Contracts on all electricity leave {value} of scope 1 and bought heat above the target; that takes measures or credits.",
    "zh-Hans":
      "不足：仅靠合约无法达成。合约覆盖全部用电后，范围一与外购热力仍超出目标 {value}，需另行减排或使用碳信用。",
    "zh-Hant":
      "不足：僅靠合約無法達成。合約覆蓋全部用電後，範圍一與外購熱力仍超出目標 {value}，需另行減排或使用碳信用。",
  },
  "target.peak": {
    en: "The company plans its emissions to peak in {target}. With central inputs, location-based scope 1 and 2 peak in {peak}, at {level} of the base year: the assumed growth of the load decides.",
    "zh-Hans":
      "公司计划于 {target} 年达峰。按中心值，范围一与范围二排放（基于位置）于 {peak} 年达峰，为基准年的 {level}：取决于假设的负荷增长。",
    "zh-Hant":
      "公司計劃於 {target} 年達峰。按中心值，範圍一與範圍二排放（基於位置）於 {peak} 年達峰，為基準年的 {level}：取決於假設的負荷增長。",
  },
  "target.figureChance": {
    en: "{finding} (chance of meeting the target: {chance})",
    "zh-Hans": "{finding}（目标达成概率 {chance}）",
    "zh-Hant": "{finding}（目標達成概率 {chance}）",
  },
  "load.capped": {
    en: "The IT load is assumed: {near} of the base year's in {nearYear}, growing with the national load until every site is full, by {fullYear}. The curves bend where sites fill up.",
    "zh-Hans":
      "IT 负荷为假设：{nearYear} 年为基准年的 {near}，随全国负荷增长，至 {fullYear} 年各站点均满载；站点满载时曲线转折。",
    "zh-Hant":
      "IT 負荷為假設：{nearYear} 年為基準年的 {near}，隨全國負荷增長，至 {fullYear} 年各站點均滿載；站點滿載時曲線轉折。",
  },
  "load.grows": {
    en: "The IT load is assumed: {near} of the base year's in {nearYear}, {far} in {farYear}. Leased capacity grows with the national load, own sites only until they are full.",
    "zh-Hans":
      "IT 负荷为假设：{nearYear} 年为基准年的 {near}，{farYear} 年为 {far}。租用容量随全国负荷增长，自有站点增长至满载为止。",
    "zh-Hant":
      "IT 負荷為假設：{nearYear} 年為基準年的 {near}，{farYear} 年為 {far}。租用容量隨全國負荷增長，自有站點增長至滿載為止。",
  },
  "coverage.ownOnly": {
    en: "Scope 1 and 2 are those of own sites and offices, {own} of the electricity; the energy cost also holds leased capacity, whose emissions are scope 3, category 8.",
    "zh-Hans":
      "范围一与范围二仅含自有站点与办公场所，占用电量的 {own}；能源成本还包含租用容量，其排放属于范围三类别 8。",
    "zh-Hant":
      "範圍一與範圍二僅含自有站點與辦公場所，佔用電量的 {own}；能源成本還包含租用容量，其排放屬於範圍三類別 8。",
  },
  "coverage.ownAll": {
    en: "Cost, scope 1 and scope 2 cover own sites and offices: {own} of the electricity that the company discloses.",
    "zh-Hans": "成本、范围一与范围二涵盖自有站点与办公场所，占公司披露用电量的 {own}。",
    "zh-Hant": "成本、範圍一與範圍二涵蓋自有站點與辦公場所，佔公司披露用電量的 {own}。",
  },
  "coverage.meansOwn": {
    en: "{share} of the electricity that the company discloses for {year} stands at the sites modelled. The share is full by construction: what the total holds beyond the named sites is one more site. What the company does not disclose is not covered; {sites} goes through the sites one by one.",
    "zh-Hans":
      "所建模站点占公司披露的 {year} 年用电量的 {share}。该比例按构造即为全部：总量中未归属具名站点的部分作为另一站点。公司未披露的用电不在覆盖之内，{sites}逐一说明。",
    "zh-Hant":
      "所建模站點佔公司披露的 {year} 年用電量的 {share}。該比例按構造即為全部：總量中未歸屬具名站點的部分作為另一站點。公司未披露的用電不在覆蓋之內，{sites}逐一說明。",
  },
  "coverage.meansLeased": {
    en: "{share} of the electricity of {year}: what the company buys, and for leased capacity what its disclosed category 8 emissions make at the grid factor. The share is full by construction. Own sites and offices use {own} of it. What the company does not disclose is not covered; {sites} goes through the sites one by one.",
    "zh-Hans":
      "{year} 年用电量的 {share}：公司外购电量，以及由披露的类别 8 排放按电网因子折算的租用容量用电。该比例按构造即为全部。其中自有站点与办公场所占 {own}。公司未披露的用电不在覆盖之内，{sites}逐一说明。",
    "zh-Hant":
      "{year} 年用電量的 {share}：公司外購電量，以及由披露的類別 8 排放按電網因子折算的租用容量用電。該比例按構造即為全部。其中自有站點與辦公場所佔 {own}。公司未披露的用電不在覆蓋之內，{sites}逐一說明。",
  },
  "sites.othersCaption": {
    en: "Places without figures of their own, and where their electricity stands",
    "zh-Hans": "无单独数据的地点及其用电归属",
    "zh-Hant": "無單獨數據的地點及其用電歸屬",
  },
  "sites.where": {
    en: "Where its electricity stands",
    "zh-Hans": "用电归属",
    "zh-Hant": "用電歸屬",
  },
  "sites.inside": {
    en: "No electricity of its own is disclosed. What the company buys for it is inside “{rest}”.",
    "zh-Hans": "未单独披露用电。公司为其外购的电量计入“{rest}”。",
    "zh-Hant": "未單獨披露用電。公司為其外購的電量計入「{rest}」。",
  },
  "sites.outside": {
    en: "Not covered: no electricity is disclosed, and as shared capacity it is not shown to be the company's own purchase.",
    "zh-Hans": "未覆盖：未披露用电；作为共享容量，未显示为公司自购电量。",
    "zh-Hant": "未覆蓋：未披露用電；作為共享容量，未顯示為公司自購電量。",
  },
  "sites.headline": {
    en: "{count} sites hold the electricity of {year}: {names} has the largest part, {share}",
    "zh-Hans": "{count} 个站点涵盖 {year} 年用电量：{names} 占比最大，为 {share}",
    "zh-Hant": "{count} 個站點涵蓋 {year} 年用電量：{names} 佔比最大，為 {share}",
  },
  "list.and": { en: " and ", "zh-Hans": "和", "zh-Hant": "和" },
  "bases.remark": {
    en: "{figure}: {note}",
    "zh-Hans": "{figure}：{note}",
    "zh-Hant": "{figure}：{note}",
  },
  "assumptions.unusedTitle": {
    en: "Not used for this company: {count} inputs",
    "zh-Hans": "本公司未使用：{count} 项输入",
    "zh-Hant": "本公司未使用：{count} 項輸入",
  },
  "assumptions.unusedLead": {
    en: "The model has them for other companies. Here nothing is given, so each stands at a value at which it does nothing.",
    "zh-Hans": "模型为其他公司设有这些输入。本公司无相应数据，均取不产生作用的数值。",
    "zh-Hant": "模型為其他公司設有這些輸入。本公司無相應數據，均取不產生作用的數值。",
  },
  "draws.title": { en: "How draws are made", "zh-Hans": "抽样方法", "zh-Hant": "抽樣方法" },
  "draws.text": {
    en: "Draws are a Latin hypercube of {draws} rows, seed {seed}: each input with a range, or each group of inputs that move together, has one probability in every {draws}th part, in an order shuffled by the generator xoroshiro128+ from the seed and the input's name. The probability is read through the inverse of the distribution named beside the range: triangular and PERT with their mode at the central value, normal and lognormal with the range as 5th and 95th percentile. Calendar years and words are not drawn. Percentiles follow the linear rule between ranks.",
    "zh-Hans":
      "抽样采用 {draws} 行的拉丁超立方，种子 {seed}：每个有范围的输入（或共同变动的一组输入）在每个 1/{draws} 区间各取一个概率，顺序由 xoroshiro128+ 生成器按种子与输入名称打乱。概率经范围旁所列分布的反函数读取：三角与 PERT 分布以中心值为众数，正态与对数正态分布以范围为第 5 与第 95 百分位。日历年份与文字不参与抽样。百分位在相邻次序间按线性规则计算。",
    "zh-Hant":
      "抽樣採用 {draws} 行的拉丁超立方，種子 {seed}：每個有範圍的輸入（或共同變動的一組輸入）在每個 1/{draws} 區間各取一個概率，順序由 xoroshiro128+ 生成器按種子與輸入名稱打亂。概率經範圍旁所列分佈的反函數讀取：三角與 PERT 分佈以中心值為眾數，常態與對數常態分佈以範圍為第 5 與第 95 百分位。日曆年份與文字不參與抽樣。百分位在相鄰次序間按線性規則計算。",
  },
  "money.text": {
    en: "Money of another year is brought to yuan of {base} by consumer prices: dollars by the US index, yuan by the yearly changes of the national statistics, {changes}. Dollars then become yuan at the average rate of {base}.",
    "zh-Hans":
      "其他年份的金额按消费价格换算为 {base} 年人民币：美元按美国指数，人民币按国家统计的年度变化（{changes}）。美元再按 {base} 年平均汇率换算。",
    "zh-Hant":
      "其他年份的金額按消費價格換算為 {base} 年人民幣：美元按美國指數，人民幣按國家統計的年度變化（{changes}）。美元再按 {base} 年平均匯率換算。",
  },
  "repeat.command": {
    en: "Command: {command}. Fingerprint of the version, the company's data and what its workbook sets (SHA-256): {fingerprint}.",
    "zh-Hans": "命令：{command}。版本、公司数据与工作簿设定的指纹（SHA-256）：{fingerprint}。",
    "zh-Hant": "命令：{command}。版本、公司數據與工作簿設定的指紋（SHA-256）：{fingerprint}。",
  },
  "repeat.attached": {
    en: "Attached to this document: {names}.",
    "zh-Hans": "本文档所附文件：{names}。",
    "zh-Hant": "本文件所附檔案：{names}。",
  },
  "repeat.attachedMeans": {
    en: "Company and workbook that this appendix is computed from",
    "zh-Hans": "本附录据以计算的公司与工作簿",
    "zh-Hant": "本附錄據以計算的公司與活頁簿",
  },
  "repeat.attachedScenarios": {
    en: "Imported scenarios that this appendix is computed with",
    "zh-Hans": "本附录据以计算的导入情景",
    "zh-Hant": "本附錄據以計算的匯入情景",
  },
  "chapter.at": {
    en: "chapter {number}",
    "zh-Hans": "第 {number} 章",
    "zh-Hant": "第 {number} 章",
  },
  "chapter.left": {
    en: "the chapter “{title}” (not printed here)",
    "zh-Hans": "“{title}”一章（此处未印）",
    "zh-Hant": "“{title}”一章（此處未印）",
  },
  "basis.leftOutTerm": {
    en: "Chapters not printed",
    "zh-Hans": "未印章节",
    "zh-Hant": "未印章節",
  },
  "basis.leftOut": {
    en: "This copy leaves out {titles}. The figures are computed from the whole model all the same.",
    "zh-Hans": "本版未印：{titles}。数值仍由完整模型计算。",
    "zh-Hant": "本版未印：{titles}。數值仍由完整模型計算。",
  },
  "basis.wordsTitle": { en: "Words", "zh-Hans": "用语", "zh-Hant": "用語" },
  "word.pairing": { en: "Pairing", "zh-Hans": "组合", "zh-Hant": "組合" },
  "word.pairing.means": {
    en: "One path of global warming together with one path of energy and climate policy.",
    "zh-Hans": "一条全球升温路径与一条能源及气候政策路径的组合。",
    "zh-Hant": "一條全球升溫路徑與一條能源及氣候政策路徑的組合。",
  },
  "word.draws": { en: "Draws, seed", "zh-Hans": "抽样、种子", "zh-Hant": "抽樣、種子" },
  "word.draws.means": {
    en: "The same computation many times, each time with other values out of the ranges. The seed makes the values come out the same again.",
    "zh-Hans": "同一计算重复多次，每次从范围内取不同数值。种子使数值可以重现。",
    "zh-Hant": "同一計算重複多次，每次從範圍內取不同數值。種子使數值可以重現。",
  },
  "word.percentile": {
    en: "5th to 95th percentile",
    "zh-Hans": "第 5 至第 95 百分位",
    "zh-Hant": "第 5 至第 95 百分位",
  },
  "word.percentile.means": {
    en: "Nine draws in ten lie between the two.",
    "zh-Hans": "十次抽样中有九次位于两者之间。",
    "zh-Hant": "十次抽樣中有九次位於兩者之間。",
  },
  "word.market": {
    en: "Market-based, location-based",
    "zh-Hans": "基于市场、基于位置",
    "zh-Hant": "基於市場、基於位置",
  },
  "word.market.means": {
    en: "Emissions of bought electricity by the contracts behind it, or by the average of the grid.",
    "zh-Hans": "外购电排放按其背后的合约计，或按电网平均计。",
    "zh-Hant": "外購電排放按其背後的合約計，或按電網平均計。",
  },
  "word.residual": { en: "Residual factor", "zh-Hans": "剩余因子", "zh-Hant": "剩餘因子" },
  "word.residual.means": {
    en: "Emissions of a unit of grid electricity once what others have contracted is taken out.",
    "zh-Hans": "扣除他方已签约电量后，电网单位电量的排放。",
    "zh-Hant": "扣除他方已簽約電量後，電網單位電量的排放。",
  },
  "word.overhead": { en: "PUE, overhead", "zh-Hans": "PUE、额外能耗", "zh-Hant": "PUE、額外能耗" },
  "word.overhead.means": {
    en: "Electricity of the whole data centre over that of its computers; the overhead is the part above one.",
    "zh-Hans": "数据中心总用电与计算设备用电之比；额外能耗为超出一的部分。",
    "zh-Hant": "數據中心總用電與計算設備用電之比；額外能耗為超出一的部分。",
  },
  "word.lmdi": { en: "LMDI", "zh-Hans": "LMDI", "zh-Hant": "LMDI" },
  "word.lmdi.means": {
    en: "A way to split a change into causes so that the parts sum to the whole with no rest.",
    "zh-Hans": "将变化分解到各原因的方法，各部分合计等于整体，没有余项。",
    "zh-Hant": "將變化分解到各原因的方法，各部分合計等於整體，沒有餘項。",
  },
  "word.forcing": {
    en: "CMIP6, forcing",
    "zh-Hans": "CMIP6、辐射强迫",
    "zh-Hant": "CMIP6、輻射強迫",
  },
  "word.forcing.means": {
    en: "The set of climate models behind the IPCC's pathways; how strongly the atmosphere holds heat back, in watts per square metre.",
    "zh-Hans": "IPCC 路径所依据的气候模型组；大气截留热量的强度，以每平方米瓦计。",
    "zh-Hant": "IPCC 路徑所依據的氣候模型組；大氣截留熱量的強度，以每平方米瓦計。",
  },
});
