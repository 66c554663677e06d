import type { CDPSession, Page } from "playwright-core";

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
  readonly embedderHeapUsedSize: number;
}

/** Memory in use by the scripts of a window and its workers after collection, with their arrays, MB. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const workers = await workersOf(devtools);
  if (workers.length !== page.workers().length) throw new Error("a worker cannot be asked");
  const ask = [(method: string) => devtools.send(method as "Runtime.getHeapUsage"), ...workers];
  let sum = 0;
  for (const send of ask) {
    await send("HeapProfiler.collectGarbage");
    const usage = (await send("Runtime.getHeapUsage")) as HeapUsage;
    sum += usage.usedSize + usage.backingStorageSize + usage.embedderHeapUsedSize;
  }
  return sum / 1e6;
}

type Send = (method: string) => Promise<unknown>;

/** A line to each worker, through the page's own. */
async function workersOf(devtools: CDPSession): Promise<readonly Send[]> {
  const lines: Send[] = [];
  let last = 0;
  devtools.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== "worker") return;
    lines.push(async (method) => {
      last += 1;
      const id = last;
      const answer = new Promise<unknown>((resolve) => {
        devtools.on("Target.receivedMessageFromTarget", ({ message }) => {
          const { id: of, result } = JSON.parse(message) as { id?: number; result?: unknown };
          if (of === id) resolve(result);
        });
      });
      const message = JSON.stringify({ id, method });
      await devtools.send("Target.sendMessageToTarget", { sessionId, message });
      return answer;
    });
  });
  const settings = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await devtools.send("Target.setAutoAttach", settings);
  return lines;
}
