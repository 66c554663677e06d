import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openWindows } from "../../../electron/browser/server/open-windows.ts";
import type { Host } from "../../../electron/host/host.ts";

/** A stream of events that closes once it is ended. */
class Stream extends EventEmitter {
  write(): boolean {
    return true;
  }

  end(): void {
    this.emit("close");
  }
}

function stream(): ServerResponse {
  return new Stream() as unknown as ServerResponse;
}

const release = vi.fn(() => Promise.resolve());
const host = { openWindow: () => ({ release }) } as unknown as Host;
const times = { grace: 100, startFile: null, onLastLeft: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  release.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

it("lets a window go that stays away, and not one that comes back in time", async () => {
  const windows = openWindows(host, times);
  const first = stream();
  windows.connect("a", first);
  first.end();
  await vi.advanceTimersByTimeAsync(50);
  const second = stream();
  windows.connect("a", second);
  await vi.advanceTimersByTimeAsync(200);
  expect(windows.find("a")).toBeDefined();
  second.end();
  await vi.advanceTimersByTimeAsync(200);
  expect(windows.find("a")).toBeUndefined();
  expect(release).toHaveBeenCalledTimes(1);
});

it("leaves nothing behind of a window that said goodbye", async () => {
  const windows = openWindows(host, times);
  windows.connect("a", stream());
  await windows.leave("a");
  expect(vi.getTimerCount()).toBe(0);
  windows.connect("a", stream());
  await vi.advanceTimersByTimeAsync(200);
  expect(windows.find("a")).toBeDefined();
});
