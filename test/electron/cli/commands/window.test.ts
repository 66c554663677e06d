import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isotherm, scratchFolder, type ScratchFolder } from "../../../support/command-line.ts";

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let scratch: ScratchFolder;

beforeAll(() => {
  scratch = scratchFolder();
});

afterAll(() => scratch.remove());

/** Runs the command until it prints an address, which is asked once, or ends by itself. */
function window(args: readonly string[], onAddress?: (address: string) => Promise<void>) {
  const env = { ...process.env, ISOTHERM_HOME: scratch.path, DISPLAY: "", WAYLAND_DISPLAY: "" };
  const child = spawn(process.execPath, ["build/isotherm.mjs", "window", ...args], { env });
  let out = "";
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    const [, address] = /(http:\/\/\S+\/)/.exec(out) ?? [];
    if (address === undefined) return;
    void (onAddress?.(address) ?? Promise.resolve()).finally(() => child.kill("SIGINT"));
  });
  return new Promise<Ended>((resolve) => {
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}

describe("isotherm window", () => {
  it("prints an address that serves the window, and ends by Ctrl-C", async () => {
    let page = "";
    const { code, out } = await window(["--no-open", "--json"], async (address) => {
      page = await (await fetch(address)).text();
    });
    expect(JSON.parse(out)).toEqual({
      address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) as string,
    });
    expect(page).toContain("host/bridge.js");
    expect(code).toBe(0);
  }, 120_000);

  it("says in one line why it opens no browser, and prints the address", async () => {
    const { code, out, err } = await window([]);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+\/\n$/);
    const lines = err.split("\n").filter((line) => line !== "" && !line.includes("bundling"));
    expect(lines).toEqual([expect.stringContaining("open this address")]);
    expect(code).toBe(0);
  }, 60_000);

  it("refuses a port that is taken, a port that is none, and a file that is not there", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const taken = await window(["--no-open", "--port", String(port)]);
    expect(taken).toMatchObject({ code: 2, out: "" });
    expect(taken.err).toContain(`found ${port} taken`);
    await new Promise((resolve) => server.close(resolve));
    const none = await isotherm(["window", "--port", "99999"]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining("65535") as string });
    const missing = await isotherm(["window", "nothing.isotherm"], scratch.path);
    expect(missing.err).toBe(
      "isotherm: nothing.isotherm: expected a workbook, found no such file\n",
    );
  }, 60_000);
});
