import type {
  FormulaMethod,
  JudgementMethod,
  Method,
} from "../../../models/company/method-schema.ts";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import { formatGiven, formatPercent, withUnit } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import { unitText } from "../../format/unit-text.ts";
import { chapterPlace } from "../chapter-place.ts";
import type { Context } from "../context.ts";
import { formulaCode } from "../method/equation-block.ts";
import { formulaStyle } from "../method/formula-style.ts";
import { note, paragraph } from "../typst/blocks.ts";
import { call, labelName, statement, str } from "../typst/code.ts";
import { sentences } from "./risk-values.ts";

/** How an item's effect comes about: its metric or formula typeset, or the judgement with its reasons. */
export function lineageOf(context: Context, item: RegisterItem): readonly string[] {
  const { t } = context;
  const { method } = item;
  if (method === undefined) return [paragraph(t("registerPart.isMissing"))];
  if (method.kind === "judgement") return judgementLines(context, method);
  const metric = effectMetric(context, item);
  const likelihood =
    method.likelihoodMetric === undefined
      ? t("registerPart.byDraws")
      : t("registerPart.withLikelihood", { metric: method.likelihoodMetric });
  const isScreening = screens(context, item);
  const text = sentences(
    [
      isScreening ? t("registerPart.screening") : "",
      method.kind === "metric" ? metricText(context, method.metric) : t("registerPart.isFormula"),
    ],
    context,
  );
  return [
    paragraph(text),
    ...(metric === undefined ? [] : [typeset(context, metric)]),
    note(sentences([likelihood, method.why], { locale: "en" })),
    ...figureLines(context, method),
  ];
}

/** Whether any matrix says that the item is a screening. */
function screens({ request }: Context, { id }: RegisterItem): boolean {
  return request.risk.matrices.some(({ items }) =>
    items.some((item) => item.id === id && item.screening),
  );
}

/** The metric that holds the item's effect, as the matrices name it. */
function effectMetric({ request }: Context, { id }: RegisterItem): string | undefined {
  const items = request.risk.matrices[0]?.items ?? [];
  return items.find((item) => item.id === id)?.metric ?? undefined;
}

function metricText({ t, say, request }: Context, metric: string): string {
  const means = request.model.equations.get(metric)?.declaration.means;
  return t("registerPart.isMetric", { means: means === undefined ? metric : say(means), metric });
}

/** The equation, and the page on which its operands stand. */
function typeset(context: Context, metric: string): string {
  const equation = context.request.model.equations.get(metric);
  if (equation === undefined) throw new Error(`no equation ${metric} in the model`);
  const formula = formulaCode({ id: metric }, equation.expression, formulaStyle(context));
  const { t, printed } = context;
  const [see, label] = printed.includes("method")
    ? [t("registerPart.seeMethod"), str(`eq-${labelName(metric)}`)]
    : [t("registerPart.seeLeft", { method: chapterPlace(context, "method") }), "none"];
  return statement(call("lineage", [formula, str(metric), str(see), label]));
}

/** Figures that a formula brings with it. */
function figureLines(context: Context, method: Method): readonly string[] {
  const { t, locale } = context;
  if (method.kind !== "formula") return [];
  return Object.entries(method.inputs ?? {}).map(([name, figure]) => {
    const value = "value" in figure ? formatGiven(figure.value) : pointsText(figure.points);
    const range =
      "value" in figure && figure.range !== undefined
        ? ` (${rangeText(figure.range.low, figure.range.high, context)})`
        : "";
    return note(
      t("registerPart.figure", {
        name,
        value: `${withUnit(value, unitText(figure.unit, locale))}${range}`,
        why: groundsText(context, figure),
      }),
    );
  });
}

type OwnFigure = NonNullable<FormulaMethod["inputs"]>[string];

/** Why a figure is what it is: reason, derivation and remark, then document, place and words. */
function groundsText({ request, t }: Context, figure: OwnFigure): string {
  const { why, formula, note: remark, source, locator, quote } = figure;
  const title = request.sources.find(({ id }) => id === source)?.title ?? source;
  const place = [title, locator].filter((part) => typeof part === "string").join(t("list.comma"));
  const words = quote === undefined ? "" : `“${quote}”`;
  return [why, formula, remark, place, words]
    .filter((part) => part !== undefined && part !== "")
    .join(t("list.separator"));
}

function pointsText(points: Readonly<Record<string, number>>): string {
  return Object.entries(points)
    .map(([year, value]) => `${formatGiven(value)} (${year})`)
    .join(", ");
}

function rangeText(low: unknown, high: unknown, { locale }: Pick<Context, "locale">): string {
  if (typeof low !== "number" || typeof high !== "number") return "";
  return joinBounds(formatGiven(low), formatGiven(high), locale);
}

/** Magnitudes and likelihood of a judgement, each with its range and reason. */
function judgementLines(context: Context, method: JudgementMethod): readonly string[] {
  const { t, locale } = context;
  const show = (value: number, unit: string): string =>
    unit === "1"
      ? formatPercent(value, locale, 2)
      : withUnit(formatGiven(value), unitText(unit, locale));
  const magnitudes = (["2030", "2050"] as const).map((year) => {
    const { value, unit, range, why = "" } = method.magnitude[year];
    const [low, high] = [range?.low ?? value, range?.high ?? value];
    const span = joinBounds(show(low, unit), show(high, unit), locale);
    return note(t("registerPart.judged", { year, value: show(value, unit), range: span, why }));
  });
  const given =
    "value" in method.likelihood
      ? [method.likelihood]
      : [method.likelihood["2030"], method.likelihood["2050"]];
  const classes = given.map(({ value, range, why = "" }) =>
    note(
      t("registerPart.judgedLikelihood", {
        value: String(value),
        range: joinBounds(String(range?.low ?? value), String(range?.high ?? value), locale),
        why,
      }),
    ),
  );
  return [
    paragraph(sentences([t("registerPart.isJudgement"), method.why], context)),
    ...magnitudes,
    ...classes,
  ];
}
