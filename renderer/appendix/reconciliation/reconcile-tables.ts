import type {
  ReconcileRow,
  ReconcileStatus,
} from "../../../models/checks/reconcile/reconcile-schema.ts";
import type { Context } from "../context.ts";
import { heading, lead, note, table, together, twoLines } from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import { figureWords, withFigureWords } from "./figure-names.ts";
import { factorOrigins, factorWords, linesText } from "./origins.ts";
import {
  differenceText,
  disclosedText,
  recomputedText,
  relativeText,
  statusTag,
  unitWords,
} from "./row-words.ts";

/** How many rows have a status. */
export function countOf(rows: readonly ReconcileRow[], status: ReconcileStatus): number {
  return rows.filter((row) => row.status === status).length;
}

/** A remark that several rows share, said once below the table under its letter. */
interface SharedRemarks {
  readonly letters: ReadonlyMap<string, string>;
}

/** A note as its calculation and what is said beyond it. */
function partsOf(row: ReconcileRow): readonly [calculation: string, remark: string] {
  if (row.recomputed === null || row.status === "not-recomputable") return ["", row.note];
  const [, first = row.note, rest = ""] = /^(.*?(?:\.(?= )|。))\s*(.*)$/s.exec(row.note) ?? [];
  return [first, rest];
}

/** Signs up to which a remark stands in its row even where others say the same. */
const shortRemark = 30;

function sharedRemarks(rows: readonly ReconcileRow[]): SharedRemarks {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [, remark] = partsOf(row);
    if (remark !== "" && row.status === "match") counts.set(remark, (counts.get(remark) ?? 0) + 1);
  }
  const shared = [...counts]
    .filter(([remark, count]) => count > 1 && remark.length > shortRemark)
    .map(([remark]) => remark);
  return { letters: new Map(shared.map((remark, i) => [remark, String.fromCharCode(97 + i)])) };
}

/** The figures recomputed: printed, recomputed, difference, how they agree and from what. */
export function recomputedTable(context: Context, rows: readonly ReconcileRow[]): string {
  const { t, say, request } = context;
  const shared = sharedRemarks(rows);
  const right = { align: "right" } as const;
  const remarks = [...shared.letters].map(
    ([remark, letter]) => `${letter}: ${withFigureWords(context, remark)}`,
  );
  const origins = factorOrigins(context, rows);
  return [
    table({
      caption: t("reconcile.caption", { company: say(request.company.name) }),
      columns: [
        { head: t("table.figure"), share: 1.7 },
        { head: t("table.year") },
        { head: t("reconcile.disclosed"), ...right },
        { head: t("reconcile.recomputed"), ...right },
        { head: t("reconcile.difference"), ...right },
        { head: t("table.status") },
        { head: t("reconcile.how"), share: 2.6 },
      ],
      rows: rows.map((row) => recomputedRow(context, row, shared)),
      size: 7.5,
    }),
    ...remarks.map(note),
    ...(origins.length === 0
      ? []
      : [note(t("reconcile.factors", { sets: origins.join(t("list.separator")) }))]),
  ].join("");
}

function recomputedRow(
  context: Context,
  row: ReconcileRow,
  { letters }: SharedRemarks,
): readonly Code[] {
  const relative = row.status === "match" ? "" : relativeText(row, context);
  const difference = str(differenceText(row));
  return [
    nameCell(context, row),
    str(String(row.year)),
    str(disclosedText(row, context)),
    str(recomputedText(row, context)),
    relative === "" ? difference : twoLines(difference, str(relative)),
    statusTag(row, context),
    howCell(context, row, letters),
  ];
}

function nameCell(context: Context, row: ReconcileRow): Code {
  const name = str(figureWords(context, row.metric));
  const unit = unitWords(row, context);
  return unit === "" ? name : twoLines(name, str(unit));
}

function howCell(context: Context, row: ReconcileRow, letters: ReadonlyMap<string, string>): Code {
  const [calculation, remark] = partsOf(row);
  const letter = letters.get(remark);
  const said = letter === undefined ? remark : `[${letter}]`;
  const words = [calculation, said].filter((part) => part !== "").join(" ");
  const set = row.factorSet === null ? [] : [factorWords(row.factorSet, context)];
  const from = [...set, linesText(row.sources, context)].join(context.t("list.separator"));
  return call("lines", [array([str(withFigureWords(context, words)), call("small", [str(from)])])]);
}

interface Gap {
  readonly row: ReconcileRow;
  readonly years: string[];
  readonly values: string[];
  readonly sources: Set<string>;
}

/** Gaps up to which their table stays with its heading. */
const fewGaps = 8;

/** The figures that cannot be recomputed, years with one reason together, and what is missing. */
export function missingSection(context: Context, rows: readonly ReconcileRow[]): string {
  const { t } = context;
  const gaps = gapsOf(context, rows);
  const pieces = [
    heading(t("reconcile.missingTitle", { missing: String(rows.length) })),
    lead(t("reconcile.missingLead")),
    missingTable(context, gaps),
  ];
  return gaps.length <= fewGaps ? together(pieces) : pieces.join("");
}

function gapsOf(context: Context, rows: readonly ReconcileRow[]): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const row of rows) {
    const key = row.recomputed === null ? `${row.metric} ${reasonKey(row)}` : JSON.stringify(row);
    const gap = gaps.get(key) ?? { row, years: [], values: [], sources: new Set() };
    gap.years.push(String(row.year));
    gap.values.push(disclosedText(row, context));
    for (const source of row.sources) gap.sources.add(source);
    gaps.set(key, gap);
  }
  return [...gaps.values()];
}

function missingTable(context: Context, gaps: readonly Gap[]): string {
  const { t } = context;
  return table({
    caption: t("reconcile.missingCaption"),
    columns: [
      { head: t("table.figure"), share: 1.8 },
      { head: t("table.year") },
      { head: t("reconcile.disclosed"), align: "right" },
      { head: t("table.status") },
      { head: t("reconcile.why"), share: 2.8 },
    ],
    rows: gaps.map((gap) => missingRow(context, gap)),
    size: 7.5,
  });
}

/** The reason without its figures, so that years of one reason stand together. */
function reasonKey({ note: text }: ReconcileRow): string {
  return text.replace(/[\d,.]+/g, "#");
}

function missingRow(context: Context, { row, years, values, sources }: Gap): readonly Code[] {
  const nearest =
    row.recomputed === null
      ? []
      : [
          context.t("reconcile.nearest", {
            difference: differenceText(row),
            relative: relativeText(row, context),
          }),
        ];
  const reason = [withFigureWords(context, row.note, row.metric), ...nearest].join(" ");
  const from = linesText([...sources], context);
  const list = (texts: readonly string[]): Code => call("lines", [array(texts.map(str))]);
  return [
    nameCell(context, row),
    list(years),
    list(values),
    statusTag(row, context),
    call("lines", [array([str(reason), call("small", [str(from)])])]),
  ];
}
