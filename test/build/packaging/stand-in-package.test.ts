import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "electron-builder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packaging } from "../../../build/packaging/packaging.ts";

/** Mark in Electron's program before its fuses: their version, how many, and a digit for each. */
const mark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const count = 8;

/** An unpacked distribution that is no Electron: a program that only holds the mark of its fuses. */
function standInDistribution(root: string): string {
  const folder = join(root, "electron");
  mkdirSync(folder);
  const wire = Buffer.from([1, count, ...Buffer.from("0".repeat(count))]);
  const program = Buffer.concat([Buffer.from(`#!/bin/sh\nexit 0\n${mark}`), wire]);
  writeFileSync(join(folder, "electron"), program, { mode: 0o755 });
  return folder;
}

describe.runIf(process.platform === "linux")("a package of a stand-in distribution", () => {
  let root: string;
  const at = (path: string): string => join(root, "out/linux-unpacked", path);

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "isotherm-package-"));
    spawnSync(process.execPath, ["build/bundle.ts", "electron"], { stdio: ["ignore", 2, 2] });
    const config = packaging(standInDistribution(root));
    const output = join(root, "out");
    const directories = { ...config.directories, output };
    await build({ config: { ...config, directories }, dir: true, publish: "never" });
  }, 180_000);

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it("holds the shell and its page in the archive, and what threads read beside it", () => {
    const archive = readFileSync(at("resources/app.asar")).toString("latin1");
    for (const name of ["main.js", "preload.cjs", "package.json"]) {
      expect(archive).toContain(`"${name}"`);
    }
    const unpacked = at("resources/app.asar.unpacked");
    expect(existsSync(join(unpacked, "dist/cli/export-worker.js"))).toBe(true);
    expect(existsSync(join(unpacked, "node_modules/@myriaddreamin"))).toBe(true);
    expect(existsSync(join(unpacked, "node_modules/react"))).toBe(false);
    const printed = readFileSync("electron/host/appendix/fonts.ts", "utf8");
    const fonts = [...printed.matchAll(/"([\w-]+\/\w+\/\w+\.ttf)"/g)].map(([, file]) => file!);
    expect(fonts.length).toBeGreaterThan(8);
    for (const file of fonts) {
      expect(existsSync(join(unpacked, "node_modules/@expo-google-fonts", file)), file).toBe(true);
    }
  });

  it("has its fuses set in the program", () => {
    const program = readFileSync(at("isotherm"));
    const start = program.indexOf(mark) + mark.length + 2;
    const wire = program.subarray(start, start + count).toString("latin1");
    expect(wire).toBe("01001100");
  });
});
