import { describe, expect, test } from "vitest";
import { deferred } from "../../support/deferred.ts";
import { newestWins, type Channel } from "../../../renderer/run/newest-wins.ts";

interface Started {
  readonly request: number;
  readonly finish: (result: string) => void;
  readonly fail: (error: Error) => void;
  isCancelled: boolean;
}

interface Harness {
  readonly channel: Channel<number>;
  readonly started: Started[];
  readonly done: [number, string][];
  readonly failed: [number, string][];
}

function harness(whenBusy: "finish" | "cancel"): Harness {
  const started: Started[] = [];
  const done: [number, string][] = [];
  const failed: [number, string][] = [];
  const channel = newestWins<number, string>({
    whenBusy,
    start: (request) => {
      const { promise, resolve, reject } = deferred<string>();
      const task: Started = { request, finish: resolve, fail: reject, isCancelled: false };
      started.push(task);
      return {
        outcome: promise,
        cancel: () => {
          task.isCancelled = true;
        },
      };
    },
    onDone: (request, result) => done.push([request, result]),
    onFailed: (request, error) => failed.push([request, (error as Error).message]),
  });
  return { channel, started, done, failed };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("a channel that lets the task under way finish", () => {
  test("begins the newest of those that waited, and shows both results", async () => {
    const { channel, started, done } = harness("finish");
    for (const request of [1, 2, 3, 4]) channel.submit(request);
    expect(started.map(({ request }) => request)).toEqual([1]);
    started[0]!.finish("one");
    await settled();
    expect(started.map(({ request }) => request)).toEqual([1, 4]);
    started[1]!.finish("four");
    await settled();
    expect(done).toEqual([
      [1, "one"],
      [4, "four"],
    ]);
    expect(channel.isBusy()).toBe(false);
  });

  test("goes on after a failure, which it tells", async () => {
    const { channel, started, done, failed } = harness("finish");
    channel.submit(1);
    channel.submit(2);
    started[0]!.fail(new Error("refused"));
    await settled();
    started[1]!.finish("two");
    await settled();
    expect(failed).toEqual([[1, "refused"]]);
    expect(done).toEqual([[2, "two"]]);
  });

  test("takes a request that is made while a result is told", async () => {
    const started: number[] = [];
    const channel: Channel<number> = newestWins<number, number>({
      whenBusy: "finish",
      start: (request) => {
        started.push(request);
        return { outcome: Promise.resolve(request), cancel: () => undefined };
      },
      onDone: (request) => {
        if (request < 3) channel.submit(request + 1);
      },
      onFailed: () => undefined,
    });
    channel.submit(1);
    await settled();
    expect(started).toEqual([1, 2, 3]);
    expect(channel.isBusy()).toBe(false);
  });
});

describe("a channel that cancels", () => {
  test("cancels the task under way and tells nothing of it", async () => {
    const { channel, started, done } = harness("cancel");
    channel.submit(1);
    channel.submit(2);
    expect(started[0]!.isCancelled).toBe(true);
    started[0]!.finish("late");
    started[1]!.finish("two");
    await settled();
    expect(done).toEqual([[2, "two"]]);
  });

  test("can be stopped", async () => {
    const { channel, started, done } = harness("cancel");
    channel.submit(1);
    channel.cancel();
    started[0]!.finish("late");
    await settled();
    expect(done).toEqual([]);
    expect(channel.isBusy()).toBe(false);
  });
});
