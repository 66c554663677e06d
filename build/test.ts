import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { runSteps, type Tally } from "./check/run-steps.ts";
import { steps } from "./check/steps.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const report = "test-results/vitest.json";

/** Runs the tests; a run that ends badly without a failed test counts as one failure. */
function runTests(): Tally {
  rmSync(report, { force: true });
  const program = "node_modules/vitest/vitest.mjs";
  const args = [program, "run", "--reporter=default", "--reporter=json", `--outputFile=${report}`];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as VitestReport;
  const failed = status === 0 ? numFailedTests : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed };
}

const checked = await runSteps(steps, process.cwd());
const tested = runTests();
const failed = checked.failed + tested.failed;
console.log(`${checked.passed + tested.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
