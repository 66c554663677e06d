import { sensitivity } from "../../../models/run/sensitivity/sensitivity.ts";
import { solve } from "../../../models/run/solve/solve.ts";
import type { Progress } from "../../../models/run/types.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import { timeWork, type BenchRow } from "./measure.ts";

const draws = 4096;
const question = { scenario: "net-zero-2050", metric: "energy.cost", year: 2030 } as const;

/** Times of an analysis of sensitivity with indices of 20 inputs, and of solving for one input. */
export async function analysisRows(prepared: PreparedCompany): Promise<readonly BenchRow[]> {
  const trial = { unit: "ms", tries: 9, warmUp: 2 } as const;
  const name = `tornado, ${draws} draws, Sobol indices of 20 inputs (${draws} × 22 evaluations)`;
  const indices = await timeWork({ ...trial, name }, (attempt) => {
    prepared.known.quantiles.clear();
    finish(sensitivity(prepared, { ...question, draws, seed: attempt + 1 }));
  });
  const solving = await timeWork({ ...trial, name: "solve for one input" }, () => {
    finish(solve(prepared, { ...question, by: "energy.tariff", reaches: { value: 3e8 } }));
  });
  return [indices, solving];
}

function finish(work: Generator<Progress, unknown, void>): void {
  while (work.next().done !== true);
}
