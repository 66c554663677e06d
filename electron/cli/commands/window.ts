import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { startBrowserShell, type BrowserShell } from "../../browser/browser-shell.ts";
import { openBrowser } from "../../browser/open/open-browser.ts";
import { threadRunner } from "../../host/export-jobs/thread-runner.ts";
import type { Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { besideBundle, exportWorkerFile } from "../export-job/worker-file.ts";
import { jsonText } from "../terminal/json-text.ts";
import { UsageError } from "../usage-error.ts";

const highestPort = 65_535;

/** Opens the window in Chromium or Chrome, served by this program on this machine alone. */
export const windowCommand: Command = {
  name: "window",
  operands: [],
  optionalOperands: ["<file>"],
  options: [
    { name: "port", value: "PORT", means: "port on 127.0.0.1; any that is free when left out" },
    { name: "no-open", means: "print the address and open nothing" },
  ],
  notes: [
    "The address holds a secret of this run: only who knows it gets in.",
    "Ends when the last window is closed; with --no-open, by Ctrl-C.",
  ],
  run: async (args, io) => {
    const [operand] = args.operands;
    const file = operand === undefined ? null : resolve(io.cwd, operand);
    if (file !== null && !existsSync(file)) {
      throw new UsageError(`${operand}: expected a workbook, found no such file`);
    }
    const port = readPort(args.text("port"));
    // Before the address is known to anybody: who reads it may end the program at once.
    const interrupted = untilInterrupted();
    const shell = await start(port, file);
    const isOpened = !args.has("no-open") && (await open(shell, io));
    if (!isOpened) {
      const { address } = shell;
      io.out(args.has("json") ? jsonText({ address }) : `${address}\n`);
    }
    await Promise.race(isOpened ? [interrupted, shell.lastLeft] : [interrupted]);
    await shell.close();
    return 0;
  },
};

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : highestPort + 1;
  if (port <= highestPort) return port;
  throw new UsageError(`--port: expected a number from 0 to ${highestPort}, found ${text}`);
}

async function start(port: number, file: string | null): Promise<BrowserShell> {
  const window = besideBundle("../window");
  if (!existsSync(resolve(window, "index.html"))) {
    throw new UsageError("the window is not built: run npm run build");
  }
  const bridge = besideBundle("../page/bridge.js");
  const runner = threadRunner(exportWorkerFile());
  try {
    return await startBrowserShell({ window, bridge, runner, port, file });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new UsageError(`--port: expected one that is free, found ${port} taken`);
  }
}

/** Opens a browser; says in one line why not, where it cannot. */
async function open({ onceAddress, folder }: BrowserShell, io: CommandIo): Promise<boolean> {
  const opened = await openBrowser(onceAddress(), folder);
  if (opened.isOpen) return true;
  io.err(`isotherm: ${opened.why}; open this address in Chromium or Chrome\n`);
  return false;
}

/** Waits for Ctrl-C. */
function untilInterrupted(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => settle());
  });
}
