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
const bundle = join(root, "dist/cli");
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

/** Whether the bundle was made from the sources as they are; an installed copy has no sources. */
function isFresh() {
  const stamp = join(bundle, "stamp.txt");
  if (!existsSync(stamp)) return false;
  if (!existsSync(join(root, "electron"))) return true;
  return readFileSync(stamp, "utf8") === fingerprint(root);
}

async function refresh() {
  if (isFresh()) return true;
  process.stderr.write("isotherm: sources have changed, bundling the command line\n");
  const status = await runApart([join(root, "build/bundle.ts")], "stderr");
  if (status !== 0) process.stderr.write("isotherm: the command line could not be bundled\n");
  return status === 0;
}

/** A reader that has seen enough, such as `head`, ends the program quietly. */
function endWithReader() {
  process.stdout.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

async function runHere() {
  module.enableCompileCache?.(join(root, "dist/compile-cache"));
  const url = pathToFileURL(join(bundle, "main.js")).href;
  /** @type {unknown} */
  const loaded = await import(url);
  const program = /** @type {CommandLine} */ (loaded);
  const { stdout, stderr, env } = process;
  endWithReader();
  return program.main(process.argv.slice(2), { stdout, stderr, env, cwd: process.cwd() });
}

async function start() {
  const tooOld = Number.parseInt(process.versions.node, 10) < oldestNode;
  if (tooOld && existsSync(bundledNode)) {
    return runApart([fileURLToPath(import.meta.url), ...process.argv.slice(2)], "inherit");
  }
  return (await refresh()) ? runHere() : 2;
}

process.exitCode = await start();
