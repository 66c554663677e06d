import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const everywhere = ["package.json", "package-lock.json"];

/** Folders of the window alone, which no command reads. */
const ofWindow = ["app", "views", "state", "run", "controls"].map((each) => `renderer/${each}`);

/**
 * What each bundle is made of: folders and files, and those in them that it leaves out.
 * @type {Readonly<Record<string, { from: readonly string[], without: readonly string[] }>>}
 */
const sources = {
  cli: {
    from: ["electron", "renderer", "models", "scenarios", "build/bundle.ts", ...everywhere],
    without: [...ofWindow, "electron/main", "electron/preload", "electron/browser/page"],
  },
  window: {
    from: ["electron/contract", "renderer", "models", "scenarios", "build/bundle-window.ts"],
    without: [],
  },
  page: {
    from: ["electron/contract", "electron/browser", "build/bundle-shells.ts"],
    without: ["electron/browser/server", "electron/browser/open"],
  },
  electron: {
    from: ["electron", "models", "scenarios", "build/bundle-shells.ts"],
    without: ["electron/cli", "electron/browser"],
  },
};

/** Names of the bundles in `dist/`. */
export const bundleNames = Object.keys(sources);

/**
 * One line for each source of a bundle: path, size, time of change. Two equal texts mean that no source
 * was added, removed or changed.
 * @param {string} root
 * @param {string} bundle
 */
export function fingerprint(root, bundle = "cli") {
  const { from, without } = sources[bundle] ?? { from: [], without: [] };
  /** @type {string[]} */
  const lines = [];
  /** @param {string} path */
  const visit = (path) => {
    const state = statSync(join(root, path), { throwIfNoEntry: false });
    if (state === undefined || without.includes(path)) return;
    if (!state.isDirectory()) {
      lines.push(`${path} ${state.size} ${state.mtimeMs}`);
      return;
    }
    for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
  };
  for (const source of from) visit(source);
  return lines.join("\n");
}
