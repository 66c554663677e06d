import { parseArgs } from "node:util";
import type { Arguments, Command, OptionSpec } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { unknownName } from "./nearest.ts";

/** Reads what stands behind a command's name. Throws UsageError for anything the command does not take. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(command.options.map(parserOption)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option") takeOption(given, token, command);
  }
  if (!given.has("help")) checkOperands(operands, command);
  return {
    operands,
    has: (name) => given.has(name),
    text: (name) => given.get(name)?.at(-1),
    texts: (name) => given.get(name) ?? [],
  };
}

function parserOption({ name, value }: OptionSpec): [string, { type: "string" | "boolean" }] {
  return [name, { type: value === undefined ? "boolean" : "string" }];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function takeOption(given: Map<string, string[]>, token: OptionToken, command: Command): void {
  const { options } = command;
  const option = options.find(({ name }) => name === token.name);
  const isWritten = token.rawName === `--${token.name}`;
  if (option === undefined || !isWritten) {
    const known = options.map(({ name }) => `--${name}`);
    throw unknownName(`option of ${command.name}`, token.rawName, known);
  }
  checkValue(option, token.value);
  const values = given.get(option.name) ?? [];
  if (values.length > 0 && option.isRepeatable !== true) {
    throw new UsageError(`--${option.name}: expected once, found a second time`);
  }
  given.set(option.name, [...values, token.value ?? ""]);
}

function checkValue({ name, value }: OptionSpec, given: string | undefined): void {
  if (value === undefined) {
    if (given === undefined) return;
    throw new UsageError(`--${name}: expected no value, found ${JSON.stringify(given)}`);
  }
  if (given === undefined || given.startsWith("--")) {
    throw new UsageError(`--${name}: expected ${value}, found ${given ?? "nothing"}`);
  }
}

function checkOperands(operands: readonly string[], command: Command): void {
  const { optionalOperands = [] } = command;
  const missing = command.operands[operands.length];
  if (missing !== undefined) {
    throw new UsageError(
      `${command.name}: expected ${missing}, found nothing; see isotherm ${command.name} --help`,
    );
  }
  const extra = operands[command.operands.length + optionalOperands.length];
  if (extra !== undefined) {
    throw new UsageError(`${command.name}: expected nothing more, found ${JSON.stringify(extra)}`);
  }
}
