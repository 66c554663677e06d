import { messages } from "../message.ts";

/** The chapter on printed figures computed again, and on coverage. */
export const reconciliationMessages = messages({
  "reconcile.title": {
    en: "Reconciliation and coverage",
    "zh-Hans": "核对与覆盖范围",
    "zh-Hant": "核對與覆蓋範圍",
  },
  "reconcile.headline": {
    en: "{match} of {count} printed figures come out to the digit; {differs} differ without a named reason",
    "zh-Hans": "{count} 项披露数字中 {match} 项重算逐位相符，{differs} 项不符且无解释",
    "zh-Hant": "{count} 項披露數字中 {match} 項重算逐位相符，{differs} 項不符且無解釋",
  },
  "reconcile.headlineOne": {
    en: "{match} of {count} printed figures come out to the digit; {differs} differs without a named reason",
    "zh-Hans": "{count} 项披露数字中 {match} 项重算逐位相符，{differs} 项不符且无解释",
    "zh-Hant": "{count} 項披露數字中 {match} 項重算逐位相符，{differs} 項不符且無解釋",
  },
  "reconcile.lead": {
    en: "{explained} more differ for a named reason within a stated bound, and {missing} cannot be recomputed from what is printed. Each figure is computed from the others that the company prints and from published factors.",
    "zh-Hans":
      "另有 {explained} 项差异有具名原因且在所示界限内，{missing} 项无法由披露内容重算。各数均由公司所披露的其他数字与公布的因子计算。",
    "zh-Hant":
      "另有 {explained} 項差異有具名原因且在所示界限內，{missing} 項無法由披露內容重算。各數均由公司所披露的其他數字與公佈的因子計算。",
  },
  "reconcile.caption": {
    en: "Printed figures of {company} and their recomputation; difference: recomputed less printed",
    "zh-Hans": "{company}披露数字与重算值；差异为重算值减披露值",
    "zh-Hant": "{company}披露數字與重算值；差異為重算值減披露值",
  },
  "reconcile.disclosed": { en: "Printed", "zh-Hans": "披露值", "zh-Hant": "披露值" },
  "reconcile.recomputed": { en: "Recomputed", "zh-Hans": "重算值", "zh-Hant": "重算值" },
  "reconcile.difference": { en: "Difference", "zh-Hans": "差异", "zh-Hant": "差異" },
  "reconcile.how": {
    en: "Calculation, factors, lines",
    "zh-Hans": "计算、因子与行号",
    "zh-Hant": "計算、因子與行號",
  },
  "reconcile.match": { en: "to the digit", "zh-Hans": "逐位相符", "zh-Hant": "逐位相符" },
  "reconcile.explained": { en: "explained", "zh-Hans": "有解释", "zh-Hant": "有解釋" },
  "reconcile.differs": { en: "differs", "zh-Hans": "不符", "zh-Hant": "不符" },
  "reconcile.not-recomputable": {
    en: "not recomputable",
    "zh-Hans": "无法重算",
    "zh-Hant": "無法重算",
  },
  "reconcile.line": { en: "line {lines}", "zh-Hans": "第 {lines} 行", "zh-Hant": "第 {lines} 行" },
  "reconcile.lines": {
    en: "lines {lines}",
    "zh-Hans": "第 {lines} 行",
    "zh-Hant": "第 {lines} 行",
  },
  "reconcile.national": {
    en: "national grid factor of {year}",
    "zh-Hans": "{year} 年全国电网因子",
    "zh-Hant": "{year} 年全國電網因子",
  },
  "reconcile.heatFactor": {
    en: "default factor of purchased heat",
    "zh-Hans": "外购热力缺省因子",
    "zh-Hant": "外購熱力缺省因子",
  },
  "reconcile.factors": {
    en: "Factors: {sets}.",
    "zh-Hans": "因子：{sets}。",
    "zh-Hant": "因子：{sets}。",
  },
  "reconcile.linesNote": {
    en: "Lines are those of the text extracted from: {documents}. “To the digit” means equal within half a unit of the last printed digit.",
    "zh-Hans":
      "行号为下列文件提取文本的行：{documents}。“逐位相符”指相差不超过末位披露数字的半个单位。",
    "zh-Hant":
      "行號為下列文件提取文本的行：{documents}。「逐位相符」指相差不超過末位披露數字的半個單位。",
  },
  "reconcile.missingTitle": {
    en: "{missing} figures cannot be recomputed: what is missing",
    "zh-Hans": "{missing} 项数字无法重算：缺少什么",
    "zh-Hant": "{missing} 項數字無法重算：缺少甚麼",
  },
  "reconcile.missingLead": {
    en: "Printed totals and ratios whose parts the company does not print.",
    "zh-Hans": "公司未披露其组成部分的合计与比率。",
    "zh-Hant": "公司未披露其組成部分的合計與比率。",
  },
  "reconcile.missingCaption": {
    en: "Figures that cannot be recomputed",
    "zh-Hans": "无法重算的数字",
    "zh-Hant": "無法重算的數字",
  },
  "reconcile.why": { en: "What is missing", "zh-Hans": "缺少什么", "zh-Hant": "缺少甚麼" },
  "reconcile.nearest": {
    en: "Difference of the nearest set: {difference} ({relative}).",
    "zh-Hans": "与最接近一套的差异：{difference}（{relative}）。",
    "zh-Hant": "與最接近一套的差異：{difference}（{relative}）。",
  },
  "reconcile.changeTitle": {
    en: "Scope 1 + 2 cannot be followed over years",
    "zh-Hans": "范围一与二无法跨年比较",
    "zh-Hant": "範圍一與二無法跨年比較",
  },
  "reconcile.changeNone": {
    en: "The company prints emissions with their electricity for one year only, so no change can be split into activity and grid factor.",
    "zh-Hans": "公司仅披露一年的排放与用电，因此无法将变化拆分为活动量与电网因子。",
    "zh-Hant": "公司僅披露一年的排放與用電，因此無法將變化拆分為活動量與電網因子。",
  },
  "reconcile.changeHeadline": {
    en: "Scope 1 + 2 from {from} to {to}: {total} by the printed figures, {activity} at an unchanged grid factor",
    "zh-Hans": "{from} 至 {to} 年范围一与二：按披露数字 {total}，电网因子不变时 {activity}",
    "zh-Hant": "{from} 至 {to} 年範圍一與二：按披露數字 {total}，電網因子不變時 {activity}",
  },
  "reconcile.changeLead": {
    en: "Activity is what fuels, heat and electricity change at the first year's grid factor; the rest is the change of that factor, which is not the company's doing. The two add up to the total.",
    "zh-Hans":
      "活动量为按首年电网因子计的燃料、热力与用电变化；其余为因子变化，与公司行为无关。两者之和等于总变化。",
    "zh-Hant":
      "活動量為按首年電網因子計的燃料、熱力與用電變化；其餘為因子變化，與公司行為無關。兩者之和等於總變化。",
  },
  "reconcile.changeCaption": {
    en: "Change of scope 1 + 2 between years, t CO₂e, and as a share of the first year",
    "zh-Hans": "范围一与二的年际变化，t CO₂e，及占首年比例",
    "zh-Hant": "範圍一與二的年際變化，t CO₂e，及佔首年比例",
  },
  "reconcile.years": { en: "Years", "zh-Hans": "年份", "zh-Hant": "年份" },
  "reconcile.changeTotal": { en: "Change", "zh-Hans": "变化", "zh-Hant": "變化" },
  "reconcile.changeActivity": { en: "Activity", "zh-Hans": "活动量", "zh-Hant": "活動量" },
  "reconcile.changeFactor": { en: "Grid factor", "zh-Hans": "电网因子", "zh-Hant": "電網因子" },
  "reconcile.changePrinted": {
    en: "Change as printed",
    "zh-Hans": "披露的变化率",
    "zh-Hant": "披露的變化率",
  },
  "covered.headlineLeased": {
    en: "Own sites use {own} of the electricity; the rest is leased capacity, in scope 3",
    "zh-Hans": "自有站点用电占 {own}，其余为租用容量，计入范围三",
    "zh-Hant": "自有站點用電佔 {own}，其餘為租用容量，計入範圍三",
  },
  "covered.headlineOwn": {
    en: "Own sites cover {own} of the electricity the company discloses",
    "zh-Hans": "自有站点覆盖公司所披露用电的 {own}",
    "zh-Hant": "自有站點覆蓋公司所披露用電的 {own}",
  },
  "covered.lead": {
    en: "Electricity of {year} behind each total: energy cost counts all of it, scope 1 and 2 only that of own sites and offices.",
    "zh-Hans": "{year} 年各合计所含用电：能源成本计入全部，范围一与二仅计自有站点与办公场所。",
    "zh-Hant": "{year} 年各合計所含用電：能源成本計入全部，範圍一與二僅計自有站點與辦公場所。",
  },
  "covered.caption": {
    en: "Electricity of {year} by who holds the site, {unit}",
    "zh-Hans": "{year} 年按持有方式划分的用电量，{unit}",
    "zh-Hant": "{year} 年按持有方式劃分的用電量，{unit}",
  },
  "covered.part": { en: "Held as", "zh-Hans": "持有方式", "zh-Hant": "持有方式" },
  "covered.share": { en: "Share", "zh-Hans": "占比", "zh-Hant": "佔比" },
  "covered.countedIn": { en: "Emissions in", "zh-Hans": "排放计入", "zh-Hant": "排放計入" },
  "covered.sites": { en: "Sites", "zh-Hans": "站点", "zh-Hant": "站點" },
  "covered.own": {
    en: "Own sites and offices",
    "zh-Hans": "自有站点与办公场所",
    "zh-Hant": "自有站點與辦公場所",
  },
  "covered.leased": { en: "Leased capacity", "zh-Hans": "租用容量", "zh-Hant": "租用容量" },
  "covered.ownCounted": {
    en: "scope 1 and 2",
    "zh-Hans": "范围一与二",
    "zh-Hant": "範圍一與二",
  },
  "covered.leasedCounted": {
    en: "scope 3, category\u00a08",
    "zh-Hans": "范围三类别 8",
    "zh-Hant": "範圍三類別 8",
  },
  "covered.meansLeased": {
    en: "Coverage stands at {all} of own and leased electricity. For leased capacity that is so by construction: the company discloses its emissions in category 8, not its electricity, so the electricity is computed back from them at the national grid factor. The figure therefore says that nothing disclosed is left out; it does not say that every leased site is known.",
    "zh-Hans":
      "覆盖自有及租用用电的 {all}。租用容量的该比例由计算方式决定：公司披露类别 8 排放而未披露用电量，用电量由该排放按全国电网因子反算。因此该比例表示所披露者无一遗漏，并不表示每个租用站点均已知。",
    "zh-Hant":
      "覆蓋自有及租用用電的 {all}。租用容量的該比例由計算方式決定：公司披露類別 8 排放而未披露用電量，用電量由該排放按全國電網因子反算。因此該比例表示所披露者無一遺漏，並不表示每個租用站點均已知。",
  },
  "covered.meansOwn": {
    en: "Coverage stands at {all} of the purchased electricity that the company discloses, because that electricity is shared over the sites modelled. What the company does not disclose is not in it: capacity in data centres of others has no disclosed electricity and no category 8 emissions.",
    "zh-Hans":
      "覆盖公司所披露外购电力的 {all}，因为该电量被分摊到所建模的站点。公司未披露者不在其中：他方数据中心的容量既无披露的用电量，也无类别 8 排放。",
    "zh-Hant":
      "覆蓋公司所披露外購電力的 {all}，因為該電量被分攤到所建模的站點。公司未披露者不在其中：他方數據中心的容量既無披露的用電量，也無類別 8 排放。",
  },
  "covered.outsideCaption": {
    en: "Sites the company names that have no model of their own",
    "zh-Hans": "公司提及但未单独建模的站点",
    "zh-Hant": "公司提及但未單獨建模的站點",
  },
  "covered.fate": {
    en: "Where their electricity is",
    "zh-Hans": "其用电所在",
    "zh-Hant": "其用電所在",
  },
  "covered.included": {
    en: "Inside the disclosed purchased electricity, as far as that includes them (the company does not say which sites it covers), and so inside the sites modelled.",
    "zh-Hans":
      "在披露的外购电力之内（以其包含者为限，公司未说明覆盖哪些站点），因而在所建模站点之内。",
    "zh-Hant":
      "在披露的外購電力之內（以其包含者為限，公司未說明覆蓋哪些站點），因而在所建模站點之內。",
  },
  "covered.leasedInside": {
    en: "Inside category 8, and so inside leased capacity.",
    "zh-Hans": "在类别 8 之内，因而在租用容量之内。",
    "zh-Hant": "在類別 8 之內，因而在租用容量之內。",
  },
  "covered.notDisclosed": {
    en: "Not disclosed and not covered.",
    "zh-Hans": "未披露，未覆盖。",
    "zh-Hant": "未披露，未覆蓋。",
  },
  "covered.notOpen": {
    en: "Not open in the base year; not covered.",
    "zh-Hans": "基准年尚未投运，未覆盖。",
    "zh-Hant": "基準年尚未投運，未覆蓋。",
  },
});
