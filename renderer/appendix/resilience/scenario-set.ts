import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { ResilienceRules } from "../../../models/scenario/paragraph-index-schema.ts";
import { formatNumber } from "../../format/number.ts";
import type { Context, PairingName } from "../context.ts";
import { warmingOf } from "../figures/scenario-figures.tsx";
import { ratedItem } from "../risk/item-words.ts";
import { statementCell } from "../standards/statement-cell.ts";
import { note, table } from "../typst/blocks.ts";
import { str } from "../typst/code.ts";

/** Sources of what pathways are told apart by. */
export function resilienceSources({ parisLimit, highWarming }: ResilienceRules): readonly string[] {
  return [parisLimit, highWarming].flatMap(({ source }) => source ?? []);
}

/** Where a pathway of warming leads. */
export type WarmingClass = "paris" | "between" | "high";

/** The highest yearly mean warming of a pathway, K, and the year it is reached. */
function peakOf(
  context: Context,
  pathway: string,
): { readonly year: number; readonly value: number } {
  const { points } = warmingOf(context, pathway);
  return points.reduce((top, point) => (point.value > top.value ? point : top));
}

function classOf(context: Context, pathway: string): WarmingClass {
  const { value } = peakOf(context, pathway);
  const rules = context.request.standards.resilience;
  if (value < rules.parisLimit.value) return "paris";
  return value > rules.highWarming.value ? "high" : "between";
}

/** The pathway that a transition scenario goes with by the library; undefined where none does. */
function ownPathway({ request }: Context, transition: string): string | undefined {
  const own = request.library.pairings.find(
    (each) => each.coherent && each.transition === transition,
  );
  return own?.hazardsFrom;
}

/** Classes of the transition and of the warming of a pairing. */
function classesOf(
  context: Context,
  { pairing }: PairingName,
): { readonly transition: WarmingClass | undefined; readonly warming: WarmingClass } {
  const own = ownPathway(context, pairing.transition);
  return {
    transition: own === undefined ? undefined : classOf(context, own),
    warming: classOf(context, pairing.hazardsFrom),
  };
}

/** How many pairings keep the Paris goal with both parts, and how many lead to high warming. */
export function setCounts(context: Context): { readonly paris: number; readonly high: number } {
  const classes = context.names.map((name) => classesOf(context, name));
  return {
    paris: classes.filter((each) => each.transition === "paris" && each.warming === "paris").length,
    high: classes.filter(({ warming }) => warming === "high").length,
  };
}

/** The pairings: where each of their parts leads, and which risks they are used for. */
export function scenarioSet(context: Context): string {
  const rules = context.request.standards.resilience;
  const { t, names, locale } = context;
  const word = (of: WarmingClass | undefined): string =>
    of === undefined ? "–" : t(`resilience.class.${of}`);
  const right = { align: "right", share: 0.9 } as const;
  return [
    table({
      anchor: "resilience/scenarios",
      caption: t("resilience.setCaption"),
      size: 7.5,
      columns: [
        { head: t("table.pairing"), share: 2 },
        { head: t("resilience.family"), share: 1.3 },
        { head: t("resilience.transitionClass"), share: 1.3 },
        { head: t("resilience.peak"), ...right },
        { head: t("resilience.warmingClass"), share: 1.3 },
        { head: t("resilience.use"), share: 1.2, align: "right" },
      ],
      rows: names.map((name) => {
        const { transition, warming } = classesOf(context, name);
        const peak = peakOf(context, name.pairing.hazardsFrom);
        return [
          name.label,
          familyText(context, name),
          word(transition),
          `${formatNumber(peak.value, 1)} (${String(peak.year)})`,
          word(warming),
          kinds.map((kind) => String(ratedCount(context, name, kind))).join(" / "),
        ].map(str);
      }),
    }),
    note(
      t("resilience.setNote", {
        paris: formatNumber(rules.parisLimit.value, 0),
        high: formatNumber(rules.highWarming.value, 0),
        source: sourceTitle(context, rules.parisLimit.source ?? ""),
        locator: locale === "en" ? (rules.parisLimit.locator ?? "") : t("resilience.parisArticle"),
      }),
    ),
  ].join("\n");
}

function sourceTitle({ request }: Context, id: string): string {
  return request.sources.find((source) => source.id === id)?.title ?? id;
}

function familyText({ t, request }: Context, { pairing }: PairingName): string {
  const { scenarios } = request.library.ngfs.catalogue;
  const family = scenarios.find(({ id }) => id === pairing.transition)?.family;
  return family === undefined ? "–" : t(`resilience.family.${family}`);
}

const kinds = ["physical", "transition", "opportunity"] as const;

/** Items of a kind that have a rating under a pairing in either year. */
function ratedCount(
  context: Context,
  { scenario }: PairingName,
  kind: (typeof kinds)[number],
): number {
  const isRated = ({ id }: RegisterItem): boolean =>
    [context.near, context.far].some((year) => {
      const rating = ratedItem(context, id, { scenario, year })?.rating ?? null;
      return rating !== null;
    });
  const own = context.request.company.register.filter(({ category }) => category.startsWith(kind));
  return own.filter(isRated).length;
}

const horizons = ["short", "medium", "long"] as const;

/** The company's horizons in calendar years, and the years looked at that fall in each. */
export function horizonTable(context: Context): string {
  const { t, request, baseYear, near, far } = context;
  return table({
    anchor: "resilience/horizons",
    caption: t("resilience.horizonCaption", { year: String(baseYear) }),
    size: 7.5,
    columns: [
      { head: t("resilience.horizon"), share: 1 },
      { head: t("resilience.horizonYears"), share: 1.4 },
      { head: t("resilience.snapshots"), share: 1 },
      { head: t("governance.stated"), share: 3 },
    ],
    rows: horizons.map((id) => {
      const stated = request.company.horizons[id];
      const { from, to } = stated;
      const isDefined = from !== undefined || to !== undefined;
      const first = baseYear + (from ?? 0);
      const within = [near, far].filter(
        (year) => isDefined && year >= first && year <= baseYear + (to ?? Infinity),
      );
      const years =
        to === undefined
          ? t("resilience.horizonFrom", { from: String(first) })
          : `${String(first)}–${String(baseYear + to)}`;
      return [
        str(t(`resilience.horizon.${id}`)),
        str(isDefined ? years : t("resilience.notDefined")),
        str(within.length === 0 ? "–" : within.join(t("list.comma"))),
        statementCell(context, [stated]),
      ];
    }),
  });
}
