import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { findBrowser } from "../../../electron/browser/open/find-browser.ts";
import { openBrowser } from "../../../electron/browser/open/open-browser.ts";
import { scratchFolder, type ScratchFolder } from "../../support/command-line.ts";

let scratch: ScratchFolder;

beforeAll(() => {
  scratch = scratchFolder();
});

afterAll(() => scratch.remove());

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program that stands for a browser: keeps what it was started with, then does as told. */
function program(name: string, then: string): string {
  const path = join(scratch.path, scratch.put(name, `#!/bin/sh\necho "$@" > "$0.args"\n${then}\n`));
  chmodSync(path, 0o755);
  return path;
}

describe.runIf(process.platform === "linux")("opening a browser", () => {
  const address = "http://127.0.0.1:1/once/key";

  const open = (browser: string): ReturnType<typeof openBrowser> => {
    vi.stubEnv("ISOTHERM_BROWSER", browser);
    vi.stubEnv("DISPLAY", ":0");
    return openBrowser(address, join(scratch.path, "profile"));
  };

  it("starts it as a window of its own, with a profile of its own", async () => {
    const browser = program("stays", "exec sleep 6");
    expect(await open(browser)).toEqual({ isOpen: true, browser });
    const args = readFileSync(`${browser}.args`, "utf8");
    expect(args).toContain(`--app=${address}`);
    expect(args).toContain(`--user-data-dir=${join(scratch.path, "profile")}`);
  });

  it("is content with one that hands the address to another and ends", async () => {
    expect(await open(program("hands-over", "exit 0"))).toMatchObject({ isOpen: true });
  });

  it("says why none is open", async () => {
    expect(await open(program("fails", "exit 3"))).toMatchObject({
      isOpen: false,
      why: expect.stringContaining("ended with 3") as string,
    });
    expect(await open(join(scratch.path, "none"))).toMatchObject({ isOpen: false });
    const browser = program("unseen", "exit 0");
    vi.stubEnv("ISOTHERM_BROWSER", browser);
    vi.stubEnv("DISPLAY", "");
    vi.stubEnv("WAYLAND_DISPLAY", "");
    expect(await openBrowser(address, scratch.path)).toEqual({
      isOpen: false,
      why: "there is no screen to open it on",
    });
    expect(existsSync(`${browser}.args`)).toBe(false);
  });

  it("finds a browser by name, then in the folders of the system, and nothing that cannot be run", () => {
    const browser = program("chromium", "exit 0");
    const place = { platform: "linux" as const, env: { PATH: `/none:${scratch.path}` } };
    expect(findBrowser(place)).toBe(browser);
    scratch.put("google-chrome", "not to be run");
    const named = join(scratch.path, "google-chrome");
    expect(findBrowser({ ...place, env: { ISOTHERM_BROWSER: named } })).toBeUndefined();
    expect(findBrowser({ platform: "linux", env: { PATH: "" } })).toBeUndefined();
  });
});
