import { messages } from "../../message.ts";

/** Words of the view of sites and their PUE. */
export const sitesMessages = messages({
  "sites.meets": {
    en: "{site} meets {level} in {year}: warming leaves it at {pue}",
    "zh-Hans": "{site} {year} 年可达到 {level}：计入升温后为 {pue}",
    "zh-Hant": "{site} {year} 年可達到 {level}：計入升溫後為 {pue}",
  },
  "sites.needs": {
    en: "{site} meets {level} in {year} only if it plans for {needed}; warming takes the rest",
    "zh-Hans": "{site}须按 {needed} 规划，才能在 {year} 年达到 {level}；差额为升温所抵消",
    "zh-Hant": "{site}須按 {needed} 規劃，才能在 {year} 年達到 {level}；差額為升溫所抵銷",
  },
  "sites.floor": {
    en: "{site} meets {level} in {year} only if its {technology} gets below {floor}, the floor taken for it",
    "zh-Hans": "{site}须使{technology}低于其假定下限 {floor}，才能在 {year} 年达到 {level}",
    "zh-Hant": "{site}須使{technology}低於其假定下限 {floor}，才能在 {year} 年達到 {level}",
  },
  "sites.above": {
    en: "{site} stands above the limit of {level} in {year}, at {pue}",
    "zh-Hans": "{site} {year} 年 PUE 为 {pue}，高于限值 {level}",
    "zh-Hant": "{site} {year} 年 PUE 為 {pue}，高於限值 {level}",
  },
  "sites.within": {
    en: "{site} stays within its limit of {level} in {year}, at {pue}",
    "zh-Hans": "{site} {year} 年 PUE 为 {pue}，未超过限值 {level}",
    "zh-Hant": "{site} {year} 年 PUE 為 {pue}，未超過限值 {level}",
  },
  "sites.holds": {
    en: "{site} goes from a PUE of {from} to {pue} by {year}; no target and no limit is known",
    "zh-Hans": "{site} PUE 由 {from} 变为 {year} 年的 {pue}；未见目标或限值",
    "zh-Hant": "{site} PUE 由 {from} 變為 {year} 年的 {pue}；未見目標或限值",
  },
  "sites.noPue": {
    en: "{site} has no PUE: the model counts it as {tenure}",
    "zh-Hans": "{site}没有 PUE：模型将其计为{tenure}",
    "zh-Hant": "{site}沒有 PUE：模型將其計為{tenure}",
  },
  "sites.notModelled": {
    en: "{site} is outside the model",
    "zh-Hans": "{site}未纳入模型",
    "zh-Hant": "{site}未納入模型",
  },
  "sites.lead": {
    en: "Annual PUE under {scenario}. The plan runs through the points in base-year climate; the band is what warming does to it under all {count} pairings, by the physics of its {technology} at this place.",
    "zh-Hans":
      "{scenario}下的年均 PUE。计划线按基准年气候连接各点；色带为全部 {count} 个情景组合下升温的影响，按{technology}在当地气候的物理模型计算。",
    "zh-Hant":
      "{scenario}下的年均 PUE。計劃線按基準年氣候連接各點；色帶為全部 {count} 個情景組合下升溫的影響，按{technology}在當地氣候的物理模型計算。",
  },
  "sites.leadAssumed": {
    en: "The PUE it starts from is assumed.",
    "zh-Hans": "起始 PUE 为假设值。",
    "zh-Hant": "起始 PUE 為假設值。",
  },
  "sites.pueIn": { en: "PUE in {year}", "zh-Hans": "{year} 年 PUE", "zh-Hant": "{year} 年 PUE" },
  "sites.wueIn": { en: "WUE in {year}", "zh-Hans": "{year} 年 WUE", "zh-Hant": "{year} 年 WUE" },
  "sites.load": {
    en: "IT load, average of the year",
    "zh-Hans": "IT 负载（年均）",
    "zh-Hant": "IT 負載（年均）",
  },
  "sites.electricity": { en: "Electricity", "zh-Hans": "用电量", "zh-Hant": "用電量" },
  "sites.price": { en: "Tariff", "zh-Hans": "电价", "zh-Hant": "電價" },
  "sites.renewable": { en: "Renewable", "zh-Hans": "可再生比例", "zh-Hant": "可再生比例" },
  "sites.renewableShare": {
    en: "Renewable share",
    "zh-Hans": "可再生能源比例",
    "zh-Hant": "可再生能源比例",
  },
  "sites.trajectory": {
    en: "PUE of {site}: plan, targets, limits and warming, {from} to {to}",
    "zh-Hans": "{site} PUE：计划、目标、限值与升温，{from} 至 {to} 年",
    "zh-Hant": "{site} PUE：計劃、目標、限值與升溫，{from} 至 {to} 年",
  },
  "sites.trajectoryHint": {
    en: "Drag a point, or move it with the arrow keys; every figure follows.",
    "zh-Hans": "可拖动各点，或用方向键移动；所有数字随之更新。",
    "zh-Hant": "可拖動各點，或用方向鍵移動；所有數字隨之更新。",
  },
  "sites.map": {
    en: "Sites of {company}",
    "zh-Hans": "{company}的站点",
    "zh-Hant": "{company}的站點",
  },
  "sites.mapNote": {
    en: "Area by electricity in {year}; hollow where only the region is known.",
    "zh-Hans": "面积表示 {year} 年用电量；空心表示仅知所在区域。",
    "zh-Hant": "面積表示 {year} 年用電量；空心表示僅知所在區域。",
  },
  "sites.withoutPlace": {
    en: "Without a place on the map: {names}.",
    "zh-Hans": "未在地图上标示：{names}。",
    "zh-Hant": "未在地圖上標示：{names}。",
  },
  "sites.list": {
    en: "All sites in {year}",
    "zh-Hans": "{year} 年全部站点",
    "zh-Hant": "{year} 年全部站點",
  },
  "sites.listCaption": {
    en: "Under {scenario}, real money of {baseYear}. Choose a site to see its trajectory.",
    "zh-Hans": "{scenario}，{baseYear} 年不变价。选择站点以查看其轨迹。",
    "zh-Hant": "{scenario}，{baseYear} 年不變價。選擇站點以查看其軌跡。",
  },
  "sites.site": { en: "Site", "zh-Hans": "站点", "zh-Hant": "站點" },
  "sites.tenure": { en: "Tenure", "zh-Hans": "权属", "zh-Hant": "權屬" },
  "sites.region": { en: "Region", "zh-Hans": "区域", "zh-Hant": "區域" },
  "sites.cooling": { en: "Cooling", "zh-Hans": "冷却", "zh-Hant": "冷卻" },
  "sites.itLoad": { en: "IT load", "zh-Hans": "IT 负载", "zh-Hant": "IT 負載" },
  "sites.outside": {
    en: "not modelled",
    "zh-Hans": "未建模",
    "zh-Hant": "未建模",
  },
  "sites.points": {
    en: "{figure} of {site}: given points",
    "zh-Hans": "{site} {figure}：给定各点",
    "zh-Hant": "{site} {figure}：給定各點",
  },
  "sites.year": { en: "Year", "zh-Hans": "年份", "zh-Hant": "年份" },
  "sites.role": { en: "Role", "zh-Hans": "性质", "zh-Hant": "性質" },
  "sites.evidence": { en: "Where from", "zh-Hans": "依据", "zh-Hant": "依據" },
  "sites.history": { en: "reported", "zh-Hans": "已报告", "zh-Hant": "已報告" },
  "sites.base": { en: "start", "zh-Hans": "起点", "zh-Hant": "起點" },
  "sites.target": { en: "target", "zh-Hans": "目标", "zh-Hant": "目標" },
  "sites.pointOf": {
    en: "{figure} {role} {year}",
    "zh-Hans": "{year} 年 {figure}{role}",
    "zh-Hant": "{year} 年 {figure}{role}",
  },
  "sites.remove": {
    en: "Take away the {role} of {year}",
    "zh-Hans": "删除 {year} 年{role}",
    "zh-Hant": "刪除 {year} 年{role}",
  },
  "sites.addTarget": { en: "Add a target", "zh-Hans": "添加目标", "zh-Hant": "新增目標" },
  "sites.targetYear": { en: "Year of the target", "zh-Hans": "目标年份", "zh-Hant": "目標年份" },
  "sites.targetValue": {
    en: "{figure} to reach",
    "zh-Hans": "{figure} 目标值",
    "zh-Hant": "{figure} 目標值",
  },
  "sites.noPoints": {
    en: "Nothing is given; physics alone sets it.",
    "zh-Hans": "未给出数值，仅由物理模型确定。",
    "zh-Hant": "未給出數值，僅由物理模型確定。",
  },
  "sites.limits": { en: "Limits", "zh-Hans": "限值", "zh-Hant": "限值" },
  "sites.limit.own": {
    en: "own limit {value}",
    "zh-Hans": "公司限值 {value}",
    "zh-Hant": "公司限值 {value}",
  },
  "sites.limit.national": {
    en: "national limit {value}",
    "zh-Hans": "国家限定值 {value}",
    "zh-Hant": "國家限定值 {value}",
  },
  "sites.limit.region": {
    en: "{region}: {value}",
    "zh-Hans": "{region}：{value}",
    "zh-Hant": "{region}：{value}",
  },
  "sites.limitFrom": { en: "from {year}", "zh-Hans": "自 {year} 年", "zh-Hant": "自 {year} 年" },
  "sites.plant": { en: "Plant", "zh-Hans": "冷却设备", "zh-Hant": "冷卻設備" },
  "sites.technology": { en: "Cooling technology", "zh-Hans": "冷却技术", "zh-Hant": "冷卻技術" },
  "sites.quality": { en: "Quality of the plant", "zh-Hans": "设备水平", "zh-Hant": "設備水準" },
  "sites.quality.BASE": { en: "typical", "zh-Hans": "典型", "zh-Hant": "典型" },
  "sites.quality.HYPER": { en: "hyperscale", "zh-Hans": "超大规模", "zh-Hant": "超大規模" },
  "sites.quality.LEGACY": { en: "legacy", "zh-Hans": "老旧", "zh-Hant": "老舊" },
  "sites.alternative": {
    en: "fits what is disclosed",
    "zh-Hans": "与披露相符",
    "zh-Hant": "與披露相符",
  },
  "sites.backToData": {
    en: "Back to the data: {name}",
    "zh-Hans": "恢复数据值：{name}",
    "zh-Hant": "恢復資料值：{name}",
  },
  "sites.set": { en: "set here", "zh-Hans": "在此设定", "zh-Hant": "在此設定" },
  "sites.back": { en: "Back to the data", "zh-Hans": "恢复数据值", "zh-Hant": "恢復資料值" },
  "sites.inputs": {
    en: "What {site} is computed from",
    "zh-Hans": "{site}的计算依据",
    "zh-Hant": "{site}的計算依據",
  },
  "sites.inputsCaption": {
    en: "A value set here stands instead of the data until it is given back; each is one step that can be undone.",
    "zh-Hans": "在此设定的值替代数据值，直至恢复；每次修改均可撤销。",
    "zh-Hant": "在此設定的值替代資料值，直至恢復；每次修改均可復原。",
  },
  "sites.input": { en: "Input", "zh-Hans": "输入", "zh-Hant": "輸入" },
  "sites.value": { en: "Value", "zh-Hans": "数值", "zh-Hant": "數值" },
  "sites.range": { en: "Range", "zh-Hans": "区间", "zh-Hant": "區間" },
  "sites.water": {
    en: "{site} uses {from} L of water per kWh of IT energy today, {to} in {year}",
    "zh-Hans": "{site}目前每千瓦时 IT 能耗用水 {from} 升，{year} 年为 {to} 升",
    "zh-Hant": "{site}目前每千瓦時 IT 能耗用水 {from} 公升，{year} 年為 {to} 公升",
  },
  "sites.waterCaption": {
    en: "WUE, litres per kWh, by the physics of the plant in the climate of each year, calibrated where the company gives a figure.",
    "zh-Hans": "WUE（升/千瓦时），按设备物理模型与各年气候计算；公司给出数值时据此校准。",
    "zh-Hant": "WUE（公升/千瓦時），按設備物理模型與各年氣候計算；公司給出數值時據此校準。",
  },
  "sites.sources": {
    en: "Sources: {titles}.",
    "zh-Hans": "来源：{titles}。",
    "zh-Hant": "來源：{titles}。",
  },
  "sites.noMap": {
    en: "No site has a place.",
    "zh-Hans": "没有站点位置。",
    "zh-Hant": "沒有站點位置。",
  },
});
