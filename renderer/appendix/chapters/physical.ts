import { formatPercent } from "../../format/number.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { exceedanceFigure, lowered } from "../figures/exceedance-figure.tsx";
import { groundsSection } from "../risk/physical-grounds.ts";
import { chronicTable, eventTable, heatTable, siteTable } from "../risk/physical-tables.ts";
import { perils } from "../risk/perils.ts";
import { amountSpan, featuredNames, riskScale, riskValue } from "../risk/risk-values.ts";
import { aside, chapterHeading, heading, lead, section, together } from "../typst/blocks.ts";
import { figureList, headed } from "../typst/figure.ts";

/** What floods, wind, heat and slow change do to the sites. */
export function physicalChapter(context: Context): Chapter {
  const { t, request } = context;
  const figures = figureList();
  const curves = exceedanceFigure(context);
  const isScreening = request.risk.screened.includes("physical.expectedAnnualDamage");
  const typst = [
    chapterHeading(t("physical.title"), "physical"),
    heading(physicalHeadline(context)),
    lead(t("physical.lead")),
    ...(isScreening ? [aside(t("risk.screening"), t("physical.screening"))] : []),
    eventTable(context),
    ...(curves === undefined ? [] : [headed(curves, figures, { isListed: false })]),
    section(t("physical.sitesTitle")),
    lead(t("physical.sitesLead")),
    siteTable(context),
    together([section(t("physical.heatTitle")), lead(t("physical.heatLead")), heatTable(context)]),
    section(t("physical.chronicTitle")),
    lead(t("physical.chronicLead")),
    chronicTable(context),
    ...groundsSection(context),
  ];
  return { name: "physical", typst: typst.join("\n"), figures: figures.files() };
}

/** What is expected in the far year over all pairings, and which peril makes most of it. */
function physicalHeadline(context: Context): string {
  const { t, names, far, locale } = context;
  const metric = "physical.expectedAnnualDamage";
  const values = names.map((name) => riskValue(context, { name, metric, year: far }));
  const name = featuredNames(context).at(-1) ?? names[0];
  if (name === undefined || Math.max(...values) <= 0) return t("physical.headlineNone");
  const parts = perils.map(({ id, total }) => ({
    id,
    value: riskValue(context, { name, metric: total, year: far }),
  }));
  const [most] = [...parts].sort((a, b) => b.value - a.value);
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  return t("physical.headline", {
    amount: amountSpan(values, riskScale(context, [metric]), context),
    year: String(far),
    peril: lowered(most === undefined ? "" : t(`peril.${most.id}`), context),
    share: formatPercent((most?.value ?? 0) / whole, locale),
  });
}
