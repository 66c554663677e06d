import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { MenuItemConstructorOptions } from "electron";
import { launchTestBrowser } from "../browser.ts";
import { control } from "./control.ts";
import { WebContents } from "./web-contents.ts";

export { ipcMain } from "./ipc-main.ts";

/** Stands for the module `electron`: the calls that the main process makes, over a real browser. */
const windows = new Set<BrowserWindow>();

interface Preventable {
  readonly preventDefault: () => void;
}

function preventable(): Preventable & { readonly isPrevented: () => boolean } {
  let isPrevented = false;
  return {
    preventDefault: () => {
      isPrevented = true;
    },
    isPrevented: () => isPrevented,
  };
}

class App extends EventEmitter {
  readonly paths = new Map<string, string>([["documents", "/"]]);

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? "/";
  }
  enableSandbox(): void {
    control.done.push("enableSandbox");
  }
  requestSingleInstanceLock(): boolean {
    return !control.isSecond;
  }
  getPreferredSystemLanguages(): string[] {
    return ["en-GB"];
  }
  addRecentDocument(path: string): void {
    control.recentDocuments.push(path);
  }
  clearRecentDocuments(): void {
    control.recentDocuments.length = 0;
  }
  async whenReady(): Promise<void> {
    control.browser = await launchTestBrowser();
    control.context = await control.browser.newContext({ viewport: null });
    control.origin = await serveScheme("app");
    control.done.push("ready");
  }
  quit(): void {
    const event = preventable();
    this.emit("before-quit", event);
    if (event.isPrevented()) return;
    for (const window of windows) window.close();
    if (windows.size === 0) control.done.push("quit");
  }
}

/** Serves what a scheme's handler answers on a port of this machine, as the browser knows no such scheme. */
async function serveScheme(scheme: string): Promise<string> {
  const server = createServer((request, response) => {
    const handler = control.handlers.get(scheme);
    const address = `${scheme}://isotherm${request.url ?? "/"}`;
    void (async () => {
      const answer = await handler?.(new Request(address, { method: request.method ?? "GET" }));
      const headers = Object.fromEntries(answer?.headers ?? []);
      response.writeHead(answer?.status ?? 404, headers);
      response.end(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer()));
    })();
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const app = new App();

interface WindowOptions {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences: Readonly<Record<string, unknown>> & { readonly preload: string };
}

export class BrowserWindow extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents: WebContents;
  readonly shown = { title: "", isEdited: false, file: "", isMaximized: false, isVisible: false };
  bounds: { x: number; y: number; width: number; height: number };

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    const { x = 10, y = 10, width, height } = options;
    this.bounds = { x, y, width, height };
    this.webContents = new WebContents(options.webPreferences.preload);
    windows.add(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  static getAllWindows(): readonly BrowserWindow[] {
    return [...windows];
  }
  async loadURL(address: string): Promise<void> {
    const page = await this.webContents.ready;
    await page.goto(address.replace("app://isotherm", control.origin));
    this.emit("ready-to-show");
  }
  show(): void {
    this.shown.isVisible = true;
  }
  maximize(): void {
    this.shown.isMaximized = true;
  }
  isMaximized(): boolean {
    return this.shown.isMaximized;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    control.done.push("restore");
  }
  focus(): void {
    control.done.push("focus");
  }
  isDestroyed(): boolean {
    return this.webContents.isClosed;
  }
  getNormalBounds(): BrowserWindow["bounds"] {
    return this.bounds;
  }
  setTitle(title: string): void {
    this.shown.title = title;
  }
  setDocumentEdited(isEdited: boolean): void {
    this.shown.isEdited = isEdited;
  }
  setRepresentedFilename(file: string): void {
    this.shown.file = file;
  }
  close(): void {
    if (this.isDestroyed()) return;
    const event = preventable();
    this.emit("close", event);
    if (!event.isPrevented()) this.destroy();
  }
  destroy(): void {
    this.webContents.isClosed = true;
    windows.delete(this);
    void this.webContents.page.close();
    this.emit("closed");
    if (windows.size === 0) app.emit("window-all-closed");
  }
}

class NativeTheme extends EventEmitter {
  #source = "system";
  get themeSource(): string {
    return this.#source;
  }
  set themeSource(source: "system" | "light" | "dark") {
    this.#source = source;
    const colorScheme = source === "system" ? null : source;
    for (const { webContents } of windows) void webContents.page.emulateMedia({ colorScheme });
  }
}

export const nativeTheme = new NativeTheme();

async function askUser(
  kind: "open" | "save" | "message",
  options: Record<string, unknown>,
): Promise<unknown> {
  control.asked.push({ kind, options });
  const answer = control.answers.shift();
  if (answer === undefined) throw new Error(`no answer to the ${kind} dialog`);
  return Promise.resolve(answer);
}

type Ask = (window: unknown, options: Record<string, unknown>) => Promise<unknown>;

const showOpenDialog: Ask = (_, options) => askUser("open", options);
const showSaveDialog: Ask = (_, options) => askUser("save", options);
const showMessageBox: Ask = (_, options) => askUser("message", options);

export const dialog = { showOpenDialog, showSaveDialog, showMessageBox };

export const Menu = {
  buildFromTemplate: (
    template: readonly MenuItemConstructorOptions[],
  ): readonly MenuItemConstructorOptions[] => template,
  setApplicationMenu: (menu: readonly MenuItemConstructorOptions[]): void => {
    control.menu = menu;
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]): void => {
    if (control.done.includes("ready")) throw new Error("too late: the app is ready");
    control.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
    control.handlers.set(scheme, handler);
  },
};

export const screen = {
  getAllDisplays: (): readonly unknown[] => [
    { workArea: { x: 0, y: 0, width: 1_920, height: 1_080 } },
  ],
};

type Permit = (contents: unknown, permission: string, answer: (allowed: boolean) => void) => void;

class Session extends EventEmitter {
  request: Permit | undefined;
  check: (() => boolean) | undefined;
  device: (() => boolean) | undefined;
  setPermissionRequestHandler(handler: Permit): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler;
  }
}

export const session = { defaultSession: new Session() };

export const shell = {
  openExternal: (url: string): Promise<void> => {
    control.links.push(url);
    return Promise.resolve();
  },
};
