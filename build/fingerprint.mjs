import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "electron",
  "renderer",
  "models",
  "scenarios",
  "package.json",
  "package-lock.json",
  "build/bundle.ts",
];

/**
 * One line for each source of the bundle: path, size, time of change. Two equal texts mean that
 * no source was added, removed or changed.
 * @param {string} root
 */
export function fingerprint(root) {
  /** @type {string[]} */
  const lines = [];
  for (const source of sources) visit(root, source, lines);
  return lines.join("\n");
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string[]} lines
 */
function visit(root, path, lines) {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  if (state === undefined) return;
  if (!state.isDirectory()) {
    lines.push(`${path} ${state.size} ${state.mtimeMs}`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) visit(root, `${path}/${name}`, lines);
}
