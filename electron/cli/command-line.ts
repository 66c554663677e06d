import { ModelError } from "../../models/engine/errors.ts";
import { engineVersion } from "../../models/run/version.ts";
import { PrintError } from "../host/appendix/print-error.ts";
import { DocumentError } from "../host/document-error.ts";
import { FileError } from "../host/write-file.ts";
import { everyOption } from "./arguments/options.ts";
import { oneOf } from "./arguments/nearest.ts";
import { parseArguments } from "./arguments/parse-arguments.ts";
import type { CommandIo } from "./command-io.ts";
import { commandTable } from "./command-table.ts";
import { commandHelp, programHelp } from "./help-text.ts";
import { oneLine } from "./terminal/plain-text.ts";
import { Interrupted } from "./terminal/progress.ts";
import { UsageError } from "./usage-error.ts";

const badUse = 2;
const endedByUser = 130;

/**
 * Runs one command and gives its exit code: 0 done, 1 a check found something, 2 bad use or bad
 * input with one line on the error stream and nothing written.
 */
export async function runCommandLine(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof Interrupted) return endedByUser;
    io.err(`isotherm: ${oneLine(messageOf(error))}\n`);
    return badUse;
  }
}

async function dispatch(argv: readonly string[], io: CommandIo): Promise<number> {
  const [word = "--help", ...rest] = argv;
  if (word === "--version") {
    io.out(`${engineVersion}\n`);
    return 0;
  }
  if (word === "--help" || word === "-h") {
    io.out(programHelp(commandTable, io.columns));
    return 0;
  }
  const name = oneOf("command", word, commandNames);
  const entry = commandTable.find((each) => each.name === name);
  if (entry === undefined) throw new UsageError(`unknown command ${name}`);
  const loaded = await entry.load();
  const command = { ...loaded, options: [...loaded.options, ...Object.values(everyOption)] };
  const args = parseArguments(command, rest);
  if (!args.has("help")) return command.run(args, io);
  io.out(commandHelp(command, entry.means, io.columns));
  return 0;
}

const commandNames = commandTable.map(({ name }) => name);

/** Errors whose message is written for the user. */
const expectedErrors = [UsageError, DocumentError, ModelError, FileError, PrintError] as const;

/** What went wrong, for the user; a fault of the program itself says so. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `unexpected fault: ${String(error)}`;
  const isExpected = expectedErrors.some((kind) => error instanceof kind);
  return isExpected ? error.message : `unexpected fault: ${error.name}: ${error.message}`;
}
