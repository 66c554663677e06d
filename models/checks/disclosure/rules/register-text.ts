import { text } from "../../../engine/model.ts";
import type { Company } from "../../../company/company-schema.ts";
import type { RegisterItem } from "../../../company/register-schema.ts";
import type { Evidence } from "../../../company/statement-schema.ts";
import type { Translated } from "../../../scenario/translated-schema.ts";
import { evidencePlaces, quotesOf, statementsOf } from "../places.ts";
import { rule, type Draft } from "../rule.ts";
import { namedIn, opportunityKinds, riskKinds, type Vocabulary } from "../words/vocabulary.ts";

type Id = "text.risk-kind" | "text.kind-without-item" | "text.item-count" | "text.rating-count";

const kindNames: Readonly<Record<string, Translated>> = {
  acute: text("acute physical risk", "急性物理风险", "急性物理風險"),
  chronic: text("chronic physical risk", "慢性物理风险", "慢性物理風險"),
  policy: text("policy and legal risk", "政策和法律风险", "政策和法律風險"),
  technology: text("technology risk", "技术风险", "技術風險"),
  market: text("market risk", "市场风险", "市場風險"),
  reputation: text("reputation risk", "声誉风险", "聲譽風險"),
  "resource-efficiency": text("resource efficiency", "资源效率", "資源效率"),
  "energy-source": text("energy source", "能源来源", "能源來源"),
  products: text("products and services", "产品和服务", "產品和服務"),
  markets: text("markets and finance", "市场与融资", "市場與融資"),
  resilience: text("resilience", "韧性", "韌性"),
  transition: text("transition risks", "转型风险", "轉型風險"),
  physical: text("physical risks", "物理风险", "物理風險"),
  opportunity: text("opportunities", "机遇", "機遇"),
  low: text("low", "低", "低"),
  medium: text("medium", "中", "中"),
  high: text("high", "高", "高"),
};

/**
 * What the text says of the register against the register: kinds of risk in the scope of a scenario
 * analysis (`scenarioAnalysis/scope`) against the items with ratings by scenario; kinds a report lists
 * (`scenarioAnalysis/types…`) against its rows; counts of items and of ratings (`methods/register…`,
 * `ratingMethod`) against the items. Only quotes count, and only a kind that the text names and the table
 * lacks, since a text may name fewer. No threshold.
 */
export const registerTextRule = rule<Id>({
  texts: {
    "text.risk-kind": {
      severity: "warning",
      message: text(
        "By the text the scenario analysis covers {named}; the results are given for {rated}.",
        "文字称情景分析涵盖 {named}；结果表列示的是 {rated}。",
        "文字稱情景分析涵蓋 {named}；結果表列示的是 {rated}。",
      ),
      expected: text("{rated}", "{rated}", "{rated}"),
      found: text("{named}", "{named}", "{named}"),
    },
    "text.kind-without-item": {
      severity: "note",
      message: text(
        "The text names {named}; the register has no item of {absent}.",
        "文字列明 {named}；登记册没有 {absent} 条目。",
        "文字列明 {named}；登記冊沒有 {absent} 條目。",
      ),
      expected: text("an item for each kind named", "所列每类均有条目", "所列每類均有條目"),
      found: text("none of {absent}", "无 {absent}", "無 {absent}"),
    },
    "text.item-count": {
      severity: "warning",
      message: text(
        "The text counts {said} {kind}, the register lists {listed}.",
        "文字称{kind} {said} 项，登记册列 {listed} 项。",
        "文字稱{kind} {said} 項，登記冊列 {listed} 項。",
      ),
      expected: text("{listed}", "{listed}", "{listed}"),
      found: text("{said}", "{said}", "{said}"),
    },
    "text.rating-count": {
      severity: "warning",
      message: text(
        "The text counts {said} items rated {kind}, the register lists {listed}.",
        "文字称评级为{kind}的有 {said} 项，登记册列 {listed} 项。",
        "文字稱評級為{kind}的有 {said} 項，登記冊列 {listed} 項。",
      ),
      expected: text("{listed}", "{listed}", "{listed}"),
      found: text("{said}", "{said}", "{said}"),
    },
  },
  find: ({ company }) => [
    ...analysedKinds(company),
    ...kindsWithoutItem(company),
    ...itemCounts(company),
    ...ratingCounts(company),
  ],
});

function kindOf({ category }: Pick<RegisterItem, "category">): string {
  const [group = "", ...kind] = category.split("-");
  if (group === "transition" && kind[0] === "legal") return "policy";
  return kind.join("-");
}

