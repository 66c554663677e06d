import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Locator } from "playwright-core";
import { createServer } from "vite";

/**
 * Draws every chart in a browser, light and dark, in English and Chinese, into `out/gallery`.
 * Give names of charts to draw only those.
 */
const root = join(import.meta.dirname, "../..");
const folder = join(root, "out/gallery");
const variants = [
  ["light", "en"],
  ["dark", "en"],
  ["light", "zh-Hans"],
  ["dark", "zh-Hant"],
] as const;

/** The development server hands out JSON as a script, which a browser refuses under its own name. */
const plainJson = {
  name: "plain-json",
  enforce: "pre" as const,
  transform: (code: string) => code.replace(', { with: { type: "json" } }', ""),
};

/** Walks three points on with the keyboard and draws what is said there. */
async function shootFocus(one: Locator, path: string): Promise<void> {
  await one.locator('[data-target][tabindex="0"]').focus();
  for (let step = 0; step < 3; step += 1) await one.page().keyboard.press("ArrowRight");
  await one.screenshot({ path });
  await one.page().evaluate(() => {
    (document.activeElement as SVGElement | null)?.blur();
  });
}

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [plainJson],
    server: { port: 0, host: "127.0.0.1", watch: null, hmr: false },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const address = server.resolvedUrls?.local[0] ?? "";
    const page = await browser.newPage({ deviceScaleFactor: 1.5 });
    page.on("pageerror", (error) => {
      console.error(error);
    });
    for (const [theme, locale] of variants) {
      await page.goto(`${address}test/gallery/index.html?theme=${theme}&locale=${locale}`);
      await page.waitForSelector(".one svg");
      await page.evaluate(() => document.fonts.ready);
      for (const one of await page.locator(".one").all()) {
        const name = (await one.getAttribute("id")) ?? "";
        if (names.length > 0 && !names.includes(name)) continue;
        const path = join(folder, `${name}-${theme}-${locale}`);
        await one.screenshot({ path: `${path}.png` });
        if (theme === "light" && locale === "en") await shootFocus(one, `${path}-focus.png`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));
