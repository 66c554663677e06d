#!/usr/bin/env node
// Runs the bundled command line, and bundles it first when a source has changed.
// Plain JavaScript that any Node from 20 on reads: it decides which Node runs the rest.
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fingerprint } from "./fingerprint.mjs";

/** @typedef {{ main: (argv: string[], io: object) => Promise<number> }} CommandLine */

const oldestNode = 22;
const root = fileURLToPath(new URL("..", import.meta.url));
/** @param {string} name */
const bundle = (name) => join(root, "dist", name);
const bundledNode = join(root, "node_modules/node/bin/node");

/**
 * Runs a program of this repository in a Node of its own and gives its exit code.
 * @param {string[]} args
 * @param {"inherit" | "stderr"} output
 */
async function runApart(args, output) {
  const { spawnSync } = await import("node:child_process");
  const node = existsSync(bundledNode) ? bundledNode : process.execPath;
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = output === "inherit" ? "inherit" : ["ignore", 2, 2];
  const { status, error } = spawnSync(node, args, { stdio });
  if (error) process.stderr.write(`isotherm: ${node} does not start: ${error.message}\n`);
  return status ?? 2;
}

/**
 * Whether a bundle was made from the sources as they are; an installed copy has no sources.
 * @param {string} name
 */
function isFresh(name) {
  const stamp = join(bundle(name), "stamp.txt");
  if (!existsSync(stamp)) return false;
  if (!existsSync(join(root, "electron"))) return true;
  return readFileSync(stamp, "utf8") === fingerprint(root, name);
}

/**
 * Makes the bundles that are not there or not of the sources as they are.
 * @param {string[]} names
 */
async function refresh(names) {
  const stale = names.filter((name) => !isFresh(name));
  if (stale.length === 0) return true;
  const what = stale.map((name) => words[name] ?? name).join(", ");
  process.stderr.write(`isotherm: sources have changed, bundling ${what}\n`);
  const status = await runApart([join(root, "build/bundle.ts"), ...stale], "stderr");
  if (status !== 0) process.stderr.write(`isotherm: could not be bundled: ${what}\n`);
  return status === 0;
}

/** @type {Readonly<Record<string, string>>} */
const words = {
  cli: "the command line",
  window: "the window",
  page: "its page",
  electron: "its shell",
};

/** A reader that has seen enough, such as `head`, ends the program quietly. */
function endWithReader() {
  process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** @param {string[]} argv */
async function runHere(argv) {
  module.enableCompileCache?.(join(root, "dist/compile-cache"));
  const url = pathToFileURL(join(bundle("cli"), "main.js")).href;
  /** @type {unknown} */
  const loaded = await import(url);
  const program = /** @type {CommandLine} */ (loaded);
  const { stdout, stderr, env } = process;
  endWithReader();
  return program.main(argv, { stdout, stderr, env, cwd: process.cwd() });
}

/**
 * Opens the desktop window, or says why it cannot and opens one in a browser.
 * @param {string[]} files
 */
async function openDesktop(files) {
  if (!(await refresh(["cli", "window", "page"]))) return 2;
  const { findElectron, startElectron } = await import("./electron-runtime.mjs");
  const found = findElectron(root);
  if ("why" in found) process.stderr.write(`isotherm: ${found.why}; opening a browser window\n`);
  else if (!(await refresh(["electron"]))) return 2;
  else {
    const ended = await startElectron(root, found.program, files);
    if ("status" in ended) return ended.status;
    process.stderr.write(`isotherm: ${ended.why}; opening a browser window\n`);
  }
  return runHere(["window", ...files]);
}

async function start() {
  const tooOld = Number.parseInt(process.versions.node, 10) < oldestNode;
  if (tooOld && existsSync(bundledNode)) {
    return runApart([fileURLToPath(import.meta.url), ...process.argv.slice(2)], "inherit");
  }
  const argv = process.argv.slice(2);
  if (argv[0] === "start") return openDesktop(argv.slice(1));
  const wanted = argv[0] === "window" ? ["cli", "window", "page"] : ["cli"];
  return (await refresh(wanted)) ? runHere(argv) : 2;
}

process.exitCode = await start();
