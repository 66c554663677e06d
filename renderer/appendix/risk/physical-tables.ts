import { onScale, signedOnScale } from "../../format/scale.ts";
import { formatNumber } from "../../format/number.ts";
import type { Context, PairingName } from "../context.ts";
import { table, twoLines } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { perils } from "./perils.ts";
import {
  featuredNames,
  probabilityText,
  riskCell,
  riskDrawsText,
  riskScale,
  riskValue,
  type RiskPlace,
} from "./risk-values.ts";

const expected = "physical.expectedAnnualDamage";
const event = "physical.eventLoss";
const right = { align: "right", share: 1 } as const;

/** Expected damage, its change by climate, and the largest event, by pairing. */
export function eventTable(context: Context): string {
  const { t, names, near, far, baseYear } = context;
  const scale = riskScale(context, [expected]);
  const large = { ...riskScale(context, [event]), divisor: scale.divisor, decimals: 0 };
  const at = (name: PairingName, metric: string, year: number): number =>
    riskValue(context, { name, metric, year });
  return table({
    caption: t("physical.pairingsCaption", {
      unit: scale.unit,
      year: String(baseYear),
      draws: riskDrawsText(context),
    }),
    columns: [
      { head: t("table.pairing"), share: 2 },
      ...[baseYear, near, far].map((year) => ({
        head: t("physical.expected", { year: String(year) }),
        ...right,
      })),
      { head: t("physical.byClimate", { year: String(far) }), ...right },
      { head: t("physical.event", { year: String(far) }), ...right },
    ],
    rows: names.map((name) => [
      str(name.label),
      ...[baseYear, near, far].map((year) =>
        riskCell(context, { name, metric: expected, year }, scale),
      ),
      str(signedOnScale(at(name, "physical.damageChange", far), scale)),
      twoLines(
        str(onScale(at(name, event, far), large)),
        str(
          `${probabilityText(at(name, "physical.eventProbability", far), context)} ${t("physical.probability")}`,
        ),
      ),
    ]),
  });
}

/** Years and pairings of the columns beside the base year. */
function columnPlaces(context: Context): readonly { name: PairingName; year: number }[] {
  const { near, far } = context;
  return featuredNames(context).flatMap((name) => [near, far].map((year) => ({ name, year })));
}

/** Expected damage by site and peril under the featured pairings. */
export function siteTable(context: Context): string {
  const { t, say, request, baseYear, names } = context;
  const scale = riskScale(context, [expected]);
  const finer = { ...scale, decimals: Math.min(3, scale.decimals + 1) };
  const places = columnPlaces(context);
  const [first] = names;
  if (first === undefined) return "";
  const rows = request.company.sites
    .filter((site) => site.modelled)
    .flatMap((site) =>
      perils.flatMap(({ id, damage }): readonly (readonly Code[])[] => {
        const cell = (name: PairingName, year: number): Code =>
          riskCell(context, { name, metric: damage, year, site: site.id }, finer);
        const all = places.map(({ name, year }) =>
          riskValue(context, { name, metric: damage, year, site: site.id }),
        );
        if (all.every((value) => value === 0)) return [];
        return [
          [
            str(say(site.name)),
            str(t(`peril.${id}`)),
            cell(first, baseYear),
            ...places.map(({ name, year }) => cell(name, year)),
          ],
        ];
      }),
    );
  return table({
    anchor: "physical/sites",
    caption: t("physical.sitesCaption", { unit: scale.unit, year: String(baseYear) }),
    size: 7.5,
    columns: [
      { head: t("table.site"), share: 1.9 },
      { head: t("physical.peril"), share: 1.2 },
      { head: String(baseYear), ...right },
      ...places.map(({ name, year }) => ({
        head: t("physical.inUnder", { year: String(year), name: name.physical }),
        ...right,
      })),
    ],
    rows: withoutRepeats(rows),
  });
}

/** The first cell of a row only where it differs from that of the row before. */
function withoutRepeats(rows: readonly (readonly Code[])[]): readonly (readonly Code[])[] {
  return rows.map(([first = "", ...others], i) => [
    rows[i - 1]?.[0] === first ? str("") : first,
    ...others,
  ]);
}

/** Hours above design and probability of a trip, by site. */
export function heatTable(context: Context): string {
  const { t, say, request, baseYear, near, far, names } = context;
  const [first] = names;
  if (first === undefined) return "";
  const featured = featuredNames(context);
  const value = (metric: string, at: Omit<RiskPlace, "metric">): number =>
    riskValue(context, { metric: `physical.${metric}`, ...at });
  const hours = [
    { name: first, year: baseYear, when: String(baseYear) },
    ...columnPlaces(context).map(({ name, year }) => ({
      name,
      year,
      when: t("physical.inUnder", { year: String(year), name: name.physical }),
    })),
  ];
  const trips = [
    { name: first, year: baseYear, when: String(baseYear) },
    ...featured.map((name) => ({
      name,
      year: far,
      when: t("physical.inUnder", { year: String(far), name: name.physical }),
    })),
  ];
  const sites = request.company.sites.filter(
    (site) =>
      site.modelled && value("hoursAboveDesign", { name: first, year: near, site: site.id }) > 0,
  );
  return table({
    caption: t("physical.heatCaption"),
    size: 7.5,
    columns: [
      { head: t("table.site"), share: 1.6 },
      ...hours.map(({ when }) => ({ head: t("physical.hours", { when }), ...right })),
      ...trips.map(({ when }) => ({ head: t("physical.trip", { when }), ...right })),
    ],
    rows: sites.map((site) => [
      str(say(site.name)),
      ...hours.map(({ name, year }) =>
        str(formatNumber(value("hoursAboveDesign", { name, year, site: site.id }))),
      ),
      ...trips.map(({ name, year }) =>
        str(probabilityText(value("tripProbability", { name, year, site: site.id }), context)),
      ),
    ]),
  });
}

const slow = [
  ["physical.waterStressCost", "physical.water"],
  ["physical.chronicCost", "physical.chronic"],
  ["physical.seaLevelDamage", "physical.sea"],
] as const;

/** Water stress, warming and sea level in money, by pairing. */
export function chronicTable(context: Context): string {
  const { t, names, near, far, baseYear } = context;
  const scale = riskScale(
    context,
    slow.map(([metric]) => metric),
  );
  const columns = slow.flatMap(([metric, key]) =>
    [near, far].map((year) => ({ metric, key, year })),
  );
  return table({
    caption: t("physical.chronicCaption", { unit: scale.unit, year: String(baseYear) }),
    columns: [
      { head: t("table.pairing"), share: 2 },
      ...columns.map(({ key, year }) => ({ head: t(key, { year: String(year) }), ...right })),
    ],
    rows: names.map((name) => [
      str(name.label),
      ...columns.map(({ metric, year }) => riskCell(context, { name, metric, year }, scale)),
    ]),
  });
}
