import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../electron/cli/command-line.ts";

/** What a command printed and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as from a folder and a terminal of 80 columns. */
export async function isotherm(argv: readonly string[], cwd = "/"): Promise<CommandResult> {
  let out = "";
  let err = "";
  const code = await runCommandLine(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    columns: 80,
    cwd,
  });
  return { code, out, err };
}

/** A scratch folder for files of a test. */
export interface ScratchFolder {
  readonly path: string;
  /** Writes a file and gives its name. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** Makes a scratch folder. */
export function scratchFolder(): ScratchFolder {
  const path = mkdtempSync(join(tmpdir(), "isotherm-test-"));
  return {
    path,
    put: (name, content) => {
      writeFileSync(join(path, name), content);
      return name;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
