import { existsSync } from "node:fs";
import type { KnipConfig } from "knip";

const commandLine = "electron/cli/main.ts";

/** Before there is a command line, nothing calls the model and nothing needs the packages. */
const beforeCommandLine: KnipConfig = {
  entry: ["models/**/*.ts"],
  ignoreDependencies: [/.*/],
};

const { entry = [], ignoreDependencies = [] } = existsSync(commandLine)
  ? { entry: [commandLine] }
  : beforeCommandLine;

const config: KnipConfig = {
  entry: [
    ...entry,
    "build/*.{ts,mjs}",
    "build/check/*-main.ts",
    "build/eslint.config.js",
    "test/**/*.test.{ts,tsx}",
  ],
  project: ["{electron,renderer,models,build,test}/**/*.{ts,tsx,mjs,js}"],
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies,
};

export default config;