function analysedKinds({ scenarioAnalysis, register }: Company): Draft<Id>[] {
  const { scope } = scenarioAnalysis;
  if (scope === undefined) return [];
  const named = namedIn(quotesOf(scope).join("\n"), riskKinds);
  const ratings = register.flatMap((item) =>
    item.published.flatMap(({ scenario, evidence }) =>
      scenario === undefined || isOpportunity(item) ? [] : [{ kind: kindOf(item), evidence }],
    ),
  );
  const rated = [...new Set(ratings.map(({ kind }) => kind))];
  const isShown = named.every((kind) => rated.includes(kind));
  if (rated.length === 0 || isShown) return [];
  const differing = ratings.filter(({ kind }) => !named.includes(kind));
  const shown = (differing.length > 0 ? differing : ratings).flatMap(({ evidence }) => evidence);
  return [
    {
      rule: "text.risk-kind",
      where: "scenarioAnalysis/scope",
      sources: evidencePlaces([...scope.evidence, ...shown]),
      values: { named: namesOf(named), rated: namesOf(rated) },
    },
  ];
}

function isOpportunity({ category }: Pick<RegisterItem, "category">): boolean {
  return category.startsWith("opportunity");
}

function kindsWithoutItem(company: Company): Draft<Id>[] {
  return statementsOf(company, "scenarioAnalysis", /^types/).flatMap((statement): Draft<Id>[] => {
    const isAboutOpportunities = /opportunit/i.test(statement.key);
    const vocabulary: Vocabulary = isAboutOpportunities ? opportunityKinds : riskKinds;
    const items = company.register.filter((item) => isOpportunity(item) === isAboutOpportunities);
    const named = namedIn(quotesOf(statement).join("\n"), vocabulary);
    const absent = named.filter((kind) => !items.some((item) => kindOf(item) === kind));
    if (items.length === 0 || absent.length === 0) return [];
    return [
      {
        rule: "text.kind-without-item",
        where: statement.where,
        sources: evidencePlaces(statement.evidence),
        values: { named: namesOf(named), absent: namesOf(absent) },
      },
    ];
  });
}

function namesOf(kinds: readonly string[]): readonly (string | Translated)[] {
  return kinds.map((kind) => kindNames[kind] ?? kind);
}

/** How documents print a number of items of a group: 轉型風險5項, 5 transition risks. */
const itemCountPatterns: readonly (readonly [group: string, pattern: RegExp])[] = [
  ["transition", /(?:[轉转]型[風风][險险])\s*(\d+)\s*[項项個个]|(\d+) transition risks?/],
  ["physical", /(?:[實实][體体]|物理)[風风][險险]\s*(\d+)\s*[項项個个]|(\d+) physical risks?/],
  ["opportunity", /[機机]遇\s*(\d+)\s*[項项個个]|(\d+) opportunit(?:y|ies)/],
];

/** How documents print a number of items of a rating: 2項中等級, 2 items rated medium. */
const ratingCountPatterns: readonly (readonly [rating: string, pattern: RegExp])[] = [
  ["high", /(\d+)\s*[項项個个]高等?[級级]|(\d+) (?:items )?rated high/],
  ["medium", /(\d+)\s*[項项個个]中等?[級级]|(\d+) (?:items )?rated medium/],
  ["low", /(\d+)\s*[項项個个]低等?[級级]|(\d+) (?:items )?rated low/],
];

interface Count {
  readonly kind: string;
  readonly said: number;
  readonly where: string;
  readonly evidence: Evidence;
}

function countsIn(company: Company, patterns: typeof itemCountPatterns): readonly Count[] {
  const { ratingMethod } = company;
  const methods = statementsOf(company, "methods", /^register/);
  const statements = [
    ...methods,
    ...(ratingMethod === undefined ? [] : [{ ...ratingMethod, where: "ratingMethod" }]),
  ];
  const found = statements.flatMap(({ where, evidence }) =>
    evidence.flatMap((each) =>
      patterns.flatMap(([kind, pattern]) => {
        const match = pattern.exec(each.quote ?? "");
        const said = match?.slice(1).find((digits) => digits !== undefined);
        return said === undefined ? [] : [{ kind, said: Number(said), where, evidence: each }];
      }),
    ),
  );
  return found.filter(
    ({ kind, said }, i) =>
      found.findIndex((other) => other.kind === kind && other.said === said) === i,
  );
}

function itemCounts(company: Company): Draft<Id>[] {
  return countsIn(company, itemCountPatterns).flatMap((count) => {
    const items = company.register.filter(({ category }) => category.startsWith(count.kind));
    return countDraft("text.item-count", count, items);
  });
}

function ratingCounts(company: Company): Draft<Id>[] {
  return countsIn(company, ratingCountPatterns).flatMap((count) => {
    const items = company.register.filter(({ published }) =>
      published.some(({ rating, scenario }) => rating === count.kind && scenario === undefined),
    );
    return countDraft("text.rating-count", count, items);
  });
}

function countDraft(
  id: Id,
  { kind, said, where, evidence }: Count,
  items: readonly RegisterItem[],
): Draft<Id>[] {
  if (said === items.length) return [];
  const values = { kind: namesOf([kind]), said: String(said), listed: String(items.length) };
  return [{ rule: id, where, sources: evidencePlaces([evidence]), values }];
}
