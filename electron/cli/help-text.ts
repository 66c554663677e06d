import { everyOption } from "./arguments/options.ts";
import type { Command, CommandEntry, OptionSpec } from "./command.ts";
import { pad, wrap } from "./terminal/plain-text.ts";

const indent = "  ";

/** What the program does and which commands it has. */
export function programHelp(commands: readonly CommandEntry[], columns: number): string {
  const rows = commands.map(({ name, means }) => [name, means] as const);
  return [
    "isotherm: climate risk of a data-centre company, from its PUE to its report\n\n",
    "isotherm COMMAND [OPTIONS]\n\n",
    twoColumns(rows, columns),
    "\nEvery command takes --json and --help. A company is an id or FILE[#id].\n",
    "Exit code 0: done; 1: a check found something; 2: bad use or bad input.\n",
  ].join("");
}

/** What one command takes. */
export function commandHelp(command: Command, means: string, columns: number): string {
  const { name, operands, optionalOperands = [], options, notes = [] } = command;
  const words = [...operands, ...optionalOperands.map((each) => `[${each}]`)].join(" ");
  const all = [...options.filter(({ name: option }) => !(option in everyOption))];
  const rows = [...all, everyOption.json, everyOption.help].map(optionRow);
  const usage = ["isotherm", name, words, "[OPTIONS]"].filter((part) => part !== "").join(" ");
  const remarks = notes.flatMap((note) => wrap(note, columns)).map((line) => `${line}\n`);
  return [
    `${usage}\n\n${means}\n\n`,
    twoColumns(rows, columns),
    remarks.length === 0 ? "" : "\n",
    ...remarks,
  ].join("");
}

function optionRow({ name, value, means }: OptionSpec): readonly [string, string] {
  return [value === undefined ? `--${name}` : `--${name} ${value}`, means];
}

function twoColumns(rows: readonly (readonly [string, string])[], columns: number): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  const left = Math.max(20, columns - indent.length - width);
  return rows
    .flatMap(([first, second]) =>
      wrap(second, left).map(
        (line, i) => `${indent}${pad(i === 0 ? first : "", width, "left")}${line}\n`,
      ),
    )
    .join("");
}
