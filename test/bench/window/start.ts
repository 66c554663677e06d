import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { summariseTries, type BenchRow } from "../../../electron/cli/bench/measure.ts";

const tries = 20;

/** First paint and first results of a window whose files the browser knows. */
export async function timeStart(page: Page, address: string): Promise<readonly BenchRow[]> {
  const [painted, ready]: [number[], number[]] = [[], []];
  for (let i = 0; i < tries + 2; i += 1) {
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName("isotherm:central").length > 0);
    const [paint, results] = await page.evaluate(() => [
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      performance.getEntriesByName("isotherm:central")[0]?.startTime ?? Number.NaN,
    ]);
    if (i < 2) continue;
    painted.push(paint);
    ready.push(results);
  }
  return [
    summariseTries({ name: "warm start, first contentful paint", unit: "ms" }, painted),
    summariseTries({ name: "warm start, first results", unit: "ms" }, ready),
  ];
}

/** Compressed size of the scripts that the page itself names, kB. */
export function initialScript(folder: string): number {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path!);
  const bytes = named.map(
    (path) => gzipSync(readFileSync(join(folder, "assets", basename(path)))).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}
