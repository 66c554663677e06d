import { runCommandLine } from "./command-line.ts";

/** A stream as the launcher hands it over. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/** The surroundings of the process. */
export interface Surroundings {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly cwd: string;
}

const usualColumns = 80;
const fewestColumns = 60;

/** Runs the command line in a process and gives its exit code. */
export async function main(argv: readonly string[], process: Surroundings): Promise<number> {
  const { stdout, stderr, cwd } = process;
  return runCommandLine(argv, {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isTerminal: stderr.isTTY === true,
    columns: Math.max(fewestColumns, stdout.columns ?? usualColumns),
    cwd,
  });
}
