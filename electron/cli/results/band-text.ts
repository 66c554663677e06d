import { percentText } from "../../../models/run/matrix/words.ts";
import type { BandPoint, BandResult, BandSolution } from "../../../models/run/solve/solve-band.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { inputText, rangeText } from "./solve-text.ts";

/** Where an item changes its rating, as a table of what stands now and of every solution. */
export function bandText(result: BandResult, columns: number): string {
  const paragraph = (text: string): string =>
    wrap(text, columns)
      .map((line) => `${line}\n`)
      .join("");
  const { solutions, becomes } = result;
  if (solutions.length === 0) return paragraph(noBandText(result));
  const count = solutions.length === 1 ? "one solution" : `${solutions.length} solutions`;
  const searched = rangeText(result.searched, result.inputUnit);
  return [
    paragraph(`${subjectOf(result)} becomes ${becomes} by ${settingOf(result)}`),
    `\n${bandTable(result, columns)}`,
    paragraph(`Looked ${searched}, other inputs central: ${count}.`),
  ].join("");
}

/** That no value of the input gives the rating, with the shares there are. */
export function noBandText(result: BandResult): string {
  const { becomes, present, shares, searched, inputUnit } = result;
  const reached = `from ${percentText(shares.low)} to ${percentText(shares.high)} of revenue`;
  return (
    `${subjectOf(result)} is ${present.rating}, and no ${settingOf(result)} ` +
    `${rangeText(searched, inputUnit)} makes it ${becomes}; there it goes ${reached}`
  );
}

function subjectOf({ company, scenario, horizon, item }: BandResult): string {
  return `${company}, ${scenario}, ${horizon.after + 1}–${horizon.to}: ${item}`;
}

function settingOf({ as, by }: BandResult): string {
  return as === "value" ? by : `${as} of ${by}`;
}

function bandTable({ present, solutions, inputUnit }: BandResult, columns: number): string {
  const heads: readonly Column[] = [
    { head: "" },
    { head: inputUnit === "1" ? "input" : inputUnit, align: "right" },
    { head: "of revenue", align: "right" },
    { head: "likelihood", align: "right" },
    { head: "rating" },
    { head: "" },
  ];
  const input = present.input === null ? "several" : inputText(present.input);
  const now = rowOf("as given", { ...present, input }, "");
  return tableText(heads, [now, ...solutions.flatMap(solutionRows)], columns);
}

type ShownPoint = Omit<BandPoint, "input"> & { readonly input: string };

function rowOf(
  name: string,
  { input, share, likelihood, rating }: ShownPoint,
  note: string,
): readonly string[] {
  return [name, input, percentText(share), String(likelihood), rating, note];
}

function solutionRows(solution: BandSolution): readonly (readonly string[])[] {
  const { kind, low, high, holds, isWithinRange } = solution;
  const range = isWithinRange === null ? "" : isWithinRange ? ", within range" : ", outside range";
  const row = (name: string, point: BandPoint, note: string): readonly string[] =>
    rowOf(name, { ...point, input: inputText(point.input) }, note);
  const note = `holds ${holds}${range}`;
  if (kind === "number") return [row("bound", low, note)];
  const names = kind === "jump" ? ["jump from", "to"] : ["stretch from", "to"];
  return [row(names[0]!, low, note), row(names[1]!, high, "")];
}
