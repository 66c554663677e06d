import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findElectron, startElectron } from "../../build/electron-runtime.mjs";
import { scratchFolder, type ScratchFolder } from "../support/command-line.ts";

let scratch: ScratchFolder;

beforeAll(() => {
  scratch = scratchFolder();
});

afterAll(() => scratch.remove());

/** A program in the place of the Electron runtime. */
function runtime(then: string): string {
  const path = join(scratch.path, scratch.put("electron", `#!/bin/sh\n${then}\n`));
  chmodSync(path, 0o755);
  return path;
}

describe.runIf(process.platform === "linux")("the Electron runtime", () => {
  it("is the one a variable names, else the installed one, else there is none", () => {
    const program = runtime("exit 0");
    const env = { ELECTRON_OVERRIDE_DIST_PATH: scratch.path };
    expect(findElectron(scratch.path, env)).toEqual({ program });
    expect(findElectron(scratch.path, {})).toMatchObject({
      why: expect.stringContaining("no Electron runtime is installed") as string,
    });
  });

  it("gives its exit code once its window was open, and else why none opened", async () => {
    const opens = runtime('echo "isotherm: window open"; sleep 0.2; exit 7');
    expect(await startElectron(scratch.path, opens, [])).toEqual({ status: 7 });
    const fails = runtime("exit 1");
    expect(await startElectron(scratch.path, fails, [])).toMatchObject({
      why: expect.stringContaining("ended with 1") as string,
    });
    const missing = join(scratch.path, "none");
    expect(await startElectron(scratch.path, missing, [])).toMatchObject({
      why: expect.stringContaining("does not start") as string,
    });
  });

  it("is given up where it opens no window in time", async () => {
    const hangs = runtime("exec sleep 30");
    const started = performance.now();
    expect(await startElectron(scratch.path, hangs, [])).toMatchObject({
      why: expect.stringContaining("within 10 seconds") as string,
    });
    expect(performance.now() - started).toBeLessThan(12_000);
  }, 20_000);
});
