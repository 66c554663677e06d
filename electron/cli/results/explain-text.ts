import type { ExplainInput, ExplainMetric, ExplainNode } from "../../../models/run/types.ts";
import { shortText } from "../terminal/number-text.ts";
import { oneLine, wrap } from "../terminal/plain-text.ts";

/** Where a node's text starts, and what stands before its further lines. */
interface Margin {
  readonly first: string;
  readonly next: string;
}

/** How a tree is written. */
interface Writing {
  readonly columns: number;
  /** Ids of metrics that are curves, whose value is no number. */
  readonly curves: ReadonlySet<string>;
  /** Inputs whose source has been given already. */
  readonly told: Set<string>;
}

/** The tree of an explanation as indented text: values, formulas, and for inputs source and quote. */
export function explainText(
  node: ExplainNode,
  { columns, curves }: Pick<Writing, "columns" | "curves">,
): string {
  return nodeLines(node, { first: "", next: "" }, { columns, curves, told: new Set() })
    .map((line) => `${line}\n`)
    .join("");
}

function nodeLines(node: ExplainNode, margin: Margin, writing: Writing): readonly string[] {
  return "metric" in node ? metricLines(node, margin, writing) : inputLines(node, margin, writing);
}

function metricLines(node: ExplainMetric, margin: Margin, writing: Writing): readonly string[] {
  const { columns, curves } = writing;
  const nothing = curves.has(node.metric) ? "a curve" : "never";
  const value = node.value === null ? nothing : valueText(node.value, node.unit);
  const head = `${placeText(node.metric, node)} = ${value}`;
  if (node.sameAs !== undefined) return textLines(`${head}  (see above)`, margin, columns);
  const below = node.operands.length === 0 ? "   " : "│  ";
  const formula = textLines(
    `= ${node.formula}`,
    { first: `${margin.next}${below}`, next: `${margin.next}${below}  ` },
    columns,
  );
  const operands = node.operands.flatMap((operand, i) => {
    const isLast = i === node.operands.length - 1;
    const branch = {
      first: `${margin.next}${isLast ? "└─ " : "├─ "}`,
      next: `${margin.next}${isLast ? "   " : "│  "}`,
    };
    return nodeLines(operand, branch, writing);
  });
  return [...textLines(head, margin, columns), ...formula, ...operands];
}

function inputLines(node: ExplainInput, margin: Margin, writing: Writing): readonly string[] {
  const { columns, told } = writing;
  const head = `${placeText(node.input, node)} = ${shownValue(node)}  [${node.kind}, ${node.layer}]`;
  const details = [rangeText(node), citation(node), node.why ?? ""].filter((text) => text !== "");
  const inside = { first: `${margin.next}   `, next: `${margin.next}   ` };
  const origin = `${placeText(node.input, { ...node, year: null })} ${details.join(" ")}`;
  const isTold = told.has(origin);
  told.add(origin);
  return [
    ...textLines(head, margin, columns),
    ...(isTold ? [] : details.flatMap((text) => textLines(text, inside, columns))),
  ];
}

function citation({ source, locator, quote, sourceState }: ExplainInput): string {
  const named =
    source === null || sourceState === undefined ? source : `${source} [${sourceState}]`;
  const place = [named, locator].filter((part) => part !== null).join(", ");
  return quote === null ? place : `${place}${place === "" ? "" : ": "}“${quote}”`;
}

function rangeText({ range }: ExplainInput): string {
  if (range === undefined) return "";
  return `range ${boundText(range.low)} to ${boundText(range.high)}, ${range.shape}`;
}

function boundText(bound: number | Readonly<Record<string, number>>): string {
  return typeof bound === "number" ? shortText(bound) : `(${pointsText(bound)})`;
}

function pointsText(points: object): string {
  return Object.entries(points)
    .map(([x, y]: [string, unknown]) => `${x}: ${typeof y === "number" ? shortText(y) : String(y)}`)
    .join(", ");
}

function shownValue({ value, unit }: ExplainInput): string {
  if (typeof value === "number") return valueText(value, unit);
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "none";
  return pointsText(value);
}

function valueText(value: number, unit: string): string {
  const number = unit === "year" ? String(value) : shortText(value);
  return unit === "1" || unit === "year" ? number : `${number} ${unit}`;
}

interface Labels {
  readonly year: number | null;
  readonly site: string | null;
  readonly at?: Readonly<Record<string, string>> | undefined;
}

function placeText(id: string, { year, site, at = {} }: Labels): string {
  const labels = [site, ...Object.values(at), year].filter((label) => label !== null);
  return labels.length === 0 ? id : `${id}[${labels.join(",")}]`;
}

function textLines(text: string, { first, next }: Margin, columns: number): readonly string[] {
  const width = Math.max(24, columns - next.length);
  return wrap(oneLine(text), width).map((line, i) => (i === 0 ? first : next) + line);
}
