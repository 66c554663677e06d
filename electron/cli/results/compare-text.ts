import {
  costBars,
  type Comparison,
  type CostBar,
  type InputDifference,
  type InputSide,
  type ResultDifference,
} from "../../../models/run/compare/comparison-types.ts";
import { overrideValueText } from "../../../models/run/override-text.ts";
import { fixedText, scaledText, scaleFor, shortText, type Scale } from "../terminal/number-text.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { changesText } from "./compare-changes-text.ts";
import { summaryMetrics } from "./summary.ts";

/** What is shown of comparisons besides the comparisons themselves. */
export interface CompareView {
  /** The two sides as the user named them. */
  readonly names: readonly [string, string];
  /** Metrics shown; the summary's when left out. */
  readonly metrics: readonly string[] | undefined;
}

const mostInputs = 25;
const longValue = 16;

/** Differences of two runs under one pairing or several: results, why the energy cost differs, inputs. */
export function compareText(
  comparisons: readonly Comparison[],
  view: CompareView,
  columns: number,
): string {
  const lines = [
    ...headLines(comparisons, view),
    ...new Set(comparisons.flatMap(({ notes }) => notes.map((note) => `Note: ${note}.`))),
  ];
  const head = paragraphs(lines, columns);
  if (comparisons.every(({ isSame }) => isSame)) return `${head}Nothing differs.\n`;
  const parts = [
    resultsText(comparisons, view, columns),
    whyText(comparisons, columns),
    inputsText(comparisons, columns),
    changesText(comparisons, columns),
  ];
  return [head, ...parts.filter((part) => part !== "")].join("\n");
}

function paragraphs(lines: readonly string[], columns: number): string {
  return lines.flatMap((line) => wrap(line, columns).map((part) => `${part}\n`)).join("");
}

function headLines(comparisons: readonly Comparison[], { names }: CompareView): readonly string[] {
  const [first] = comparisons;
  if (first === undefined) return [];
  const isOne = comparisons.length === 1;
  const line = (side: "a" | "b", name: string): string => {
    const { scenario, overrides } = first[side];
    const set = overrides.map((each) => `${each.path} = ${overrideValueText(each)}`).join(", ");
    return `${side}  ${name}${isOne ? ` under ${scenario}` : ""}${set === "" ? "" : `, with ${set}`}`;
  };
  return [line("a", names[0]), line("b", names[1])];
}

function resultsText(
  comparisons: readonly Comparison[],
  { metrics = summaryMetrics }: CompareView,
  columns: number,
): string {
  const total = comparisons.reduce((sum, { results }) => sum + results.length, 0);
  const compared = comparisons.reduce((sum, each) => sum + each.compared, 0);
  const differing = metrics.filter((metric) =>
    comparisons.some(({ results }) => results.some((row) => row.metric === metric)),
  );
  const isOne = comparisons.length === 1;
  const tables = isOne
    ? [resultTable(comparisons, { metrics: differing, head: "metric" }, columns)]
    : differing.map((metric) => {
        const { unit } = scaleOf(metric, comparisons);
        const title = unit === "" ? metric : `${metric}, ${unit}`;
        const table = resultTable(comparisons, { metrics: [metric], head: "pairing" }, columns);
        return `${title}\n${table}`;
      });
  const rest = `${fixedText(total, 0)} of ${fixedText(compared, 0)} results differ; --json lists them.\n`;
  return differing.length === 0 ? rest : `${tables.join("\n")}${rest}`;
}

/** Which results a table holds, and whether its rows are named by metric or by pairing. */
interface ResultRows {
  readonly metrics: readonly string[];
  readonly head: "metric" | "pairing";
}

function resultTable(
  comparisons: readonly Comparison[],
  { metrics, head }: ResultRows,
  columns: number,
): string {
  const heads: readonly Column[] = [
    { head, mayWrap: true },
    ...["year", "a", "b", "b less a", "%"].map((name): Column => ({ head: name, align: "right" })),
  ];
  const rows = comparisons.flatMap((comparison) =>
    comparison.results
      .filter(({ metric }) => metrics.includes(metric))
      .map((row) => {
        const scale = scaleOf(row.metric, comparisons);
        const labels = row.labels.length === 0 ? "" : `[${row.labels.join(",")}]`;
        const unit = scale.unit === "" ? "" : `, ${scale.unit}`;
        const name =
          head === "metric"
            ? `${row.metric}${labels}${unit}`
            : `${pairingText(comparison)} ${labels}`;
        return [name.trimEnd(), ...resultCells(row, scale)];
      }),
  );
  return tableText(heads, rows, columns);
}

function pairingText({ a, b }: Comparison): string {
  return a.scenario === b.scenario ? a.scenario : `${a.scenario} / ${b.scenario}`;
}

