import type { Estimate } from "../../../models/engine/sample/sensitivity/sobol-indices.ts";
import type {
  MovedInput,
  PercentileEstimate,
  SensitivityResult,
  SobolResult,
  TornadoRow,
} from "../../../models/run/sensitivity/sensitivity-types.ts";
import {
  decimalsFor,
  fixedText,
  scaledText,
  scaleFor,
  shortText,
  type Scale,
} from "../terminal/number-text.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { metricName } from "./metric-name.ts";

const longest = 20;

/** What a metric depends on: ensemble, threshold, tornado and Sobol indices, each with its error. */
export function sensitivityText(result: SensitivityResult, columns: number): string {
  const { percentiles } = result.ensemble;
  const known = [result.central, percentiles.p05.value, percentiles.p95.value];
  const shown = known.filter((value) => value !== null);
  const scale = scaleFor(result.unit, shown);
  return [
    paragraph(headLine(result, scale), columns),
    paragraph(ensembleLine(result, scale), columns),
    paragraph(thresholdLine(result, scale), columns),
    `\n${tornadoText(result, scale, columns)}`,
    `\n${sobolText(result, columns)}`,
  ].join("");
}

function paragraph(text: string, columns: number): string {
  return text === ""
    ? ""
    : wrap(text, columns)
        .map((line) => `${line}\n`)
        .join("");
}

function headLine(result: SensitivityResult, scale: Scale): string {
  const { company, scenario, central, draws, seed } = result;
  const unit = scale.unit === "" ? "" : `, ${scale.unit}`;
  const ensemble = `${fixedText(draws, 0)} draws, seed ${seed}`;
  return `${company}, ${scenario}: ${metricName(result)}${unit}; central ${valueText(central, scale)}; ${ensemble}`;
}

function ensembleLine({ ensemble }: SensitivityResult, scale: Scale): string {
  const { mean, deviation, percentiles, reached } = ensemble;
  const percentile = (name: string, { value, standardError }: PercentileEstimate): string =>
    value === null || standardError === null
      ? `${name} never`
      : `${name} ${withError({ value, standardError }, scale)}`;
  const parts = [
    mean === null ? "" : `mean ${withError(mean, scale)}`,
    deviation === null ? "" : `standard deviation ${withError(deviation, scale)}`,
    percentile("5 %", percentiles.p05),
    percentile("median", percentiles.p50),
    percentile("95 %", percentiles.p95),
    reached === undefined ? "" : `not never in ${shareText(reached)}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function thresholdLine({ threshold }: SensitivityResult, scale: Scale): string {
  if (threshold === null) return "";
  return `above ${scaledText(threshold.value, scale)} with a probability of ${shareText(threshold.above)}`;
}

function tornadoText({ tornado, ends }: SensitivityResult, scale: Scale, columns: number): string {
  const least = (0.5 * scale.divisor) / 10 ** scale.decimals;
  const moving = tornado.filter(({ swing }) => swing === null || swing >= least);
  const still = tornado.length - moving.length;
  const [low, high] = [percentText(ends.low), percentText(ends.high)];
  const title = `Tornado: one input at its ${low} and ${high} percentile, the others central`;
  const right = (head: string, group?: string): Column =>
    group === undefined ? { head, align: "right" } : { head, align: "right", group };
  const unit = scale.unit === "" ? "metric" : scale.unit;
  const heads: readonly Column[] = [
    { head: "input", mayWrap: true },
    right("low", "set to"),
    right("high", "set to"),
    right("low", unit),
    right("high", unit),
    right("swing", unit),
  ];
  const rows = moving.slice(0, longest).map((row) => tornadoCells(row, scale));
  const more = Math.max(0, moving.length - longest);
  const notes = [
    more === 0 ? "" : `${more} more move it less.`,
    still === 0 ? "" : `${still} move it by nothing that shows here.`,
  ].filter((note) => note !== "");
  return [
    paragraph(title, columns),
    tableText(heads, rows, columns),
    paragraph(notes.join(" "), columns),
  ].join("");
}

function tornadoCells(
  { path, inputs, atLow, atHigh, swing }: TornadoRow,
  scale: Scale,
): readonly string[] {
  const [first] = inputs;
  const isOne = inputs.every(
    (each) =>
      each.atLow === first?.atLow && each.atHigh === first.atHigh && each.unit === first.unit,
  );
  const [low, high] = isOne && first !== undefined ? settingTexts(first) : ["", ""];
  return [
    pathText(path, inputs),
    low,
    high,
    valueText(atLow, scale),
    valueText(atHigh, scale),
    swing === null ? "" : scaledText(swing, scale),
  ];
}

function settingTexts({ atLow, atHigh }: MovedInput): readonly [string, string] {
  return [shortText(atLow), shortText(atHigh)];
}

/** A path by its inputs where it is a group of them, else by its own name. */
function pathText(path: string, inputs: readonly MovedInput[]): string {
  if (!path.startsWith("group:")) return path;
  const names = [...new Set(inputs.map(({ input }) => input))];
  return `${path.slice("group:".length)}: ${names.join(", ")}`;
}

function sobolText({ sobol, tornado }: SensitivityResult, columns: number): string {
  if (sobol.kind === "none") return paragraph(`No Sobol indices: ${sobol.why}.`, columns);
  const inputsOf = (path: string): readonly MovedInput[] =>
    tornado.find((row) => row.path === path)?.inputs ?? [];
  const heads: readonly Column[] = [
    { head: "input", mayWrap: true },
    { head: "alone", align: "right" },
    { head: "with others", align: "right" },
  ];
  const rows = sobol.rows.filter(({ first, total }) => isShown(first) || isShown(total));
  const cells = rows.map(({ path, first, total }) => [
    pathText(path, inputsOf(path)),
    indexText(first),
    indexText(total),
  ]);
  const few = sobol.rows.length - rows.length;
  const rest = few === 0 ? "" : `${few} more explain less than 0.001 each.`;
  const title = `Sobol indices: share of the variance, from ${fixedText(sobol.evaluations, 0)} evaluations`;
  return [
    paragraph(title, columns),
    sobol.rows.length === 0 ? "nothing varies\n" : tableText(heads, cells, columns),
    paragraph([rest, heldText(sobol)].filter((text) => text !== "").join(" "), columns),
  ].join("");
}

/** Whether an index shows as more than 0.000. */
function isShown({ value }: Estimate): boolean {
  return Math.abs(value) >= 0.0005;
}

function heldText({ held, rows, varianceShare }: SobolResult): string {
  if (held.length === 0) return "";
  const share =
    varianceShare === null
      ? ""
      : `; without them the variance is ${shareText(varianceShare)} of the whole`;
  return `Over the ${rows.length} inputs that a screening finds strongest; ${held.length} others held central${share}.`;
}

function indexText({ value, standardError }: Estimate): string {
  return `${fixedText(value, 3)} ± ${fixedText(standardError, 3)}`;
}

function withError({ value, standardError }: Estimate, scale: Scale): string {
  const error = standardError / scale.divisor;
  const needed = error === 0 ? 0 : Math.min(4, decimalsFor(error, 1));
  const decimals = Math.max(scale.decimals, needed);
  return `${scaledText(value, { ...scale, decimals })} ± ${fixedText(error, decimals)}`;
}

function shareText({ value, standardError }: Estimate): string {
  return `${fixedText(100 * value, 1)} % ± ${fixedText(100 * standardError, 1)} %`;
}

function percentText(share: number): string {
  return `${shortText(100 * share)}th`;
}

function valueText(value: number | null, scale: Scale): string {
  return value === null ? "never" : scaledText(value, scale);
}
