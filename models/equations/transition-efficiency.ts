import { equations, text } from "../engine/model.ts";

const siteYear = ["site", "year"] as const;
const year = ["year"] as const;
const convention = "model convention";
const frozen =
  "against the base-year overhead kept as it is; annuity of retrofits (7 % over 10 years: 0.14238) less electricity saved, and the surcharge that is left";
const stages =
  "model convention: capital of a stage (base year to 2030, 2030 to 2050) in equal yearly parts";

/** What is added to `name` in a year, in equal parts over the stage the year is in. */
function yearlyPart(name: string): string {
  const rise = (from: string, to: string): string =>
    `max(0, at(${name}, calendar.${to}) - at(${name}, calendar.${from})) * calendar.oneYear / (calendar.${to} - calendar.${from})`;
  const later = `calendar.year <= calendar.farYear ? ${rise("nearYear", "farYear")} : 0`;
  const stage = `calendar.year <= calendar.nearYear ? ${rise("baseYear", "nearYear")} : (${later})`;
  return `calendar.year <= calendar.baseYear ? 0 : (${stage})`;
}

/** Rules on efficiency: what retrofits reach, cost and save, and what early replacement writes off. */
export const transitionEfficiency = equations("transition", {
  cappedOverhead: {
    formula:
      "energy.baseOverhead - max(0, energy.baseOverhead - max(efficiencyCap - 1, cooling.overheadFloor)) * min(1, (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear))",
    unit: "1",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Overhead the rules allow: from the base year's straight to the cap in 2030, not below the technology's floor",
      "法规允许的额外能耗：自基准年直线降至 2030 年限值，不低于技术下限",
      "法規允許的額外能耗：自基準年直線降至 2030 年限值，不低於技術下限",
    ),
    source: convention,
  },
  retrofitOverhead: {
    formula: "site.own ? min(energy.attainedOverhead, cappedOverhead) : energy.attainedOverhead",
    unit: "1",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Overhead after retrofits in base-year climate: the PUE plan, or the cap where it is lower; leased sites keep the plan",
      "改造后的额外能耗（基准年气候）：取 PUE 计划与限值的较低者；租用站点按计划",
      "改造後的額外能耗（基準年氣候）：取 PUE 計劃與限值的較低者；租用站點按計劃",
    ),
    source: convention,
  },
  retrofitSaving: {
    formula:
      "site.own ? energy.itEnergy * energy.warmingFactor * max(0, energy.baseOverhead - retrofitOverhead) : 0",
    unit: "MWh",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Electricity retrofits of own sites save in a year against the base-year overhead",
      "自有站点改造相对基准年额外能耗的年节电量",
      "自有站點改造相對基準年額外能耗的年節電量",
    ),
    source: frozen,
  },
  retrofitCapital: {
    formula: "sum(retrofitSaving, site) * retrofitCapex * scenario.exchangeRate",
    unit: "CNY",
    over: year,
    means: text(
      "Capital of the retrofits that are in place",
      "已实施改造的投资总额",
      "已實施改造的投資總額",
    ),
    source: "capital cost per yearly saving",
  },
  surchargeLeft: {
    formula:
      "calendar.year >= energy.surchargeFrom and 1 + energy.warmingFactor * retrofitOverhead > energy.surchargeLimit ? energy.costShare * energy.itEnergy * (1 + energy.warmingFactor * retrofitOverhead - energy.surchargeLimit) * (1 + energy.warmingFactor * retrofitOverhead > 2 * energy.surchargeLimit ? energy.surchargeRateBeyond : energy.surchargeRate) : 0",
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Local surcharge above the PUE limit that is left after retrofits",
      "改造后仍需支付的超限加价",
      "改造後仍需支付的超限加價",
    ),
    source: "Beijing rule on differential electricity prices for data centres, from 2026",
  },
  efficiencyEffect: {
    formula:
      "retrofitCapital * carbon.annuity - sum(retrofitSaving * energy.price, site) + sum(surchargeLeft, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Efficiency rules: annuity of retrofits less electricity saved, and the surcharge that is left",
      "能效规定：改造投资年金减节省电费，加剩余加价",
      "能效規定：改造投資年金減節省電費，加剩餘加價",
    ),
    source: frozen,
  },
  retrofitSpending: {
    formula: yearlyPart("retrofitCapital"),
    unit: "CNY",
    over: year,
    means: text(
      "Capital spent on retrofits in a year, in equal parts over the stage; shown beside the annuity, never added to it",
      "当年改造投资支出（阶段内等额）；与年金并列，不相加",
      "當年改造投資支出（階段內等額）；與年金並列，不相加",
    ),
    source: stages,
  },
  retrofitSpendingShare: {
    formula: "business.revenuePath > 0 ? retrofitSpending / business.revenuePath : 0",
    unit: "1",
    over: year,
    means: text(
      "Capital spent on retrofits in a year as a share of revenue",
      "当年改造投资支出占收入比例",
      "當年改造投資支出佔收入比例",
    ),
    source: stages,
  },
  technologyEffect: {
    formula: "retrofitSpending * unrecoveredShare",
    unit: "CNY",
    over: year,
    means: text(
      "Value written off where retrofits replace plant before the end of its life",
      "改造提前更换设备造成的资产核销",
      "改造提前更換設備造成的資產核銷",
    ),
    source: convention,
  },
  lagEffect: {
    formula:
      "sum(energy.costShare * energy.itEnergy * max(0, energy.overhead - (peerPue - 1)) * energy.price, site) * min(1, (calendar.year - calendar.baseYear) / (calendar.nearYear - calendar.baseYear))",
    unit: "CNY",
    over: year,
    means: text(
      "What the company's electricity costs more than that of competitors at their PUE: from none in the base year straight to the whole in 2030",
      "公司电费高于采用竞争对手 PUE 时的部分：自基准年的零直线升至 2030 年的全部",
      "公司電費高於採用競爭對手 PUE 時的部分：自基準年的零直線升至 2030 年的全部",
    ),
    source: "model convention: the price cut that keeps customers, or the revenue lost without it",
  },
  siteAward: {
    formula:
      "energy.electricity >= retrofitAwardThreshold ? min(retrofitAwardCap, retrofitAward * coalEquivalent * retrofitSaving) : 0",
    unit: "CNY",
    over: siteYear,
    where: "site.dataCentre",
    means: text(
      "Award for the retrofits of a site up to the year, one project for each site",
      "站点截至当年改造可获的奖励（每站点一个项目）",
      "站點截至當年改造可獲的獎勵（每站點一個項目）",
    ),
    source: "Beijing work plan on existing data centres, 2024-2027, and the like elsewhere",
  },
  totalAward: {
    formula: "sum(siteAward, site)",
    unit: "CNY",
    over: year,
    means: text(
      "Awards for retrofits up to the year",
      "截至当年改造奖励合计",
      "截至當年改造獎勵合計",
    ),
    source: "Beijing work plan on existing data centres, 2024-2027, and the like elsewhere",
  },
  subsidyBenefit: {
    formula: yearlyPart("totalAward"),
    unit: "CNY",
    over: year,
    means: text(
      "Awards for retrofits paid in a year, in equal parts over the stage",
      "当年获得的改造奖励（阶段内等额）",
      "當年獲得的改造獎勵（階段內等額）",
    ),
    source: stages,
  },
});
