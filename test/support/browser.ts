import { chromium, type Browser } from "playwright-core";
import { browserText, obtainBrowser } from "../../build/test-browser.ts";

export { browserText, obtainBrowser as findTestBrowser };

const flags = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"];

/** Starts the browser without a screen. Throws where there is none. */
export async function launchTestBrowser(args: readonly string[] = []): Promise<Browser> {
  const browser = obtainBrowser();
  if (browser === undefined) throw new Error(browserText(browser));
  return chromium.launch({ executablePath: browser.program, args: [...flags, ...args] });
}
