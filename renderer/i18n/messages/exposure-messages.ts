import { messages } from "../message.ts";

/** Exposure matrices on paper. */
export const exposureMessages = messages({
  "matrices.title": { en: "Exposure matrices", "zh-Hans": "敞口矩阵", "zh-Hant": "敞口矩陣" },
  "matrices.headline": {
    en: "{name} ranks first in {count} of {total} pairings to {near}; {far}",
    "zh-Hans": "至 {near} 年，{name}在 {total} 个组合中的 {count} 个居首；{far}",
    "zh-Hant": "至 {near} 年，{name}在 {total} 個組合中的 {count} 個居首；{far}",
  },
  "matrices.headlineFar": {
    en: "{name} in {count} of them to {year}",
    "zh-Hans": "至 {year} 年，{name}在 {count} 个组合中居首",
    "zh-Hant": "至 {year} 年，{name}在 {count} 個組合中居首",
  },
  "matrices.headlineNone": {
    en: "No item of the register is quantified yet",
    "zh-Hans": "登记册尚无量化项目",
    "zh-Hant": "登記冊尚無量化項目",
  },
  "matrices.lead": {
    en: "Likelihood by magnitude, rated by the rules below. The horizon counts its worst year, {after}–{near} and {next}–{far}. Each matrix is conditional on its pairing: scenarios have no probabilities.",
    "zh-Hans":
      "按以下规则以可能性与影响程度评级。各时间范围取最不利年份，即 {after}–{near} 年与 {next}–{far} 年。各矩阵以其组合为条件：情景本身没有概率。",
    "zh-Hant":
      "按以下規則以可能性與影響程度評級。各時間範圍取最不利年份，即 {after}–{near} 年與 {next}–{far} 年。各矩陣以其組合為條件：情景本身沒有概率。",
  },
  "matrices.rulesTitle": {
    en: "What ratings are made by",
    "zh-Hans": "评级规则",
    "zh-Hant": "評級規則",
  },
  "matrices.rules": {
    en: "Magnitude is the cost of a risk, or the gain of an opportunity, in the worst year, as a share of that year’s revenue: Low below {medium}, Medium from {medium}, High above {high}. Likelihood classes 1 to 5 are bounded by {classes}. A High magnitude is rated High from class {likely}, Medium below it; a Medium magnitude is rated Medium from class {likely}, Low below it. A draw is adverse above {adverse}.",
    "zh-Hans":
      "影响程度指最不利年份风险的成本或机遇的收益占当年收入的比例：低于 {medium} 为低，{medium} 起为中，高于 {high} 为高。可能性 1 至 5 级以 {classes} 为界。影响程度为高者，可能性 {likely} 级起评为高，以下评为中；影响程度为中者，{likely} 级起评为中，以下评为低。高于 {adverse} 的抽样视为不利。",
    "zh-Hant":
      "影響程度指最不利年份風險的成本或機遇的收益佔當年收入的比例：低於 {medium} 為低，{medium} 起為中，高於 {high} 為高。可能性 1 至 5 級以 {classes} 為界。影響程度為高者，可能性 {likely} 級起評為高，以下評為中；影響程度為中者，{likely} 級起評為中，以下評為低。高於 {adverse} 的抽樣視為不利。",
  },
  "matrices.rulesModel": {
    en: "A convention of the model, not a published scale, the same for every company.",
    "zh-Hans": "模型约定，并非公布标准，适用于所有公司。",
    "zh-Hant": "模型約定，並非公佈標準，適用於所有公司。",
  },
  "matrices.rulesOwn": {
    en: "Rules of the workbook’s own in place of the model’s; ratings by other rules do not compare with these.",
    "zh-Hans": "采用工作簿自定规则，而非模型约定；与按其他规则得出的评级不可比。",
    "zh-Hant": "採用活頁簿自訂規則，而非模型約定；與按其他規則得出的評級不可比。",
  },
  "matrices.byHand": {
    en: "† Rated by hand in place of the model; reason and the model’s own rating stand with the item in {register}.",
    "zh-Hans": "† 人工评级，替代模型评级；理由与模型评级见{register}该项。",
    "zh-Hant": "† 人工評級，替代模型評級；理由與模型評級見{register}該項。",
  },
  "matrices.rulesNote": {
    en: "Revenue follows the load (constant revenue per IT MWh). The side that is favourable is shown in the register and never rated. {draws} draws, seed {seed}; repeat one with {command}.",
    "zh-Hans":
      "收入随负荷变化（单位 IT 电量收入不变）。有利一侧列于登记册，不予评级。{draws} 次抽样，种子 {seed}；可用 {command} 重复。",
    "zh-Hant":
      "收入隨負荷變化（單位 IT 電量收入不變）。有利一側列於登記冊，不予評級。{draws} 次抽樣，種子 {seed}；可用 {command} 重複。",
  },
  "matrices.glanceCaption": {
    en: "Rating of every item in every pairing to {year}: L low, M medium, H high; its rank below. Numbers of items as in the register",
    "zh-Hans": "至 {year} 年各项目在各组合下的评级：低、中、高；下为名次。项目编号同登记册",
    "zh-Hant": "至 {year} 年各項目在各組合下的評級：低、中、高；下為名次。項目編號同登記冊",
  },
  "matrices.fullHeadline": {
    en: "{name}, to {year}: {finding}",
    "zh-Hans": "{name}，至 {year} 年：{finding}",
    "zh-Hant": "{name}，至 {year} 年：{finding}",
  },
  "matrices.findingNone": {
    en: "no item is rated Medium or High",
    "zh-Hans": "无项目评为中或高",
    "zh-Hant": "無項目評為中或高",
  },
  "matrices.findingTop": {
    en: "{count} of {total} items are rated Medium or High, {item} first",
    "zh-Hans": "{total} 项中 {count} 项评为中或高，{item}居首",
    "zh-Hant": "{total} 項中 {count} 項評為中或高，{item}居首",
  },
  "matrices.fullLead": {
    en: "Marks at the median of the draws, bars from the 5th to the 95th percentile. Discs are risks, diamonds opportunities; a dashed edge is a judgement, a small letter the published rating.",
    "zh-Hans":
      "标记为抽样中位数，线段为第 5 至 95 百分位。圆为风险，菱形为机遇；虚线边为判断，小字为公布评级。",
    "zh-Hant":
      "標記為抽樣中位數，線段為第 5 至 95 百分位。圓為風險，菱形為機遇；虛線邊為判斷，小字為公佈評級。",
  },
  "matrices.fullCaption": {
    en: "Exposure matrix, {name}, horizon to {year}; share of the year’s revenue, {draws} draws, seed {seed}; covers {coverage} of the electricity",
    "zh-Hans":
      "敞口矩阵，{name}，至 {year} 年；占当年收入比例，{draws} 次抽样，种子 {seed}；覆盖 {coverage} 的电量",
    "zh-Hant":
      "敞口矩陣，{name}，至 {year} 年；佔當年收入比例，{draws} 次抽樣，種子 {seed}；覆蓋 {coverage} 的電量",
  },
  "matrices.alt": {
    en: "{headline}. {values}",
    "zh-Hans": "{headline}。{values}",
    "zh-Hant": "{headline}。{values}",
  },
  "matrices.altItem": {
    en: "{number} {name}: likelihood {likelihood}, {share} of revenue, {rating}",
    "zh-Hans": "{number} {name}：可能性 {likelihood} 级，收入的 {share}，{rating}",
    "zh-Hant": "{number} {name}：可能性 {likelihood} 級，收入的 {share}，{rating}",
  },
  "matrices.listCaption": {
    en: "Ordered list, {name}, horizon to {year}: rating, its probability, and how firmly the rank holds. Rank range: 5th to 95th percentile of the draws",
    "zh-Hans":
      "排序列表，{name}，至 {year} 年：评级、评级概率与名次稳定度。名次区间：抽样的第 5 至 95 百分位",
    "zh-Hant":
      "排序列表，{name}，至 {year} 年：評級、評級概率與名次穩定度。名次區間：抽樣的第 5 至 95 百分位",
  },
  "matrices.rank": { en: "Rank", "zh-Hans": "名次", "zh-Hant": "名次" },
  "matrices.item": { en: "Item", "zh-Hans": "项目", "zh-Hant": "項目" },
  "matrices.share": { en: "Share of revenue", "zh-Hans": "占收入比例", "zh-Hant": "佔收入比例" },
  "matrices.likelihood": { en: "Likelihood", "zh-Hans": "可能性", "zh-Hant": "可能性" },
  "matrices.rating": { en: "Rating", "zh-Hans": "评级", "zh-Hant": "評級" },
  "matrices.probability": {
    en: "Low / Medium / High",
    "zh-Hans": "低 / 中 / 高",
    "zh-Hant": "低 / 中 / 高",
  },
  "matrices.holds": { en: "Rank holds", "zh-Hans": "名次稳定", "zh-Hant": "名次穩定" },
  "matrices.range": { en: "Rank range", "zh-Hans": "名次区间", "zh-Hant": "名次區間" },
  "matrices.othersTitle": {
    en: "The other pairings",
    "zh-Hans": "其他组合",
    "zh-Hant": "其他組合",
  },
  "matrices.othersLead": {
    en: "The same items, smaller. Numbers are those of the register; the order of all pairings stands in the tables above.",
    "zh-Hans": "相同项目的小图。编号同登记册；各组合的次序见上表。",
    "zh-Hant": "相同項目的小圖。編號同登記冊；各組合的次序見上表。",
  },
  "matrices.othersCaption": {
    en: "Exposure matrices of the other pairings, horizon to {year}; share of the year’s revenue, {draws} draws",
    "zh-Hans": "其他组合的敞口矩阵，至 {year} 年；占当年收入比例，{draws} 次抽样",
    "zh-Hant": "其他組合的敞口矩陣，至 {year} 年；佔當年收入比例，{draws} 次抽樣",
  },
  "matrices.tauTitle": {
    en: "How far the order depends on the scenario",
    "zh-Hans": "次序在多大程度上取决于情景",
    "zh-Hant": "次序在多大程度上取決於情景",
  },
  "matrices.tauLead": {
    en: "Kendall’s tau between the orders of two pairings: 1 is the same order, 0 no relation, −1 the reverse. Lowest to {near}: {low}; to {far}: {lowFar}.",
    "zh-Hans":
      "两个组合次序之间的肯德尔 τ：1 为次序相同，0 为无关，−1 为相反。最低值：至 {near} 年 {low}；至 {far} 年 {lowFar}。",
    "zh-Hant":
      "兩個組合次序之間的肯德爾 τ：1 為次序相同，0 為無關，−1 為相反。最低值：至 {near} 年 {low}；至 {far} 年 {lowFar}。",
  },
  "matrices.tauCaption": {
    en: "Kendall’s tau between the orders, to {near} above the diagonal, to {far} below it; pairings numbered as in the rows",
    "zh-Hans": "次序间的肯德尔 τ：对角线以上至 {near} 年，以下至 {far} 年；组合编号同行号",
    "zh-Hant": "次序間的肯德爾 τ：對角線以上至 {near} 年，以下至 {far} 年；組合編號同行號",
  },
  "matrices.publishedTitle": {
    en: "Published beside modelled",
    "zh-Hans": "公布评级与模型评级",
    "zh-Hant": "公佈評級與模型評級",
  },
  "matrices.publishedHeadline": {
    en: "{agree} of {of} published ratings come out the same{some}",
    "zh-Hans": "{of} 项公布评级中 {agree} 项一致{some}",
    "zh-Hant": "{of} 項公佈評級中 {agree} 項一致{some}",
  },
  "matrices.publishedSome": {
    en: ", {count} in some pairings and horizons",
    "zh-Hans": "，{count} 项在部分组合与时间范围一致",
    "zh-Hant": "，{count} 項在部分組合與時間範圍一致",
  },
  "matrices.publishedLead": {
    en: "Computed items and judgements are counted apart: {computed} of {computedOf} computed and {judged} of {judgedOf} judged agree. A rating printed without a scenario is set against every pairing and both horizons.",
    "zh-Hans":
      "计算项目与判断项目分别计数：计算项目 {computedOf} 项中 {computed} 项一致，判断项目 {judgedOf} 项中 {judged} 项一致。未注明情景的评级与所有组合及两个时间范围对照。",
    "zh-Hant":
      "計算項目與判斷項目分別計數：計算項目 {computedOf} 項中 {computed} 項一致，判斷項目 {judgedOf} 項中 {judged} 項一致。未註明情景的評級與所有組合及兩個時間範圍對照。",
  },
  "matrices.publishedCaption": {
    en: "Published ratings beside those of the model, with the reason of each difference",
    "zh-Hans": "公布评级与模型评级对照，附差异原因",
    "zh-Hant": "公佈評級與模型評級對照，附差異原因",
  },
  "matrices.published": { en: "Published", "zh-Hans": "公布", "zh-Hant": "公佈" },
  "matrices.agrees": { en: "Agrees", "zh-Hans": "一致", "zh-Hant": "一致" },
  "matrices.why": { en: "Why", "zh-Hans": "原因", "zh-Hant": "原因" },
  "matrices.ofPlaces": {
    en: "{agree} of {of}",
    "zh-Hans": "{of} 中 {agree}",
    "zh-Hant": "{of} 中 {agree}",
  },
  "matrices.noPublished": {
    en: "The company prints no ratings of its items.",
    "zh-Hans": "公司未公布项目评级。",
    "zh-Hant": "公司未公佈項目評級。",
  },
  "matrices.headlineSame": {
    en: "{name} ranks first in {count} of {total} pairings to {near} and in {later} to {far}",
    "zh-Hans":
      "{name}在 {total} 个组合中的 {count} 个（至 {near} 年）与 {later} 个（至 {far} 年）居首",
    "zh-Hant":
      "{name}在 {total} 個組合中的 {count} 個（至 {near} 年）與 {later} 個（至 {far} 年）居首",
  },
});
