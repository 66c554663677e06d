import { text } from "../../../engine/model.ts";
import type { Company } from "../../../company/company-schema.ts";
import type { Target } from "../../../company/register-schema.ts";
import type { RuleInput } from "../context.ts";
import { evidencePlaces } from "../places.ts";
import { rule, type Draft, type RuleText } from "../rule.ts";

type Id =
  | "target.unquantified"
  | "target.coverage"
  | "target.base"
  | "target.interim"
  | "target.credits"
  | "target.verification"
  | "target.not-verified";

/**
 * Years ahead from which an emission target needs a step before it. Near-term targets are set for five
 * to ten years from submission (SBTi near-term criteria); a target further away without one cannot be
 * followed. IFRS S2 paragraph 33(f) asks for milestones.
 */
const longestWithoutStep = 10;

function about(
  sentences: readonly [en: string, zhHans: string, zhHant: string],
  asked: readonly [en: string, zhHans: string, zhHant: string],
): RuleText {
  const [en, zhHans, zhHant] = sentences;
  return {
    severity: "note",
    message: text(en, zhHans, zhHant),
    expected: text(...asked),
    found: text(
      "{count} of {all} targets",
      "{all} 项目标中 {count} 项",
      "{all} 項目標中 {count} 項",
    ),
  };
}

/**
 * What targets leave unsaid, one note for each kind of gap with the targets it concerns: a number or year,
 * coverage, base period, a step on the way, use of credits, verification (IFRS S2 paragraphs 33, 34 and
 * 36). Base, coverage, steps and credits are asked of emission targets only: a PUE is absolute and names
 * its site. What is not stated is so in the encoded documents.
 */
export const targetStatementRule = rule<Id>({
  texts: {
    "target.unquantified": about(
      [
        "Neither a number nor a year, so that progress cannot be measured: {targets}.",
        "下列目标既无数值也无年份，无法衡量进展：{targets}。",
        "下列目標既無數值也無年份，無法衡量進展：{targets}。",
      ],
      [
        "a number and a year (IFRS S2 paragraph 33)",
        "数值与年份（IFRS S2 第 33 段）",
        "數值與年份（IFRS S2 第 33 段）",
      ],
    ),
    "target.coverage": about(
      [
        "Which scopes or parts of the company these emission targets cover is not stated, or not fully: {targets}.",
        "下列排放目标未说明或未完整说明所涵盖的范围或组织部分：{targets}。",
        "下列排放目標未說明或未完整說明所涵蓋的範圍或組織部分：{targets}。",
      ],
      [
        "coverage (IFRS S2 paragraphs 33(c) and 36)",
        "涵盖范围（IFRS S2 第 33(c)、36 段）",
        "涵蓋範圍（IFRS S2 第 33(c)、36 段）",
      ],
    ),
    "target.base": about(
      [
        "No base period is stated for these emission targets: {targets}.",
        "下列排放目标未说明基准期间：{targets}。",
        "下列排放目標未說明基準期間：{targets}。",
      ],
      [
        "a base period (IFRS S2 paragraph 33(e))",
        "基准期间（IFRS S2 第 33(e) 段）",
        "基準期間（IFRS S2 第 33(e) 段）",
      ],
    ),
    "target.interim": about(
      [
        "These emission targets lie more than ten years ahead, with no dated step before them: {targets}.",
        "下列排放目标距今超过十年，其间没有注明年份的阶段目标：{targets}。",
        "下列排放目標距今超過十年，其間沒有註明年份的階段目標：{targets}。",
      ],
      [
        "milestones (IFRS S2 paragraph 33(f))",
        "阶段目标（IFRS S2 第 33(f) 段）",
        "階段目標（IFRS S2 第 33(f) 段）",
      ],
    ),
    "target.credits": about(
      [
        "Whether carbon credits are to be used is not stated for these net targets: {targets}.",
        "下列净排放目标未说明是否计划使用碳信用：{targets}。",
        "下列淨排放目標未說明是否計劃使用碳信用：{targets}。",
      ],
      [
        "planned use of credits (IFRS S2 paragraph 36(e))",
        "计划使用的碳信用（IFRS S2 第 36(e) 段）",
        "計劃使用的碳信用（IFRS S2 第 36(e) 段）",
      ],
    ),
    "target.verification": about(
      [
        "Whether a third party has validated them is not stated for these climate targets: {targets}.",
        "下列气候目标未说明是否经第三方验证：{targets}。",
        "下列氣候目標未說明是否經第三方驗證：{targets}。",
      ],
      [
        "validated or not (IFRS S2 paragraph 34(a))",
        "是否经验证（IFRS S2 第 34(a) 段）",
        "是否經驗證（IFRS S2 第 34(a) 段）",
      ],
    ),
    "target.not-verified": about(
      [
        "By the company's own statement no third party has validated these climate targets: {targets}.",
        "公司说明下列气候目标未经第三方验证：{targets}。",
        "公司說明下列氣候目標未經第三方驗證：{targets}。",
      ],
      ["validation by a third party", "经第三方验证", "經第三方驗證"],
    ),
  },
  find: ({ company }: RuleInput) => {
    const { targets } = company;
    return (Object.keys(concerns) as Id[]).flatMap((id) =>
      together(id, targets, (target) => concerns[id](target, company)),
    );
  },
});

