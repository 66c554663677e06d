import { BrowserWindow, app, nativeTheme, shell } from "electron";
import { basename } from "node:path";
import type { HostEventName, HostEvents } from "../contract/events.ts";
import type { ShellWords, WindowState } from "../contract/window.ts";
import type { Host } from "../host/host.ts";
import { channels } from "../host/security/channels.ts";
import type { ShellWindow } from "../host/shell.ts";
import type { StateFile } from "../host/state/state-file.ts";
import { windowOrigin } from "./app-protocol.ts";
import { crashCount } from "./crash-count.ts";
import { systemDialogs, tellCrashed } from "./dialogs.ts";
import type { Speakers } from "./ipc.ts";
import { safePreferences } from "./preferences.ts";
import { askBeforeClose } from "./unsaved.ts";
import { followPlace, visibleBounds, type WindowPlace } from "./window-place.ts";

/** What a window is made with. */
export interface DesktopParts {
  readonly host: Host;
  readonly speakers: Speakers;
  readonly preload: string;
  readonly documents: string;
  readonly place: StateFile<WindowPlace>;
  readonly startFile: string | null;
  readonly words: () => ShellWords;
  readonly onWords: (words: ShellWords) => void;
  /** The document is another, or was saved: the list of recent files may have changed. */
  readonly onState: () => void;
}

/** The window of the program. */
export interface DesktopWindow {
  readonly window: BrowserWindow;
  readonly tell: <Name extends HostEventName>(name: Name, event: HostEvents[Name]) => void;
}

const smallest = { minWidth: 900, minHeight: 600 };

/** Opens the window of the program. */
export async function openDesktopWindow(parts: DesktopParts): Promise<DesktopWindow> {
  const place = await parts.place.read();
  const webPreferences = safePreferences(parts.preload);
  const window = new BrowserWindow({
    ...visibleBounds(place),
    ...smallest,
    show: false,
    title: "Isotherm",
    webPreferences,
  });
  if (place.isMaximized) window.maximize();
  const tell: DesktopWindow["tell"] = (name, event) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, name, event);
  };
  connect(window, parts, tell);
  followPlace(window, parts.place);
  window.once("ready-to-show", () => {
    window.show();
    process.stdout.write("isotherm: window open\n");
  });
  await window.loadURL(`${windowOrigin}/`);
  return { window, tell };
}

/** Gives a window its side of the host, and its answers to closing. */
function connect(window: BrowserWindow, parts: DesktopParts, tell: DesktopWindow["tell"]): void {
  let state: WindowState = { title: "Isotherm", path: null, isUnsaved: false, theme: "system" };
  const dialogs = systemDialogs(window, {
    documents: parts.documents,
    words: parts.words,
    title: () => state.title,
  });
  const close = askBeforeClose(window, {
    isUnsaved: () => state.isUnsaved,
    dialogs,
    saveAndClose: () => {
      tell("save-and-close", {});
    },
  });
  const shellWindow: ShellWindow = {
    startFile: parts.startFile,
    setWords: parts.onWords,
    setState: (next) => {
      state = next;
      showState(window, next);
      parts.onState();
    },
    close,
    openLink: (url) => shell.openExternal(url),
    dialogs,
  };
  const { id } = window.webContents;
  const release = async (): Promise<void> => {
    const before = parts.speakers.get(id);
    parts.speakers.delete(id);
    await before?.release();
  };
  parts.speakers.set(id, parts.host.openWindow(shellWindow, tell));
  window.on("closed", () => void release());
  const mayReload = crashCount(Date.now);
  const revive = async (reason: string): Promise<void> => {
    const isReloaded = mayReload();
    state = { ...state, isUnsaved: false };
    await release().catch(() => undefined);
    if (window.isDestroyed()) return;
    if (isReloaded) {
      parts.speakers.set(id, parts.host.openWindow(shellWindow, tell));
      window.webContents.reload();
      return;
    }
    await tellCrashed(window, parts.words(), reason);
    window.destroy();
  };
  window.webContents.on("render-process-gone", (_, { reason }) => void revive(reason));
}

/** Shows what the window tells of its document. */
function showState(window: BrowserWindow, { title, path, isUnsaved, theme }: WindowState): void {
  window.setTitle(`${isUnsaved ? "• " : ""}${title} – Isotherm`);
  window.setDocumentEdited(isUnsaved);
  window.setRepresentedFilename(path ?? "");
  nativeTheme.themeSource = theme;
  if (path !== null && basename(path) !== "") app.addRecentDocument(path);
}
