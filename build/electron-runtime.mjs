// Finds and starts the Electron runtime. Nothing is downloaded here: `npx install-electron` does that.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How long the runtime may take until its window is open, in milliseconds. */
const startTime = 10_000;

/** What the desktop shell says on its output when its window is open. */
const openMark = "isotherm: window open";

/**
 * The program of the Electron runtime, or why there is none.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ program: string } | { why: string }}
 */
export function findElectron(root, env = process.env) {
  const installed = join(root, "node_modules/electron");
  const named = join(installed, "path.txt");
  const name = existsSync(named) ? readFileSync(named, "utf8") : usualName();
  const given = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = given !== undefined && given !== "" ? given : join(installed, "dist");
  const program = join(folder, name);
  if (existsSync(program)) return { program };
  return { why: "no Electron runtime is installed (npx install-electron gets it)" };
}

function usualName() {
  if (process.platform === "darwin") return "Electron.app/Contents/MacOS/Electron";
  return process.platform === "win32" ? "electron.exe" : "electron";
}

/**
 * Starts the desktop shell and waits for its end; gives its exit code, or why no window opened.
 * @param {string} root
 * @param {string} program
 * @param {string[]} files
 * @returns {Promise<{ status: number } | { why: string }>}
 */
export function startElectron(root, program, files) {
  const child = spawn(program, [root, ...files], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => {
    let isOpen = false;
    const tooLate = setTimeout(() => {
      child.kill();
      resolve({ why: "the Electron runtime opened no window within 10 seconds" });
    }, startTime);
    child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      if (!text.includes(openMark)) return;
      isOpen = true;
      clearTimeout(tooLate);
    });
    child.on("error", ({ message }) => {
      clearTimeout(tooLate);
      resolve({ why: `the Electron runtime does not start: ${message}` });
    });
    child.on("exit", (code) => {
      clearTimeout(tooLate);
      const why = `the Electron runtime ended with ${code ?? "a signal"} before it opened a window`;
      resolve(isOpen ? { status: code ?? 0 } : { why });
    });
  });
}
