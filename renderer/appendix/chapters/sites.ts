import type { Company } from "../../../models/company/company-schema.ts";
import type { Site } from "../../../models/company/site-schema.ts";
import type { Value } from "../../../models/scenario/value-schema.ts";
import { envelope, reports, valueIn, yearly } from "../../charts/drawing/read-results.ts";
import { chooseScale, onScale } from "../../format/scale.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import type { Chapter } from "../chapter.ts";
import { viewOf, type Context } from "../context.ts";
import { pueFigure } from "../figures/pue-figure.tsx";
import { sourceReference } from "../references.ts";
import { chapterHeading, heading, lead, note, table, together, twoLines } from "../typst/blocks.ts";
import { call, str, type Code } from "../typst/code.ts";
import type { Kind } from "../kinds.ts";
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
    heading(sitesHeadline(context, modelled)),
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

/** How many sites there are, and which uses the most. */
function sitesHeadline(context: Context, sites: Company["sites"]): string {
  const { t, say, request, baseYear, locale } = context;
  const [run] = request.results;
  if (run === undefined) return "";
  const uses = sites.map((site) => ({
    site,
    use: valueIn(run, { metric: "energy.electricity", site: site.id }, baseYear),
  }));
  const sum = uses.reduce((total, { use }) => total + use, 0);
  const [most] = [...uses].sort((a, b) => b.use - a.use);
  if (most === undefined) return "";
  return t("sites.headline", {
    count: String(sites.length),
    year: String(baseYear),
    names: say(most.site.name),
    share: formatPercent(most.use / sum, locale),
  });
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
    anchor: "sites/sites",
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
      valueOfKind(onScale(use(site), scale), electricityKind(context, site)),
      pueCell(context, site, baseYear),
      pueCell(context, site, near),
      pueCell(context, site, far),
    ]),
  });
}

/** Inputs that share the electricity out to sites; one that is assumed makes the share assumed. */
const sharing: Readonly<Record<Site["tenure"], readonly string[]>> = {
  own: ["energy.siteShare", "energy.officeElectricityPerEmployee"],
  office: ["energy.officeEmployees", "energy.officeElectricityPerEmployee"],
  leased: ["energy.leasedElectricity"],
  planned: ["energy.plannedElectricity"],
  "open-pool": ["energy.leasedElectricity"],
};

function electricityKind(context: Context, site: Site): Kind {
  const kinds = sharing[site.tenure].map(
    (input) => (viewOf(context, input, site.id) ?? viewOf(context, input))?.provenance.kind,
  );
  return kinds.includes("assumed") ? "assumed" : "derived";
}

function pueKind(site: Site, year: number): Kind {
  const past = Object.entries(site.pue?.history ?? {});
  const goals = Object.entries(site.pue?.targets ?? {});
  const known = [...past, ...goals].filter(([at]) => Number(at) <= year);
  return (known.at(-1) ?? past.at(-1))?.[1].kind ?? "derived";
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
  const decimals = pueKind(site, year) === "assumed" ? 2 : 3;
  const [low, high] = [formatNumber(band.low, decimals), formatNumber(band.high, decimals)];
  const kind = pueKind(site, year);
  if (low === high) return valueOfKind(low, kind);
  const middle = formatNumber((band.low + band.high) / 2, decimals);
  const range = joinBounds(low, high, context.locale);
  return call("with-range", [valueOfKind(middle, kind), str(range)]);
}

function otherSites(context: Context): readonly string[] {
  const { t, say, request } = context;
  const others = request.company.sites.filter((site) => !site.modelled);
  if (others.length === 0) return [];
  const rest = request.company.sites.find((site) => site.modelled && site.aggregate === true);
  const where = (site: Site): string => {
    const told = site.statements?.["modelling"]?.text;
    if (told !== undefined) return told;
    if (site.tenure === "open-pool" || rest === undefined) return t("sites.outside");
    return t("sites.inside", { rest: say(rest.name) });
  };
  const rows = others.map((site) => [
    str(say(site.name)),
    str(t(`tenure.${site.tenure}`)),
    str(where(site)),
  ]);
  return [
    table({
      caption: t("sites.othersCaption"),
      columns: [
        { head: t("table.site"), share: 2 },
        { head: t("table.tenure") },
        { head: t("sites.where"), share: 4 },
      ],
      rows,
    }),
  ];
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
      str(value.kind === "assumed" ? t("role.assumed") : t(`role.${role}`)),
      valueOfKind(formatNumber(value.value, decimalsOf(value.value)), value.kind),
      kindTag(value.kind, context),
      sourceReference(context, value),
    ]),
  });
}

function decimalsOf(value: number): number {
  return Math.max(2, String(value).split(".")[1]?.length ?? 0);
}
