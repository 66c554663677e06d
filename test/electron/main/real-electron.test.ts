import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findElectron } from "../../../build/electron-runtime.mjs";

const found = findElectron(process.cwd());
const why = "why" in found ? ` (NOT run: ${found.why})` : "";
if (why !== "") console.log(`real Electron${why}`);

it.skipIf("why" in found)(
  `real Electron opens the window${why}`,
  async () => {
    if (!("program" in found)) return;
    const home = mkdtempSync(join(tmpdir(), "isotherm-real-"));
    const isRoot = process.getuid?.() === 0;
    const flags = [...(isRoot ? ["--no-sandbox"] : []), "--disable-gpu", process.cwd()];
    const env = { ...process.env, ISOTHERM_HOME: home };
    const child = spawn(found.program, flags, { env, stdio: ["ignore", "pipe", "inherit"] });
    const said = await new Promise<string>((resolve) => {
      let text = "";
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        if (text.includes("window open")) child.kill();
      });
      child.on("error", () => {
        resolve(text);
      });
      child.on("close", () => {
        resolve(text);
      });
    });
    rmSync(home, { recursive: true, force: true });
    expect(said).toContain("isotherm: window open");
  },
  60_000,
);
