import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bundleElectron } from "../../build/bundle-shells.ts";
import type { HostBridge } from "../../electron/contract/bridge.ts";
import type { HostReply } from "../../electron/contract/reply.ts";
import { startDesktop } from "../../electron/main/desktop.ts";
import { control } from "./electron-stand-in/control.ts";
import * as standIn from "./electron-stand-in/electron.ts";

/** The desktop program, running over the stand-in. */
export interface DesktopProgram {
  readonly documents: string;
  readonly folder: string;
  readonly window: () => standIn.BrowserWindow;
  readonly page: () => Page;
  readonly ask: (name: string, params: unknown) => Promise<HostReply<never>>;
  readonly close: () => Promise<void>;
}

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Window</title>
<script type="module" src="./assets/main-1.js"></script></head><body><p>Window</p></body></html>
`;

const script = `document.body.dataset.shell = window.isotherm.shell;
window.heard = [];
for (const name of ["menu", "open-file", "save-and-close"]) {
  window.isotherm.onEvent(name, (event) => window.heard.push([name, event]));
}
`;

/** Parts of the program to run with, if not a page that does nothing. */
export interface DesktopProgramParts {
  /** Folder of a built window. */
  readonly window?: string;
  readonly exportWorker?: string;
}

/** Starts the desktop program, its own code and built preload, in this process. */
export async function desktopProgram(parts: DesktopProgramParts = {}): Promise<DesktopProgram> {
  const root = mkdtempSync(join(tmpdir(), "isotherm-desktop-"));
  const at = (name: string): string => join(root, name);
  mkdirSync(at("window/assets"), { recursive: true });
  mkdirSync(at("documents"));
  writeFileSync(at("window/index.html"), html);
  writeFileSync(at("window/assets/main-1.js"), script);
  writeFileSync(at("secret.js"), "secret");
  await bundleElectron(process.cwd(), at("electron"));
  process.env["ISOTHERM_HOME"] = at("state");
  standIn.app.setPath("documents", at("documents"));
  await startDesktop({
    window: parts.window ?? at("window"),
    preload: at("electron/preload.cjs"),
    exportWorker: parts.exportWorker ?? at("none.js"),
  });
  const window = (): standIn.BrowserWindow => {
    const [first] = standIn.BrowserWindow.getAllWindows();
    if (first === undefined) expect.fail("no window is open");
    return first;
  };
  const page = (): Page => window().webContents.page;
  return {
    documents: at("documents"),
    folder: at("state"),
    ...{ window, page },
    ask: (name, params) =>
      page().evaluate(
        ([asked, given]) => {
          const { isotherm } = globalThis as unknown as { isotherm: HostBridge };
          return isotherm.request(asked as "app.info", given as Record<string, never>);
        },
        [name, params] as const,
      ) as Promise<HostReply<never>>,
    close: async () => {
      await control.browser?.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
