import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import { bundleNames } from "./fingerprint.mjs";
import { makeWhole } from "./make-whole.ts";

/** What starts by itself: the command line, and the programs of its worker threads. */
const entries = {
  main: "electron/cli/main.ts",
  "job-worker": "electron/host/jobs/job-worker.ts",
  "export-worker": "electron/cli/export-job/export-worker.ts",
};

/** Packages with a native part or with files of their own: loaded from node_modules when used. */
const loadedWhenUsed = ["@myriaddreamin/typst-ts-node-compiler", "pdfjs-dist"];

/** Data of one folder of scenarios/ travels together: fewer files to open, still on demand. */
function nameDataChunk(id: string): string | null {
  return /\/scenarios\/([^/]+)\/[^/]+\.json$/.exec(id)?.[1] ?? null;
}

function settings(root: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    json: { stringify: true, namedExports: false },
    ssr: { target: "node", noExternal: true, external: loadedWhenUsed },
    build: {
      ssr: true,
      outDir,
      target: "node20",
      minify: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: presentEntries(root),
        output: {
          format: "esm",
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          codeSplitting: { groups: [{ name: nameDataChunk, debugName: "data" }] },
        },
      },
    },
  };
}

/** The entries there are: a tree of the launcher alone has fewer. */
function presentEntries(root: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([name, file]) => name === "main" || existsSync(join(root, file)),
    ),
  );
}

/** Bundles the command line to `dist/cli`. */
async function bundleCommandLine(root: string): Promise<void> {
  process.env.NODE_ENV = "production";
  await makeWhole(root, "cli", (folder) => build(settings(root, folder)));
  rmSync(join(root, "dist/compile-cache"), { recursive: true, force: true });
}

type Bundler = (root: string) => Promise<void>;

/** How each bundle is made; those of the window are loaded when they are wanted. */
const bundlers: Readonly<Record<string, Bundler>> = {
  cli: bundleCommandLine,
  window: async (root) => {
    const { bundleWindow } = await import("./bundle-window.ts");
    await makeWhole(root, "window", (folder) => bundleWindow(root, folder));
  },
  page: async (root) => {
    const { bundlePage } = await import("./bundle-shells.ts");
    await makeWhole(root, "page", (folder) => bundlePage(root, folder));
  },
  electron: async (root) => {
    const { bundleElectron } = await import("./bundle-shells.ts");
    await makeWhole(root, "electron", (folder) => bundleElectron(root, folder));
  },
};

/** Bundles what is named, or everything. */
async function run(names: readonly string[]): Promise<void> {
  const root = join(import.meta.dirname, "..");
  try {
    for (const name of names.length === 0 ? bundleNames : names) await bundlers[name]?.(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await run(process.argv.slice(2));
