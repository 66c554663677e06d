import { percentText } from "../../../models/run/matrix/words.ts";
import type { BandPoint, BandResult, BandSolution } from "../../../models/run/solve/solve-band.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { inputText, rangeText } from "./solve-text.ts";

/** Where an item changes its rating, as a table of what stands now and of every solution. */
export function bandText(result: BandResult, columns: number): string {
  const { company, scenario, item, horizon, becomes, solutions, shares } = result;
  const paragraph = (text: string): string =>
    wrap(text, columns)
      .map((line) => `${line}\n`)
      .join("");
  const span = `${horizon.after + 1}–${horizon.to}`;
  const subject = `${company}, ${scenario}, ${span}: ${item}`;
  const setting = result.as === "value" ? result.by : `${result.as} of ${result.by}`;
  const searched = rangeText(result.searched, result.inputUnit);
  if (solutions.length === 0) {
    const reached = `from ${percentText(shares.low)} to ${percentText(shares.high)} of revenue`;
    return paragraph(
      `${subject} is ${result.present.rating}, and no ${setting} ${searched} makes it ${becomes}; there it goes ${reached}`,
    );
  }
  const count = solutions.length === 1 ? "one solution" : `${solutions.length} solutions`;
  return [
    paragraph(`${subject} becomes ${becomes} by ${setting}`),
    `\n${bandTable(result, columns)}`,
    paragraph(`Looked ${searched}, other inputs central: ${count}.`),
  ].join("");
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
