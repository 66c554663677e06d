import { text } from "../../../engine/model.ts";
import type { Company } from "../../../company/company-schema.ts";
import type { RegisterItem } from "../../../company/register-schema.ts";
import type { RuleInput } from "../context.ts";
import { parseParagraph, relatesTo } from "../paragraph-coverage.ts";
import { evidencePlaces } from "../places.ts";
import { rule, type Draft } from "../rule.ts";

type Id =
  | "relief.current-capability"
  | "relief.commercial-risk"
  | "relief.outside-effects"
  | "effect.current-unstated";

/** Paragraphs on effects of the reporting year, for which lack of capability is no relief. */
const currentEffects: Readonly<Record<string, readonly string[]>> = {
  "IFRS S2": ["16(a)", "16(b)"],
  "HKEX Part D": ["24"],
};

/** Reliefs of IFRS S2 paragraphs 18 to 21, which hold for financial effects only. */
const effectReliefs = ["SEP", "UNC", "CAP"];

/** Cross-industry metrics of IFRS S2, to which those reliefs do not extend. */
const crossIndustryMetrics = ["29(b)", "29(c)", "29(d)", "29(e)", "29(f)", "29(g)"];

/**
 * Reliefs where they do not reach: `CAP` (skills, capabilities, resources) on a current effect (IFRS S2
 * paragraph 20 gives it for anticipated ones only), `COM` on a risk (IFRS S1 B34 gives it for
 * opportunities only), `SEP`, `UNC`, `CAP` on the metrics of IFRS S2 29(b)-(g). Items that say nothing of
 * the reporting year and claim no relief are noted together. No threshold.
 */
export const reliefRule = rule<Id>({
  texts: {
    "relief.current-capability": {
      severity: "warning",
      message: text(
        "{what}: a current effect is left out for lack of skills, capabilities or resources (CAP); that relief is for anticipated effects only (IFRS S2 paragraph 20).",
        "{what}：以技能、能力或资源不足（CAP）为由未披露当前影响；该豁免仅适用于预期影响（IFRS S2 第 20 段）。",
        "{what}：以技能、能力或資源不足（CAP）為由未披露當前影響；該豁免僅適用於預期影響（IFRS S2 第 20 段）。",
      ),
      expected: text("the effect, or SEP or UNC", "披露影响，或 SEP、UNC", "披露影響，或 SEP、UNC"),
      found: text("CAP", "CAP", "CAP"),
    },
    "relief.commercial-risk": {
      severity: "warning",
      message: text(
        "{what}: information on a risk is withheld as commercially sensitive (COM); that relief is for opportunities only (IFRS S1 B34).",
        "{what}：以商业敏感（COM）为由未披露风险信息；该豁免仅适用于机遇（IFRS S1 B34）。",
        "{what}：以商業敏感（COM）為由未披露風險信息；該豁免僅適用於機遇（IFRS S1 B34）。",
      ),
      expected: text("no COM on a risk", "风险不适用 COM", "風險不適用 COM"),
      found: text("COM", "COM", "COM"),
    },
    "relief.outside-effects": {
      severity: "warning",
      message: text(
        "IFRS S2 paragraph {paragraph} is answered with {codes}; those reliefs are for financial effects (paragraphs 18 to 21), not for this metric.",
        "IFRS S2 第 {paragraph} 段以 {codes} 作答；该等豁免仅适用于财务影响（第 18 至 21 段），不适用于该指标。",
        "IFRS S2 第 {paragraph} 段以 {codes} 作答；該等豁免僅適用於財務影響（第 18 至 21 段），不適用於該指標。",
      ),
      expected: text("the metric", "该指标", "該指標"),
      found: text("{codes}", "{codes}", "{codes}"),
    },
    "effect.current-unstated": {
      severity: "note",
      message: text(
        "Neither an effect in {year} nor a relief for {count} of {all} register items: {items}.",
        "登记册 {all} 项中有 {count} 项未说明 {year} 年的影响，也未援引豁免：{items}。",
        "登記冊 {all} 項中有 {count} 項未說明 {year} 年的影響，也未援引豁免：{items}。",
      ),
      expected: text(
        "an effect or a relief (IFRS S2 paragraphs 16 and 19)",
        "影响或豁免（IFRS S2 第 16、19 段）",
        "影響或豁免（IFRS S2 第 16、19 段）",
      ),
      found: text("{count} without", "{count} 项缺失", "{count} 項缺失"),
    },
  },
  find: ({ company }: RuleInput) => [
    ...company.register.flatMap(itemReliefs),
    ...answerReliefs(company),
    ...unstatedEffects(company),
  ],
});

function itemReliefs(item: RegisterItem, index: number): Draft<Id>[] {
  const drafts: Draft<Id>[] = [];
  const values = { what: item.name };
  const { current, anticipated } = item;
  if (current?.relief?.includes("CAP") === true) {
    const where = `register/${index}/current/relief`;
    const sources = evidencePlaces(current.evidence);
    drafts.push({ rule: "relief.current-capability", where, sources, values });
  }
  if (item.category.startsWith("opportunity")) return drafts;
  for (const [key, effect] of [
    ["current", current],
    ["anticipated", anticipated],
  ] as const) {
    if (effect?.relief?.includes("COM") !== true) continue;
    const where = `register/${index}/${key}/relief`;
    const sources = evidencePlaces(effect.evidence);
    drafts.push({ rule: "relief.commercial-risk", where, sources, values });
  }
  return drafts;
}

function answerReliefs({ answers }: Company): Draft<Id>[] {
  return answers.flatMap(({ standard, paragraph, relief = [], evidence }, index): Draft<Id>[] => {
    const where = `answers/${index}/relief`;
    const sources = evidencePlaces(evidence);
    const isAbout = (paragraphs: readonly string[] | undefined): boolean =>
      paragraphs?.some((each) => isWithin(paragraph, each)) === true;
    if (relief.includes("CAP") && isAbout(currentEffects[standard])) {
      const what = `${standard} ${paragraph}`;
      return [{ rule: "relief.current-capability", where, sources, values: { what } }];
    }
    const codes = relief.filter((code) => effectReliefs.includes(code));
    if (standard !== "IFRS S2" || codes.length === 0 || !isAbout(crossIndustryMetrics)) return [];
    return [{ rule: "relief.outside-effects", where, sources, values: { paragraph, codes } }];
  });
}

/** Whether a paragraph is another or stands below it: 24(a) within 24. */
function isWithin(paragraph: string, above: string): boolean {
  const [own] = parseParagraph(paragraph);
  const [outer] = parseParagraph(above);
  if (own === undefined || outer === undefined) return false;
  return own.length >= outer.length && relatesTo(own, outer);
}

function unstatedEffects({ register, baseYear }: Company): Draft<Id>[] {
  const silent = register.flatMap((item, index) =>
    item.current === undefined || item.current.relief?.includes("GAP") === true
      ? [{ item, index }]
      : [],
  );
  const [first] = silent;
  if (first === undefined) return [];
  return [
    {
      rule: "effect.current-unstated",
      where: `register/${first.index}`,
      sources: silent.flatMap(({ item }) =>
        evidencePlaces(item.current?.evidence ?? item.evidence.slice(0, 1)),
      ),
      values: {
        count: String(silent.length),
        all: String(register.length),
        year: String(baseYear),
        items: silent.map(({ item }) => item.name),
      },
    },
  ];
}
