import type { Company } from "../../company/company-schema.ts";
import type { Finding } from "../finding.ts";
import { ruleInput, type DisclosureContext } from "./context.ts";
import { findingOf, type Rule } from "./rule.ts";
import { coverageRule } from "./rules/coverage.ts";
import { factorRule } from "./rules/factors.ts";
import { gasRule } from "./rules/gases.ts";
import { horizonRule } from "./rules/horizons.ts";
import { jumpRule } from "./rules/jumps.ts";
import { mainSourceRule } from "./rules/main-source.ts";
import { paragraphRule } from "./rules/paragraphs.ts";
import { recomputedRule } from "./rules/recomputed.ts";
import { registerTextRule } from "./rules/register-text.ts";
import { reliefRule } from "./rules/reliefs.ts";
import { revenueRule } from "./rules/revenue.ts";
import { scenarioNameRule } from "./rules/scenario-names.ts";
import { scope3Rule } from "./rules/scope3.ts";
import { shareRule } from "./rules/shares.ts";
import { targetProgressRule } from "./rules/target-progress.ts";
import { targetStatementRule } from "./rules/target-statements.ts";
import { unitRule } from "./rules/units.ts";

const rules: readonly Rule[] = [
  recomputedRule,
  revenueRule,
  factorRule,
  jumpRule,
  unitRule,
  gasRule,
  scope3Rule,
  mainSourceRule,
  shareRule,
  scenarioNameRule,
  coverageRule,
  horizonRule,
  registerTextRule,
  reliefRule,
  targetProgressRule,
  targetStatementRule,
  paragraphRule,
];

/** Ids of every finding the checks may raise, in their order. */
export const disclosureRuleIds: readonly string[] = rules.flatMap(({ texts }) =>
  Object.keys(texts).map((id) => `disclosure.${id}`),
);

/**
 * Checks what a company discloses against itself, against published lists and against what standards
 * ask for: general rules, in the order of a report. Ids begin with `disclosure.`; `where` is a path in
 * the company; every finding carries the lines of documents it rests on.
 */
export function disclosureFindings(
  company: Company,
  context: DisclosureContext,
): readonly Finding[] {
  const input = ruleInput(company, context);
  return rules.flatMap((each) =>
    each.find(input).map((draft) => findingOf(each, draft, context.language ?? "en")),
  );
}
