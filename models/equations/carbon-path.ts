import { equations, text } from "../engine/model.ts";

const year = ["year"] as const;
const convention = "model convention";

/** Neutrality, targets and reference paths. */
export const carbonPath = equations("carbon", {
  neutralityYear: {
    formula:
      "firstYear(lasting(netEmissions <= neutralityThreshold * at(netEmissions, calendar.baseYear)))",
    unit: "year",
    over: [],
    means: text(
      "First year from which net emissions stay at or below the threshold",
      "净排放持续不高于阈值的首个年份",
      "淨排放持續不高於閾值的首個年份",
    ),
    source: convention,
  },
  targetLevel: {
    formula:
      "at(netEmissions, calendar.baseYear) * (calendar.year >= targetYear ? targetShare : 1 + (targetShare - 1) * (calendar.year - calendar.baseYear) / (targetYear - calendar.baseYear))",
    unit: "tCO2e",
    over: year,
    means: text(
      "Straight line from the base year to the target, then the target",
      "自基准年至目标年的直线，其后为目标水平",
      "自基準年至目標年的直線，其後為目標水平",
    ),
    source: convention,
  },
  targetGap: {
    formula: "netEmissions - targetLevel",
    unit: "tCO2e",
    over: year,
    means: text(
      "Net emissions above the target line",
      "净排放超出目标线的部分",
      "淨排放超出目標線的部分",
    ),
    source: convention,
  },
  meetsTarget: {
    formula:
      "at(netEmissions, targetYear) <= max(targetShare, neutralityThreshold) * at(netEmissions, calendar.baseYear) ? 1 : 0",
    unit: "1",
    over: [],
    means: text(
      "1 where the target is met in its year; the mean over draws is its probability",
      "目标年达成目标为 1；各次抽样的均值即概率",
      "目標年達成目標為 1；各次抽樣的均值即概率",
    ),
    source: convention,
  },
  targetFeasible: {
    formula: "targetLevel + credits >= scope1 + heatEmissions ? 1 : 0",
    unit: "1",
    over: year,
    means: text(
      "1 where contracts alone can reach the target line; 0 where scope 1 and heat stand above it",
      "仅靠合约可达到目标线为 1；范围一与热力排放已高于目标线为 0",
      "僅靠合約可達到目標線為 1；範圍一與熱力排放已高於目標線為 0",
    ),
    source: convention,
  },
  minimumPath: {
    formula:
      "at(netEmissions, calendar.baseYear) * max(0, 1 - minimumRate * (calendar.year - calendar.baseYear))",
    unit: "tCO2e",
    over: year,
    means: text(
      "Path of the minimum rate: 4.2 % of the base year less each year",
      "最低减排率路径：每年减少基准年的 4.2 %",
      "最低減排率路徑：每年減少基準年的 4.2 %",
    ),
    source: "SBTi Corporate Near-term Criteria, cross-sector minimum rate for 1.5 °C",
  },
  zeroPath: {
    formula:
      "at(scope2Market, calendar.baseYear) * max(0, 1 - (calendar.year - calendar.baseYear) / (powerZeroYear - calendar.baseYear)) + at(scope1, calendar.baseYear) * max(0, 1 - (calendar.year - calendar.baseYear) / (directZeroYear - calendar.baseYear))",
    unit: "tCO2e",
    over: year,
    means: text(
      "Second path: scope 2 to zero in 2040, scope 1 by 2050",
      "第二路径：范围二 2040 年归零，范围一 2050 年归零",
      "第二路徑：範圍二 2040 年歸零，範圍一 2050 年歸零",
    ),
    source: "power-sector pathway of a 1.5 °C world",
  },
  cumulative: {
    formula: "cumulative(calendar.year > calendar.baseYear ? netEmissions : 0)",
    unit: "tCO2e",
    over: year,
    means: text(
      "Net emissions since the base year, summed",
      "自基准年以来的累计净排放",
      "自基準年以來的累計淨排放",
    ),
    source: convention,
  },
  requiredContractedShare: {
    formula:
      "targetLevel + credits < scope1 + heatEmissions ? 1 : clamp(1 - (targetLevel + credits - scope1 - heatEmissions) / max(sum(site.own * energy.bought * marketFactor, site), 0.000001 * at(netEmissions, calendar.baseYear)), 0, 1)",
    unit: "1",
    over: year,
    means: text(
      "Share of bought electricity that contracts must cover to be on the target line; 1 where even that does not suffice",
      "达到目标线所需的合约电量比例；即使全覆盖仍不足时为 1",
      "達到目標線所需的合約電量比例；即使全覆蓋仍不足時為 1",
    ),
    source: convention,
  },
});
