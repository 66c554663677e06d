import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import { fingerprint } from "./fingerprint.mjs";

/** What starts by itself: the command line, and the program of its worker threads. */
const entries = {
  main: "electron/cli/main.ts",
  "job-worker": "electron/host/jobs/job-worker.ts",
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
        input: entries,
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

/** Bundles the command line to `dist/cli`; the bundle appears whole or not at all. */
export async function bundleCommandLine(root: string): Promise<void> {
  const fresh = join(root, `dist/.cli-${process.pid}`);
  mkdirSync(join(root, "dist"), { recursive: true });
  const stamp = fingerprint(root);
  process.env.NODE_ENV = "production";
  try {
    await build(settings(root, fresh));
    writeFileSync(join(fresh, "stamp.txt"), stamp);
    putInPlace(fresh, join(root, "dist/cli"));
    rmSync(join(root, "dist/compile-cache"), { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Swaps a finished folder in; a second process may be doing the same at this moment. */
function putInPlace(fresh: string, target: string): void {
  const old = `${fresh}-old`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(target)) renameSync(target, old);
      renameSync(fresh, target);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

async function run(): Promise<void> {
  const root = join(import.meta.dirname, "..");
  try {
    await bundleCommandLine(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await run();
