import {
  partIn,
  waterfallParts,
  type WaterfallPart,
} from "../../charts/cost-waterfall/cost-waterfall-series.ts";
import { unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { chooseScale, onScale, signedOnScale, type Scale } from "../../format/scale.ts";
import type { Chapter } from "../chapter.ts";
import { coherentNames, runOf, type Context, type PairingName } from "../context.ts";
import { panelsFigure, waterfallFigure } from "../figures/cost-figures.tsx";
import {
  chapterHeading,
  heading,
  lead,
  note,
  paragraph,
  table,
  together,
} from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";
import { figureList, headed } from "../typst/figure.ts";
import { coverageSentence, loadSentence } from "../sentences.ts";
import type { Kind } from "../kinds.ts";
import { rangedValue } from "./basis.ts";

/** The energy cost by year and pairing, and what changes it. */
export function energyCostChapter(context: Context): Chapter {
  const { t } = context;
  const figures = figureList();
  const panels = panelsFigure(context);
  const typst = [
    chapterHeading(t("cost.title"), "energy-cost"),
    heading(panels.headline),
    lead(panels.lead),
    paragraph([loadSentence(context), coverageSentence(context)].join(" ")),
    figures.add(panels),
    costTable(context),
    note(t("cost.tableNote")),
  ];
  for (const name of contrasted(context, "energy.cost")) {
    const figure = waterfallFigure(context, name);
    typst.push(headed(figure, figures));
  }
  const { baseYear, near, far } = context;
  typst.push(
    together([
      heading(t("waterfall.tablesTitle")),
      lead(t("waterfall.tablesLead")),
      partsTable(context, baseYear, near),
    ]),
    partsTable(context, near, far),
  );
  return { name: "energy-cost", typst: typst.join("\n"), figures: figures.files() };
}

/** The two coherent pairings that lie furthest apart in a metric at the first reporting year. */
function contrasted(context: Context, metric: string): readonly PairingName[] {
  const ordered = [...coherentNames(context)].sort(
    (a, b) =>
      valueIn(runOf(context, b.scenario), { metric }, context.near) -
      valueIn(runOf(context, a.scenario), { metric }, context.near),
  );
  const [highest] = ordered;
  const lowest = ordered.at(-1);
  if (highest === undefined || lowest === undefined) return [];
  return highest === lowest ? [highest] : [highest, lowest];
}

/** Kind of the price that the base year's cost rests on: assumed where any site's tariff is. */
function tariffKind({ request }: Context): Kind {
  const views = request.inputs[0]?.views ?? [];
  const kinds = views.filter(({ input }) => input === "energy.tariff");
  return kinds.some(({ provenance }) => provenance.kind === "assumed") ? "assumed" : "derived";
}

function scaleOf({ request, locale, near, far }: Context, metric: string): Scale {
  const values = request.results.flatMap((run) =>
    [near, far].map((year) => valueIn(run, { metric }, year)),
  );
  const [first] = request.results;
  return chooseScale(values, first === undefined ? "1" : unitOf(first, metric), locale);
}

function costTable(context: Context): string {
  const { t, near, far, baseYear, names } = context;
  const scale = scaleOf(context, "energy.cost");
  const right = { align: "right", share: 1 } as const;
  const cost = { metric: "energy.cost", scale };
  const signed = (name: PairingName, metric: string, year: number): Code =>
    str(signedOnScale(valueIn(runOf(context, name.scenario), { metric }, year), scale));
  return table({
    caption: t("cost.tableCaption", { unit: scale.unit, year: String(baseYear) }),
    columns: [
      { head: t("table.pairing") },
      { head: String(baseYear), ...right },
      { head: String(near), ...right },
      { head: String(far), ...right },
      { head: t("table.effect", { year: String(near) }), ...right },
      { head: t("table.effect", { year: String(far) }), ...right },
      { head: t("table.versus", { year: String(near) }), ...right },
      { head: t("table.versus", { year: String(far) }), ...right },
    ],
    rows: names.map((name) => [
      str(name.label),
      rangedValue(context, { ...cost, name, year: baseYear, kind: tariffKind(context) }),
      rangedValue(context, { name, metric: "energy.cost", year: near, scale }),
      rangedValue(context, { name, metric: "energy.cost", year: far, scale }),
      signed(name, "energy.effect", near),
      signed(name, "energy.effect", far),
      signed(name, "energy.effectVsCurrentPolicies", near),
      signed(name, "energy.effectVsCurrentPolicies", far),
    ]),
  });
}

/** Parts with a column of their own however small; others join them where they weigh enough. */
const leadingParts: readonly WaterfallPart[] = ["volume", "plan", "warming", "price"];

/** Share of the largest part from which a part has its own column. */
const ownColumn = 0.02;

function columnsOf({ request }: Context, to: number): readonly WaterfallPart[] {
  const size = (part: WaterfallPart): number =>
    Math.max(...request.results.map((run) => Math.abs(partIn(run, part, to))));
  const largest = Math.max(...waterfallParts.map(size));
  return waterfallParts.filter(
    (part) => leadingParts.includes(part) || size(part) >= ownColumn * largest,
  );
}

function partsTable(context: Context, from: number, to: number): string {
  const { t, names, baseYear } = context;
  const chosen = scaleOf(context, "energy.cost");
  const scale = { ...chosen, decimals: Math.max(1, chosen.decimals) };
  const parts = columnsOf(context, to);
  const others = waterfallParts.filter((part) => !parts.includes(part));
  const right = { align: "right", share: 1 } as const;
  const total = (name: PairingName, year: number): Code =>
    str(onScale(valueIn(runOf(context, name.scenario), { metric: "energy.cost" }, year), scale));
  const change = (name: PairingName, summed: readonly WaterfallPart[]): Code => {
    const run = runOf(context, name.scenario);
    const value = summed.reduce((sum, part) => sum + partIn(run, part, to), 0);
    return str(signedOnScale(value, scale));
  };
  return table({
    caption: t("waterfall.tableCaption", {
      from: String(from),
      to: String(to),
      unit: scale.unit,
      year: String(baseYear),
    }),
    columns: [
      { head: t("table.pairing") },
      { head: String(from), ...right },
      ...parts.map((part) => ({ head: t(`waterfall.${part}`), ...right })),
      { head: t("waterfall.other"), ...right },
      { head: String(to), ...right },
    ],
    rows: names.map((name) => [
      str(name.label),
      total(name, from),
      ...parts.map((part) => change(name, [part])),
      change(name, others),
      total(name, to),
    ]),
  });
}
