import { messages } from "../../message.ts";

/** Words of the view of the energy cost. */
export const energyCostMessages = messages({
  "energyCost.rises": {
    en: "Energy cost goes from {base} to {shown} by {year}; climate and policy add {effect}",
    "zh-Hans": "能源成本由 {base} 变为 {year} 年的 {shown}，其中气候与政策增加 {effect}",
    "zh-Hant": "能源成本由 {base} 變為 {year} 年的 {shown}，其中氣候與政策增加 {effect}",
  },
  "energyCost.relieved": {
    en: "Energy cost goes from {base} to {shown} by {year}; climate and policy take off {effect}",
    "zh-Hans": "能源成本由 {base} 变为 {year} 年的 {shown}，其中气候与政策减少 {effect}",
    "zh-Hant": "能源成本由 {base} 變為 {year} 年的 {shown}，其中氣候與政策減少 {effect}",
  },
  "energyCost.base": {
    en: "Energy cost of {year} is {base}; later years change it by load, efficiency, climate and price",
    "zh-Hans": "{year} 年能源成本为 {base}；此后随负载、能效、气候与价格变化",
    "zh-Hant": "{year} 年能源成本為 {base}；此後隨負載、能效、氣候與價格變化",
  },
  "energyCost.lead": {
    en: "Real {unit} of {baseYear}, undiscounted, under {scenario}. Growth of the business is not climate risk: the effect is measured against the same load, plan and contracts at base-year price, climate and policy.",
    "zh-Hans":
      "{baseYear} 年不变价（{unit}），未折现，{scenario}。业务增长不计为气候风险：影响以相同负载、规划与合约在基准年价格、气候与政策下的成本为对照。",
    "zh-Hant":
      "{baseYear} 年不變價（{unit}），未折現，{scenario}。業務增長不計為氣候風險：影響以相同負載、規劃與合約在基準年價格、氣候與政策下的成本為對照。",
  },
  "energyCost.cost": {
    en: "Energy cost in {year}",
    "zh-Hans": "{year} 年能源成本",
    "zh-Hant": "{year} 年能源成本",
  },
  "energyCost.effect": {
    en: "Climate and policy in {year}",
    "zh-Hans": "{year} 年气候与政策影响",
    "zh-Hant": "{year} 年氣候與政策影響",
  },
  "energyCost.against": {
    en: "Price against Current Policies",
    "zh-Hans": "相对现行政策的价格影响",
    "zh-Hant": "相對現行政策的價格影響",
  },
  "energyCost.presentValue": {
    en: "Present value of effects to {year}",
    "zh-Hans": "至 {year} 年影响的现值",
    "zh-Hant": "至 {year} 年影響的現值",
  },
  "energyCost.coverage": {
    en: "Electricity the sites cover",
    "zh-Hans": "站点覆盖的电量",
    "zh-Hant": "站點覆蓋的電量",
  },
  "energyCost.byYear": {
    en: "Cost by year",
    "zh-Hans": "历年成本",
    "zh-Hant": "歷年成本",
  },
  "energyCost.byYearCaption": {
    en: "{unit} a year; the band holds 90 % of the draws. A click on a point explains it.",
    "zh-Hans": "每年 {unit}；阴影为 90 % 抽样区间。点击数据点可查看依据。",
    "zh-Hant": "每年 {unit}；陰影為 90 % 抽樣區間。點擊數據點可查看依據。",
  },
  "energyCost.waterfallCaption": {
    en: "{unit}, {scenario}; logarithmic mean parts (LMDI) sum to the change exactly.",
    "zh-Hans": "{unit}，{scenario}；对数平均分解（LMDI）各项之和与变化完全相等。",
    "zh-Hant": "{unit}，{scenario}；對數平均分解（LMDI）各項之和與變化完全相等。",
  },
  "energyCost.sites": {
    en: "What each site pays in {year}",
    "zh-Hans": "{year} 年各站点支出",
    "zh-Hant": "{year} 年各站點支出",
  },
  "energyCost.site": { en: "Site", "zh-Hans": "站点", "zh-Hant": "站點" },
  "energyCost.commodity": {
    en: "IT and cooling",
    "zh-Hans": "IT 与冷却",
    "zh-Hant": "IT 與冷卻",
  },
  "energyCost.office": { en: "Office", "zh-Hans": "办公", "zh-Hant": "辦公" },
  "energyCost.premium": { en: "Green premium", "zh-Hans": "绿电溢价", "zh-Hant": "綠電溢價" },
  "energyCost.surcharge": { en: "Surcharge", "zh-Hans": "能效加价", "zh-Hant": "能效加價" },
  "energyCost.ets": { en: "Carbon market", "zh-Hans": "碳市场", "zh-Hant": "碳市場" },
  "energyCost.price": { en: "Price", "zh-Hans": "电价", "zh-Hant": "電價" },
  "energyCost.total": { en: "Borne", "zh-Hans": "承担合计", "zh-Hant": "承擔合計" },
  "energyCost.sitesCaption": {
    en: "{unit}; a leased site bears the share that its contract passes on.",
    "zh-Hans": "{unit}；租用站点按合约转嫁比例承担。",
    "zh-Hant": "{unit}；租用站點按合約轉嫁比例承擔。",
  },
});
