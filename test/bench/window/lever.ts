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
  /** Time from the hand's move to the frame that shows the new results, ms. */
  readonly settled: () => Promise<number>;
  readonly drawn: () => Promise<number>;
  readonly longTasks: () => number;
}

/** Puts into the page what tells when a move has reached the screen. It asks for no frames of its own. */
async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let began = 0;
    let long = 0;
    const marks = new Map<string, number>();
    let waiting: { readonly name: string; readonly resolve: (time: number) => void }[] = [];
    const look = (): void => {
      const isThere = ({ name }: { readonly name: string }) => (marks.get(name) ?? -1) >= began;
      const there = waiting.filter(isThere);
      waiting = waiting.filter((each) => !isThere(each));
      for (const { resolve } of there) requestAnimationFrame((time) => resolve(time - began));
    };
    for (const move of ["keydown", "pointermove"]) {
      addEventListener(move, (event) => (began = event.timeStamp), { capture: true });
    }
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) marks.set(name, startTime);
      look();
    }).observe({ type: "mark", buffered: true });
    new PerformanceObserver((list) => (long += list.getEntries().length)).observe({
      type: "longtask",
    });
    const after = (name: string): Promise<number> =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no ${name} after a move`)), 20_000);
        waiting.push({ name, resolve });
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

/** Work of the page's main thread so far in processor time, which other programs do not stretch, ms. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** A move of the hand; `i` counts the moves. */
type Move = (i: number) => Promise<void>;

/** Moves a slider to and fro by its keys, then by the pointer; times work, settled frame and ranges. */
export async function timeLever(page: Page, slider: string, prefix: string): Promise<LeverFigures> {
  await watchPage(page);
  const before = await read(page, "longTasks");
  const lever = page.getByRole("slider", { name: slider }).first();
  await lever.focus();
  const keys = await timeMoves(page, `${prefix}, keys`, (i) =>
    page.keyboard.press(i % 2 === 0 ? "ArrowRight" : "ArrowLeft"),
  );
  const { x, y, width } = await trackOf(page, slider);
  const at = (i: number): number => x + width * (0.5 + 0.01 * (i % 7) + (i % 2 === 0 ? 0.1 : -0.1));
  await page.mouse.move(x + width * 0.5, y);
  await page.mouse.down();
  const drag = await timeMoves(page, `${prefix}, drag`, (i) => page.mouse.move(at(i), y));
  await page.mouse.up();
  return { rows: [...keys, ...drag], longTasks: (await read(page, "longTasks")) - before };
}

async function timeMoves(page: Page, prefix: string, move: Move): Promise<readonly BenchRow[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const [work, settled, drawn]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < warmUp + tries; i += 1) {
    const start = await workOf(devtools);
    await move(i);
    const time = await read(page, "settled");
    const spent = (await workOf(devtools)) - start;
    const ranges = await read(page, "drawn");
    if (i < warmUp) continue;
    work.push(spent);
    settled.push(time);
    drawn.push(ranges);
  }
  await devtools.detach();
  const row = (name: string, figures: readonly number[]): BenchRow =>
    summariseTries({ name: `${prefix}, ${name}`, unit: "ms" }, figures);
  return [
    row("main-thread work", work),
    row("settled frame", settled),
    row("1,000-draw bands", drawn),
  ];
}

/** Middle line and width of a slider's track on the screen. */
async function trackOf(
  page: Page,
  slider: string,
): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  const group = page.getByRole("group", { name: slider }).first();
  await group.scrollIntoViewIfNeeded();
  const box = await group.boundingBox();
  if (box === null) throw new Error(`no slider ${slider} on the screen`);
  return { x: box.x, y: box.y + box.height / 2, width: box.width };
}

function read(page: Page, what: keyof Watch): Promise<number> {
  return page.evaluate((name) => (globalThis as unknown as { watch: Watch }).watch[name](), what);
}
