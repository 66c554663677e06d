import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "electron/cli/main.ts",
    "electron/cli/export-job/export-worker.ts",
    "electron/main/main.ts",
    "electron/preload/preload.ts",
    "electron/browser/page/main.ts",
    "renderer/app/main.tsx",
    "renderer/run/model-worker.ts",
    "renderer/views/appendix/pdf-worker.ts",
    "test/support/journal-writer-process.ts",
    "test/support/window/picture.ts",
    "electron/host/jobs/job-worker.ts",
    "build/*.{ts,mjs}",
    "build/check/*-main.ts",
    "build/eslint.config.js",
    "test/bench/*.ts",
    "test/gallery/{gallery.tsx,shoot.ts}",
    "test/e2e/{vitest.config,bundle-first}.ts",
    "test/**/*.test.{ts,tsx}",
  ],
  project: ["{electron,renderer,models,build,test}/**/*.{ts,tsx,mjs,js}"],
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: ["apt-get", "mount", "umount"],
  // Fonts are found by the names of their packages when a document is printed, or by style sheets;
  // axe-core is put into pages as a file, the land is read from its file.
  ignoreDependencies: [
    /^@expo-google-fonts\//,
    /^@fontsource-variable\//,
    "axe-core",
    "world-atlas",
  ],
};

export default config;
