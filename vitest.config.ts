import { defineConfig } from "vitest/config";
import { obtainBrowser } from "./build/test-browser.ts";

/** Tests that drive a browser; they are left out where there is none, which `npm test` says. */
const inBrowser = ["test/electron/browser/bridge.test.ts", "test/electron/main/**"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**", ...(obtainBrowser() === undefined ? inBrowser : [])],
    testTimeout: 20_000,
  },
});
