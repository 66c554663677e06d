import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { browserText, findTestBrowser } from "../support/browser.ts";

/** Bundles the window once for all flows, and says which browser they use. */
export function setup(): void {
  console.log(browserText(findTestBrowser()));
  const root = join(import.meta.dirname, "../..");
  const { status } = spawnSync(process.execPath, [join(root, "build/bundle.ts")], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the window could not be bundled");
}
