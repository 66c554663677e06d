import type { Page } from "playwright-core";
import { summariseTries, type BenchRow } from "../../../electron/cli/bench/measure.ts";

const frames = 180;

/** Scrolls the register to and fro; the time between frames. */
export async function timeScroll(page: Page): Promise<BenchRow> {
  const gaps = await page.evaluate(async (count) => {
    const boxes = [...document.querySelectorAll<HTMLElement>("main, main *")];
    const box = boxes
      .filter((each) => each.scrollHeight > each.clientHeight + 400)
      .toSorted((a, b) => b.scrollHeight - a.scrollHeight)[0];
    if (box === undefined) throw new Error("nothing to scroll");
    const found: number[] = [];
    let last = 0;
    await new Promise<void>((resolve) => {
      const step = (time: number): void => {
        if (last > 0) found.push(time - last);
        last = time;
        box.scrollTop += found.length % 120 < 60 ? 90 : -90;
        if (found.length >= count) resolve();
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    return found;
  }, frames);
  return summariseTries(
    { name: "register of 1,000 items, frame while scrolling", unit: "ms" },
    gaps,
  );
}

/** Filters the register key by key; from the key to the next frame. */
export async function timeFilter(page: Page): Promise<BenchRow> {
  const search = page.locator("main").getByRole("searchbox").first();
  await search.focus();
  await page.evaluate(() => {
    const gaps: number[] = [];
    (globalThis as unknown as { gaps: number[] }).gaps = gaps;
    addEventListener(
      "keydown",
      (event) => requestAnimationFrame((time) => gaps.push(Math.max(0, time - event.timeStamp))),
      { capture: true },
    );
  });
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press(i % 6 < 3 ? "energy"[i % 3]! : "Backspace");
    await page.waitForTimeout(30);
  }
  const gaps = await page.evaluate(() => (globalThis as unknown as { gaps: number[] }).gaps);
  return summariseTries(
    { name: "register of 1,000 items, frame after a key of the filter", unit: "ms" },
    gaps,
  );
}
