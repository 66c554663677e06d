import { join } from "node:path";
import { build, type InlineConfig } from "vite";

const shared: InlineConfig = {
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  define: { "process.env.NODE_ENV": '"production"' },
};

/** Bundles the script that gives a page its host, which runs before the page's own. */
export async function bundlePage(root: string, outDir: string): Promise<void> {
  const output = { format: "iife", entryFileNames: "bridge.js" } as const;
  await build({
    ...shared,
    root,
    build: {
      outDir,
      target: "es2023",
      emptyOutDir: true,
      rolldownOptions: { input: join(root, "electron/browser/page/main.ts"), output },
    },
  });
}

/** Bundles the Electron shell: its main process as a module, its preload as one CommonJS file. */
export async function bundleElectron(root: string, outDir: string): Promise<void> {
  const node: InlineConfig = {
    ...shared,
    root,
    json: { stringify: true, namedExports: false },
    ssr: { target: "node", noExternal: true, external: ["electron"] },
  };
  await build({
    ...node,
    build: {
      ssr: true,
      outDir,
      target: "node24",
      minify: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: { main: join(root, "electron/main/main.ts") },
        output: {
          format: "esm",
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
        },
      },
    },
  });
  await build({
    ...node,
    build: {
      ssr: true,
      outDir,
      target: "node24",
      minify: false,
      emptyOutDir: false,
      rolldownOptions: {
        input: { preload: join(root, "electron/preload/preload.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
      },
    },
  });
}
