import type { Site } from "../../../models/company/site-schema.ts";
import type { Value } from "../../../models/scenario/value-schema.ts";
import { printTheme } from "../../charts/drawing/theme.ts";
import { PueTrajectoryChart } from "../../charts/pue-trajectory/pue-trajectory-chart.ts";
import {
  pueHeadline,
  pueTrajectorySeries,
  type GivenPoint,
  type PueLimit,
  type PueTrajectorySeries,
} from "../../charts/pue-trajectory/pue-trajectory-series.ts";
import { formatNumber } from "../../format/number.ts";
import { chapterPlace } from "../chapter-place.ts";
import { viewOf, type Context } from "../context.ts";
import type { HeadedFigure } from "../typst/figure.ts";
import { figureWidth } from "./size.ts";
import { svgText } from "./svg.ts";

/** The PUE trajectory of a site as a figure. */
export function pueFigure(context: Context, site: Site): HeadedFigure {
  const { t, say, request, locale, far } = context;
  const floor = viewOf(context, "cooling.overheadFloor", site.id)?.value;
  const series = pueTrajectorySeries({
    site: site.id,
    runs: request.results,
    history: points(site.pue?.history),
    targets: points(site.pue?.targets),
    limits: limitsOf(context, site),
    floor: typeof floor === "number" ? floor : undefined,
    until: far,
  });
  const headline = pueHeadline(series, say(site.name), locale);
  const values = series.planned
    .filter(({ year }) => year % 10 === 0 || year === context.baseYear)
    .map(({ year, value }) => {
      const warmed = series.warmed.find((point) => point.year === year);
      const high = warmed === undefined ? "" : ` / ${formatNumber(warmed.high, 3)}`;
      return `${year}: ${formatNumber(value, 3)}${high}`;
    });
  const limits = series.limits.map(({ label }) => label).join(t("list.separator"));
  const alt = t("sites.figureAlt", { headline, values: values.join("; "), limits });
  const svg = svgText(
    <PueTrajectoryChart
      series={series}
      width={figureWidth}
      height={series.frozen.length > 0 ? 270 : 215}
      theme={printTheme}
      locale={locale}
      label={alt}
    />,
  );
  return {
    name: `pue-${site.id}`,
    svg,
    headline,
    alt,
    lead: [
      t(series.frozen.length > 0 ? "sites.figureLead" : "sites.figureLeadFlat"),
      ...limitFindings(context, series),
    ].join(locale === "en" ? " " : ""),
    caption: t("sites.figureCaption", {
      site: say(site.name),
      method: chapterPlace(context, "method"),
    }),
  };
}

/** Which limits the plan with warming stands above, and until when. */
function limitFindings({ t, far }: Context, series: PueTrajectorySeries): readonly string[] {
  const found = series.limits.flatMap(({ value, from, label }) => {
    const within = series.warmed.filter(({ year }) => year >= from);
    const above = within.filter(({ high }) => high > value + 0.0005);
    if (above.length === 0) return [];
    const until = (above.at(-1)?.year ?? far) + 1;
    return until > far
      ? [t("pue.aboveLimitThroughout", { limit: label, last: String(far) })]
      : [t("pue.aboveLimit", { limit: label, until: String(until) })];
  });
  const isAssumed = series.history.at(-1)?.kind === "assumed";
  return found.length > 0 && isAssumed ? [...found, t("pue.restsOnAssumption")] : found;
}

function points(given: Readonly<Record<string, Value>> | undefined): readonly GivenPoint[] {
  return Object.entries(given ?? {}).map(([year, { value, kind }]) => ({
    year: Number(year),
    value,
    kind,
  }));
}

function limitsOf(context: Context, site: Site): readonly PueLimit[] {
  const { t, say, request } = context;
  const own = (site.pue?.limits ?? []).map(({ value, from }) => ({
    value: value.value,
    from: from ?? context.baseYear,
    label: t("pue.limit", { value: formatNumber(value.value, 2) }),
  }));
  const region = request.library.regions.find(({ id }) => id === site.region);
  const rules = request.library.efficiency.limits.rows.flatMap((row): PueLimit[] => {
    const [place, rule, from, value] = row;
    if (typeof from !== "number" || typeof value !== "number") return [];
    const shown = formatNumber(value, 2);
    if (place === "china" && rule === "mandatory-limit") {
      return [{ value, from, label: t("pue.limitNational", { value: shown }) }];
    }
    if (place !== site.region || region === undefined) return [];
    const name = say(region.name);
    return [{ value, from, label: t("pue.limitRegion", { region: name, value: shown }) }];
  });
  return [...own, ...rules];
}