function scaleOf(metric: string, comparisons: readonly Comparison[]): Scale {
  const rows = comparisons.flatMap(({ results }) => results.filter((row) => row.metric === metric));
  const values = rows.flatMap(({ a, b }) => [a, b].filter((value) => value !== null));
  return scaleFor(rows[0]?.unit ?? "1", values);
}

function resultCells(row: ResultDifference, scale: Scale): readonly string[] {
  const { year, a, b, only, difference, share } = row;
  const cell = (side: "a" | "b", value: number | null): string => {
    if (only !== undefined && only !== side) return "none";
    return value === null ? "never" : scaledText(value, scale);
  };
  return [
    year === null ? "" : String(year),
    cell("a", a),
    cell("b", b),
    difference === null ? "" : signed(difference / scale.divisor, scale.decimals),
    share === null || scale.unit === "year" ? "" : signed(100 * share, 1),
  ];
}

const barNames: Readonly<Record<CostBar, string>> = {
  volume: "IT load",
  plan: "PUE plan",
  warming: "warming",
  price: "electricity price",
  share: "share of the cost borne",
  premium: "green premiums",
  surcharge: "efficiency surcharges",
  ets: "local carbon markets",
  onSite: "on-site generation",
  sites: "sites only one side runs",
};

function whyText(comparisons: readonly Comparison[], columns: number): string {
  const [first, ...others] = comparisons;
  if (first === undefined) return "";
  const { cost } = first;
  const [one] = cost;
  if (others.length > 0) return "--scenario with one pairing shows why the energy cost differs.\n";
  if (one === undefined) return "";
  const scale = scaleFor(
    one.unit,
    cost.flatMap(({ a, b }) => [a, b]),
  );
  const heads: readonly Column[] = [
    { head: "part" },
    ...cost.map(({ year }): Column => ({ head: String(year), align: "right" })),
  ];
  const text = (value: number): string => signed(value / scale.divisor, scale.decimals);
  const bars = costBars.filter((bar) => cost.some(({ bars: each }) => each[bar] !== 0));
  const rows = [
    ...bars.map((bar) => [barNames[bar], ...cost.map((each) => text(each.bars[bar]))]),
    ["difference", ...cost.map((each) => text(each.difference))],
  ];
  return `Why the energy cost differs, b less a, ${scale.unit}\n${tableText(heads, rows, columns)}`;
}

function inputsText(comparisons: readonly Comparison[], columns: number): string {
  const rows = new Map<string, readonly string[]>();
  const inputs = comparisons.flatMap((each) => each.inputs);
  const common = inputs.filter(({ a, b }) => a !== null && b !== null);
  for (const input of common) {
    const cells = inputCells(input);
    rows.set(cells.join("|"), cells);
  }
  if (inputs.length === 0) return "No input differs.\n";
  const shown = [...rows.values()].slice(0, mostInputs);
  const mayWrap = shown.some(([, , a = "", b = ""]) => Math.max(a.length, b.length) > longValue);
  const heads: readonly Column[] = [
    { head: "input", mayWrap: true },
    { head: "year", align: "right" },
    { head: "a", align: "right", mayWrap },
    { head: "b", align: "right", mayWrap },
  ];
  const rest = rows.size - shown.length;
  const apart = inputs.length - common.length;
  const more = [
    rest === 0 ? "" : `${rest} more; --json lists them.\n`,
    apart === 0 ? "" : `${apart} more at labels only one side has; --json lists them.\n`,
  ].join("");
  const table = shown.length === 0 ? "" : tableText(heads, shown, columns);
  return `Inputs that differ\n${table}${more}`;
}

function inputCells(row: InputDifference): readonly string[] {
  const { input, label, year, unit, differs, a, b } = row;
  const name = label === null ? input : `${input}[${label}]`;
  const isRange = differs === "range";
  const cell = (side: InputSide | null): string => {
    if (side === null) return "none";
    return isRange ? rangeText(side.range) : shownText(side.value, unit);
  };
  return [
    `${name}${unit === "1" || unit === "year" ? "" : `, ${unit}`}${isRange ? " (range)" : ""}`,
    year === null || isRange ? "" : String(year),
    cell(a),
    cell(b),
  ];
}

function rangeText(range: InputSide["range"]): string {
  if (range === null) return "none";
  const { low, high } = range;
  const areNumbers = typeof low === "number" && typeof high === "number";
  return areNumbers ? `${shortText(low)}–${shortText(high)}` : "by year";
}

function shownText(value: unknown, unit: string): string {
  if (typeof value === "number") return unit === "year" ? String(value) : shortText(value);
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "none";
  return Object.entries(value)
    .map(([x, y]: [string, unknown]) => `${x}: ${shownText(y, unit)}`)
    .join(", ");
}

function signed(value: number, decimals: number): string {
  const text = fixedText(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}
