import { formatPercent } from "../../format/number.ts";
import { onScale, signedOnScale } from "../../format/scale.ts";
import { unitText } from "../../format/unit-text.ts";
import { unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { formatNumber } from "../../format/number.ts";
import { runOf, type Context } from "../context.ts";
import { section, lead, paragraph, table, together } from "../typst/blocks.ts";
import { str } from "../typst/code.ts";
import { featuredNames, riskCell, riskDrawsText, riskScale, riskValue } from "./risk-values.ts";

const right = { align: "right", share: 1 } as const;

const effects = [
  ["transition.marketEffect", "transition.market"],
  ["transition.carbonPriceEffect", "transition.carbon"],
  ["transition.efficiencyEffect", "transition.efficiency"],
  ["transition.technologyEffect", "transition.technology"],
  ["transition.lagEffect", "transition.lag"],
  ["transition.preferenceEffect", "transition.preference"],
] as const;

/** Effects of a year by pairing, each with its range. */
export function effectsTable(context: Context, year: number): string {
  const { t, names, baseYear } = context;
  const scale = riskScale(
    context,
    effects.map(([metric]) => metric),
  );
  return table({
    caption: t("transition.effectsCaption", {
      at: String(year),
      unit: scale.unit,
      year: String(baseYear),
      draws: riskDrawsText(context),
    }),
    size: 7.5,
    breakable: true,
    columns: [
      { head: t("table.pairing"), share: 1.8 },
      ...effects.map(([, key]) => ({ head: t(key), ...right })),
    ],
    rows: names.map((name) => [
      str(name.label),
      ...effects.map(([metric]) => riskCell(context, { name, metric, year }, scale)),
    ]),
  });
}

const parts = [
  ["transition.priceEffect", "transition.price"],
  ["transition.warmingEffect", "transition.warming"],
  ["transition.premiumEffect", "transition.premium"],
] as const;

/** Price, warming and premium apart. */
export function partsTable(context: Context): string {
  const { t, names, near, far, baseYear } = context;
  const scale = riskScale(
    context,
    parts.map(([metric]) => metric),
  );
  const columns = [near, far].flatMap((year) =>
    parts.map(([metric, key]) => ({ metric, key, year })),
  );
  return table({
    caption: t("transition.partsCaption", { unit: scale.unit, year: String(baseYear) }),
    columns: [
      { head: t("table.pairing"), share: 2 },
      ...columns.map(({ key, year }) => ({ head: t(key, { year: String(year) }), ...right })),
    ],
    rows: names.map((name) => [
      str(name.label),
      ...columns.map(({ metric, year }) =>
        str(signedOnScale(riskValue(context, { name, metric, year }), scale)),
      ),
    ]),
  });
}

/** The scenario's carbon price, what is paid for carbon, and the shadow cost. */
export function carbonPriceTable(context: Context): string {
  const { t, names, near, far, baseYear, request, locale } = context;
  const price = "scenario.carbonPrice";
  const money = ["transition.carbonPriceEffect", "energy.internalCarbonCost"] as const;
  const scale = riskScale(context, money);
  const [first] = request.results;
  const unit = first === undefined ? "" : unitText(unitOf(first, price), locale);
  const years = [near, far];
  const head = (
    key: "carbonPrice" | "paid" | "shadow",
  ): { head: string; align: "right"; share: 1 }[] =>
    years.map((year) => ({ head: t(`transition.${key}`, { year: String(year) }), ...right }));
  return table({
    anchor: "transition/carbon-price",
    caption: t("transition.carbonCaption", {
      price: unit,
      unit: scale.unit,
      year: String(baseYear),
    }),
    columns: [
      { head: t("table.pairing"), share: 2 },
      ...head("carbonPrice"),
      ...head("paid"),
      ...head("shadow"),
    ],
    rows: names.map((name) => [
      str(name.label),
      ...years.map((year) =>
        str(formatNumber(valueIn(runOf(context, name.scenario), { metric: price }, year))),
      ),
      ...money.flatMap((metric) =>
        years.map((year) => str(onScale(riskValue(context, { name, metric, year }), scale))),
      ),
    ]),
  });
}

const retrofits = [
  ["transition.retrofitCapital", "transition.capital"],
  ["transition.retrofitSpending", "transition.spending"],
  ["transition.retrofitSpendingShare", "transition.spendingShare"],
  ["transition.efficiencyEffect", "transition.efficiency"],
  ["transition.technologyEffect", "transition.technology"],
  ["transition.subsidyBenefit", "transition.award"],
] as const;

/** Retrofits under the first pairing shown in full; pairings hardly move them. */
export function retrofitTable(context: Context): string {
  const { t, near, far, baseYear, locale } = context;
  const [name] = featuredNames(context);
  if (name === undefined) return "";
  const money = retrofits.map(([metric]) => metric).filter((metric) => !metric.endsWith("Share"));
  const scale = riskScale(context, money);
  return table({
    caption: t("transition.retrofitCaption", {
      name: name.label,
      unit: scale.unit,
      year: String(baseYear),
    }),
    columns: [
      { head: t("transition.measure"), share: 2 },
      { head: String(near), ...right },
      { head: String(far), ...right },
    ],
    rows: retrofits.map(([metric, key]) => [
      str(t(key)),
      ...[near, far].map((year) => {
        const value = riskValue(context, { name, metric, year });
        return str(
          metric.endsWith("Share") ? formatPercent(value, locale, 2) : onScale(value, scale),
        );
      }),
    ]),
  });
}

const gains = [
  ["transition.carbonMarketBenefit", "transition.gainAllowances"],
  ["transition.lowEmissionEnergyBenefit", "transition.gainOnSite"],
  ["transition.subsidyBenefit", "transition.gainSubsidy"],
  ["transition.demandResponseBenefit", "transition.gainStorage"],
  ["transition.financeBenefit", "transition.gainFinance"],
] as const;

/** Gains by pairing; those that are nothing under every pairing are left out. */
export function gainsSection(context: Context): string {
  const { t, names, near, far, baseYear } = context;
  const years = [near, far];
  const shown = gains.filter(([metric]) =>
    names.some((name) => years.some((year) => riskValue(context, { name, metric, year }) !== 0)),
  );
  const head = [section(t("transition.gainsTitle")), lead(t("transition.gainsLead"))];
  if (shown.length === 0) return together([...head, paragraph(t("transition.none"))]);
  const scale = riskScale(
    context,
    shown.map(([metric]) => metric),
  );
  return together([
    ...head,
    table({
      caption: t("transition.gainsCaption", {
        near: String(near),
        far: String(far),
        unit: scale.unit,
        year: String(baseYear),
      }),
      columns: [
        { head: t("table.pairing"), share: 2 },
        ...shown.flatMap(([, key]) =>
          years.map((year) => ({ head: `${t(key)} ${String(year)}`, ...right })),
        ),
      ],
      rows: names.map((name) => [
        str(name.label),
        ...shown.flatMap(([metric]) =>
          years.map((year) => str(onScale(riskValue(context, { name, metric, year }), scale))),
        ),
      ]),
    }),
  ]);
}
