import { messages } from "../message.ts";

/** Assumptions, sources and method. */
export const methodMessages = messages({
  "assumptions.title": {
    en: "Inputs and assumptions",
    "zh-Hans": "输入与假设",
    "zh-Hant": "輸入與假設",
  },
  "assumptions.assumedTitle": {
    en: "What is assumed: {count} inputs",
    "zh-Hans": "假设：{count} 项输入",
    "zh-Hant": "假設：{count} 項輸入",
  },
  "assumptions.assumedLead": {
    en: "Each with its value, its range and the reason. The range is what the draws span.",
    "zh-Hans": "每项列明数值、范围与理由。抽样在该范围内进行。",
    "zh-Hant": "每項列明數值、範圍與理由。抽樣在該範圍內進行。",
  },
  "assumptions.assumedCaption": {
    en: "Assumed inputs",
    "zh-Hans": "假设的输入",
    "zh-Hant": "假設的輸入",
  },
  "assumptions.layers": {
    en: "Labels name the sites, or the fuels, that share a value. Bounds that change with the year are given for up to three years.",
    "zh-Hans": "标签为共用该数值的站点或燃料。随年份变化的界限最多列出三个年份。",
    "zh-Hant": "標籤為共用該數值的站點或燃料。隨年份變化的界限最多列出三個年份。",
  },
  "assumptions.givenTitle": {
    en: "What is given: {count} inputs",
    "zh-Hans": "给定：{count} 项输入",
    "zh-Hant": "給定：{count} 項輸入",
  },
  "assumptions.givenLead": {
    en: "Disclosed by the company, published by others, or derived. Quotations are printed as in the document.",
    "zh-Hans": "由公司披露、他方公布或推导。引文按原文件所印。",
    "zh-Hant": "由公司披露、他方公佈或推導。引文按原文件所印。",
  },
  "assumptions.givenCaption": {
    en: "Disclosed, published and derived inputs",
    "zh-Hans": "披露、公布与推导的输入",
    "zh-Hant": "披露、公佈與推導的輸入",
  },
  "assumptions.differs": {
    en: "first pairing; see {scenarios}",
    "zh-Hans": "首个组合，见{scenarios}",
    "zh-Hant": "首個組合，見{scenarios}",
  },
  "assumptions.at": {
    en: "for {labels}",
    "zh-Hans": "适用于 {labels}",
    "zh-Hant": "適用於 {labels}",
  },
  "sources.title": { en: "Sources", "zh-Hans": "来源", "zh-Hant": "來源" },
  "sources.lead": {
    en: "The {count} sources of inputs, scenarios and the cooling model, with licence and status. A line is one of the plain text taken from the report; the quotation beside it finds the place in the report itself.",
    "zh-Hans":
      "输入、情景与冷却模型的 {count} 个来源，附许可与状态。行号指自报告提取的纯文本的行，旁列引文可在报告原文中查找。",
    "zh-Hant":
      "輸入、情景與冷卻模型的 {count} 個來源，附許可與狀態。行號指自報告提取的純文本的行，旁列引文可在報告原文中查找。",
  },
  "sources.cited": {
    en: "Cited by equations alone: {works}.",
    "zh-Hans": "仅由方程引用：{works}。",
    "zh-Hant": "僅由方程引用：{works}。",
  },
  "sources.caption": { en: "Sources", "zh-Hans": "来源", "zh-Hant": "來源" },
  "method.title": { en: "Method", "zh-Hans": "方法", "zh-Hant": "方法" },
  "method.lead": {
    en: "All {count} equations of the model, typeset from the formulas that are computed.",
    "zh-Hans": "模型全部 {count} 个方程，由实际计算的公式直接排版。",
    "zh-Hant": "模型全部 {count} 個方程，由實際計算的公式直接排版。",
  },
  "method.notation": {
    en: "Names in italics are inputs or results; a subscript names the domain where two share a name. y is the year, b the base year, n the first and f the second reporting year; a quantity with a year below it is taken in that year. Of several cases, the first whose condition holds applies. A sum runs over the sites or fuels named below it. Units convert by themselves.",
    "zh-Hans":
      "斜体名称为输入或结果；两个领域同名时以下标标明领域。y 为年份，b 为基准年，n 与 f 为第一与第二报告年份；带年份下标的量取该年数值。多个情形中取首个条件成立者。求和遍历其下所示的站点或燃料。单位自动换算。",
    "zh-Hant":
      "斜體名稱為輸入或結果；兩個領域同名時以下標標明領域。y 為年份，b 為基準年，n 與 f 為第一與第二報告年份；帶年份下標的量取該年數值。多個情形中取首個條件成立者。求和遍歷其下所示的站點或燃料。單位自動換算。",
  },
  "method.kernels": {
    en: "Upright names are kernels: annual overhead and annual water use are the cooling model at the end of this chapter; trajectory runs straight through given points in the logarithm, constant before the first and after the last; log mean is L(a, b) = (a − b) / ln(a / b).",
    "zh-Hans":
      "正体名称为内核：annual overhead 与 annual water use 为本章末的冷却模型；trajectory 在给定各点之间按对数线性变化，首点之前与末点之后保持不变；log mean 为 L(a, b) = (a − b) / ln(a / b)。",
    "zh-Hant":
      "正體名稱為內核：annual overhead 與 annual water use 為本章末的冷卻模型；trajectory 在給定各點之間按對數線性變化，首點之前與末點之後保持不變；log mean 為 L(a, b) = (a − b) / ln(a / b)。",
  },
  "method.pure": { en: "pure number", "zh-Hans": "无量纲", "zh-Hant": "無量綱" },
  "method.over": {
    en: "by {dimensions}",
    "zh-Hans": "按{dimensions}",
    "zh-Hant": "按{dimensions}",
  },
  "method.where": { en: "where {id} is 1", "zh-Hans": "{id} 为 1 处", "zh-Hant": "{id} 為 1 處" },
  "method.source": {
    en: "Source: {source}",
    "zh-Hans": "来源：{source}",
    "zh-Hant": "來源：{source}",
  },
  "method.coolingTitle": { en: "The cooling model", "zh-Hans": "冷却模型", "zh-Hant": "冷卻模型" },
  "method.coolingLead": {
    en: "How a plant's overhead and water use follow from its technology, its parameters and the weather, hour by hour.",
    "zh-Hans": "设备额外能耗与用水如何由技术、参数与逐时天气得出。本节文字为英文。",
    "zh-Hant": "設備額外能耗與用水如何由技術、參數與逐時天氣得出。本節文字為英文。",
  },
  "method.parametersTitle": {
    en: "Parameters of the company's plants",
    "zh-Hans": "公司设备参数",
    "zh-Hant": "公司設備參數",
  },
  "method.parametersText": {
    en: "A technology overrides the base, and the parameter set of the plant overrides both.",
    "zh-Hans": "技术值覆盖基础值，设备参数组覆盖两者。",
    "zh-Hant": "技術值覆蓋基礎值，設備參數組覆蓋兩者。",
  },
  "method.parametersCaption": {
    en: "Parameters of the cooling model",
    "zh-Hans": "冷却模型参数",
    "zh-Hant": "冷卻模型參數",
  },
  "domain.climate": { en: "Climate", "zh-Hans": "气候", "zh-Hant": "氣候" },
  "domain.cooling": { en: "Cooling", "zh-Hans": "冷却", "zh-Hant": "冷卻" },
  "domain.energy": { en: "Energy", "zh-Hans": "能源", "zh-Hant": "能源" },
  "domain.coverage": { en: "Coverage", "zh-Hans": "覆盖范围", "zh-Hant": "覆蓋範圍" },
  "domain.water": { en: "Water", "zh-Hans": "水", "zh-Hant": "水" },
  "domain.scenario": { en: "Scenario", "zh-Hans": "情景", "zh-Hant": "情景" },
  "domain.carbon": { en: "Carbon", "zh-Hans": "碳", "zh-Hant": "碳" },
  "domain.transition": { en: "Transition", "zh-Hans": "转型", "zh-Hant": "轉型" },
  "domain.physical": { en: "Physical risk", "zh-Hans": "物理风险", "zh-Hant": "物理風險" },
  "domain.business": { en: "Business", "zh-Hans": "业务", "zh-Hant": "業務" },
  "domain.register": {
    en: "The company's own formulas",
    "zh-Hans": "公司自有公式",
    "zh-Hant": "公司自有公式",
  },
  "dimension.scope3": { en: "category", "zh-Hans": "类别", "zh-Hant": "類別" },
  "dimension.measure": { en: "measure", "zh-Hans": "措施", "zh-Hant": "措施" },
  "dimension.lever": { en: "lever", "zh-Hans": "手段", "zh-Hant": "手段" },
  "dimension.part": { en: "part", "zh-Hans": "部分", "zh-Hant": "部分" },
  "dimension.item": { en: "item", "zh-Hans": "事项", "zh-Hant": "事項" },
  "dimension.category": { en: "category", "zh-Hans": "类别", "zh-Hant": "類別" },
  "dimension.site": { en: "site", "zh-Hans": "站点", "zh-Hant": "站點" },
  "dimension.year": { en: "year", "zh-Hans": "年份", "zh-Hant": "年份" },
  "dimension.fuel": { en: "fuel", "zh-Hans": "燃料", "zh-Hant": "燃料" },
  "formula.if": { en: "if", "zh-Hans": "若", "zh-Hant": "若" },
  "formula.otherwise": { en: "otherwise", "zh-Hans": "否则", "zh-Hant": "否則" },
  "formula.and": { en: "and", "zh-Hans": "且", "zh-Hant": "且" },
  "formula.or": { en: "or", "zh-Hans": "或", "zh-Hant": "或" },
  "formula.not": { en: "not", "zh-Hans": "非", "zh-Hant": "非" },
  "formula.lasting": { en: "from then on", "zh-Hans": "此后持续", "zh-Hant": "此後持續" },
});
