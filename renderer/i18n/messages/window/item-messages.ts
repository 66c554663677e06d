import { messages } from "../../message.ts";

/** Words for what items of a register are: category, horizon, statement line, relief. */
export const itemMessages = messages({
  "category.physical-acute": {
    en: "Physical, acute",
    "zh-Hans": "急性物理风险",
    "zh-Hant": "急性實體風險",
  },
  "category.physical-chronic": {
    en: "Physical, chronic",
    "zh-Hans": "慢性物理风险",
    "zh-Hant": "慢性實體風險",
  },
  "category.transition-policy": {
    en: "Transition, policy",
    "zh-Hans": "转型风险：政策",
    "zh-Hant": "轉型風險：政策",
  },
  "category.transition-legal": {
    en: "Transition, legal",
    "zh-Hans": "转型风险：法律",
    "zh-Hant": "轉型風險：法律",
  },
  "category.transition-technology": {
    en: "Transition, technology",
    "zh-Hans": "转型风险：技术",
    "zh-Hant": "轉型風險：技術",
  },
  "category.transition-market": {
    en: "Transition, market",
    "zh-Hans": "转型风险：市场",
    "zh-Hant": "轉型風險：市場",
  },
  "category.transition-reputation": {
    en: "Transition, reputation",
    "zh-Hans": "转型风险：声誉",
    "zh-Hant": "轉型風險：聲譽",
  },
  "category.opportunity-resource-efficiency": {
    en: "Opportunity, resource efficiency",
    "zh-Hans": "机遇：资源效率",
    "zh-Hant": "機遇：資源效率",
  },
  "category.opportunity-energy-source": {
    en: "Opportunity, energy source",
    "zh-Hans": "机遇：能源来源",
    "zh-Hant": "機遇：能源來源",
  },
  "category.opportunity-products": {
    en: "Opportunity, products and services",
    "zh-Hans": "机遇：产品与服务",
    "zh-Hant": "機遇：產品與服務",
  },
  "category.opportunity-markets": {
    en: "Opportunity, markets",
    "zh-Hans": "机遇：市场",
    "zh-Hant": "機遇：市場",
  },
  "category.opportunity-resilience": {
    en: "Opportunity, resilience",
    "zh-Hans": "机遇：韧性",
    "zh-Hant": "機遇：韌性",
  },
  "horizon.short": { en: "short term", "zh-Hans": "短期", "zh-Hant": "短期" },
  "horizon.medium": { en: "medium term", "zh-Hans": "中期", "zh-Hant": "中期" },
  "horizon.long": { en: "long term", "zh-Hans": "长期", "zh-Hant": "長期" },
  "line.revenue": { en: "revenue", "zh-Hans": "营业收入", "zh-Hant": "營業收入" },
  "line.cost-of-revenue": { en: "cost of revenue", "zh-Hans": "营业成本", "zh-Hant": "營業成本" },
  "line.operating-expenses": {
    en: "operating expenses",
    "zh-Hans": "营业费用",
    "zh-Hant": "營運費用",
  },
  "line.other-income": { en: "other income", "zh-Hans": "其他收入", "zh-Hant": "其他收入" },
  "line.impairment": { en: "impairment", "zh-Hans": "减值", "zh-Hant": "減值" },
  "line.finance-costs": { en: "finance costs", "zh-Hans": "财务费用", "zh-Hant": "財務費用" },
  "line.property-plant-equipment": {
    en: "property, plant and equipment",
    "zh-Hans": "物业、厂房及设备",
    "zh-Hant": "物業、廠房及設備",
  },
  "line.intangible-assets": {
    en: "intangible assets",
    "zh-Hans": "无形资产",
    "zh-Hant": "無形資產",
  },
  "line.provisions": { en: "provisions", "zh-Hans": "拨备", "zh-Hant": "撥備" },
  "line.borrowings": { en: "borrowings", "zh-Hans": "借款", "zh-Hant": "借款" },
  "line.cash": { en: "cash", "zh-Hans": "现金", "zh-Hant": "現金" },
  "relief.SEP": {
    en: "effects not separately identifiable",
    "zh-Hans": "影响无法单独识别",
    "zh-Hant": "影響無法單獨識別",
  },
  "relief.UNC": {
    en: "measurement too uncertain",
    "zh-Hans": "计量不确定性过高",
    "zh-Hant": "計量不確定性過高",
  },
  "relief.CAP": {
    en: "skills, capabilities or resources lacking",
    "zh-Hans": "缺乏技能、能力或资源",
    "zh-Hant": "缺乏技能、能力或資源",
  },
  "relief.COM": {
    en: "commercially sensitive",
    "zh-Hans": "商业敏感信息",
    "zh-Hant": "商業敏感資訊",
  },
  "relief.FY1": {
    en: "first reporting year",
    "zh-Hans": "首个报告年度",
    "zh-Hant": "首個報告年度",
  },
  "relief.GAP": {
    en: "nothing given, no relief stated",
    "zh-Hans": "未披露，亦未援引豁免",
    "zh-Hant": "未披露，亦未援引豁免",
  },
  "relief.PART": { en: "answered in part", "zh-Hans": "部分披露", "zh-Hant": "部分披露" },
});
