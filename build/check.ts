import { runSteps } from "./check/run-steps.ts";
import { steps } from "./check/steps.ts";

const { failed } = await runSteps(steps, process.cwd());
process.exitCode = failed === 0 ? 0 : 1;
