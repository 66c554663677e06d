import { describe, expect, it } from "vitest";
import { disclosureFindings } from "../../../../models/checks/disclosure/disclosure-findings.ts";
import { valueAt } from "../../../../models/checks/violation.ts";
import { companyIds, loadCompany } from "../../../../models/library/companies.ts";
import { sourceFiles } from "../../../../models/library/source-files.ts";
import { disclosureContext } from "../../../support/disclosure-check.ts";

/** Severity, rule, place, and the lines of the report (other sources by their id), in order of lines. */
type Expected = readonly [severity: string, rule: string, where: string, lines: string];

async function listed(id: string): Promise<Expected[]> {
  const company = await loadCompany(id);
  const found = disclosureFindings(company, { ...disclosureContext, coverage: 1 });
  return found.map(({ severity, rule, where, sources }) => [
    severity,
    rule.replace("disclosure.", ""),
    where,
    sources.map((source) => / line (\d+)$/.exec(source)?.[1] ?? source.split(" ")[0]).join(" "),
  ]);
}

/** Message of the one finding of a rule. */
async function messageOf(id: string, rule: string): Promise<string> {
  const found = disclosureFindings(await loadCompany(id), disclosureContext);
  const [first, ...more] = found.filter((each) => each.rule === `disclosure.${rule}`);
  expect(more).toEqual([]);
  return first?.message ?? "";
}

// Each line below is true of the report; the words of the report stand above it.

const kingsoftCloud: readonly Expected[] = [
  // 1660 prints 581,386.59 for 2025; 1661-1666 add up to 581,386.60.
  ["note", "sum.rounding", "disclosed/13/years/2025", "1660 1661 1662 1665 1664 1663 1666"],
  // 1709: 用於計算密度的收入與我們的 2025 年年度報告一致; no line prints that revenue.
  ["note", "intensity.no-revenue", "disclosed/4", "1697 1667 1699 1701 1703"],
  // 1679: 較 2024 年下降 1.71%. 57,638.74 t / 107,415.86 MWh = 0.5366, 56,622.34 / 106,714.95 =
  // 0.5306: at 0.5366 the fall would have been 0.60 %.
  ["warning", "factor.in-change", "disclosed/21/years/2025", "1679 1658 1659 1696"],
  // 1666: 上遊資產租賃 73,870.46 448,233.00; the name occurs on no other line, and notes 1671-1675 give
  // no reason. Waste rose as well, with reasons on 1713 and 1715: no finding.
  ["warning", "jump.unexplained", "disclosed/19/years/2025", "1666"],
  // 1282: 年均 WUE 不高於 1.94 1.93 (已達成) 不高於 1.91; 1288 likewise: no unit in row, head or text.
  ["note", "unit.not-printed", "sites/0/wue/history/2025", "1282 1288"],
  // 1671: 金山雲溫室氣體清單包括二氧化碳、甲烷和氧化亞氮: three of seven.
  ["warning", "gases.not-all", "methods/gases", "1671"],
  // 1659 says 範圍 2, 1673 購買獲得或取得的電力; location or market is named only in the words of the
  // standard's own paragraph 29 on 2337.
  ["note", "scope2.basis", "disclosed/12", "1659"],
  // 1673: 範圍 3 溫室氣體：包含外購商品及服務、資本商品、員工通勤、員工差旅、燃料和能源相關活動, five;
  // 1666 shows a sixth, 上遊資產租賃.
  ["warning", "scope3.named", "methods/scope3", "1673 1666"],
  // 196: 女性員工佔公司員工總數的 31%; 895-896: 男性 9,511, 女性 6,255, which is 39.7 %.
  ["warning", "text.share", "profile/figures/femaleShareStated", "196 896 895"],
  // 1620: SSP2-4.5 及 SSP3-8.5 兩個情景; CMIP6 reaches 8.5 W/m2 under SSP5 only.
  ["warning", "scenario.not-a-pathway", "scenarioAnalysis/physicalScenarios", "1620"],
  // 1617: 優先對 2 處自建數據中心; 106,714.95 MWh bought (1696) beside 448,233 t of category 8 (1666).
  ["warning", "coverage.analysis", "scenarioAnalysis/scope", "1617 1696 1666 mee-2025-47"],
  // 1617: 因急性物理風險和政策風險帶來的影響; 1633: 轉型風險 市場風險 能源價格波動.
  ["warning", "text.risk-kind", "scenarioAnalysis/scope", "1617 1633"],
  // 1596: 政策及法律風險、技術風險、市場風險和聲譽風險; the table has rows for 技術 (1599), 市場 (1600).
  ["note", "text.kind-without-item", "scenarioAnalysis/typesTransition", "1596"],
  // 1604: 使用清潔技術 / 能源、提供綠色低碳產品及服務、增加融資渠道; one row, 產品和服務 (1607).
  ["note", "text.kind-without-item", "scenarioAnalysis/typesOpportunity", "1604"],
  // 1268: 積極響應國家「3060 雙碳目標」; 1298: 單位算力碳排放強度逐年下降: no number, no year of its own.
  ["note", "target.unquantified", "targets/1", "1268 1298"],
  // 1679: 不晚於 2050 年，實現公司運營層面的碳中和: no base period there, nor on 1683, 2348, 2350.
  ["note", "target.base", "targets/0", "1679 1683 2348 2350"],
  // The same: 2050 is 25 years ahead, no year between is named; 2347 prints paragraph 37 without (f).
  ["note", "target.interim", "targets/0", "1679 1683 2348 2350"],
  // 2348: 目標暫未經第三方驗證.
  ["note", "target.not-verified", "targets/0", "1679 1683 2348 2350 1281 1282 1287 1288"],
  // 2338 and 2339 ask 金額及百分比: 1596 answers 比例極小, 1579 沒有識別到; 2341 asks 金額, answers
  // 未在財務系統中設立單獨的標籤或科目.
  ["note", "paragraph.short", "answers/11", "2338 1596 2339 1579 2341"],
];

