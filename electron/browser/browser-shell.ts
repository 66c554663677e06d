import { homedir } from "node:os";
import { join } from "node:path";
import { engineVersion } from "../../models/run/version.ts";
import { pathGrants } from "../host/access/path-grants.ts";
import type { JobRunner } from "../host/export-jobs/thread-runner.ts";
import { createHost } from "../host/host.ts";
import { stateFolder } from "../host/state/state-folder.ts";
import { serveWindow, type ServedWindow } from "./server/server.ts";

/** What the shell is started with. */
export interface BrowserShellOptions {
  /** Folder of the built window. */
  readonly window: string;
  /** The script of the bridge to the host. */
  readonly bridge: string;
  readonly runner: JobRunner;
  readonly port: number;
  /** Workbook to open at the start. */
  readonly file: string | null;
}

/** The window served on this machine, and the folder of the program's own files. */
export interface BrowserShell extends ServedWindow {
  readonly folder: string;
}

/** Serves the window with a host that reads and writes in the user's home. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const folder = stateFolder();
  const home = homedir();
  const grants = pathGrants([home]);
  if (options.file !== null) grants.grant(options.file);
  const host = createHost({
    ...{ folder, grants, runner: options.runner },
    shell: {
      kind: "browser",
      version: engineVersion,
      languages: Intl.DateTimeFormat().resolvedOptions().locale.split(","),
      documents: home,
      hasNativeMenu: false,
    },
  });
  const served = await serveWindow({
    host,
    folder: options.window,
    bridge: options.bridge,
    port: options.port,
    startFile: options.file,
  });
  return { ...served, folder: join(folder, "browser") };
}
