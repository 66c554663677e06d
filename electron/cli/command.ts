import type { CommandIo } from "./command-io.ts";

/** An option of a command; without `value` it is a switch. */
export interface OptionSpec {
  readonly name: string;
  /** Placeholder of its value in the help. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  readonly means: string;
}

/** What stands behind a command's name on the command line, checked against its options. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
}

/** A command: what it takes, and what it does; gives the exit code. */
export interface Command {
  readonly name: string;
  readonly operands: readonly string[];
  /** Operands that may be left out, after the others. */
  readonly optionalOperands?: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Lines shown below the options in the help. */
  readonly notes?: readonly string[];
  readonly run: (args: Arguments, io: CommandIo) => Promise<number>;
}

/** A command as the list of commands knows it; the rest is loaded when it is used. */
export interface CommandEntry {
  readonly name: string;
  readonly means: string;
  readonly load: () => Promise<Command>;
}