const senseTime: readonly Expected[] = [
  // 3141: 157,030.2; 1,054.1 (3143) + 155,976.2 (3151) = 157,030.3.
  ["note", "sum.rounding", "disclosed/0/years/2024", "3141 3143 3151"],
  // 3143: 1,054.1; 36.1 + 163.8 + 854.1 = 1,054.0 (3145, 3149, 3147).
  ["note", "sum.rounding", "disclosed/1/years/2024", "3143 3145 3149 3147"],
  // Six densities per 百萬元收入; no line prints the revenue.
  ["note", "intensity.no-revenue", "disclosed/7", "3155 2993 3207 3211 3243 3239"],
  // 73,127.3 t / 131,441.2 MWh = 0.5563, 83,660.4 / 155,976.2 = 0.5364; 3003 names the factor of 2022.
  ["note", "factor.between-years", "disclosed/10/years/2024", "2987 2989 3153"],
  // 3149: 柴油 30.1 48.0 163.8; the word occurs on no other line, notes 3159-3162 give no reason. Water
  // rose by 55 %, within its threshold, and with a reason on 3219.
  ["warning", "jump.unexplained", "disclosed/4/years/2024", "3149"],
  // 3241: 無害廢棄物總量 267.3 646.8 646.8; 3245: 2023 was restated.
  ["note", "figure.repeated", "disclosed/17/years/2024", "3241"],
  // 3175: 年度水資源使用效率(WUE)不超過2.0, no unit.
  ["note", "unit.not-printed", "targets/6/value", "3175"],
  // 2987-2991 and 2983 give tCO2e; no line names a gas other than carbon dioxide.
  ["note", "gases.not-stated", "methods", "2987 2989 2991 2983"],
  // 2989: 間接溫室氣體排放量（範圍二）; 2997-3004 name factors, not the basis.
  ["note", "scope2.basis", "disclosed/9", "2989"],
  // 2982-2983: 擴大排放類別的統計與核算，範圍三碳排放為67,207.24噸: no category named.
  ["note", "scope3.no-categories", "disclosed/12/years/2024", "2983"],
  // 2997: 範圍一溫室氣體排放主要來自集團商務和貨運車輛的汽油消耗; 3145: 36.1, 3147: 天然氣 854.1 of 1,054.0.
  ["warning", "text.main-source", "methods/scope1", "2997 3145 3147"],
  // 2841-2843 speak of 情景分析 and point to another report; SSP, RCP, NGFS and IEA occur nowhere.
  ["note", "scenario.none-named", "scenarioAnalysis", "2841 2853 2842 2939"],
  // 2856 heads a column 時間範圍; 2871-2873: 短期 中期 長期; years occur nowhere.
  ["note", "horizon.undefined", "horizons/short", "2856"],
  // The list of 2690-2836 has name and description only; 2854-2913 gives horizons for two items of 13.
  [
    "note",
    "horizon.of-items",
    "register/1/horizons",
    "2710 2729 2742 2758 2766 2774 2783 2798 2806 2811 2822",
  ],
  // 2856-2859: 潛在財務影響 for two items; effects in the year are told for none (2842-2843: elsewhere).
  [
    "note",
    "effect.current-unstated",
    "register/0",
    "2695 2710 2718 2729 2742 2758 2766 2774 2783 2798 2806 2811 2822",
  ],
  // 3175 sets 不超過2.0; no line gives a WUE.
  ["note", "target.no-actual", "targets/6", "3175"],
  // 3010: 2025年計劃實現碳達峰，2030年力爭實現運營碳中和，2050年實現淨零排放: 運營 at most, no scopes.
  ["note", "target.coverage", "targets/0", "502 3010 3013"],
  // 3010-3013: 已於2021年設立, no base year; the path is a picture.
  ["note", "target.base", "targets/1", "502 3010 3013"],
  // No line speaks of credits or offsets.
  ["note", "target.credits", "targets/1", "502 3010 3013"],
  // No line speaks of validation of any of these targets.
  ["note", "target.verification", "targets/0", "502 3010 3013 3022 3175 3116"],
  // The report has no index of climate paragraphs (3658-3660 answer the older A4); what answers one by
  // content is encoded, the others are listed.
  ["note", "paragraph.unanswered", "answers", "2635 2655"],
];

