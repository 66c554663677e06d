import { spawnSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../electron/browser/open/find-browser.ts";

/** A browser for tests, and where it was found. */
export interface TestBrowser {
  readonly program: string;
  readonly origin: "environment" | "system" | "Debian package";
}

const flags = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"];

/**
 * A Chromium or Chrome: the one `ISOTHERM_BROWSER` or `CHROMIUM` names, else one of the system, else
 * Debian's package where it may be installed. Undefined where there is none.
 */
export function findTestBrowser(): TestBrowser | undefined {
  const named = process.env["ISOTHERM_BROWSER"] ?? process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return { program: named, origin: "environment" };
  const found = findBrowser();
  if (found !== undefined) return { program: found, origin: "system" };
  if (!mayInstall()) return undefined;
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const installed = findBrowser();
  return installed === undefined ? undefined : { program: installed, origin: "Debian package" };
}

/** Only in a checking run of its own machine is anything installed. */
function mayInstall(): boolean {
  return process.env["CI"] !== undefined && process.getuid?.() === 0;
}

/** Says in one line which browser the tests use. */
export function browserText(browser: TestBrowser | undefined): string {
  if (browser === undefined)
    return "no browser found: set ISOTHERM_BROWSER to a Chromium or Chrome";
  return `browser: ${browser.program} (${browser.origin})`;
}

/** Starts the browser without a screen. Throws where there is none. */
export async function launchTestBrowser(args: readonly string[] = []): Promise<Browser> {
  const browser = findTestBrowser();
  if (browser === undefined) throw new Error(browserText(browser));
  return chromium.launch({ executablePath: browser.program, args: [...flags, ...args] });
}
