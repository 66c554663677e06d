import { app } from "electron";
import { join } from "node:path";
import { engineVersion } from "../../models/run/version.ts";
import type { ShellWords } from "../contract/window.ts";
import { pathGrants, type PathGrants } from "../host/access/path-grants.ts";
import { threadRunner } from "../host/export-jobs/thread-runner.ts";
import { createHost, type Host } from "../host/host.ts";
import { stateFolder } from "../host/state/state-folder.ts";
import { announceScheme, serveWindow } from "./app-protocol.ts";
import { openDesktopWindow, type DesktopWindow } from "./desktop-window.ts";
import { guardContents, refusePermissions } from "./guards.ts";
import { answerRequests, type Speakers } from "./ipc.ts";
import { showMenu } from "./menu.ts";
import { fileIn, hearFiles } from "./start-files.ts";
import { placeFile } from "./window-place.ts";
import { firstWords } from "./words.ts";

/** Where the parts of the program are. */
export interface DesktopFiles {
  /** Folder of the built window. */
  readonly window: string;
  readonly preload: string;
  readonly exportWorker: string;
}

/** What lasts as long as the program runs. */
interface Desktop {
  readonly files: DesktopFiles;
  readonly folder: string;
  readonly grants: PathGrants;
  readonly host: Host;
  readonly speakers: Speakers;
  words: ShellWords;
  open: DesktopWindow | undefined;
}

/** Starts the desktop program; a second start hands its file to the first and ends. */
export async function startDesktop(files: DesktopFiles): Promise<void> {
  const folder = stateFolder();
  app.setPath("userData", join(folder, "electron"));
  app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  announceScheme();
  guardContents();
  const waiting: (string | null)[] = [];
  let take = (path: string | null): void => void waiting.push(path);
  hearFiles((path) => {
    take(path);
  });
  app.on("window-all-closed", () => {
    app.quit();
  });
  await app.whenReady();
  const desktop = makeDesktop(files, folder);
  refusePermissions();
  serveWindow(files.window);
  answerRequests(desktop.speakers, desktop.grants);
  const first = waiting.findLast((path) => path !== null) ?? fileIn(process.argv, process.cwd());
  take = (path) => {
    openFile(desktop, path);
  };
  await openWindow(desktop, first);
}

function makeDesktop(files: DesktopFiles, folder: string): Desktop {
  const grants = pathGrants();
  const host = createHost({
    ...{ folder, grants, runner: threadRunner(files.exportWorker) },
    shell: {
      kind: "electron",
      version: engineVersion,
      languages: app.getPreferredSystemLanguages(),
      documents: app.getPath("documents"),
      hasNativeMenu: true,
    },
  });
  return { files, folder, grants, host, speakers: new Map(), words: firstWords, open: undefined };
}

async function openWindow(desktop: Desktop, startFile: string | null): Promise<void> {
  const { files, folder, host, speakers, grants } = desktop;
  if (startFile !== null) grants.grant(startFile);
  await refreshMenu(desktop);
  desktop.open = await openDesktopWindow({
    ...{ host, speakers, startFile },
    preload: files.preload,
    documents: app.getPath("documents"),
    place: placeFile(folder),
    words: () => desktop.words,
    onWords: (words) => {
      desktop.words = words;
      void refreshMenu(desktop);
    },
    onState: () => void refreshMenu(desktop),
  });
}

/** Brings the window to the front, with a workbook where one is meant. */
function openFile({ open, grants }: Desktop, path: string | null): void {
  if (open === undefined || open.window.isDestroyed()) return;
  if (open.window.isMinimized()) open.window.restore();
  open.window.focus();
  if (path === null) return;
  grants.grant(path);
  open.tell("open-file", { path });
}

async function refreshMenu(desktop: Desktop): Promise<void> {
  const recent = await desktop.host.recent.list();
  showMenu({
    words: desktop.words,
    recent,
    isMac: process.platform === "darwin",
    onCommand: (command) => {
      desktop.open?.tell("menu", { command });
    },
    onOpenRecent: (path) => {
      openFile(desktop, path);
    },
    onClearRecent: () => {
      void desktop.host.recent.clear().then(() => refreshMenu(desktop));
      app.clearRecentDocuments();
    },
  });
}
