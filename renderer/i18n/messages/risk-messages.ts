import { messages } from "../message.ts";

/** Physical and transition risk on paper. */
export const riskMessages = messages({
  "risk.screening": { en: "screening", "zh-Hans": "筛查", "zh-Hant": "篩查" },
  "peril.flood": {
    en: "River and rain flood",
    "zh-Hans": "河流与雨水洪涝",
    "zh-Hant": "河流與雨水洪澇",
  },
  "peril.coastal": { en: "Coastal flood", "zh-Hans": "沿海洪水", "zh-Hant": "沿海洪水" },
  "peril.wind": { en: "Cyclone wind", "zh-Hans": "台风大风", "zh-Hant": "颱風大風" },
  "peril.heat": { en: "Extreme heat", "zh-Hans": "极端高温", "zh-Hant": "極端高溫" },
  "physical.title": { en: "Physical risk", "zh-Hans": "物理风险", "zh-Hant": "實體風險" },
  "physical.headline": {
    en: "Floods, wind and heat are expected to cost {amount} a year by {year}; {peril} makes {share}",
    "zh-Hans": "预计到 {year} 年，洪涝、大风与高温每年造成 {amount} 的损失，其中{peril}占 {share}",
    "zh-Hant": "預計到 {year} 年，洪澇、大風與高溫每年造成 {amount} 的損失，其中{peril}佔 {share}",
  },
  "physical.headlineNone": {
    en: "No damage by floods, wind or heat is expected at the sites modelled",
    "zh-Hans": "所建模站点预期没有洪涝、大风或高温损失",
    "zh-Hant": "所建模站點預期沒有洪澇、大風或高溫損失",
  },
  "physical.lead": {
    en: "Expected annual damage is the mean over all years, most of them without an event; the event itself costs far more. It grows with the business as well as with the climate: the change by climate stands beside it.",
    "zh-Hans":
      "年均预期损失是所有年份的平均值，多数年份并无事件；一旦发生，单次事件的损失遠高于此。损失既随业务增长，也随气候变化；气候所致变化另列。",
    "zh-Hant":
      "年均預期損失是所有年份的平均值，多數年份並無事件；一旦發生，單次事件的損失遠高於此。損失既隨業務增長，也隨氣候變化；氣候所致變化另列。",
  },
  "physical.screening": {
    en: "Screening: flood depths, protection, wind, assets and outage hours are classes or conventions, not surveys of these sites. Read orders of magnitude and ranges, not digits.",
    "zh-Hans":
      "筛查级结果：洪水水深、防护标准、风压、资产与停运时长均为分级值或约定值，并非针对这些站点的勘测。请看数量级与区间，而非具体数字。",
    "zh-Hant":
      "篩查級結果：洪水水深、防護標準、風壓、資產與停運時長均為分級值或約定值，並非針對這些站點的勘測。請看數量級與區間，而非具體數字。",
  },
  "physical.pairingsCaption": {
    en: "Expected annual damage and the largest single event, {unit} a year, prices of {year}. Central case; below it 5th to 95th percentile of {draws} draws. Event: at the place where it costs most, with its annual probability.",
    "zh-Hans":
      "年均预期损失与最大单次事件损失，{unit}，{year} 年价格。上为中心情形，下为 {draws} 次抽样的第 5 至 95 百分位。事件：取损失最大地点，附年概率。",
    "zh-Hant":
      "年均預期損失與最大單次事件損失，{unit}，{year} 年價格。上為中心情形，下為 {draws} 次抽樣的第 5 至 95 百分位。事件：取損失最大地點，附年概率。",
  },
  "physical.expected": {
    en: "Expected {year}",
    "zh-Hans": "{year} 年预期",
    "zh-Hant": "{year} 年預期",
  },
  "physical.byClimate": {
    en: "By climate {year}",
    "zh-Hans": "{year} 年气候所致",
    "zh-Hant": "{year} 年氣候所致",
  },
  "physical.event": { en: "Event {year}", "zh-Hans": "{year} 年事件", "zh-Hant": "{year} 年事件" },
  "physical.probability": { en: "a year", "zh-Hans": "年概率", "zh-Hant": "年概率" },
  "physical.curvesHeadline": {
    en: "A rare event at the worst place costs {amount}; {peril} costs most",
    "zh-Hans": "最坏地点的罕见事件损失达 {amount}，以{peril}为最",
    "zh-Hant": "最壞地點的罕見事件損失達 {amount}，以{peril}為最",
  },
  "physical.curvesLead": {
    en: "Loss of the event by how rare it is, at the place where it costs most, {unit}, in {year} under {name}. Below the return period of the protection nothing is lost, beyond it the full depth.",
    "zh-Hans":
      "损失最大地点的事件损失随重现期变化，{unit}，{year} 年，{name}。低于防护标准的重现期时无损失，超过后按全水深计。",
    "zh-Hant":
      "損失最大地點的事件損失隨重現期變化，{unit}，{year} 年，{name}。低於防護標準的重現期時無損失，超過後按全水深計。",
  },
  "physical.curvesCaption": {
    en: "Event losses by return period, central case. Damage by depth: JRC Asia and HAZUS contents; by wind: Emanuel with regional parameters; heat: trip of cooling by the annual maximum dry bulb.",
    "zh-Hans":
      "各重现期的事件损失（中心情形）。水深损失：JRC 亚洲与 HAZUS 室内财产；大风：Emanuel 函数与区域参数；高温：年最高干球温度引发的冷却停机。",
    "zh-Hant":
      "各重現期的事件損失（中心情形）。水深損失：JRC 亞洲與 HAZUS 室內財產；大風：Emanuel 函數與區域參數；高溫：年最高乾球溫度引發的冷卻停機。",
  },
  "physical.curvesAlt": {
    en: "{headline}. {unit}. {values}",
    "zh-Hans": "{headline}。{unit}。{values}",
    "zh-Hant": "{headline}。{unit}。{values}",
  },
  "physical.sitesTitle": {
    en: "By peril and site",
    "zh-Hans": "按灾种与站点",
    "zh-Hant": "按災種與站點",
  },
  "physical.sitesLead": {
    en: "Central case with the range of the draws. Same assets grow with the load: the column of the base year shows today’s risk.",
    "zh-Hans": "中心情形及抽样区间。资产随负荷增长：基准年一栏为当前风险。",
    "zh-Hant": "中心情形及抽樣區間。資產隨負荷增長：基準年一欄為目前風險。",
  },
  "physical.sitesCaption": {
    en: "Expected annual damage by site and peril, {unit} a year, prices of {year}; perils without damage left out",
    "zh-Hans": "按站点与灾种的年均预期损失，{unit}，{year} 年价格；无损失的灾种从略",
    "zh-Hant": "按站點與災種的年均預期損失，{unit}，{year} 年價格；無損失的災種從略",
  },
  "physical.peril": { en: "Peril", "zh-Hans": "灾种", "zh-Hant": "災種" },
  "physical.inUnder": {
    en: "{year}, {name}",
    "zh-Hans": "{year} 年，{name}",
    "zh-Hant": "{year} 年，{name}",
  },
  "physical.heatTitle": { en: "Heat", "zh-Hans": "高温", "zh-Hant": "高溫" },
  "physical.heatLead": {
    en: "Hours above the design dry bulb derate cooling and stop nothing, as one unit more than needed is installed. A trip is the year’s hottest hour, with recirculated air, above the limit of the plant.",
    "zh-Hans":
      "超过设计干球温度的小时会降低冷却能力，但因配置 N+1 冗余而不致停机。停机指全年最热时刻叠加回流空气后超过设备上限。",
    "zh-Hant":
      "超過設計乾球溫度的小時會降低冷卻能力，但因配置 N+1 冗餘而不致停機。停機指全年最熱時刻疊加回流空氣後超過設備上限。",
  },
  "physical.heatCaption": {
    en: "Hours above the design dry bulb a year, and annual probability that cooling trips; central case",
    "zh-Hans": "每年超过设计干球温度的小时数，以及冷却停机的年概率；中心情形",
    "zh-Hant": "每年超過設計乾球溫度的小時數，以及冷卻停機的年概率；中心情形",
  },
  "physical.hours": { en: "Hours {when}", "zh-Hans": "小时，{when}", "zh-Hant": "小時，{when}" },
  "physical.trip": { en: "Trip {when}", "zh-Hans": "停机，{when}", "zh-Hant": "停機，{when}" },
  "physical.chronicTitle": {
    en: "Slow change: warming, water stress, sea level",
    "zh-Hans": "渐变影响：升温、水资源压力与海平面",
    "zh-Hant": "漸變影響：升溫、水資源壓力與海平面",
  },
  "physical.chronicLead": {
    en: "Warming acts through PUE and WUE and is part of the energy cost as well; it is never added to it twice. Sea level is part of coastal damage.",
    "zh-Hans":
      "升温通过 PUE 与 WUE 起作用，已计入能源成本，不重复相加。海平面上升为沿海损失的一部分。",
    "zh-Hant":
      "升溫通過 PUE 與 WUE 起作用，已計入能源成本，不重複相加。海平面上升為沿海損失的一部分。",
  },
  "physical.chronicCaption": {
    en: "Cost of water stress, of warming through electricity and water, and what the rise of the sea adds to damage, {unit} a year, prices of {year}",
    "zh-Hans": "水资源压力成本、升温所致水电成本，以及海平面上升增加的损失，{unit}，{year} 年价格",
    "zh-Hant": "水資源壓力成本、升溫所致水電成本，以及海平面上升增加的損失，{unit}，{year} 年價格",
  },
  "physical.water": {
    en: "Water stress {year}",
    "zh-Hans": "水压力 {year}",
    "zh-Hant": "水壓力 {year}",
  },
  "physical.chronic": { en: "Warming {year}", "zh-Hans": "升温 {year}", "zh-Hant": "升溫 {year}" },
  "physical.sea": {
    en: "Sea level {year}",
    "zh-Hans": "海平面 {year}",
    "zh-Hant": "海平面 {year}",
  },
  "physical.groundsTitle": {
    en: "What the damage rests on",
    "zh-Hans": "损失计算的依据",
    "zh-Hant": "損失計算的依據",
  },
  "physical.protection": { en: "Protection, years", "zh-Hans": "防护，年", "zh-Hant": "防護，年" },
  "physical.wind": {
    en: "Wind pressure, {unit}",
    "zh-Hans": "风压，{unit}",
    "zh-Hant": "風壓，{unit}",
  },
  "physical.buildings": {
    en: "Building, {unit}",
    "zh-Hans": "建筑，{unit}",
    "zh-Hant": "建築，{unit}",
  },
  "physical.servers": {
    en: "Servers, {unit}",
    "zh-Hans": "服务器，{unit}",
    "zh-Hant": "伺服器，{unit}",
  },
  "physical.exposed": { en: "Exposed share", "zh-Hans": "暴露比例", "zh-Hant": "暴露比例" },
  "physical.tripAt": {
    en: "Trips above, °C",
    "zh-Hans": "停机上限，°C",
    "zh-Hant": "停機上限，°C",
  },
  "physical.groundsCaption": {
    en: "Protection and exposure by site; each with its reason and range in “Inputs and assumptions”",
    "zh-Hans": "各站点的防护与暴露；理由与范围见“输入与假设”",
    "zh-Hant": "各站點的防護與暴露；理由與範圍見“輸入與假設”",
  },
  "physical.functionsCaption": {
    en: "Share of the value lost by flood depth, straight between points, nothing below the first and the last held above.",
    "zh-Hans": "价值损失比例随水深变化，点间线性，首点以下为零，末点以上保持不变。",
    "zh-Hant": "價值損失比例隨水深變化，點間線性，首點以下為零，末點以上保持不變。",
  },
  "physical.function": { en: "Function", "zh-Hans": "函数", "zh-Hant": "函數" },
  "physical.buildingFunction": {
    en: "Building and plant",
    "zh-Hans": "建筑与设备",
    "zh-Hant": "建築與設備",
  },
  "physical.contentsFunction": { en: "Servers", "zh-Hans": "服务器", "zh-Hant": "伺服器" },
  "physical.depth": { en: "{depth} m", "zh-Hans": "{depth} 米", "zh-Hant": "{depth} 米" },
  "physical.windFunction": {
    en: "Wind: D = v³ / (1 + v³), v = max(V − {threshold}, 0) / ({half} − {threshold}), V in m/s, one-minute mean; {source}.",
    "zh-Hans":
      "大风：D = v³ / (1 + v³)，v = max(V − {threshold}, 0) / ({half} − {threshold})，V 为一分钟平均风速（m/s）；{source}。",
    "zh-Hant":
      "大風：D = v³ / (1 + v³)，v = max(V − {threshold}, 0) / ({half} − {threshold})，V 為一分鐘平均風速（m/s）；{source}。",
  },
  "transition.title": {
    en: "Transition risk and opportunity",
    "zh-Hans": "转型风险与机遇",
    "zh-Hant": "轉型風險與機遇",
  },
  "transition.headlineAdds": {
    en: "Electricity price, warming and green premium add up to {amount} a year by {year}, under {name}",
    "zh-Hans": "到 {year} 年，电价、升温与绿色溢价每年最多增加 {amount}（{name}）",
    "zh-Hant": "到 {year} 年，電價、升溫與綠色溢價每年最多增加 {amount}（{name}）",
  },
  "transition.headlineFalls": {
    en: "No pairing adds to the bill by {year}: electricity price, warming and green premium stay below the base year’s",
    "zh-Hans": "到 {year} 年，各组合均不增加电费：电价、升温与绿色溢价均低于基准年",
    "zh-Hant": "到 {year} 年，各組合均不增加電費：電價、升溫與綠色溢價均低於基準年",
  },
  "transition.lead": {
    en: "Each effect is measured on the same business at base-year price, climate and policy; growth is not climate risk. Effects overlap in places and are not added up: the register says which item takes which.",
    "zh-Hans":
      "各影响均以相同业务、基准年的价格、气候与政策为参照；业务增长不是气候风险。部分影响相互重叠，不作加总；各项目采用哪一项见登记册。",
    "zh-Hant":
      "各影響均以相同業務、基準年的價格、氣候與政策為參照；業務增長不是氣候風險。部分影響相互重疊，不作加總；各項目採用哪一項見登記冊。",
  },
  "transition.effectsCaption": {
    en: "Effects in {at}, {unit} a year, prices of {year}; a minus sign is a saving. Central case; below it 5th to 95th percentile of {draws} draws",
    "zh-Hans":
      "{at} 年影响，{unit}，{year} 年价格；负号为节省。上为中心情形，下为 {draws} 次抽样的第 5 至 95 百分位",
    "zh-Hant":
      "{at} 年影響，{unit}，{year} 年價格；負號為節省。上為中心情形，下為 {draws} 次抽樣的第 5 至 95 百分位",
  },
  "transition.market": {
    en: "Price, warming, premium",
    "zh-Hans": "电价、升温、溢价",
    "zh-Hant": "電價、升溫、溢價",
  },
  "transition.carbon": { en: "Carbon price", "zh-Hans": "碳价", "zh-Hant": "碳價" },
  "transition.efficiency": { en: "Efficiency rules", "zh-Hans": "能效规定", "zh-Hant": "能效規定" },
  "transition.technology": {
    en: "Early replacement",
    "zh-Hans": "提前更换",
    "zh-Hant": "提前更換",
  },
  "transition.lag": {
    en: "Behind competitors’ PUE",
    "zh-Hans": "落后于竞争对手 PUE",
    "zh-Hant": "落後於競爭對手 PUE",
  },
  "transition.preference": { en: "Customers leave", "zh-Hans": "客户流失", "zh-Hant": "客戶流失" },
  "transition.partsTitle": {
    en: "What makes the change of the bill",
    "zh-Hans": "电费变化的构成",
    "zh-Hant": "電費變化的構成",
  },
  "transition.partsCaption": {
    en: "Parts of the effect on the bill, {unit} a year, prices of {year}, central case",
    "zh-Hans": "电费影响的构成，{unit}，{year} 年价格，中心情形",
    "zh-Hant": "電費影響的構成，{unit}，{year} 年價格，中心情形",
  },
  "transition.price": { en: "Price {year}", "zh-Hans": "电价 {year}", "zh-Hant": "電價 {year}" },
  "transition.warming": {
    en: "Warming {year}",
    "zh-Hans": "升温 {year}",
    "zh-Hant": "升溫 {year}",
  },
  "transition.premium": {
    en: "Premium {year}",
    "zh-Hans": "溢价 {year}",
    "zh-Hant": "溢價 {year}",
  },
  "transition.retrofitTitle": {
    en: "Retrofit and surcharge",
    "zh-Hans": "改造与加价",
    "zh-Hant": "改造與加價",
  },
  "transition.retrofitLead": {
    en: "Capital of retrofits from the base-year overhead to the PUE plan, or to what the rules ask where that is lower. The annuity is in the effect of the rules; the cash of the year stands beside it and is never added.",
    "zh-Hans":
      "自基准年额外能耗改造至 PUE 计划（或更低的法规限值）的投资。年金计入能效规定影响；当年现金支出并列展示，不相加。",
    "zh-Hant":
      "自基準年額外能耗改造至 PUE 計劃（或更低的法規限值）的投資。年金計入能效規定影響；當年現金支出並列展示，不相加。",
  },
  "transition.retrofitCaption": {
    en: "Retrofits under {name}, {unit}, prices of {year}, central case",
    "zh-Hans": "改造，{name}，{unit}，{year} 年价格，中心情形",
    "zh-Hant": "改造，{name}，{unit}，{year} 年價格，中心情形",
  },
  "transition.measure": { en: "Figure", "zh-Hans": "指标", "zh-Hant": "指標" },
  "transition.capital": { en: "Capital in place", "zh-Hans": "累计投资", "zh-Hant": "累計投資" },
  "transition.spending": { en: "Spent in the year", "zh-Hans": "当年支出", "zh-Hant": "當年支出" },
  "transition.spendingShare": {
    en: "Share of revenue",
    "zh-Hans": "占收入比例",
    "zh-Hant": "佔收入比例",
  },
  "transition.surcharge": {
    en: "Surcharge in the energy cost",
    "zh-Hans": "能源成本中的加价",
    "zh-Hant": "能源成本中的加價",
  },
  "transition.award": { en: "Awards", "zh-Hans": "奖励", "zh-Hant": "獎勵" },
  "transition.carbonTitle": {
    en: "Carbon price: what is paid, and the shadow price",
    "zh-Hans": "碳价：实际支付与影子价格",
    "zh-Hant": "碳價：實際支付與影子價格",
  },
  "transition.carbonLead": {
    en: "Paid are allowances of local markets and the rise of the price on fuels and refrigerants; the carbon price of the scenario is already in its electricity price. The internal price puts scope 1 and 2 at that price and is never added to a cost.",
    "zh-Hans":
      "实际支付为地方市场配额，以及燃料与制冷剂的碳价上涨；情景碳价已含于其电价。内部碳价以该价格计量范围一与二，不计入任何成本。",
    "zh-Hant":
      "實際支付為地方市場配額，以及燃料與製冷劑的碳價上漲；情景碳價已含於其電價。內部碳價以該價格計量範圍一與二，不計入任何成本。",
  },
  "transition.carbonCaption": {
    en: "Carbon price of the scenario, {price}; what is paid and the shadow cost, {unit} a year, prices of {year}, central case",
    "zh-Hans": "情景碳价，{price}；实际支付与影子成本，{unit}，{year} 年价格，中心情形",
    "zh-Hant": "情景碳價，{price}；實際支付與影子成本，{unit}，{year} 年價格，中心情形",
  },
  "transition.carbonPrice": {
    en: "Price {year}",
    "zh-Hans": "碳价 {year}",
    "zh-Hant": "碳價 {year}",
  },
  "transition.paid": { en: "Paid {year}", "zh-Hans": "支付 {year}", "zh-Hant": "支付 {year}" },
  "transition.shadow": { en: "Shadow {year}", "zh-Hans": "影子 {year}", "zh-Hant": "影子 {year}" },
  "transition.gainsTitle": { en: "Opportunities", "zh-Hans": "机遇", "zh-Hant": "機遇" },
  "transition.gainsLead": {
    en: "Gains that the model can compute. Green products and reputation have no evidence for a figure: they are judged in the register.",
    "zh-Hans": "模型可计算的收益。绿色产品与声誉缺乏量化依据，在登记册中以判断列示。",
    "zh-Hant": "模型可計算的收益。綠色產品與聲譽缺乏量化依據，在登記冊中以判斷列示。",
  },
  "transition.gainsCaption": {
    en: "Gains in {near} and {far}, {unit} a year, prices of {year}, central case; a minus sign is a cost",
    "zh-Hans": "{near} 与 {far} 年收益，{unit}，{year} 年价格，中心情形；负号为成本",
    "zh-Hant": "{near} 與 {far} 年收益，{unit}，{year} 年價格，中心情形；負號為成本",
  },
  "transition.gainAllowances": {
    en: "Free allowances",
    "zh-Hans": "免费配额",
    "zh-Hant": "免費配額",
  },
  "transition.gainOnSite": {
    en: "On-site generation",
    "zh-Hans": "现场发电",
    "zh-Hant": "現場發電",
  },
  "transition.gainSubsidy": { en: "Subsidies", "zh-Hans": "补贴", "zh-Hant": "補貼" },
  "transition.gainStorage": { en: "Storage", "zh-Hans": "储能", "zh-Hant": "儲能" },
  "transition.gainFinance": { en: "Green finance", "zh-Hans": "绿色融资", "zh-Hant": "綠色融資" },
  "transition.none": {
    en: "All gains are nothing for this company: it discloses no listed site with surplus allowances, no storage and no generation beyond the base year’s.",
    "zh-Hans": "该公司各项收益均为零：未披露有配额盈余的纳入站点、储能或超出基准年的现场发电。",
    "zh-Hant": "該公司各項收益均為零：未披露有配額盈餘的納入站點、儲能或超出基準年的現場發電。",
  },
  "physical.points": {
    en: "Depth and share lost",
    "zh-Hans": "水深与损失比例",
    "zh-Hant": "水深與損失比例",
  },
  "physical.screeningCaption": {
    en: "Figures that stand for classes or conventions, and why; they make the result a screening",
    "zh-Hans": "采用分级值或约定值的数据及理由；结果因此属筛查级",
    "zh-Hant": "採用分級值或約定值的數據及理由；結果因此屬篩查級",
  },
  "method.riskTitle": {
    en: "Damage, ratings and indices",
    "zh-Hans": "损失、评级与指数",
    "zh-Hant": "損失、評級與指數",
  },
  "method.riskLead": {
    en: "How floods and wind become losses behind a protection, how items are placed, rated and ordered, and how indices of sensitivity are estimated.",
    "zh-Hans":
      "洪水与大风如何在防护条件下转化为损失，项目如何定位、评级与排序，以及敏感度指数的估计。本节文字为英文。",
    "zh-Hant":
      "洪水與大風如何在防護條件下轉化為損失，項目如何定位、評級與排序，以及敏感度指數的估計。本節文字為英文。",
  },
});