const capitalOnline: readonly Expected[] = [
  // 1135: 纸张采购量 张 255; 1136: 员工人均年用纸量 张 / 人 513.08; 497 people (1143): 0.513 of a sheet.
  ["warning", "intensity.differs", "disclosed/21/years/2024", "1136 1135 1143"],
  // 1115-1118 give tCO2e; no line names a gas.
  ["note", "gases.not-stated", "methods", "1117 1118 1115"],
  // 1118: 范围 2 温室气体排放量; 740: 外购电力造成的间接温室气体排放; no basis.
  ["note", "scope2.basis", "disclosed/9", "1118"],
  // 740: 推动公司温室气体范围一、范围二、范围三的全面碳排放工作; the table (1115-1118) has no scope 3.
  ["note", "scope3.no-figure", "methods/scope3", "740"],
  // 740: 主要的温室气体来源于运营过程中汽油等直接温室气体排放; 1122: 汽油 27 t, 1123: 柴油 159.23 t.
  ["warning", "text.main-source", "methods/diesel", "740 1122 1123"],
  // 729-736 list six methods; the word 情景 does not occur in the report.
  ["note", "scenario.none-named", "scenarioAnalysis", "729 731 736"],
  // 703: 短期 1～3 年；中期 3～5 年；长期 5 年以上: year 3 is short and medium,
  ["warning", "horizon.overlap", "horizons/medium", "703"],
  // and year 5 medium and long (以上 includes the number).
  ["warning", "horizon.overlap", "horizons/long", "703"],
  // 709 and 715 head the columns: 对业务影响描述、时间范围、应对措施; none on the year, no relief.
  ["note", "effect.current-unstated", "register/0", "709 715"],
  // 740: 设定了明确的碳排放目标, no number; 259: 进一步降低 PUE 值; 677, 594: likewise.
  ["note", "target.unquantified", "targets/0", "740 259 677 594"],
];

describe("the bundled companies", () => {
  it.each([
    ["kingsoft-cloud", kingsoftCloud],
    ["sensetime", senseTime],
    ["capital-online", capitalOnline],
  ])("%s: exactly what its report bears out", async (id, expected) => {
    expect(await listed(id)).toEqual(expected);
  });

  it.each(companyIds)("%s: every place and every source is there", async (id) => {
    const company = await loadCompany(id);
    for (const { where, sources } of disclosureFindings(company, disclosureContext)) {
      expect(valueAt(company, where.split("/")), where).toBeDefined();
      for (const source of sources)
        expect(sourceFiles).toHaveProperty([source.split(" ")[0] ?? ""]);
    }
  });

  it("show the figures that were worked by hand", async () => {
    expect(await messageOf("kingsoft-cloud", "factor.in-change")).toMatch(
      /by −1\.71 %: −0\.60 % is activity .*\(0\.5366 .*−1\.11 % .*0\.5306 \(national-2022 → national-2023\)/,
    );
    expect(await messageOf("kingsoft-cloud", "coverage.analysis")).toContain("about 11 % of the");
    expect(await messageOf("kingsoft-cloud", "text.share")).toContain("6,255 of 15,766, 39.7 %");
    expect(await messageOf("kingsoft-cloud", "scope3.named")).toContain("8 only in the table");
    expect(await messageOf("sensetime", "factor.between-years")).toMatch(
      /by \+14\.35 %: \+18\.60 % is activity .*−4\.25 %/,
    );
    expect(await messageOf("sensetime", "text.main-source")).toContain("natural gas 81 %");
    expect(await messageOf("capital-online", "intensity.differs")).toContain("1,000 times");
  });
});
