import { messages } from "../message.ts";

/** Sites, scenarios, energy cost and neutrality: titles, leads and notes of the chapters. */
export const chapterMessages = messages({
  "sites.title": { en: "Sites and PUE", "zh-Hans": "站点与 PUE", "zh-Hant": "站點與 PUE" },
  "sites.listLead": {
    en: "Electricity of the base year {year}, and annual PUE on the plan with warming, lowest to highest over the pairings.",
    "zh-Hans": "基准年 {year} 用电量，以及计入升温后的计划年均 PUE（各组合最低至最高）。",
    "zh-Hant": "基準年 {year} 用電量，以及計入升溫後的計劃年均 PUE（各組合最低至最高）。",
  },
  "sites.listCaption": {
    en: "Sites, electricity of {year} in {unit}, PUE",
    "zh-Hans": "站点、{year} 年用电量（{unit}）与 PUE",
    "zh-Hant": "站點、{year} 年用電量（{unit}）與 PUE",
  },
  "sites.listNote": {
    en: "PUE does not apply to offices. Dotted: assumed.",
    "zh-Hans": "PUE 不适用于办公场所。点线标示为假设值。",
    "zh-Hant": "PUE 不適用於辦公場所。點線標示為假設值。",
  },
  "sites.figureAlt": {
    en: "Line chart. {headline}. Plan / plan with warming, highest: {values}. Limits: {limits}.",
    "zh-Hans": "折线图。{headline}。计划 / 计入升温的最高值：{values}。限值：{limits}。",
    "zh-Hant": "折線圖。{headline}。計劃 / 計入升溫的最高值：{values}。限值：{limits}。",
  },
  "sites.figureLead": {
    en: "Annual PUE. Points: reported and targets. Green line: the plan in base-year climate. Red band: the plan with warming. Ochre band: today's plant with warming alone. Bands span the pairings.",
    "zh-Hans":
      "年均 PUE。点：历史与目标；绿线：基准年气候下的计划；红带：计入升温的计划；赭带：现有设备仅受升温影响。色带为各组合的范围。",
    "zh-Hant":
      "年均 PUE。點：歷史與目標；綠線：基準年氣候下的計劃；紅帶：計入升溫的計劃；赭帶：現有設備僅受升溫影響。色帶為各組合的範圍。",
  },
  "sites.figureLeadFlat": {
    en: "Annual PUE. Points: reported and targets. Green line: the base year's plant in base-year climate. Red band: the same with warming, over the pairings.",
    "zh-Hans":
      "年均 PUE。点：历史与目标；绿线：基准年设备在基准年气候下；红带：计入升温后各组合的范围。",
    "zh-Hant":
      "年均 PUE。點：歷史與目標；綠線：基準年設備在基準年氣候下；紅帶：計入升溫後各組合的範圍。",
  },
  "sites.figureCaption": {
    en: "PUE trajectory, {site}. Between points the overhead (PUE less one) runs straight in its logarithm. Warming moves the overhead by the cooling kernel of {method}, calibrated to the base year.",
    "zh-Hans":
      "{site} 的 PUE 轨迹。各点之间额外能耗（PUE 减一）按对数线性变化。升温按{method}冷却模型影响额外能耗，并校准至基准年。",
    "zh-Hant":
      "{site} 的 PUE 軌跡。各點之間額外能耗（PUE 減一）按對數線性變化。升溫按{method}冷卻模型影響額外能耗，並校準至基準年。",
  },
  "sites.pointsCaption": {
    en: "Points of the trajectory, {site}",
    "zh-Hans": "{site} 轨迹各点",
    "zh-Hant": "{site} 軌跡各點",
  },
  "pue.limitNational": {
    en: "national limit {value}",
    "zh-Hans": "国家限定值 {value}",
    "zh-Hant": "國家限定值 {value}",
  },
  "pue.limitRegion": {
    en: "{region}: {value}",
    "zh-Hans": "{region}：{value}",
    "zh-Hant": "{region}：{value}",
  },
  "scenarios.title": { en: "Scenarios", "zh-Hans": "情景", "zh-Hant": "情景" },
  "scenarios.pairingsTitle": {
    en: "Pairings of warming and transition: {count}",
    "zh-Hans": "升温与转型组合：{count} 个",
    "zh-Hant": "升溫與轉型組合：{count} 個",
  },
  "scenarios.pairingsLead": {
    en: "Global warming above 1850-1900, mean of the assessed range. A pairing goes together where the warming of its two parts in 2050 agrees within 0.15 °C.",
    "zh-Hans":
      "相对于 1850-1900 年的全球升温，评估范围均值。两部分 2050 年升温相差不超过 0.15 °C 的组合视为一致。",
    "zh-Hant":
      "相對於 1850-1900 年的全球升溫，評估範圍均值。兩部分 2050 年升溫相差不超過 0.15 °C 的組合視為一致。",
  },
  "scenarios.pairingsCaption": {
    en: "Pairings, global warming in °C",
    "zh-Hans": "情景组合与全球升温（°C）",
    "zh-Hant": "情景組合與全球升溫（°C）",
  },
  "scenarios.coherent": { en: "Yes", "zh-Hans": "是", "zh-Hant": "是" },
  "scenarios.compositeTitle": {
    en: "What {name} stands for",
    "zh-Hans": "{name} 的含义",
    "zh-Hant": "{name} 的含義",
  },
  "scenarios.proxyTitle": {
    en: "A proxy for China",
    "zh-Hans": "中国的替代区域",
    "zh-Hant": "中國的替代區域",
  },
  "scenarios.proxyText": {
    en: "The NGFS publishes these paths by model region. The region used here is {region}; it holds more countries than China. Tariffs and grid factors of the base year are Chinese; only their change over time is the region's. The band at the first and the last scenario spans the other models' paths.",
    "zh-Hans":
      "NGFS 按模型区域发布这些路径。此处所用区域为{region}，其范围大于中国。基准年电价与电网因子为中国数据，仅随时间的变化取自该区域。首末两个情景的色带为其他模型路径的范围。",
    "zh-Hant":
      "NGFS 按模型區域發佈這些路徑。此處所用區域為{region}，其範圍大於中國。基準年電價與電網因子為中國數據，僅隨時間的變化取自該區域。首末兩個情景的色帶為其他模型路徑的範圍。",
  },
  "scenarios.warmingAxis": {
    en: "°C above 1850-1900",
    "zh-Hans": "相对于 1850-1900 年，°C",
    "zh-Hant": "相對於 1850-1900 年，°C",
  },
  "scenarios.warmingHeadline": {
    en: "Global warming reaches {low} to {high} °C in {year}",
    "zh-Hans": "{year} 年全球升温达 {low} 至 {high} °C",
    "zh-Hant": "{year} 年全球升溫達 {low} 至 {high} °C",
  },
  "scenarios.warmingLead": {
    en: "Global surface temperature above 1850-1900, °C, mean by pathway in the IPCC's colours; shaded: 5th to 95th percentile of the first and the last.",
    "zh-Hans":
      "相对于 1850-1900 年的全球地表温度（°C），各路径均值，采用 IPCC 配色；阴影为首末两条路径的第 5 至第 95 百分位。",
    "zh-Hant":
      "相對於 1850-1900 年的全球地表溫度（°C），各路徑均值，採用 IPCC 配色；陰影為首末兩條路徑的第 5 至第 95 百分位。",
  },
  "scenarios.warmingCaption": {
    en: "Global warming by pathway. Source: IPCC AR6 WGI, {source}.",
    "zh-Hans": "各路径的全球升温。来源：IPCC AR6 第一工作组，{source}。",
    "zh-Hant": "各路徑的全球升溫。來源：IPCC AR6 第一工作組，{source}。",
  },
  "scenarios.indexAxis": {
    en: "{year} = 1",
    "zh-Hans": "{year} 年 = 1",
    "zh-Hant": "{year} 年 = 1",
  },
  "scenarios.priceIndexHeadline": {
    en: "Electricity prices in {year} stand {low} to {high} against the base year",
    "zh-Hans": "{year} 年电价较基准年 {low} 至 {high}",
    "zh-Hant": "{year} 年電價較基準年 {low} 至 {high}",
  },
  "scenarios.priceIndexLead": {
    en: "Industrial electricity price, real, {year} = 1. Shaded: spread between models around Net Zero 2050 and Current Policies.",
    "zh-Hans": "工业电价（实际价格），{year} 年 = 1。阴影为 2050 净零与现行政策情景的模型差异。",
    "zh-Hant": "工業電價（實際價格），{year} 年 = 1。陰影為 2050 淨零與現行政策情景的模型差異。",
  },
  "origin.bundled": {
    en: "NGFS Phase V, REMIND-MAgPIE, Asia (R5) as a proxy for China",
    "zh-Hans": "NGFS 第五阶段，REMIND-MAgPIE，亚洲（R5）作为中国的替代",
    "zh-Hant": "NGFS 第五階段，REMIND-MAgPIE，亞洲（R5）作為中國的替代",
  },
  "origin.imported": {
    en: "{file} ({model}, {region})",
    "zh-Hans": "{file}（{model}，{region}）",
    "zh-Hant": "{file}（{model}，{region}）",
  },
  "origin.both": {
    en: "{imported}; what that file does not hold: {bundled}",
    "zh-Hans": "{imported}；该文件未包含的部分：{bundled}",
    "zh-Hant": "{imported}；該檔案未包含的部分：{bundled}",
  },
  "scenarios.priceIndexCaption": {
    en: "Index of the industrial electricity price. Source: {origin}. Straight from the base year to 2030.",
    "zh-Hans": "工业电价指数。来源：{origin}。基准年至 2030 年为直线。",
    "zh-Hant": "工業電價指數。來源：{origin}。基準年至 2030 年為直線。",
  },
  "scenarios.gridIndexHeadline": {
    en: "The grid emits {low} to {high} of the base year's carbon per kWh in {year}",
    "zh-Hans": "{year} 年电网单位电量碳排放为基准年的 {low} 至 {high}",
    "zh-Hant": "{year} 年電網單位電量碳排放為基準年的 {low} 至 {high}",
  },
  "scenarios.gridIndexLead": {
    en: "Carbon intensity of power generation, {year} = 1; negative intensities count as zero. Other models give no comparable series.",
    "zh-Hans": "发电碳强度，{year} 年 = 1；负值按零计。其他模型没有可比序列。",
    "zh-Hant": "發電碳強度，{year} 年 = 1；負值按零計。其他模型沒有可比序列。",
  },
  "scenarios.gridIndexCaption": {
    en: "Index of the grid's carbon intensity. Source: {origin}.",
    "zh-Hans": "电网碳强度指数。来源：{origin}。",
    "zh-Hant": "電網碳強度指數。來源：{origin}。",
  },
  "scenarios.carbonPriceHeadline": {
    en: "Carbon prices reach {low} to {high} CNY a tonne in {year}",
    "zh-Hans": "{year} 年碳价达每吨 {low} 至 {high} 元",
    "zh-Hant": "{year} 年碳價達每噸 {low} 至 {high} 元",
  },
  "scenarios.carbonPriceLead": {
    en: "Carbon price of the scenario in real yuan of {year}. It enters no energy cost: the scenario's electricity prices hold it already. Shaded: spread between models around Net Zero 2050 and Current Policies.",
    "zh-Hans":
      "情景碳价，按 {year} 年不变价人民币计。不计入能源成本，因情景电价已包含碳价。阴影为 2050 净零与现行政策情景的模型差异。",
    "zh-Hant":
      "情景碳價，按 {year} 年不變價人民幣計。不計入能源成本，因情景電價已包含碳價。陰影為 2050 淨零與現行政策情景的模型差異。",
  },
  "scenarios.carbonPriceCaption": {
    en: "Carbon price: observed in the base year, straight to the scenario's level in 2030. Sources: {origin}; national carbon market.",
    "zh-Hans": "碳价：基准年为观测值，至 2030 年直线过渡到情景水平。来源：{origin}；全国碳市场。",
    "zh-Hant": "碳價：基準年為觀測值，至 2030 年直線過渡到情景水平。來源：{origin}；全國碳市場。",
  },
  "scenarios.valuesTitle": {
    en: "The scenarios in figures",
    "zh-Hans": "情景数值",
    "zh-Hant": "情景數值",
  },
  "scenarios.valuesCaption": {
    en: "Price index and grid index ({year} = 1) and carbon price (CNY a tonne, real {year}) as the model uses them",
    "zh-Hans": "模型所用的电价指数与电网指数（{year} 年 = 1）及碳价（每吨元，{year} 年不变价）",
    "zh-Hant": "模型所用的電價指數與電網指數（{year} 年 = 1）及碳價（每噸元，{year} 年不變價）",
  },
  "scenarios.valuesNote": {
    en: "{origin}. Below: the source rows behind them.",
    "zh-Hans": "{origin}。其后列出来源数据。",
    "zh-Hant": "{origin}。其後列出來源數據。",
  },
  "scenarios.pathsTitle": { en: "Source rows", "zh-Hans": "来源数据", "zh-Hant": "來源數據" },
  "scenarios.pathsLead": {
    en: "As published, in the source's own unit and steps, to five digits. Between the steps the model goes straight.",
    "zh-Hans": "按原始单位与时间步长列示，保留五位有效数字。各步之间按直线处理。",
    "zh-Hant": "按原始單位與時間步長列示，保留五位有效數字。各步之間按直線處理。",
  },
  "scenarios.pathCaption": {
    en: "{what}, {unit} ({id})",
    "zh-Hans": "{what}，{unit}（{id}）",
    "zh-Hant": "{what}，{unit}（{id}）",
  },
  "scenarios.warmingTableCaption": {
    en: "Global warming above 1850-1900, mean, °C (climate.globalWarming)",
    "zh-Hans": "相对于 1850-1900 年的全球升温均值，°C（climate.globalWarming）",
    "zh-Hant": "相對於 1850-1900 年的全球升溫均值，°C（climate.globalWarming）",
  },
  "scenarios.statusTitle": {
    en: "What still stands",
    "zh-Hans": "来源状态",
    "zh-Hant": "來源狀態",
  },
  "scenarios.statusText": {
    en: "A source may be superseded or retracted after its scenarios were published. What rests on a retracted source is left out of every result.",
    "zh-Hans": "来源可能在情景发布后被取代或撤稿。依据已撤稿来源的内容不进入任何结果。",
    "zh-Hant": "來源可能在情景發佈後被取代或撤稿。依據已撤稿來源的內容不進入任何結果。",
  },
  "scenarios.statusCaption": {
    en: "Sources of the scenarios and their status",
    "zh-Hans": "情景来源及其状态",
    "zh-Hant": "情景來源及其狀態",
  },
  "scenarios.useTransition": {
    en: "Transition scenarios, phase {phase}",
    "zh-Hans": "转型情景（第 {phase} 阶段）",
    "zh-Hant": "轉型情景（第 {phase} 階段）",
  },
  "scenarios.useWarming": {
    en: "Global warming by pathway",
    "zh-Hans": "各路径全球升温",
    "zh-Hant": "各路徑全球升溫",
  },
  "scenarios.usePathways": {
    en: "Names of the pathways",
    "zh-Hans": "路径名称",
    "zh-Hant": "路徑名稱",
  },
  "cost.title": { en: "Energy cost", "zh-Hans": "能源成本", "zh-Hant": "能源成本" },
  "cost.panelsLead": {
    en: "Energy cost a year, {unit}, real {year}: one pairing in each panel, the others behind it in grey; all panels share one scale.",
    "zh-Hans":
      "每年能源成本，{unit}，{year} 年不变价：每图一个组合，其余以灰色显示；各图刻度相同。",
    "zh-Hant":
      "每年能源成本，{unit}，{year} 年不變價：每圖一個組合，其餘以灰色顯示；各圖刻度相同。",
  },
  "cost.panelsCaption": {
    en: "Energy cost by pairing; {ensemble}. Price paths: {origin}.",
    "zh-Hans": "各组合能源成本；{ensemble}。电价路径：{origin}。",
    "zh-Hant": "各組合能源成本；{ensemble}。電價路徑：{origin}。",
  },
  "cost.panelsAlt": {
    en: "Small line charts, one for each pairing. {headline}. Values in {near} and {far}: {values}.",
    "zh-Hans": "每个组合一幅小折线图。{headline}。{near} 年与 {far} 年数值：{values}。",
    "zh-Hant": "每個組合一幅小折線圖。{headline}。{near} 年與 {far} 年數值：{values}。",
  },
  "cost.tableCaption": {
    en: "Energy cost by pairing, {unit}, real {year}",
    "zh-Hans": "各组合能源成本，{unit}，{year} 年不变价",
    "zh-Hant": "各組合能源成本，{unit}，{year} 年不變價",
  },
  "cost.tableNote": {
    en: "Climate and policy: what the pairing adds to the cost of the same business at base-year price and climate, without efficiency surcharge and without a local carbon market; in the base year it therefore holds the carbon market already paid. Against Current Policies: the price alone. Dotted: rests on an assumed tariff. Below central figures: 5th to 95th percentile.",
    "zh-Hans":
      "气候与政策影响：相对于基准年价格与气候下、没有能效加价与地方碳市场的同等业务所增加的成本，因此基准年已含所付的碳市场成本。相对现行政策：仅价格影响。点线标示依据假设电价。中心值下方为第 5 至第 95 百分位。",
    "zh-Hant":
      "氣候與政策影響：相對於基準年價格與氣候下、沒有能效加價與地方碳市場的同等業務所增加的成本，因此基準年已含所付的碳市場成本。相對現行政策：僅價格影響。點線標示依據假設電價。中心值下方為第 5 至第 95 百分位。",
  },
  "waterfall.lead": {
    en: "What changes the energy cost in each stage, {unit} a year, real {year}. The parts are logarithmic means (LMDI) and sum to the change exactly.",
    "zh-Hans":
      "各阶段能源成本变化的来源，每年{unit}，{year} 年不变价。各部分按对数平均（LMDI）分解，合计与变化完全一致。",
    "zh-Hant":
      "各階段能源成本變化的來源，每年{unit}，{year} 年不變價。各部分按對數平均（LMDI）分解，合計與變化完全一致。",
  },
  "waterfall.caption": {
    en: "Energy cost, {name}: base year to 2030 to 2050. Parts that are nothing in both stages are left out.",
    "zh-Hans": "{name} 的能源成本：基准年至 2030 年再至 2050 年。两阶段均为零的部分从略。",
    "zh-Hant": "{name} 的能源成本：基準年至 2030 年再至 2050 年。兩階段均為零的部分從略。",
  },
  "waterfall.alt": {
    en: "Waterfall chart. {headline}. In {unit}: {bars}.",
    "zh-Hans": "瀑布图。{headline}。单位 {unit}：{bars}。",
    "zh-Hant": "瀑布圖。{headline}。單位 {unit}：{bars}。",
  },
  "waterfall.tablesTitle": {
    en: "The parts under every pairing",
    "zh-Hans": "各组合的分解",
    "zh-Hant": "各組合的分解",
  },
  "waterfall.tablesLead": {
    en: "Rows sum across from the first total to the last, before rounding. Other: sites opened or closed, green premiums, surcharges, local carbon markets and on-site generation, where small. Each part is an average over the change: the load that is added is bought at prices between first and last, so the parts of load and price differ by pairing. Climate and policy in the table above is another figure: the whole load of the year at its price, less the same load at base-year price.",
    "zh-Hans":
      "各行自首列合计至末列（四舍五入前）。其他：数额较小的站点开闭、绿色溢价、能效加价、地方碳市场及现场发电。各部分为变化过程中的平均值：新增负荷按首末价格之间的价格购电，因此负荷与电价部分因组合而异。上表的气候与政策影响是另一数值：当年全部负荷按当年价格减去按基准年价格的成本。",
    "zh-Hant":
      "各行自首列合計至末列（四捨五入前）。其他：數額較小的站點開閉、綠色溢價、能效加價、地方碳市場及現場發電。各部分為變化過程中的平均值：新增負荷按首末價格之間的價格購電，因此負荷與電價部分因組合而異。上表的氣候與政策影響是另一數值：當年全部負荷按當年價格減去按基準年價格的成本。",
  },
  "waterfall.tableCaption": {
    en: "Change of the energy cost, {from} to {to}, {unit}, real {year}",
    "zh-Hans": "{from} 至 {to} 年能源成本变化，{unit}，{year} 年不变价",
    "zh-Hant": "{from} 至 {to} 年能源成本變化，{unit}，{year} 年不變價",
  },
  "neutrality.title": { en: "Carbon neutrality", "zh-Hans": "碳中和", "zh-Hant": "碳中和" },
  "neutrality.targetsTitle": {
    en: "What the company aims for",
    "zh-Hans": "公司目标",
    "zh-Hant": "公司目標",
  },
  "neutrality.targetsCaption": {
    en: "Targets for the peak and for net emissions, as the company states them",
    "zh-Hans": "公司所述达峰与净排放目标",
    "zh-Hant": "公司所述達峰與淨排放目標",
  },
  "neutrality.headlineOf": {
    en: "{name}: {finding}",
    "zh-Hans": "{name}：{finding}",
    "zh-Hant": "{name}：{finding}",
  },
  "neutrality.lead": {
    en: "Scope 1 and 2, {unit} a year. Net: market-based, less credits. Gross: location-based.",
    "zh-Hans": "范围一与范围二，每年 {unit}。净排放基于市场并扣减碳信用；总排放基于位置。",
    "zh-Hant": "範圍一與範圍二，每年 {unit}。淨排放基於市場並扣減碳信用；總排放基於位置。",
  },
  "neutrality.leadGap": {
    en: "The vertical line is the gap at the target.",
    "zh-Hans": "竖线为目标年差距。",
    "zh-Hant": "豎線為目標年差距。",
  },
  "neutrality.caption": {
    en: "Neutrality path, {name}; {ensemble}. Reference paths start at the base year: the minimum rate of SBTi's near-term criteria, and a second path by scope.",
    "zh-Hans":
      "{name} 的中和路径；{ensemble}。参考路径自基准年起：SBTi 近期标准的最低减排率，以及按范围划分的第二路径。",
    "zh-Hant":
      "{name} 的中和路徑；{ensemble}。參考路徑自基準年起：SBTi 近期標準的最低減排率，以及按範圍劃分的第二路徑。",
  },
  "neutrality.alt": {
    en: "Line chart. {headline}. Net scope 1 and 2 in {unit} a year: {values}.",
    "zh-Hans": "折线图。{headline}。范围一与范围二净排放（每年 {unit}）：{values}。",
    "zh-Hant": "折線圖。{headline}。範圍一與範圍二淨排放（每年 {unit}）：{values}。",
  },
  "neutrality.tableTitle": {
    en: "Every pairing against the target",
    "zh-Hans": "各组合与目标",
    "zh-Hant": "各組合與目標",
  },
  "neutrality.tableLead": {
    en: "Gap: net emissions above the target in its year. Contracts needed: the share of bought electricity that green contracts would have to cover to close it.",
    "zh-Hans":
      "差距：目标年净排放超出目标的部分。所需合约比例：弥合差距所需绿色合约覆盖的外购电比例。",
    "zh-Hant":
      "差距：目標年淨排放超出目標的部分。所需合約比例：彌合差距所需綠色合約覆蓋的外購電比例。",
  },
  "neutrality.tableCaption": {
    en: "Net scope 1 and 2 by pairing, {unit} a year; sum after the base year to {far} in {cumulative}",
    "zh-Hans": "各组合范围一与范围二净排放，每年 {unit}；基准年后至 {far} 年累计以 {cumulative} 计",
    "zh-Hant": "各組合範圍一與範圍二淨排放，每年 {unit}；基準年後至 {far} 年累計以 {cumulative} 計",
  },
  "neutrality.tableNote": {
    en: "Neutral from: the first year after which net emissions stay at or below {threshold} of the base year, a tolerance that is assumed; a target counts as met within it, so a small gap may stand beside a target met.",
    "zh-Hans":
      "中和年份：净排放此后持续不高于基准年 {threshold} 的首个年份（该容差为假设）；目标在容差内视为达成，因此达成目标时仍可能有小额差距。",
    "zh-Hant":
      "中和年份：淨排放此後持續不高於基準年 {threshold} 的首個年份（該容差為假設）；目標在容差內視為達成，因此達成目標時仍可能有小額差距。",
  },
  "neutrality.basesTitle": {
    en: "The base year on both bases",
    "zh-Hans": "基准年的两种口径",
    "zh-Hant": "基準年的兩種口徑",
  },
  "neutrality.basesText": {
    en: "The company discloses {year} on the location basis. The market-based figure starts from the residual factor and is therefore higher; it is the one that contracts can lower.",
    "zh-Hans":
      "公司按基于位置的口径披露 {year} 年数据。基于市场的数值采用剩余因子，因此更高，也是合约能够降低的口径。",
    "zh-Hant":
      "公司按基於位置的口徑披露 {year} 年數據。基於市場的數值採用剩餘因子，因此更高，也是合約能夠降低的口徑。",
  },
  "neutrality.basesCaption": {
    en: "Scope 1 and 2 of {year}, t CO₂e",
    "zh-Hans": "{year} 年范围一与范围二，t CO₂e",
    "zh-Hant": "{year} 年範圍一與範圍二，t CO₂e",
  },
});
