import type { RatingRules } from "../../../models/kernels/rating/rules.ts";
import { formatPercent } from "../../format/number.ts";
import type { Context } from "../context.ts";

/** The rules that ratings are made by, in words. */
export function rulesText(context: Context): string {
  const { t, locale, request } = context;
  const rules: RatingRules | undefined = request.risk.matrices[0]?.bands;
  if (rules === undefined) return t("matrices.headlineNone");
  const percent = (share: number): string =>
    formatPercent(share, locale, share < 0.01 && share > 0 ? 1 : 0);
  return t("matrices.rules", {
    medium: percent(rules.mediumFrom),
    high: percent(rules.highAbove),
    classes: rules.likelihoodFrom.map(percent).join(t("list.comma")),
    likely: String(rules.likelyFrom),
    adverse: percent(rules.adverseAbove),
  });
}
