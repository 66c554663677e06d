import type { Company } from "../../../models/company/company-schema.ts";
import type { Site } from "../../../models/company/site-schema.ts";
import type { Value } from "../../../models/scenario/value-schema.ts";
import { envelope, reports, valueIn, yearly } from "../../charts/drawing/read-results.ts";
import { chooseScale, onScale } from "../../format/scale.ts";
import { formatNumber } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import type { Chapter } from "../chapter.ts";
import { viewOf, type Context } from "../context.ts";
import { pueFigure } from "../figures/pue-figure.tsx";
import { sourceReference } from "../references.ts";
import {
  chapterHeading,
  heading,
  lead,
  note,
  paragraph,
  table,
  together,
  twoLines,
  withRange,
} from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { technologyName } from "../technology.ts";
import { figureList, headed } from "../typst/figure.ts";
import { kindTag, valueOfKind } from "../typst/kinds.ts";

/** The sites, and the PUE trajectory of each data centre. */
export function sitesChapter(context: Context): Chapter {
  const { t, request } = context;
  const figures = figureList();
  const modelled = request.company.sites.filter((site) => site.modelled);
  const typst = [
    chapterHeading(t("sites.title"), "sites"),
    heading(t("sites.listTitle", { count: String(modelled.length) })),
    lead(t("sites.listLead", { year: String(context.baseYear) })),
    siteTable(context, modelled),
    note(t("sites.listNote")),
    ...otherSites(context),
  ];
  for (const site of modelled.filter((each) => isDataCentre(context, each))) {
    const figure = pueFigure(context, site);
    const points = pointsOf(site);
    const shown = [headed(figure, figures), pointTable(context, site, points)];
    typst.push(points.length <= fewPoints ? together(shown) : shown.join("\n"));
  }
  return { name: "sites", typst: typst.join("\n"), figures: figures.files() };
}

function isDataCentre({ request }: Context, site: Site): boolean {
  const [first] = request.results;
  return first !== undefined && reports(first, { metric: "energy.pue", site: site.id });
}

function siteTable(context: Context, sites: Company["sites"]): string {
  const { t, baseYear, near, far, locale, request } = context;
  const [first] = request.results;
  if (first === undefined) return "";
  const use = (site: Site): number =>
    valueIn(first, { metric: "energy.electricity", site: site.id }, baseYear);
  const scale = chooseScale(sites.map(use), "MWh", locale);
  const right = { align: "right" } as const;
  return table({
    caption: t("sites.listCaption", { year: String(baseYear), unit: scale.unit }),
    columns: [
      { head: t("table.site"), share: 2.6 },
      { head: t("table.tenure") },
      { head: t("table.technology"), share: 1.8 },
      { head: t("table.electricity", { unit: scale.unit }), share: 1, ...right },
      { head: t("table.pueIn", { year: String(baseYear) }), ...right },
      { head: t("table.pueIn", { year: String(near) }), ...right },
      { head: t("table.pueIn", { year: String(far) }), ...right },
    ],
    rows: sites.map((site) => [
      twoLines(str(context.say(site.name)), str(site.id)),
      str(t(`tenure.${site.tenure}`)),
      technologyCell(context, site),
      str(onScale(use(site), scale)),
      pueCell(context, site, baseYear),
      pueCell(context, site, near),
      pueCell(context, site, far),
    ]),
  });
}

function technologyCell(context: Context, site: Site): Code {
  const view = viewOf(context, "cooling.technology", site.id);
  if (view === undefined || typeof view.value !== "string") return str("–");
  return valueOfKind(technologyName(context, view.value), view.provenance.kind);
}

function pueCell(context: Context, site: Site, year: number): Code {
  if (!isDataCentre(context, site)) return str("–");
  const paths = context.request.results.map((run) =>
    yearly(run, { metric: "energy.pue", site: site.id }),
  );
  const band = envelope(paths).find((point) => point.year === year);
  if (band === undefined) return str("–");
  const [low, high] = [formatNumber(band.low, 3), formatNumber(band.high, 3)];
  if (low === high) return str(low);
  const middle = formatNumber((band.low + band.high) / 2, 3);
  return withRange(middle, joinBounds(low, high, context.locale));
}

function otherSites(context: Context): readonly string[] {
  const { t, say, request } = context;
  const others = request.company.sites.filter((site) => !site.modelled);
  if (others.length === 0) return [];
  const names = others.map((site) => say(site.name)).join(t("list.separator"));
  return [paragraph(t("sites.others", { names }))];
}

/** Points up to which their table stays with the figure. */
const fewPoints = 2;

interface TrajectoryPoint {
  readonly year: string;
  readonly value: Value;
  readonly role: "history" | "target";
}

function pointsOf(site: Site): readonly TrajectoryPoint[] {
  const given = { history: site.pue?.history ?? {}, target: site.pue?.targets ?? {} };
  return (["history", "target"] as const).flatMap((role) =>
    Object.entries(given[role]).map(([year, value]) => ({ year, value, role })),
  );
}

function pointTable(context: Context, site: Site, points: readonly TrajectoryPoint[]): string {
  const { t, say } = context;
  if (points.length === 0) return "";
  return table({
    caption: t("sites.pointsCaption", { site: say(site.name) }),
    columns: [
      { head: t("table.year") },
      { head: t("table.role"), share: 0.8 },
      { head: "PUE", align: "right" },
      { head: t("table.kind") },
      { head: t("table.evidence"), share: 4 },
    ],
    rows: points.map(({ year, value, role }) => [
      str(year),
      str(t(`role.${role}`)),
      valueOfKind(formatNumber(value.value, decimalsOf(value.value)), value.kind),
      kindTag(value.kind, context),
      sourceReference(context, value),
    ]),
  });
}

function decimalsOf(value: number): number {
  return Math.max(2, String(value).split(".")[1]?.length ?? 0);
}
