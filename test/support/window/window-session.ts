import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchTestBrowser } from "../browser.ts";

const root = join(import.meta.dirname, "../../..");

/** How a window is opened. */
export interface WindowSetting {
  /** Folder of settings, journals and backups; a new one when left out. */
  readonly home?: string;
  readonly address?: string;
  readonly language?: "en" | "zh-Hans" | "zh-Hant";
  readonly isDark?: boolean;
  readonly size?: readonly [number, number];
  /** Workbook to start with; the examples when left out. */
  readonly file?: string;
  /** Takes the window as it opens: settings stay, and a question may lie over it. */
  readonly isRecovering?: boolean;
  /** Shows the tour of a first start. */
  readonly withTour?: boolean;
}

/** A window in a browser on a host of its own, as a user has it. */
export interface WindowSession {
  readonly page: Page;
  readonly home: string;
  /** Errors and warnings of the page's console, and uncaught errors. */
  readonly troubles: string[];
  readonly goTo: (address: string) => Promise<void>;
  /** Ends the host at once and leaves the window. */
  readonly endHost: () => Promise<void>;
  /** Ends host and window at once, as a crash does. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Host {
  readonly process: ChildProcess;
  readonly url: string;
}

let browser: Promise<Browser> | undefined;

/** The one browser of a test file; closed with `closeBrowser`. */
function sharedBrowser(): Promise<Browser> {
  browser ??= launchTestBrowser();
  return browser;
}

/** Closes the browser of a test file. */
export async function closeBrowser(): Promise<void> {
  const open = await browser;
  browser = undefined;
  await open?.close();
}

/** Starts the host of the browser shell and opens its window. */
export async function openWindow(setting: WindowSetting = {}): Promise<WindowSession> {
  const home = setting.home ?? mkdtempSync(join(tmpdir(), "isotherm-e2e-"));
  const host = await startHost(home, setting.file);
  const [width, height] = setting.size ?? [1280, 800];
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width, height },
    colorScheme: setting.isDark === true ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles = heard(page);
  if (setting.isRecovering !== true) {
    await page.goto(host.url);
    await settle(page);
    await prepareSettings(page, setting);
  }
  const goTo = async (address: string): Promise<void> => {
    await page.goto(`${host.url}${address}`);
    await settle(page);
  };
  await page.goto("about:blank");
  await goTo(setting.address ?? "#/overview");
  if (setting.file !== undefined && setting.isRecovering !== true) {
    await showsWorkbook(page, setting.file);
  }
  return { page, home, troubles, goTo, ...endings(host, context) };
}

function endings(
  host: Host,
  context: BrowserContext,
): Pick<WindowSession, "endHost" | "kill" | "close"> {
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (host.process.exitCode !== null || host.process.signalCode !== null) return resolve();
      host.process.once("exit", () => resolve());
      host.process.kill(signal);
    });
  return {
    endHost: () => end("SIGKILL"),
    kill: async () => {
      await end("SIGKILL");
      await context.close();
    },
    close: async () => {
      await context.close();
      await end("SIGTERM");
    },
  };
}

function heard(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.stack ?? error.message));
  return troubles;
}

/** Waits until the window shows the workbook of a file; one that cannot be read is not waited for. */
async function showsWorkbook(page: Page, file: string): Promise<void> {
  const title = titleOf(file);
  if (title === undefined) return;
  await page.getByRole("contentinfo").getByText(`${title} · `).waitFor();
  await settle(page);
}

function titleOf(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { readonly title: string }).title;
  } catch {
    return undefined;
  }
}

async function prepareSettings(page: Page, setting: WindowSetting): Promise<void> {
  const settings = {
    language: setting.language ?? "en",
    isTourDone: setting.withTour !== true,
  };
  await page.evaluate(
    (given) =>
      (
        globalThis as unknown as {
          isotherm: { request: (name: string, params: object) => Promise<unknown> };
        }
      ).isotherm.request("settings.set", given),
    settings,
  );
}

/** Waits until the view is there and shows results of the inputs as they stand. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector("main h1", { timeout: 20_000 });
  await page.waitForFunction(
    () => document.querySelector("main [aria-busy=true], main [data-stale=true]") === null,
    undefined,
    { timeout: 20_000 },
  );
}

async function startHost(home: string, file?: string): Promise<Host> {
  const program = spawn(
    process.execPath,
    [
      join(root, "build/isotherm.mjs"),
      "window",
      "--no-open",
      ...(file === undefined ? [] : [file]),
    ],
    {
      cwd: home,
      env: { ...process.env, HOME: home, ISOTHERM_HOME: home },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    program.stdout.on("data", hear);
    program.stderr.on("data", hear);
    program.once("exit", (code) => reject(new Error(`host ended with ${code}: ${said}`)));
  });
  return { process: program, url };
}
