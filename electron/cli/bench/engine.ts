import { runNow } from "../../../models/run/run.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import { timeWork, type BenchRow } from "./measure.ts";

const few = 1_000;
const many = 10_000;

/** Times of runs of one company: all pairings, and ensembles of two sizes. */
export async function engineRows(prepared: PreparedCompany): Promise<readonly BenchRow[]> {
  const { company, workbench } = prepared;
  const scenarios = workbench.library.pairings.map(({ id }) => id);
  const one = scenarios.slice(0, 1);
  const unit = "ms";
  const deterministic = await timeWork(
    { name: `${scenarios.length} pairings, deterministic, warm`, unit, tries: 200, warmUp: 50 },
    () => runNow(prepared, { company, scenarios }),
  );
  const ensemble = (draws: number, tries: number): Promise<BenchRow> =>
    timeWork(
      { name: `${draws} draws, one pairing, percentiles`, unit, tries, warmUp: 2 },
      (attempt) => {
        prepared.known.quantiles.clear();
        runNow(prepared, { company, scenarios: one, draws, seed: attempt + 1 });
      },
    );
  const small = await ensemble(few, 30);
  const large = await ensemble(many, 9);
  const growth = large.median / small.median;
  return [deterministic, small, large, growthRow(growth)];
}

function growthRow(growth: number): BenchRow {
  const value = Number(growth.toPrecision(4));
  const name = `cost of ${many} draws over ${few}, linear would be ${many / few}`;
  return { name, unit: "1", median: value, p95: value, n: 1 };
}
