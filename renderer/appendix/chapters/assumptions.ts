import { formatPercent } from "../../format/number.ts";
import { chapterPlace } from "../chapter-place.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { drawnText, givenText } from "../given-text.ts";
import { allInputs, isUnused, type InputRow } from "../inputs.ts";
import { sourceReference } from "../references.ts";
import { chapterHeading, heading, lead, note, paragraph, table } from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import { kindTag, valueOfKind } from "../typst/kinds.ts";

/** Every input: what is assumed with range and reason, then what is given. */
export function assumptionsChapter(context: Context): Chapter {
  const { t } = context;
  const rows = allInputs(context);
  const assumed = rows.filter(({ provenance }) => provenance.kind === "assumed");
  const unused = rows.filter(isUnused);
  const given = rows.filter((row) => row.provenance.kind !== "assumed" && !isUnused(row));
  const typst = [
    chapterHeading(t("assumptions.title"), "assumptions"),
    heading(t("assumptions.assumedTitle", { count: String(assumed.length) })),
    lead(t("assumptions.assumedLead")),
    assumedTable(context, assumed),
    note(t("assumptions.layers")),
    heading(t("assumptions.givenTitle", { count: String(given.length) })),
    lead(t("assumptions.givenLead")),
    givenTable(context, given),
    paragraph(moneyText(context)),
    heading(t("assumptions.unusedTitle", { count: String(unused.length) })),
    lead(t("assumptions.unusedLead")),
    paragraph(unused.map(({ input }) => input).join(", ")),
  ];
  return { name: "assumptions", typst: typst.join("\n"), figures: {} };
}

function assumedTable(context: Context, rows: readonly InputRow[]): string {
  const { t } = context;
  return table({
    caption: t("assumptions.assumedCaption"),
    size: 7.5,
    columns: [
      { head: t("table.input"), share: 2.5 },
      { head: t("table.value"), share: 1.3, align: "right" },
      { head: t("table.range"), share: 1.1, align: "right" },
      { head: t("table.reason"), share: 4 },
    ],
    rows: rows.map((row) => [
      inputCell(context, row),
      valueCell(context, row),
      str(drawnText(context, row)),
      sourceReference(context, row.provenance),
    ]),
  });
}

function givenTable(context: Context, rows: readonly InputRow[]): string {
  const { t } = context;
  return table({
    caption: t("assumptions.givenCaption"),
    size: 7.5,
    columns: [
      { head: t("table.input"), share: 2.7 },
      { head: t("table.value"), share: 1.6, align: "right" },
      { head: t("table.kind") },
      { head: t("table.origin"), share: 3.2 },
    ],
    rows: rows.map((row) => [
      inputCell(context, row),
      valueCell(context, row),
      kindTag(row.provenance.kind, context),
      sourceReference(context, row.provenance),
    ]),
  });
}

/** How money of other years is brought to the base year. */
function moneyText({ t, request, baseYear, locale }: Context): string {
  const changes = Object.entries(request.library.money.deflators.chinaConsumerPriceChange)
    .filter(([year]) => Number(year) >= baseYear)
    .map(([year, { value }]) => `${year}: ${formatPercent(value, locale, 1)}`);
  return t("money.text", { base: String(baseYear), changes: changes.join(", ") });
}

/** The value, or each value with the labels that have it where they differ. */
function valueCell(context: Context, row: InputRow): Code {
  const { values, provenance, differs } = row;
  const parts = values.flatMap(({ value, labels }): readonly Code[] => {
    const text = valueOfKind(givenText(context, row, value), provenance.kind);
    const shown = typeof value === "string" ? call("loose", [text]) : text;
    return values.length === 1 ? [shown] : [shown, call("small", [str(labels.join(", "))])];
  });
  if (provenance.kind !== "assumed" && provenance.range !== undefined) {
    parts.push(call("small", [str(drawnText(context, row))]));
  }
  if (differs) {
    const scenarios = chapterPlace(context, "scenarios");
    parts.push(call("small", [str(context.t("assumptions.differs", { scenarios }))]));
  }
  return call("lines", [array(parts)]);
}

function inputCell(context: Context, row: InputRow): Code {
  const { request, say, t } = context;
  const symbol = request.model.symbols.get(row.input);
  const means = symbol === undefined ? row.input : say(symbol.declaration.means);
  const parts = [str(means), call("identifier", [str(row.input)])];
  const [only] = row.values;
  if (row.values.length === 1 && only !== undefined && only.labels.length > 0) {
    parts.push(call("small", [str(t("assumptions.at", { labels: only.labels.join(", ") }))]));
  }
  return call("lines", [array(parts)]);
}
