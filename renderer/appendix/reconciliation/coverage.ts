import type { Site } from "../../../models/company/site-schema.ts";
import { scalar, valueIn } from "../../charts/drawing/read-results.ts";
import { formatPercent } from "../../format/number.ts";
import { chooseScale, onScale, type Scale } from "../../format/scale.ts";
import { numberOf, viewOf, type Context } from "../context.ts";
import { heading, lead, paragraph, table, together } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";

/** What of the company's electricity the totals cover, what they leave out, and what 100 % means. */
export function coverageSection(context: Context): string {
  const { t, locale } = context;
  const own = shareOf(context, "coverage.ownElectricity");
  const all = shareOf(context, "coverage.electricity");
  const hasLeased = modelled(context).some((site) => !isOwn(context, site));
  const words = { own: formatPercent(own, locale), all: formatPercent(all, locale) };
  return [
    together([
      heading(t(hasLeased ? "covered.headlineLeased" : "covered.headlineOwn", words)),
      lead(t("covered.lead", { year: String(context.baseYear) })),
      usageTable(context),
    ]),
    paragraph(t(hasLeased ? "covered.meansLeased" : "covered.meansOwn", words)),
    outsideTable(context),
  ].join("");
}

function shareOf({ request }: Context, metric: string): number {
  const [first] = request.results;
  return first === undefined ? 1 : (scalar(first, { metric }) ?? 1);
}

function modelled({ request }: Context): readonly Site[] {
  return request.company.sites.filter((site) => site.modelled);
}

function isOwn(context: Context, site: Site): boolean {
  return viewOf(context, "site.own", site.id)?.value === 1;
}

function usageTable(context: Context): string {
  const { t, request, baseYear, locale, say } = context;
  const [first] = request.results;
  if (first === undefined) return "";
  const use = (site: Site): number =>
    valueIn(first, { metric: "energy.electricity", site: site.id }, baseYear);
  const sites = modelled(context);
  const groups = [
    { key: "own", sites: sites.filter((site) => isOwn(context, site)) },
    { key: "leased", sites: sites.filter((site) => !isOwn(context, site)) },
  ] as const;
  const sum = (of: readonly Site[]): number => of.reduce((total, site) => total + use(site), 0);
  const total = sum(sites);
  const scale: Scale = chooseScale([total], "MWh", locale);
  const right = { align: "right" } as const;
  return table({
    anchor: "reconciliation/coverage",
    caption: t("covered.caption", { year: String(baseYear), unit: scale.unit }),
    columns: [
      { head: t("covered.part"), share: 1 },
      { head: t("table.electricity", { unit: scale.unit }), ...right },
      { head: t("covered.share"), ...right },
      { head: t("covered.countedIn"), share: 0.9 },
      { head: t("covered.sites"), share: 2 },
    ],
    rows: groups
      .filter((group) => group.sites.length > 0)
      .map(({ key, sites: of }): readonly Code[] => [
        str(t(`covered.${key}`)),
        str(onScale(sum(of), scale)),
        str(formatPercent(sum(of) / total, locale)),
        str(t(`covered.${key}Counted`)),
        str(of.map((site) => say(site.name)).join(t("list.separator"))),
      ]),
  });
}

type Fate = "included" | "leasedInside" | "notDisclosed" | "notOpen";

/** What becomes of the electricity of a site that is named and has no model of its own. */
function fateOf(context: Context, { tenure }: Site): Fate {
  if (tenure === "planned") return "notOpen";
  if (tenure === "own" || tenure === "office") return "included";
  const isInside = tenure === "leased" && numberOf(context, "carbon.category8Disclosed") > 0;
  return isInside ? "leasedInside" : "notDisclosed";
}

function outsideTable(context: Context): string {
  const { t, say, request } = context;
  const others = request.company.sites.filter((site) => !site.modelled);
  if (others.length === 0) return "";
  const order: readonly Fate[] = ["included", "leasedInside", "notDisclosed", "notOpen"];
  const rows = order.flatMap((fate): readonly (readonly Code[])[] => {
    const sites = others.filter((site) => fateOf(context, site) === fate);
    if (sites.length === 0) return [];
    const names = sites.map((site) => `${say(site.name)} (${t(`tenure.${site.tenure}`)})`);
    return [[str(names.join(t("list.separator"))), str(t(`covered.${fate}`))]];
  });
  return table({
    caption: t("covered.outsideCaption"),
    columns: [
      { head: t("covered.sites"), share: 1 },
      { head: t("covered.fate"), share: 1 },
    ],
    rows,
  });
}
