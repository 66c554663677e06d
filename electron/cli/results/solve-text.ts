import type { SolveResult, SolveSolution } from "../../../models/run/solve/solve.ts";
import {
  decimalsFor,
  fixedText,
  scaledText,
  scaleFor,
  type Scale,
} from "../terminal/number-text.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { metricName } from "./metric-name.ts";

const inputDigits = 6;
const metricDigits = 5;

/** Where a metric reaches a value, as a table of what stands now and of every solution. */
export function solveText(result: SolveResult, columns: number): string {
  const { company, scenario, solutions, reaches } = result;
  const scale = metricScale(result);
  const paragraph = (text: string): string =>
    wrap(text, columns)
      .map((line) => `${line}\n`)
      .join("");
  const subject = `${company}, ${scenario}: `;
  const wanted = metricText(reaches, scale);
  if (solutions.length === 0) {
    const where = `no ${settingName(result)} ${intervalText(result)} makes ${metricName(result)}`;
    return paragraph(`${subject}${where} ${wanted}; there ${reachText(result, scale)}`);
  }
  const count = solutions.length === 1 ? "one solution" : `${solutions.length} solutions`;
  return [
    paragraph(`${subject}${metricName(result)} reaches ${wanted} by ${settingName(result)}`),
    `\n${solutionTable(result, scale, columns)}`,
    paragraph(`Looked ${intervalText(result)}: ${count}.`),
  ].join("");
}

function solutionTable(result: SolveResult, scale: Scale, columns: number): string {
  const { present, solutions, inputUnit, range } = result;
  const heads: readonly Column[] = [
    { head: "" },
    { head: inputUnit === "1" ? "input" : inputUnit, align: "right" },
    { head: scale.unit === "" ? "metric" : scale.unit, align: "right" },
    ...(range === null ? [] : [{ head: `range ${inputText(range.low)}–${inputText(range.high)}` }]),
  ];
  const now = [
    "as given",
    present.input === null ? "several" : inputText(present.input),
    scaledText(present.metric, scale),
    "",
  ];
  const rows = solutions.flatMap((solution) => solutionRows(solution, scale));
  return tableText(heads, [now, ...rows], columns);
}

function solutionRows(
  { kind, low, high, isWithinRange }: SolveSolution,
  scale: Scale,
): readonly (readonly string[])[] {
  const where = isWithinRange === null ? "" : isWithinRange ? "within" : "outside";
  const row = (name: string, { input, metric }: typeof low, note: string) => [
    name,
    inputText(input),
    scaledText(metric, scale),
    note,
  ];
  if (kind === "number") return [row("solution", low, where)];
  const names = kind === "jump" ? ["jump from", "to"] : ["stretch from", "to"];
  return [row(names[0]!, low, where), row(names[1]!, high, "")];
}

/** The interval looked at, as `from 0 to 10,000 CNY2024/MWh`. */
export function intervalText({ searched, inputUnit }: SolveResult): string {
  return rangeText(searched, inputUnit);
}

/** Two bounds with their unit. */
export function rangeText(
  { low, high }: SolveResult["searched"],
  inputUnit: SolveResult["inputUnit"],
): string {
  const unit = inputUnit === "1" ? "" : ` ${inputUnit}`;
  return `from ${inputText(low)} to ${inputText(high)}${unit}`;
}

/** What the metric takes over the interval, as `it goes from 172.6 to 215.6 m CNY of 2024`. */
export function reachText({ reachable }: SolveResult, scale: Scale): string {
  const [low, high] = [reachable.lowest.metric, reachable.highest.metric];
  return low === high
    ? `it stays at ${metricText(low, scale)}`
    : `it goes from ${scaledText(low, scale)} to ${metricText(high, scale)}`;
}

/** A shift or factor says so: what is looked for is not the input's value. */
function settingName({ by, as }: SolveResult): string {
  return as === "value" ? by : `${as} of ${by}`;
}

/** The scale in which the metric is shown. */
export function metricScale({ unit, reaches, present }: SolveResult): Scale {
  return scaleFor(unit, [reaches, present.metric], metricDigits);
}

/** A value of the metric with its unit. */
export function metricText(value: number, scale: Scale): string {
  const text = scaledText(value, scale);
  return scale.unit === "" ? text : `${text} ${scale.unit}`;
}

/** An input's value with its digits. */
export function inputText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e12 || Math.abs(value) < 1e-6)) {
    return value.toExponential(inputDigits - 1);
  }
  const text = fixedText(value, Math.min(12, decimalsFor(Math.abs(value), inputDigits)));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
