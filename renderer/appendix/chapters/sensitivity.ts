import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import { chooseScale, onScale, scaledWithUnit } from "../../format/scale.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { lowered } from "../figures/exceedance-figure.tsx";
import { sobolFigure, tornadoFigure } from "../figures/sensitivity-figures.tsx";
import { pathName } from "../risk/input-names.ts";
import { chapterHeading, lead, note, section, together } from "../typst/blocks.ts";
import { figureList, type FigureList } from "../typst/figure.ts";

/** Which inputs the headline values depend on. */
export function sensitivityChapter(context: Context): Chapter {
  const { t, request } = context;
  const figures = figureList();
  const typst = [
    chapterHeading(t("sensitivity.title"), "sensitivity"),
    lead(t("sensitivity.intro")),
    ...request.risk.sensitivities.map((result) => sectionOf(context, result, figures)),
  ];
  return { name: "sensitivity", typst: typst.join("\n"), figures: figures.files() };
}

function sectionOf(context: Context, result: SensitivityResult, figures: FigureList): string {
  const { t } = context;
  const { sobol } = result;
  const metric = metricName(context, result.metric);
  const headline = headlineOf(context, result, metric);
  return [
    together([
      section(headline),
      lead(leadOf(context, result)),
      figures.add(tornadoFigure(context, result, { headline, metric })),
    ]),
    ...(sobol.kind === "indices"
      ? [figures.add(sobolFigure(context, result, sobol)), note(t("sensitivity.indexLead"))]
      : [note(t("sensitivity.noIndices"))]),
  ].join("\n");
}

const named = [
  { id: "energy.effect", word: "effect" },
  { id: "carbon.netEmissions", word: "net" },
  { id: "physical.expectedAnnualDamage", word: "damage" },
] as const;

/** A short name of a headline value; its meaning in the model where it has none. */
export function metricName({ request, say, t }: Context, id: string): string {
  const known = named.find((each) => each.id === id);
  if (known !== undefined) return t(`sensitivity.of.${known.word}`);
  const means = request.model.equations.get(id)?.declaration.means;
  return means === undefined ? id : say(means);
}

function headlineOf(context: Context, result: SensitivityResult, metric: string): string {
  const { t, locale } = context;
  const { sobol } = result;
  const year = String(result.year ?? "");
  const [most] = sobol.kind === "indices" ? sobol.rows : [];
  if (most === undefined) return t("sensitivity.headlineNone", { metric, year });
  return t("sensitivity.headline", {
    input: pathName(context, most.path),
    metric: lowered(metric, context),
    year,
    share: formatPercent(Math.min(1, Math.max(0, most.total.value)), locale),
  });
}

function leadOf(context: Context, result: SensitivityResult): string {
  const { t, locale, names } = context;
  const { ensemble, unit, draws, seed, scenario } = result;
  const { p05, p95 } = ensemble.percentiles;
  const [low, high] = [p05.value ?? 0, p95.value ?? 0];
  const scale = chooseScale([low, high, ensemble.mean?.value ?? 0], unit, locale);
  return t("sensitivity.lead", {
    name: names.find((name) => name.scenario === scenario)?.label ?? scenario,
    mean: onScale(ensemble.mean?.value ?? 0, scale),
    error: scaledWithUnit(ensemble.mean?.standardError ?? 0, scale),
    range: joinBounds(onScale(low, scale), onScale(high, scale), locale),
    draws: formatNumber(draws),
    seed: String(seed),
  });
}
