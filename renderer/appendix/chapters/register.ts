import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { effectsTable } from "../risk/item-effects.ts";
import { lineageOf } from "../risk/item-lineage.ts";
import { itemParts } from "../risk/item-parts.ts";
import {
  categoryName,
  horizonNames,
  itemNumber,
  lineName,
  ratingsText,
} from "../risk/item-words.ts";
import { chapterHeading, heading, lead, note, table } from "../typst/blocks.ts";
import { call, statement, str } from "../typst/code.ts";

/** Every risk and opportunity: place, effects, how they come about, and what the company says. */
export function registerChapter(context: Context): Chapter {
  const { t, request } = context;
  const { register } = request.company;
  const typst = [
    chapterHeading(t("registerPart.title"), "register"),
    heading(registerHeadline(context)),
    lead(t("registerPart.lead")),
    overviewTable(context),
    ...register.flatMap((item) => itemSection(context, item)),
    note(t("registerPart.capNote")),
  ];
  return { name: "register", typst: typst.join("\n"), figures: {} };
}

function registerHeadline({ t, request }: Context): string {
  const { register } = request.company;
  const count = (kinds: readonly (string | undefined)[]): number =>
    register.filter(({ method }) => kinds.includes(method?.kind)).length;
  const left = count([undefined]);
  return t("registerPart.headline", {
    count: String(register.length),
    computed: String(count(["metric", "formula"])),
    judged: String(count(["judgement"])),
    left: left === 0 ? "" : t("registerPart.headlineLeft", { count: String(left) }),
  });
}

function overviewTable(context: Context): string {
  const { t, say, request, near, far, names } = context;
  return table({
    ...(request.company.register.length === 0 ? {} : { anchor: "register/overview" }),
    caption: t("registerPart.overviewCaption", { count: String(names.length) }),
    size: 7.5,
    columns: [
      { head: "", align: "right" },
      { head: t("registerPart.item"), share: 2.2 },
      { head: t("registerPart.category"), share: 1.5 },
      { head: t("registerPart.how"), share: 0.9 },
      { head: t("registerPart.line"), share: 1.3 },
      { head: t("registerPart.to", { year: String(near) }), share: 1.1 },
      { head: t("registerPart.to", { year: String(far) }), share: 1.1 },
      { head: t("registerPart.published"), share: 0.9 },
    ],
    rows: request.company.register.map((item) => [
      str(String(itemNumber(context, item.id))),
      str(say(item.name)),
      str(categoryName(context, item.category)),
      str(
        item.method === undefined ? t("registerPart.none") : t(`registerPart.${item.method.kind}`),
      ),
      str(lineName(context, item.method?.statementLine ?? null)),
      str(ratingsText(context, item.id, near)),
      str(ratingsText(context, item.id, far)),
      str(publishedText(context, item)),
    ]),
  });
}

function publishedText({ t }: Context, { published }: RegisterItem): string {
  const levels = [...new Set(published.map(({ rating }) => t(`level.${rating}`)))];
  return levels.length === 0 ? "–" : levels.join(t("list.comma"));
}

/** One item: heading, what it is, effects, lineage, statements and evidence. */
function itemSection(context: Context, item: RegisterItem): readonly string[] {
  const { say } = context;
  const facts = [
    categoryName(context, item.category),
    horizonNames(context, item),
    ...(item.valueChain ?? []),
    lineName(context, item.method?.statementLine ?? null),
  ];
  const title = `${String(itemNumber(context, item.id))} ${say(item.name)}`;
  return [
    statement(call("item-head", [str(title), str(facts.join(" · ")), str(item.description)])),
    effectsTable(context, item),
    ...lineageOf(context, item),
    itemParts(context, item),
  ];
}
