import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { Evidence } from "../../../models/company/statement-schema.ts";
import type { ModelPosition } from "../../../models/run/matrix/matrix-types.ts";
import type { PublishedRow } from "../../../models/run/matrix/published-types.ts";
import type { Context } from "../context.ts";
import { array, call, join, statement, str, type Code } from "../typst/code.ts";
import { ratedItem, reliefText, revenueShare } from "./item-words.ts";
import { sentences } from "./risk-values.ts";

/** What the company says of an item: effects with relief, ratings, response, owner, evidence. */
export function itemParts(context: Context, item: RegisterItem): string {
  const { t } = context;
  const byHand = byHandText(context, item);
  const parts: (readonly [term: string, text: Code])[] = [
    ...(byHand === "" ? [] : [[t("registerPart.byHand"), str(byHand)] as const]),
    [t("registerPart.published"), str(verdictText(context, item))],
    [t("registerPart.current"), effectText(context, item.current)],
    [t("registerPart.anticipated"), effectText(context, item.anticipated)],
  ];
  const responses = (item.responses ?? []).map(({ text }) => text);
  if (responses.length > 0) {
    parts.push([t("registerPart.response"), str(sentences(responses, { locale: "en" }))]);
  }
  if (item.owner !== undefined) parts.push([t("registerPart.owner"), str(item.owner)]);
  parts.push([t("registerPart.evidence"), evidenceText(context, allEvidence(item))]);
  return statement(
    call("item-parts", [array(parts.map(([term, text]) => array([str(term), text])))]),
  );
}

/** Each rating set by hand beside the model's own, with its reason. */
function byHandText(context: Context, { id }: RegisterItem): string {
  const { t, names, near, far } = context;
  const texts = [near, far].flatMap((year) =>
    names.flatMap(({ scenario, label }) => {
      const item = ratedItem(context, id, { scenario, year });
      if (item === undefined || item.override === null || item.rating === null) return [];
      const { likelihood, magnitude, why } = item.override;
      const given = { likelihood, magnitude: { central: magnitude }, rating: item.rating };
      return [
        t("registerPart.byHandPlace", {
          place: `${label}, ${String(year)}`,
          given: positionText(context, given),
          modelled:
            item.modelled === null
              ? t("registerPart.notQuantified")
              : positionText(context, item.modelled),
          why,
        }),
      ];
    }),
  );
  return sentences(texts, { locale: "en" });
}

interface Position extends Pick<ModelPosition, "likelihood" | "rating"> {
  readonly magnitude: { readonly central: number };
}

function positionText(context: Context, { likelihood, magnitude, rating }: Position): string {
  const { t } = context;
  return t("registerPart.position", {
    likelihood: String(likelihood),
    share: revenueShare(magnitude.central, context),
    rating: t(`level.${rating}`),
  });
}

type Stated = NonNullable<RegisterItem["current"]>;

/** What the company states of an effect, the reliefs spelled out. */
function effectText(context: Context, stated: Stated | undefined): Code {
  if (stated === undefined) return str(context.t("registerPart.notStated"));
  const codes = (stated.relief ?? []).map((code) => reliefText(context, code));
  const text = [stated.text, ...codes.map((code) => `${code}.`)].join(" ");
  return join([str(`${text} `), evidenceText(context, stated.evidence)]);
}

function allEvidence({ evidence, method }: RegisterItem): readonly Evidence[] {
  return [...evidence, ...(method?.evidence ?? [])];
}

/** Source, line and quote of each piece of evidence; the source is named where it changes. */
function evidenceText({ request, t }: Context, evidence: readonly Evidence[]): Code {
  const titleOf = (id: string): string =>
    request.sources.find((source) => source.id === id)?.title ?? id;
  const pieces = evidence.flatMap(({ source, locator, quote }, i) => {
    const isNew = evidence[i - 1]?.source !== source;
    const place = isNew ? `${titleOf(source)}, ${locator}` : locator;
    const shown = call("small", [str(quote === undefined ? place : `${place} `)]);
    const last = i === evidence.length - 1 ? "" : t("list.separator");
    const end = call("small", [str(last)]);
    return quote === undefined ? [shown, end] : [shown, call("quoted", [str(quote)]), end];
  });
  return join(pieces);
}

/** Each published rating beside the model's, and why they agree or differ. */
function verdictText(context: Context, { id }: RegisterItem): string {
  const { t, request } = context;
  const rows = request.risk.published.filter(({ item }) => item === id);
  if (rows.length === 0) return t("registerPart.noPublished");
  return sentences(
    rows.map((row) =>
      t("registerPart.verdict", {
        published: t(`level.${row.published}`),
        place: placeText(context, row),
        why: row.why,
      }),
    ),
    { locale: "en" },
  );
}

/** The pairing and year that a published rating is of; nothing where it is of all. */
export function placeText({ t, names }: Context, { scenario, year }: PublishedRow): string {
  const name = names.find((each) => each.scenario === scenario);
  if (name === undefined || year === null) return "";
  return t("registerPart.verdictPlace", { name: name.label, year: String(year) });
}
