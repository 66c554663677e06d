import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { runSteps, type Tally } from "./check/run-steps.ts";
import { steps } from "./check/steps.ts";
import { browserText, obtainBrowser, type TestBrowser } from "./test-browser.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Runs tests; a run that ends badly without a failed test counts as one failure. */
function runTests(name: string, options: readonly string[], browser?: TestBrowser): Tally {
  const report = `test-results/${name}.json`;
  rmSync(report, { force: true });
  const program = "node_modules/vitest/vitest.mjs";
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${report}`];
  const env = { ...process.env, ...(browser && { ISOTHERM_BROWSER: browser.program }) };
  const args = [program, "run", ...reporters, ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as VitestReport;
  const failed = status === 0 ? numFailedTests : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed };
}

const flows = "test/e2e/vitest.config.ts";
const browser = obtainBrowser();
console.log(browserText(browser));
const tallies = [
  await runSteps(steps, process.cwd()),
  runTests("vitest", [], browser),
  ...(browser === undefined ? [] : [runTests("flows", ["--config", flows], browser)]),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(browserText(browser));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
