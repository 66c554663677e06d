import type { CDPSession, Page } from "playwright-core";
import { summariseTries, type BenchRow } from "../../../electron/cli/bench/measure.ts";

/** What moves of one lever cost. */
export interface LeverFigures {
  readonly rows: readonly BenchRow[];
  /** Tasks over 50 ms from the first move until the ranges came. */
  readonly longTasks: number;
}

const tries = 60;
const warmUp = 8;

interface Watch {
  /** Time from the key to the frame that shows the new results, ms. */
  readonly settled: () => Promise<number>;
  readonly drawn: () => Promise<number>;
  readonly longTasks: () => number;
}

/** Puts into the page what tells when a move has reached the screen. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let began = 0;
    let long = 0;
    addEventListener("keydown", (event) => (began = event.timeStamp), { capture: true });
    new PerformanceObserver((list) => (long += list.getEntries().length)).observe({
      type: "longtask",
    });
    const arrived = (name: string): number =>
      performance.getEntriesByName(name).at(-1)?.startTime ?? 0;
    const after = (name: string): Promise<number> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (arrived(name) < began) requestAnimationFrame(look);
          else requestAnimationFrame((time) => resolve(time - began));
        };
        look();
      });
    const watch: Watch = {
      settled: () => after("isotherm:central"),
      drawn: () => after("isotherm:drawn"),
      longTasks: () => long,
    };
    (globalThis as unknown as { watch: Watch }).watch = watch;
  });
}

async function busyTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** Moves a slider by its keys, to and fro, and times work, settled frame and the ranges after it. */
export async function timeLever(page: Page, slider: string, prefix: string): Promise<LeverFigures> {
  await watchPage(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const lever = page.getByRole("slider", { name: slider }).first();
  await lever.focus();
  const [work, settled, drawn]: [number[], number[], number[]] = [[], [], []];
  const before = await read(page, "longTasks");
  for (let i = 0; i < warmUp + tries; i += 1) {
    const start = await busyTime(devtools);
    await page.keyboard.press(i % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    const time = await read(page, "settled");
    const spent = (await busyTime(devtools)) - start;
    const ranges = await read(page, "drawn");
    if (i < warmUp) continue;
    work.push(spent);
    settled.push(time);
    drawn.push(ranges);
  }
  const row = (name: string, figures: readonly number[]): BenchRow =>
    summariseTries({ name: `${prefix}, ${name}`, unit: "ms" }, figures);
  return {
    rows: [
      row("main-thread work", work),
      row("settled frame", settled),
      row("1,000-draw bands", drawn),
    ],
    longTasks: (await read(page, "longTasks")) - before,
  };
}

function read(page: Page, what: keyof Watch): Promise<number> {
  return page.evaluate((name) => (globalThis as unknown as { watch: Watch }).watch[name](), what);
}
