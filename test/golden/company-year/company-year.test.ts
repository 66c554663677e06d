import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { openWorkbench, prepare, runNow } from "../../../models/run/run.ts";

/** A company-year worked from the method chapter alone, as its file has it. */
interface Worked {
  readonly company: string;
  readonly scenario: string;
  readonly years: readonly number[];
  readonly tolerance: number;
  readonly units: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

type Figures = ReadonlyMap<string, unknown>;

const here = fileURLToPath(new URL(".", import.meta.url));

const read = (name: string): Worked =>
  JSON.parse(readFileSync(`${here}${name}.json`, "utf8")) as Worked;

/** Every figure of a nested result under its place: metric/label/year. */
const figuresOf = (value: unknown, place: string): [string, unknown][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, `${place}/${key}`))
    : [[place, value]];

const tabulate = (values: Readonly<Record<string, unknown>>): Figures =>
  new Map(Object.entries(values).flatMap(([metric, value]) => figuresOf(value, metric)));

const runProgram = async (worked: Worked) => {
  const company = await loadCompany(worked.company);
  const prepared = await prepare(await openWorkbench(), company);
  const { scenario, years } = worked;
  const [result] = runNow(prepared, { company, scenarios: [scenario], years: [...years] });
  if (result === undefined) throw new Error(`no result for ${worked.company}`);
  return Object.entries(result.results).filter(([metric]) => !metric.startsWith("register."));
};

/** Agreement to one part in a million, or to 0.000001 near zero; never (null) only agrees with never. */
const agree = (ours: unknown, theirs: unknown, tolerance: number): boolean => {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  const nearZero = Math.max(Math.abs(ours), Math.abs(theirs)) <= tolerance;
  return nearZero || Math.abs(ours - theirs) <= tolerance * Math.abs(theirs);
};

describe.each(["sensetime-kc-high", "kingsoft-cloud-kc-low"])("%s", (name) => {
  const worked = read(name);
  let units: Record<string, string>;
  let program: Figures;

  beforeAll(async () => {
    const results = await runProgram(worked);
    units = Object.fromEntries(results.map(([metric, result]) => [metric, result.unit]));
    program = tabulate(
      Object.fromEntries(results.map(([metric, result]) => [metric, result.values])),
    );
  });

  it("has the metrics of the program, in its units, and no others", () => {
    expect(units).toEqual(worked.units);
  });

  it("has a figure for every label and year of the program, and no others", () => {
    expect([...program.keys()].sort()).toEqual([...tabulate(worked.values).keys()].sort());
  });

  it("agrees with the program in every figure to one part in a million", () => {
    const differing = [...tabulate(worked.values)]
      .filter(([place, figure]) => !agree(program.get(place), figure, worked.tolerance))
      .map(([place, figure]) => ({ place, worked: figure, program: program.get(place) }));
    expect(differing).toEqual([]);
  });
});

describe("the worked company-years", () => {
  it("come out again from the method in Python", (context) => {
    const script = `${here}company-year.py`;
    const { error, status, stdout, stderr } = spawnSync("python3", [script], { encoding: "utf8" });
    if (error) context.skip(`python3 does not run here (${error.message}): not worked again`);
    expect(status, stdout + stderr).toBe(0);
  });
});