const concerns: Readonly<Record<Id, (target: Target, company: Company) => boolean>> = {
  "target.unquantified": ({ value, year }) => value === undefined && year === undefined,
  "target.coverage": (target) => isDatedEmission(target) && isUnstated(target.coverage),
  "target.base": (target) => isDatedNet(target) && isUnstated(target.base),
  "target.interim": (target, company) => isDatedNet(target) && isWithoutStep(target, company),
  "target.credits": (target) => isDatedNet(target) && isUnstated(target.offsets),
  "target.verification": (target) => isDatedClimate(target) && isUnstated(target.verification),
  "target.not-verified": (target) =>
    isDatedClimate(target) && notVerified.test(target.verification ?? ""),
};

const notVerified = /\bnot (verified|validated)\b|\bunverified\b/i;

/** Subjects that the climate standards ask to be verified; a waste or water target is not theirs. */
const climateSubjects: readonly Target["subject"][] = [
  "net-emissions",
  "emissions-peak",
  "pue",
  "wue",
  "renewables",
  "energy",
];

function isDatedClimate({ subject, year }: Target): boolean {
  return year !== undefined && climateSubjects.includes(subject);
}

function isUnstated(said: string | undefined): boolean {
  return said === undefined || /\bnot stated\b/i.test(said);
}

function isDatedNet({ subject, year }: Target): boolean {
  return subject === "net-emissions" && year !== undefined;
}

function isDatedEmission(target: Target): boolean {
  return isDatedNet(target) || (target.subject === "emissions-peak" && target.year !== undefined);
}

function isWithoutStep({ year = 0 }: Target, { baseYear, targets }: Company): boolean {
  if (year - baseYear <= longestWithoutStep) return false;
  const isStep = (other: Target): boolean =>
    isDatedEmission(other) && (other.year ?? 0) > baseYear && (other.year ?? 0) < year;
  return !targets.some(isStep);
}

function together(
  id: Id,
  targets: readonly Target[],
  isConcerned: (target: Target) => boolean,
): Draft<Id>[] {
  const found = targets.flatMap((target, index) =>
    isConcerned(target) ? [{ target, index }] : [],
  );
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      rule: id,
      where: `targets/${first.index}`,
      sources: found.flatMap(({ target }) => evidencePlaces(target.evidence)),
      values: {
        count: String(found.length),
        all: String(targets.length),
        targets: found.map(({ target }) => target.name),
      },
    },
  ];
}
