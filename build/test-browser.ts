import { spawnSync } from "node:child_process";
import { findBrowser } from "../electron/browser/open/find-browser.ts";

/** A browser for tests, and where it was found. */
export interface TestBrowser {
  readonly program: string;
  readonly origin: "environment" | "system" | "Debian package";
}

/**
 * A Chromium or Chrome: the one `ISOTHERM_BROWSER` or `CHROMIUM` names, else one of the system, else
 * Debian's package where a checking run may install it. Undefined where there is none.
 */
export function obtainBrowser(): TestBrowser | undefined {
  const named = process.env["ISOTHERM_BROWSER"] ?? process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return { program: named, origin: "environment" };
  const found = findBrowser();
  if (found !== undefined) return { program: found, origin: "system" };
  if (!mayInstall()) return undefined;
  installPackage();
  const installed = findBrowser();
  return installed === undefined ? undefined : { program: installed, origin: "Debian package" };
}

/** Only in a checking run of a machine of its own is anything installed. */
function mayInstall(): boolean {
  return process.env["CI"] !== undefined && process.getuid?.() === 0;
}

function installPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env });
  }
}

/** Says in one line which browser the tests use. */
export function browserText(browser: TestBrowser | undefined): string {
  if (browser === undefined) {
    return "no Chromium or Chrome found (set ISOTHERM_BROWSER): tests in a browser are NOT run";
  }
  return `browser: ${browser.program} (${browser.origin})`;
}
