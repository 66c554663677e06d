import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { BenchRow } from "../../../electron/cli/bench/measure.ts";
import { viewIds } from "../../../renderer/state/session/views.ts";
import { closeBrowser, openWindow, settle } from "../../support/window/window-session.ts";
import { heapOf } from "./heap.ts";
import { timeLever, type LeverFigures } from "./lever.ts";
import { timeFilter, timeScroll } from "./register.ts";
import { initialScript, timeStart } from "./start.ts";
import { longRegister, manyCompanies } from "./workbooks.ts";

const root = join(import.meta.dirname, "../../..");
const lens = "company=sensetime&a=net-zero-2050&b=current-policies&year=2030&money=cny&u=1";
const neutrality = `#/neutrality?${lens}&explain=carbon.netEmissions@2030`;
const slider = "PUE plan carried out";

/** A figure of the window that is no series of tries. */
export interface SingleFigure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** All figures of the window. */
export interface WindowFigures {
  readonly rows: readonly BenchRow[];
  readonly singles: readonly SingleFigure[];
}

/** Measures the window in a browser without a screen: lever, start, memory, a long register. */
export async function benchWindow(): Promise<WindowFigures> {
  const rows: BenchRow[] = [];
  const singles: SingleFigure[] = [];
  const takeLever = (name: string, { rows: timed, longTasks }: LeverFigures): void => {
    rows.push(...timed);
    singles.push({ name: `${name}, tasks over 50 ms`, unit: "", value: longTasks });
  };
  const own = await openWindow({ address: neutrality });
  takeLever("lever", await timeLever(own.page, slider, "lever"));
  const slow = () => timeLever(own.page, slider, "lever at 4x");
  takeLever("lever at a quarter of the speed", await throttled(own.page, 4, slow));
  rows.push(...(await timeStart(own.page, own.page.url())));
  singles.push({
    name: "initial script, compressed",
    unit: "kB",
    value: initialScript(join(root, "dist/window")),
  });
  singles.push({
    name: "heap after every view, workers included",
    unit: "MB",
    value: await heapAfterTour(own.page, own.goTo),
  });
  await own.close();

  const folder = mkdtempSync(join(tmpdir(), "isotherm-bench-"));
  const many = await openWindow({ address: neutrality, file: await manyCompanies(folder, 50) });
  takeLever("lever among 50 companies", await timeLever(many.page, slider, "lever among 50"));
  await many.close();
  const long = await openWindow({
    address: `#/register?${lens}`,
    file: await longRegister(folder, 1000),
  });
  rows.push(await timeScroll(long.page), await timeFilter(long.page));
  await long.close();
  await closeBrowser();
  return { rows, singles };
}

/** Slows the page down by a factor while something is done. */
async function throttled<T>(page: Page, rate: number, run: () => Promise<T>): Promise<T> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  try {
    return await run();
  } finally {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await devtools.detach();
  }
}

async function heapAfterTour(
  page: Page,
  goTo: (address: string) => Promise<void>,
): Promise<number> {
  for (const company of ["kingsoft-cloud", "sensetime", "capital-online"]) {
    const address = lens.replace("sensetime", company);
    for (const view of viewIds) await goTo(`#/${view}?${address}`);
  }
  await settle(page);
  return heapOf(page);
}
