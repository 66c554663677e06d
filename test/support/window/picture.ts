import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { bundleWindow } from "../../../build/bundle-window.ts";
import { memoryBridge } from "./memory-bridge.ts";
import { serveWindow } from "./serve-window.ts";

/**
 * Takes a picture of the window as it is in the tree:
 * `node test/support/window/picture.ts --address "#/neutrality?company=sensetime" --out /tmp/a.png`
 * with `--dark`, `--lang zh-Hans`, `--size 1280x800`, `--keep` (last bundle), `--wait MS`, and
 * `--click NAME` (a button by its name) as often as wanted.
 */
const { values } = parseArgs({
  options: {
    address: { type: "string", default: "#/overview" },
    out: { type: "string", default: "out/window.png" },
    dark: { type: "boolean", default: false },
    lang: { type: "string", default: "en" },
    size: { type: "string", default: "1280x800" },
    keep: { type: "boolean", default: false },
    wait: { type: "string", default: "900" },
    click: { type: "string", multiple: true, default: [] },
    folder: { type: "string", default: "/tmp/isotherm-window" },
  },
});

const root = join(import.meta.dirname, "../../..");
const folder = resolve(values.folder);
if (!values.keep) await bundleWindow(root, folder);
const served = await serveWindow(folder);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const [width = 1280, height = 800] = values.size.split("x").map(Number);
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: values.dark ? "dark" : "light",
  });
  page.on("console", (message) => {
    if (message.type() !== "info") console.error(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => console.error(error.stack ?? error.message));
  const settings = JSON.stringify({ language: values.lang });
  await page.addInitScript(`(${memoryBridge.toString()})(${settings})`);
  await page.goto(`${served.url}${values.address}`);
  await page.waitForSelector("main [data-stale], main h1", { timeout: 15_000 });
  for (const name of values.click) await page.getByRole("button", { name }).first().click();
  await page.waitForTimeout(Number(values.wait));
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  await page.screenshot({ path: out });
  console.log(out);
} finally {
  await browser.close();
  await served.close();
}
