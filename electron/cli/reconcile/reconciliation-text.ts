import type {
  ChangeRow,
  Reconciliation,
  ReconcileRow,
  ReconcileStatus,
} from "../../../models/checks/reconcile/reconcile-schema.ts";
import { fixedText, numberText } from "../terminal/number-text.ts";
import { oneLine, wrap } from "../terminal/plain-text.ts";
import { tableText } from "../terminal/table.ts";

/** What is recomputed of a company, and how its emissions changed from year to year. */
export interface ReconciledCompany extends Reconciliation {
  readonly changes: readonly ChangeRow[];
}

const order: readonly ReconcileStatus[] = ["match", "explained", "differs", "not-recomputable"];
const right = (head: string) => ({ head, align: "right" }) as const;

/** The recomputed figures as a table, then notes, then changes; a count of each status at the end. */
export function reconciliationText(
  { company, rows, changes }: ReconciledCompany,
  isAll: boolean,
  columns: number,
): string {
  const recomputed = rows.filter(({ status }) => status !== "not-recomputable");
  const counts = order.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${String(count)} ${status}`];
  });
  const parts = [
    figureTable(recomputed, columns),
    notesText("notes", recomputed, { isAll, columns }),
    notesText(
      "not recomputable",
      rows.filter(({ status }) => status === "not-recomputable"),
      { isAll, columns },
    ),
    changesText(changes, columns),
    `${oneLine(company)}: ${counts.join(", ")}\n`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function figureTable(rows: readonly ReconcileRow[], columns: number): string {
  if (rows.length === 0) return "";
  const heads = [
    { head: "figure", mayWrap: true },
    right("year"),
    right("printed"),
    right("recomputed"),
    right("diff., %"),
    { head: "status" },
  ];
  const groups = new Map<string, ReconcileRow[]>();
  for (const row of rows) groups.set(row.metric, [...(groups.get(row.metric) ?? []), row]);
  return tableText(heads, [...groups.values()].flatMap(figureLines), columns);
}

/** The years of a figure; its unit stands below its name. */
function figureLines(group: readonly ReconcileRow[]): readonly (readonly string[])[] {
  const [first] = group;
  const names = first === undefined ? [] : [first.metric, `  ${first.unit}`];
  const lines = group.map((row, i) => {
    const decimals = decimalsOf(row.disclosed);
    return [
      names[i] ?? "",
      String(row.year),
      fixedText(row.disclosed, decimals),
      row.recomputed === null ? "" : fixedText(row.recomputed, Math.min(6, decimals + 2)),
      row.relative === null ? "" : percentText(row.relative),
      row.status,
    ];
  });
  return group.length === 1 ? [...lines, [names[1] ?? ""]] : lines;
}

interface NoteLayout {
  readonly isAll: boolean;
  readonly columns: number;
}

/** Notes under a heading; what is said of several figures or years is said once. */
function notesText(
  heading: string,
  rows: readonly ReconcileRow[],
  { isAll, columns }: NoteLayout,
): string {
  const groups = new Map<string, ReconcileRow[]>();
  for (const row of rows) {
    const text = isAll ? row.note : noteOf(row);
    if (text === "") continue;
    const key = JSON.stringify([text, row.status, row.factorSet, isAll ? row.metric : null]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lines = [...groups.values()].flatMap((group) => groupLines(group, { isAll, columns }));
  if (lines.length === 0) return "";
  return [heading, ...lines].map((line) => `${line}\n`).join("");
}

/** What the table does not show: of a plain match only what is said beyond its calculation. */
function noteOf({ note, status, factorSet }: ReconcileRow): string {
  if (status !== "match" || factorSet !== null) return note;
  return /^.*?(?:\. |。)(.+)$/s.exec(note)?.[1] ?? "";
}

function groupLines(
  group: readonly ReconcileRow[],
  { isAll, columns }: NoteLayout,
): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { status, factorSet, note, sources } = first;
  const marks = [status === "not-recomputable" ? null : status, factorSet].filter(
    (mark) => mark !== null,
  );
  const head = [...figuresIn(group), ...marks].join(", ");
  const cited = isAll ? sources.map((source) => `    source: ${oneLine(source)}`) : [];
  const text = isAll ? note : noteOf(first);
  return [
    ...wrap(head, columns - 2).map((line) => `  ${line}`),
    ...wrap(oneLine(text), columns - 4).map((line) => `    ${line}`),
    ...cited,
  ];
}

/** Figures with their years: `energy.direct 2024 2025`. */
function figuresIn(group: readonly ReconcileRow[]): readonly string[] {
  const years = new Map<string, string[]>();
  for (const { metric, year } of group) {
    years.set(metric, [...(years.get(metric) ?? []), String(year)]);
  }
  return [...years].map(([metric, each]) => `${oneLine(metric)} ${[...new Set(each)].join(" ")}`);
}

function changesText(changes: readonly ChangeRow[], columns: number): string {
  if (changes.length === 0) return "";
  const heads = [
    { head: "change of" },
    { head: "years" },
    { head: "by" },
    right("tCO2e"),
    right("%"),
    right("printed"),
  ];
  const cells = changes.map(({ metric, from, to, effect, amount, share, disclosed }) => [
    metric,
    `${String(from)}-${String(to)}`,
    effect === "activity" ? "activity, same factor" : effect,
    fixedText(amount, 2),
    fixedText(100 * share, 2),
    disclosed === null ? "" : fixedText(100 * disclosed, 2),
  ]);
  return tableText(heads, cells, columns);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** A small difference keeps two significant digits; one too small to matter is 0. */
function percentText(relative: number): string {
  const percent = 100 * relative;
  if (Math.abs(percent) < 5e-5) return "0";
  return Math.abs(percent) < 0.1 ? fixedText(percent, 4) : numberText(percent);
}
