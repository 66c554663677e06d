import { text } from "../../../engine/model.ts";
import type { RuleInput } from "../context.ts";
import { amountThrough } from "../../reconcile/figures/quantity.ts";
import { evidencePlaces, percent, quotesOf } from "../places.ts";
import { placeOf } from "../../reconcile/figures/figure-book.ts";
import { rule, type Draft } from "../rule.ts";

type Id = "coverage.analysis" | "coverage.model" | "coverage.no-regional-path";

/**
 * Share of the electricity that an analysis must cover to speak for the company. Below half, most of
 * what climate acts on lies outside, and a result such as "low" is one about the smaller part.
 */
const leastCoverage = 0.5;

const ownSites =
  /自建|自有|\bself-built\b|\bown(ed)? (sites?|data cent|facilit|operations?|halls?)/i;
const leasedSites = /租用|租[賃赁]|\bleased?\b|\bcolocation\b/i;

/**
 * How much of the electricity an analysis covers. Of a scenario analysis that its text limits to own
 * sites, the bound is own electricity over own and leased, the latter category 8 of scope 3 divided by the
 * national grid factor, so the share is at most that if category 8 holds all leased power. Of the model,
 * its metric `coverage.electricity` where it is given. Modelled sites outside the region of the transition
 * scenarios are noted, since their price and factor stay constant. Threshold above.
 */
export const coverageRule = rule<Id>({
  texts: {
    "coverage.analysis": {
      severity: "warning",
      message: text(
        "The scenario analysis covers own sites only: about {share} % of the electricity of own and leased operations in {year} at most, if category 8 ({category} tCO2e) is all electricity at {factor} tCO2e/MWh. Its results do not speak for the rest.",
        "情景分析仅涵盖自有站点：若第 8 类（{category} tCO2e）全部为电力（{factor} tCO2e/MWh），最多约占 {year} 年自有及租用运营用电的 {share} %。其结果不代表其余部分。",
        "情景分析僅涵蓋自有站點：若第 8 類（{category} tCO2e）全部為電力（{factor} tCO2e/MWh），最多約佔 {year} 年自有及租用運營用電的 {share} %。其結果不代表其餘部分。",
      ),
      expected: text("half of the electricity or more", "用电的一半或以上", "用電的一半或以上"),
      found: text("{share} %", "{share} %", "{share} %"),
    },
    "coverage.model": {
      severity: "note",
      message: text(
        "The modelled sites cover {share} % of the electricity of own and leased operations: the results do not speak for the rest.",
        "建模站点涵盖自有及租用运营用电的 {share} %：结果不代表其余部分。",
        "建模站點涵蓋自有及租用運營用電的 {share} %：結果不代表其餘部分。",
      ),
      expected: text("half of the electricity or more", "用电的一半或以上", "用電的一半或以上"),
      found: text("{share} %", "{share} %", "{share} %"),
    },
    "coverage.no-regional-path": {
      severity: "note",
      message: text(
        "{sites}: no regional path. The transition scenarios are those of {region}; outside it tariff and grid factor stay constant within their range.",
        "{sites}：无区域路径。转型情景适用于{region}；区域外的电价与电网因子在其范围内保持不变。",
        "{sites}：無區域路徑。轉型情景適用於{region}；區域外的電價與電網因子在其範圍內保持不變。",
      ),
      expected: text("a path of its own region", "所在区域的路径", "所在區域的路徑"),
      found: text("constant price and factor", "电价与因子不变", "電價與因子不變"),
    },
  },
  find: (input) => [...ofAnalysis(input), ...ofModel(input), ...outsideRegion(input)],
});

function ofAnalysis({ company, book, library }: RuleInput): Draft<Id>[] {
  const { scope } = company.scenarioAnalysis;
  const year = company.baseYear;
  const bought = book.find({ metric: "energy.purchasedElectricity", year });
  const leased = book.find({ metric: "carbon.scope3", part: "8", year });
  const factor = library.grids.factors.national.average[String(company.gridFactors.year)];
  if (scope === undefined || !bought || !leased || factor === undefined) return [];
  const own = amountThrough(bought, [], "MWh")?.value;
  const emissions = amountThrough(leased, [], "tCO2e")?.value;
  const said = [scope.text, ...quotesOf(scope)].join("\n");
  const isLimited = ownSites.test(said) && !leasedSites.test(said);
  if (!isLimited || own === undefined || emissions === undefined) return [];
  const share = own / (own + emissions / factor.value);
  if (share >= leastCoverage) return [];
  return [
    {
      rule: "coverage.analysis",
      where: "scenarioAnalysis/scope",
      sources: [
        ...evidencePlaces(scope.evidence),
        ...[bought.place, leased.place, placeOf(factor)].filter((place) => place !== null),
      ],
      values: {
        share: percent(share, 0),
        year: String(year),
        category: leased.text,
        factor: String(factor.value),
      },
    },
  ];
}

function ofModel({ coverage }: RuleInput): Draft<Id>[] {
  if (coverage === undefined || coverage >= leastCoverage) return [];
  const values = { share: percent(coverage, 0) };
  return [{ rule: "coverage.model", where: "coverage.electricity", sources: [], values }];
}

function outsideRegion({ company, library }: RuleInput): Draft<Id>[] {
  const outside = company.sites.flatMap((site, index) => {
    const region = library.regions.find(({ id }) => id === site.region);
    return site.modelled && region?.ngfs === "outside" ? [{ site, index }] : [];
  });
  const [first] = outside;
  if (first === undefined) return [];
  return [
    {
      rule: "coverage.no-regional-path",
      where: `sites/${first.index}/region`,
      sources: [library.ngfs.catalogue.source],
      values: {
        sites: outside.map(({ site }) => site.name),
        region: library.ngfs.catalogue.regionLabel,
      },
    },
  ];
}
