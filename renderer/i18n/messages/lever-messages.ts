import { messages } from "../message.ts";

/** Levers, abatement, cost of neutrality, scope 3. */
export const leverMessages = messages({
  "levers.title": {
    en: "Levers and what they cost",
    "zh-Hans": "减排手段及其成本",
    "zh-Hant": "減排手段及其成本",
  },
  "levers.undivided": {
    en: "total, not divided by category",
    "zh-Hans": "合计，未按类别划分",
    "zh-Hant": "合計，未按類別劃分",
  },
  "levers.category": {
    en: "category {number}, {name}",
    "zh-Hans": "类别 {number}：{name}",
    "zh-Hant": "類別 {number}：{name}",
  },
  "wedges.volume": {
    en: "IT load (assumed)",
    "zh-Hans": "IT 负荷（假设）",
    "zh-Hant": "IT 負荷（假設）",
  },
  "wedges.plan": { en: "PUE plan", "zh-Hans": "PUE 计划", "zh-Hant": "PUE 計劃" },
  "wedges.warming": { en: "Warming", "zh-Hans": "升温", "zh-Hant": "升溫" },
  "wedges.grid": { en: "Cleaner grid", "zh-Hans": "电网减碳", "zh-Hant": "電網減碳" },
  "wedges.onSite": { en: "On-site power", "zh-Hans": "现场发电", "zh-Hant": "現場發電" },
  "wedges.contracts": {
    en: "Green contracts (assumed)",
    "zh-Hans": "绿色合约（假设）",
    "zh-Hant": "綠色合約（假設）",
  },
  "wedges.fuels": { en: "Fuels", "zh-Hans": "燃料", "zh-Hant": "燃料" },
  "wedges.credits": { en: "Carbon credits", "zh-Hans": "碳信用", "zh-Hant": "碳信用" },
  "wedges.net": { en: "Net emissions", "zh-Hans": "净排放", "zh-Hant": "淨排放" },
  "wedges.baseYear": { en: "Base-year level", "zh-Hans": "基准年水平", "zh-Hant": "基準年水平" },
  "wedges.axis": {
    en: "Scope 1 and 2, market-based, {unit}",
    "zh-Hans": "范围一与二（基于市场），{unit}",
    "zh-Hant": "範圍一與二（基於市場），{unit}",
  },
  "wedges.headline": {
    en: "{name}: strongest lever {lever}, {near} {unit} off in {nearYear}, {far} in {farYear}",
    "zh-Hans": "{name}：减排主要来自{lever}，{nearYear} 年 {near} {unit}，{farYear} 年 {far}",
    "zh-Hant": "{name}：減排主要來自{lever}，{nearYear} 年 {near} {unit}，{farYear} 年 {far}",
  },
  "wedges.lead": {
    en: "Areas: what each lever takes off, in {unit}, from the solid line above (base-year state with what adds to it) to net emissions below. Dotted uprights: the reporting years.",
    "zh-Hans":
      "各面积为各手段的减排量（{unit}），自上方实线（基准年状态加上增量）至下方净排放。竖点线为报告年份。",
    "zh-Hant":
      "各面積為各手段的減排量（{unit}），自上方實線（基準年狀態加上增量）至下方淨排放。豎點線為報告年份。",
  },
  "wedges.unseen": {
    en: "Too thin to draw: {names}.",
    "zh-Hans": "过小而无法绘出：{names}。",
    "zh-Hant": "過小而無法繪出：{names}。",
  },
  "wedges.caption": {
    en: "Levers on net scope 1 and 2 under {name}, replaced one after the other in a fixed order",
    "zh-Hans": "{name}下各手段对范围一与二净排放的影响，按固定顺序逐一替换",
    "zh-Hant": "{name}下各手段對範圍一與二淨排放的影響，按固定順序逐一替換",
  },
  "wedges.alt": {
    en: "Stacked areas by year. {headline}. Base year {base} {unit}. {values}.",
    "zh-Hans": "逐年堆叠面积图。{headline}。基准年 {base} {unit}。{values}。",
    "zh-Hant": "逐年堆疊面積圖。{headline}。基準年 {base} {unit}。{values}。",
  },
  "wedges.tableTitle": {
    en: "Lever by lever from the base year to net emissions",
    "zh-Hans": "自基准年至净排放的各手段贡献",
    "zh-Hant": "自基準年至淨排放的各手段貢獻",
  },
  "wedges.tableLead": {
    en: "The levers of a column add up exactly to the change of net emissions.",
    "zh-Hans": "每列各手段之和恰等于净排放的变化。",
    "zh-Hant": "每列各手段之和恰等於淨排放的變化。",
  },
  "wedges.tableCaption": {
    en: "Net scope 1 and 2, market-based, by lever, {unit}",
    "zh-Hans": "按手段划分的范围一与二净排放（基于市场），{unit}",
    "zh-Hant": "按手段劃分的範圍一與二淨排放（基於市場），{unit}",
  },
  "wedges.lever": { en: "Lever", "zh-Hans": "手段", "zh-Hant": "手段" },
  "wedges.start": { en: "State of {year}", "zh-Hans": "{year} 年状态", "zh-Hant": "{year} 年狀態" },
  "wedges.note": {
    en: "The order is load, PUE plan, warming, grid, on-site power, contracts, fuels, credits; a lever works on what those before it leave, so contracts count little once the grid is clean. Sums hold before rounding.",
    "zh-Hans":
      "顺序为负荷、PUE 计划、升温、电网、现场发电、合约、燃料、碳信用；各手段作用于其前手段之后的余量，因此电网清洁后合约贡献很小。加总关系在四舍五入前成立。",
    "zh-Hant":
      "順序為負荷、PUE 計劃、升溫、電網、現場發電、合約、燃料、碳信用；各手段作用於其前手段之後的餘量，因此電網清潔後合約貢獻很小。加總關係在四捨五入前成立。",
  },
  "abatement.title": {
    en: "No measure can be priced",
    "zh-Hans": "措施均无法定价",
    "zh-Hant": "措施均無法定價",
  },
  "abatement.none": {
    en: "The company names {count} measures and gives no saving in kWh for any of them, so no cost per tonne can be computed.",
    "zh-Hans": "公司列出 {count} 项措施，均未给出节电量，因此无法计算每吨成本。",
    "zh-Hant": "公司列出 {count} 項措施，均未給出節電量，因此無法計算每噸成本。",
  },
  "abatement.headline": {
    en: "{count} measures avoid {tonnes} t CO₂e a year at about {unit} {cost} a tonne; certificates do so at {certificate}",
    "zh-Hans": "{count} 项措施每年减排 {tonnes} t CO₂e，每吨约 {cost} {unit}；绿证为 {certificate}",
    "zh-Hant": "{count} 項措施每年減排 {tonnes} t CO₂e，每噸約 {cost} {unit}；綠證為 {certificate}",
  },
  "abatement.lead": {
    en: "Each bar is a measure: its width the tonnes avoided a year at the base-year grid factor, its height the cost of one in {unit}. Dotted edges: the capital cost behind the height is assumed.",
    "zh-Hans":
      "每条为一项措施：宽度为按基准年电网因子计的年减排量，高度为每吨成本（{unit}）。点线边框表示其投资成本为假设。",
    "zh-Hant":
      "每條為一項措施：寬度為按基準年電網因子計的年減排量，高度為每噸成本（{unit}）。點線邊框表示其投資成本為假設。",
  },
  "abatement.caption": {
    en: "Marginal abatement cost of the disclosed measures; upright strokes: the range of the draws, 5th to 95th percentile",
    "zh-Hans": "所披露措施的边际减排成本；竖线为抽样的 5% 至 95% 分位",
    "zh-Hant": "所披露措施的邊際減排成本；豎線為抽樣的 5% 至 95% 分位",
  },
  "abatement.alt": {
    en: "Bars, widths in tonnes a year, heights in {unit}. {headline}. {values}. Certificates: {certificate} {unit}.",
    "zh-Hans":
      "条形图，宽度为年减排吨数，高度为 {unit}。{headline}。{values}。绿证：{certificate} {unit}。",
    "zh-Hant":
      "條形圖，寬度為年減排噸數，高度為 {unit}。{headline}。{values}。綠證：{certificate} {unit}。",
  },
  "abatement.axis": {
    en: "Cost of a tonne avoided, {unit}",
    "zh-Hans": "每吨减排成本，{unit}",
    "zh-Hant": "每噸減排成本，{unit}",
  },
  "abatement.across": {
    en: "Emissions avoided, t CO₂e a year",
    "zh-Hans": "年减排量，t CO₂e",
    "zh-Hant": "年減排量，t CO₂e",
  },
  "abatement.certificates": {
    en: "Certificates: {cost} (assumed price)",
    "zh-Hans": "绿证：{cost}（假设价格）",
    "zh-Hant": "綠證：{cost}（假設價格）",
  },
  "abatement.tableCaption": {
    en: "Disclosed measures with a yearly saving; cost of a tonne in {unit}, with the range of the draws",
    "zh-Hans": "披露年节电量的措施；每吨成本单位为 {unit}，附抽样范围",
    "zh-Hant": "披露年節電量的措施；每噸成本單位為 {unit}，附抽樣範圍",
  },
  "abatement.number": { en: "No.", "zh-Hans": "序号", "zh-Hant": "序號" },
  "abatement.measure": { en: "Measure", "zh-Hans": "措施", "zh-Hant": "措施" },
  "abatement.saving": {
    en: "Saves, MWh a year",
    "zh-Hans": "年节电，MWh",
    "zh-Hant": "年節電，MWh",
  },
  "abatement.tonnes": {
    en: "Avoids, t CO₂e a year",
    "zh-Hans": "年减排，t CO₂e",
    "zh-Hant": "年減排，t CO₂e",
  },
  "abatement.cost": { en: "Cost of a tonne", "zh-Hans": "每吨成本", "zh-Hant": "每噸成本" },
  "abatement.planned": {
    en: "From {year}.",
    "zh-Hans": "自 {year} 年起。",
    "zh-Hant": "自 {year} 年起。",
  },
  "abatement.capital": {
    en: "The company discloses no capital cost. All measures take one assumption, {capex} {unit} of yearly saving ({range}), and one mean tariff, so all come to the same cost of a tonne; only their size differs. The cost is the yearly annuity of the capital less the electricity saved. Certificates avoid market-based emissions only and save no electricity.",
    "zh-Hans":
      "公司未披露投资成本。所有措施采用同一假设，即年节电量每单位 {capex} {unit}（{range}），以及同一平均电价，因此每吨成本相同，仅规模不同。成本为投资年金减节省的电费。绿证仅减少基于市场的排放，并不节电。",
    "zh-Hant":
      "公司未披露投資成本。所有措施採用同一假設，即年節電量每單位 {capex} {unit}（{range}），以及同一平均電價，因此每噸成本相同，僅規模不同。成本為投資年金減節省的電費。綠證僅減少基於市場的排放，並不節電。",
  },
  "cost.neutralityTitle": {
    en: "No target, so no cost of reaching one",
    "zh-Hans": "未设目标，故无达标成本",
    "zh-Hant": "未設目標，故無達標成本",
  },
  "cost.noTarget": {
    en: "The company has set no target for net emissions; what it would cost to stand on a target line is therefore not shown.",
    "zh-Hans": "公司未设定净排放目标，因此不列示达到目标线的成本。",
    "zh-Hant": "公司未設定淨排放目標，因此不列示達到目標線的成本。",
  },
  "cost.neutralityHeadline": {
    en: "Cost of standing on the target line, {unit}: {near} in {nearYear}, {far} in {farYear}, beyond what is planned",
    "zh-Hans": "在既有计划之外达到目标线的成本（{unit}）：{nearYear} 年 {near}，{farYear} 年 {far}",
    "zh-Hant": "在既有計劃之外達到目標線的成本（{unit}）：{nearYear} 年 {near}，{farYear} 年 {far}",
  },
  "cost.neutralityLead": {
    en: "Certificates for further contracts, credits for what no contract can cover, and planned measures beyond the retrofits counted under efficiency rules; the headline spans what the draws give over all pairings, 5th to 95th percentile.",
    "zh-Hans":
      "包括新增合约的绿证、合约无法覆盖部分的碳信用，以及能效规定改造之外的计划措施；标题为各组合抽样的 5% 至 95% 分位范围。",
    "zh-Hant":
      "包括新增合約的綠證、合約無法覆蓋部分的碳信用，以及能效規定改造之外的計劃措施；標題為各組合抽樣的 5% 至 95% 分位範圍。",
  },
  "cost.neutralityCaption": {
    en: "Further contracts, {contracts}; emissions no contract covers, {residual}; cost of the year, {cost} of {base}",
    "zh-Hans":
      "新增合约（{contracts}）、合约无法覆盖的排放（{residual}）与年成本（{base} 年{cost}）",
    "zh-Hant":
      "新增合約（{contracts}）、合約無法覆蓋的排放（{residual}）與年成本（{base} 年{cost}）",
  },
  "cost.contracts": {
    en: "Contracts {year}",
    "zh-Hans": "{year} 年合约",
    "zh-Hant": "{year} 年合約",
  },
  "cost.residual": {
    en: "Residual {year}",
    "zh-Hans": "{year} 年余量",
    "zh-Hant": "{year} 年餘量",
  },
  "cost.perYear": { en: "Cost {year}", "zh-Hans": "{year} 年成本", "zh-Hant": "{year} 年成本" },
  "cost.neutralityNote": {
    en: "The target line runs straight from the base year to the target. Prices of certificates and credits are assumed; the range below a cost is what the draws span, 5th to 95th percentile.",
    "zh-Hans":
      "目标线自基准年直线至目标。绿证与碳信用价格为假设；成本下方为抽样的 5% 至 95% 分位。",
    "zh-Hant":
      "目標線自基準年直線至目標。綠證與碳信用價格為假設；成本下方為抽樣的 5% 至 95% 分位。",
  },
  "cost.contractsHeld": {
    en: "The central case already assumes green contracts for {near} of own electricity in {nearYear} and {far} in {farYear}; their premium is in the energy cost, not here, so a central cost near nothing, at or below its own range, means that the target is assumed to be paid for already.",
    "zh-Hans":
      "中心情形已假设绿色合约覆盖自有用电的 {near}（{nearYear} 年）与 {far}（{farYear} 年）；其溢价计入能源成本而不在此处，因此接近零、处于或低于其自身范围的中心值表示达标费用已被假设支付。",
    "zh-Hant":
      "中心情形已假設綠色合約覆蓋自有用電的 {near}（{nearYear} 年）與 {far}（{farYear} 年）；其溢價計入能源成本而不在此處，因此接近零、處於或低於其自身範圍的中心值表示達標費用已被假設支付。",
  },
  "scope3.title": {
    en: "Scope 3 is not disclosed",
    "zh-Hans": "未披露范围三",
    "zh-Hant": "未披露範圍三",
  },
  "scope3.none": {
    en: "The company discloses no scope 3 emissions of the base year, so no category is shown.",
    "zh-Hans": "公司未披露基准年范围三排放，因此不列示任何类别。",
    "zh-Hant": "公司未披露基準年範圍三排放，因此不列示任何類別。",
  },
  "scope3.headline": {
    en: "Scope 3 comes to {total} {unit} in {year}; categories known: {count} of 15",
    "zh-Hans": "{year} 年范围三为 {total} {unit}；已知类别 {count} 个（共 15 个）",
    "zh-Hant": "{year} 年範圍三為 {total} {unit}；已知類別 {count} 個（共 15 個）",
  },
  "scope3.headlineUndivided": {
    en: "Scope 3 comes to {total} {unit} in {year}, disclosed as one sum and held constant",
    "zh-Hans": "{year} 年范围三为 {total} {unit}，仅披露合计，此后保持不变",
    "zh-Hant": "{year} 年範圍三為 {total} {unit}，僅披露合計，此後保持不變",
  },
  "scope3.lead": {
    en: "Base year as disclosed or recomputed; later years follow what each category hangs on, under the two pairings drawn above.",
    "zh-Hans": "基准年为披露值或重算值；此后各年按各类别所随因素推算，采用上图两个组合。",
    "zh-Hant": "基準年為披露值或重算值；此後各年按各類別所隨因素推算，採用上圖兩個組合。",
  },
  "scope3.caption": {
    en: "Scope 3 by category, {unit}",
    "zh-Hans": "范围三各类别，{unit}",
    "zh-Hant": "範圍三各類別，{unit}",
  },
  "scope3.category": { en: "Category", "zh-Hans": "类别", "zh-Hant": "類別" },
  "scope3.follows": { en: "Follows", "zh-Hans": "随何变化", "zh-Hant": "隨何變化" },
  "scope3.power": {
    en: "own electricity and grid",
    "zh-Hans": "自有用电与电网",
    "zh-Hant": "自有用電與電網",
  },
  "scope3.leased": {
    en: "leased load and grid",
    "zh-Hans": "租用负荷与电网",
    "zh-Hant": "租用負荷與電網",
  },
  "scope3.revenue": { en: "assumed load", "zh-Hans": "假设负荷", "zh-Hant": "假設負荷" },
  "scope3.constant": { en: "held constant", "zh-Hans": "保持不变", "zh-Hant": "保持不變" },
  "scope3.total": { en: "Total of these", "zh-Hans": "以上合计", "zh-Hant": "以上合計" },
  "scope3.note": {
    en: "Dotted: rests on the assumed growth of load. Where nothing is known of a category, it is held constant, which is a convention and no forecast; a grid factor at nothing leaves categories 3 and 8 at nothing.",
    "zh-Hans":
      "点线：取决于假设的负荷增长。对情况不明的类别保持不变，这是约定而非预测；电网因子为零时类别 3 与 8 亦为零。",
    "zh-Hant":
      "點線：取決於假設的負荷增長。對情況不明的類別保持不變，這是約定而非預測；電網因子為零時類別 3 與 8 亦為零。",
  },
});
