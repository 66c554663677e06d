import { availableParallelism } from "node:os";
import { mapWide, runNode, type Outcome } from "./run-command.ts";
import type { Step } from "./steps.ts";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step, shows what a failing one printed, and counts. */
export async function runSteps(steps: readonly Step[], root: string): Promise<Tally> {
  const outcomes = await mapWide(steps, availableParallelism(), async (step) => {
    const outcome = await runNode(step.args, root);
    console.log(describe(step, outcome));
    return outcome;
  });
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return { passed, failed: outcomes.length - passed };
}

function describe(step: Step, { passed, output, seconds }: Outcome): string {
  const line = `${passed ? "passed" : "FAILED"}  ${step.name.padEnd(9)} ${seconds.toFixed(1)} s`;
  return passed ? line : `${line}\n${output.trimEnd()}`;
}
