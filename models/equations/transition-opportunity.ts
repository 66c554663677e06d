import { equations, text } from "../engine/model.ts";

const year = ["year"] as const;
const convention = "model convention";

/** Customers that ask for low-carbon service; storage and green finance. */
export const transitionOpportunity = equations("transition", {
  uncoveredShare: {
    formula:
      "sum(energy.bought, site) > 0 ? 1 - sum(energy.contracted, site) / sum(energy.bought, site) : 0",
    unit: "1",
    over: year,
    means: text(
      "Share of bought electricity without a green contract, leased sites included",
      "未被绿色合约覆盖的外购电比例（含租用站点）",
      "未被綠色合約覆蓋的外購電比例（含租用站點）",
    ),
    source: convention,
  },
  revenueAtRisk: {
    formula:
      "business.revenuePath * preferenceShare * uncoveredShare * min(1, (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear))",
    unit: "CNY",
    over: year,
    means: text(
      "Revenue from customers that ask for low-carbon service and do not get it: from none in the base year straight to the full share in 2030",
      "要求低碳服务而未获满足的客户收入：自基准年的零直线升至 2030 年的全部比例",
      "要求低碳服務而未獲滿足的客戶收入：自基準年的零直線升至 2030 年的全部比例",
    ),
    source: "surveys of buyers of cloud services; model convention",
  },
  preferenceEffect: {
    formula: "revenueAtRisk * preferenceLoss",
    unit: "CNY",
    over: year,
    means: text(
      "Revenue lost to the low-carbon preference of customers",
      "因客户低碳偏好流失的收入",
      "因客戶低碳偏好流失的收入",
    ),
    source: convention,
  },
  storageInPlace: {
    formula: "calendar.year >= storageFrom ? storageEnergy : 0",
    unit: "MWh",
    over: ["site", "year"],
    means: text("Storage at a site in a year", "站点当年储能容量", "站點當年儲能容量"),
    source: convention,
  },
  storageCapital: {
    formula: "sum(storageInPlace, site) * storageCapex",
    unit: "CNY",
    over: year,
    means: text("Capital of the storage in place", "已建储能投资总额", "已建儲能投資總額"),
    source: convention,
  },
  demandResponseBenefit: {
    formula:
      "sum(energy.costShare * storageInPlace * energy.price, site) * storageCycles * (storageEfficiency * (1 + storageSpread / 2) - (1 - storageSpread / 2)) - storageCapital * carbon.annuity",
    unit: "CNY",
    over: year,
    means: text(
      "Storage that takes in at the valley price and gives back at the peak price, less the annuity of its capital",
      "储能低谷充电、高峰放电的收益，扣除投资年金",
      "儲能低谷充電、高峰放電的收益，扣除投資年金",
    ),
    source: "peak and valley half the spread above and below the mean price",
  },
  financeBenefit: {
    formula:
      "(retrofitCapital + storageCapital) * financeAdvantage * calendar.oneYear * (carbon.annuity * retrofitLife / calendar.oneYear - 1) / (retrofitRate * retrofitLife)",
    unit: "CNY",
    over: year,
    means: text(
      "Interest saved where retrofits and storage are paid by green finance, on the mean balance of the annuity",
      "以绿色融资支付改造与储能节省的利息（按年金平均余额）",
      "以綠色融資支付改造與儲能節省的利息（按年金平均餘額）",
    ),
    source: "mean balance of an annuity loan: its interest in total over rate and life",
  },
});
