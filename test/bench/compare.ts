import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { summariseTries, type BenchRow } from "../../electron/cli/bench/measure.ts";
import { numberText } from "../../electron/cli/terminal/number-text.ts";
import { tableText } from "../../electron/cli/terminal/table.ts";
import { summarise } from "../../models/engine/sample/percentile.ts";
import { createSession, evaluateDraws, type Session } from "../../models/engine/session.ts";
import {
  benchBinding,
  benchModel,
  benchValues,
  pathsOf,
  reportedMetrics,
  reportedYears,
  settled,
  sizes,
  uncertain,
  type BenchValues,
} from "./representative-model.ts";

const tries = 15;
const agreement = 1e-9;

/** Percentiles and mean by metric and year. */
type Reported = Record<string, Record<string, readonly number[]>>;

interface Timed {
  readonly times: readonly number[];
  readonly result: Reported;
}

/** Evaluates the model in the engine some times; as in numpy, the arrays are there before the clock starts. */
function timeEngine(values: BenchValues): Timed {
  const session = createSession(benchModel(), benchBinding(values));
  const times: number[] = [];
  let result: Reported = {};
  for (let attempt = -3; attempt < tries; attempt += 1) {
    const start = performance.now();
    result = evaluateOnce(session);
    if (attempt >= 0) times.push(performance.now() - start);
  }
  return { times, result };
}

function evaluateOnce(session: Session): Reported {
  const parts = reportedMetrics.flatMap((metric) => {
    const operand = session.state.operands.get(`bench.${metric}`);
    const data = session.state.slots[operand?.slot ?? -1];
    if (operand === undefined || data === undefined) throw new Error(`no values of ${metric}`);
    return reportedYears.map((year) => {
      const from = operand.start + year * (operand.strides[0] ?? 0);
      return { metric, year, data, from, kept: new Float64Array(sizes.draws) };
    });
  });
  for (const { first, count, skip } of evaluateDraws(session)) {
    for (const { data, from, kept } of parts) {
      kept.set(data.subarray(from + skip, from + skip + count), first);
    }
  }
  const reported: Reported = {};
  for (const { metric, year, kept } of parts) {
    const { percentiles, mean } = summarise(kept);
    (reported[metric] ??= {})[String(year)] = [...percentiles, mean];
  }
  return reported;
}

/** Evaluates the same values in numpy; undefined where numpy is not installed. */
function timeNumpy(values: BenchValues): (Timed & { version: string }) | undefined {
  const folder = mkdtempSync(join(tmpdir(), "isotherm-bench-"));
  try {
    for (const [group, arrays] of Object.entries(values) as [string, BenchValues["settled"]][]) {
      for (const [name, array] of arrays)
        writeFileSync(join(folder, `${group}-${name}.f64`), array);
    }
    const inputs = Object.entries({ ...uncertain, ...settled }).map(([name, { over }]) => [
      name,
      over,
    ]);
    const paths = Object.entries(uncertain).map(([name, input]) => [name, pathsOf(input)]);
    const shape = {
      ...sizes,
      years: reportedYears,
      inputs: Object.fromEntries(inputs) as unknown,
      paths: Object.fromEntries(paths) as unknown,
      uncertain: Object.keys(uncertain),
      settled: Object.keys(settled),
    };
    writeFileSync(join(folder, "shape.json"), JSON.stringify(shape));
    const script = join(import.meta.dirname, "compare-numpy.py");
    const threads = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
    const { status, stdout, stderr } = spawnSync("python3", [script, folder, String(tries)], {
      encoding: "utf8",
      env: { ...process.env, ...threads },
    });
    if (status !== 0) {
      process.stderr.write(
        `numpy does not run: ${stderr?.trim().split("\n").at(-1) ?? "no python3"}\n`,
      );
      return undefined;
    }
    return JSON.parse(stdout) as Timed & { version: string };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The largest relative difference between two results. */
function largestDifference(a: Reported, b: Reported): number {
  const differences = Object.entries(a).flatMap(([metric, years]) =>
    Object.entries(years).flatMap(([year, numbers]) =>
      numbers.map((value, i) => {
        const other = b[metric]?.[year]?.[i] ?? Number.NaN;
        return Math.abs(value - other) / Math.max(Math.abs(value), 1);
      }),
    ),
  );
  return Math.max(...differences);
}

function print(rows: readonly BenchRow[]): void {
  const right = (head: string) => ({ head, align: "right" }) as const;
  const heads = [{ head: "what" }, right("median"), right("p95"), { head: "unit" }, right("tries")];
  const cells = rows.map(({ name, median, p95, unit, n }) => [
    name,
    numberText(median),
    numberText(p95),
    unit,
    String(n),
  ]);
  process.stdout.write(tableText(heads, cells, 80));
}

const { site, year, draws } = sizes;
process.stdout.write(
  `From probabilities to percentiles: ten equations over ${site} sites, ${year} years,\n${draws} draws, every result checked to be finite, percentiles of three metrics\n`,
);
const values = benchValues();
const engine = timeEngine(values);
const rows = [summariseTries({ name: "isotherm", unit: "ms" }, engine.times)];
const numpy = timeNumpy(values);
if (numpy === undefined) {
  print(rows);
  process.stdout.write("For the comparison install numpy: apt-get install python3-numpy\n");
} else {
  rows.push(summariseTries({ name: `numpy ${numpy.version}`, unit: "ms" }, numpy.times));
  print(rows);
  const [own, other] = rows;
  const ratio = (other?.median ?? 0) / (own?.median ?? 1);
  const difference = largestDifference(engine.result, numpy.result);
  process.stdout.write(`isotherm is ${ratio.toFixed(2)} times as fast as numpy\n`);
  process.stdout.write(`largest relative difference of results: ${difference.toExponential(1)}\n`);
  if (!(difference <= agreement)) process.exitCode = 1;
}
