import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { gridSchema } from "../../../../build/analysis-schemas.ts";
import { outputSchemas } from "../../../../build/output-schemas.ts";
import { isotherm } from "../../../support/command-line.ts";
import { refusedLine } from "../../../support/refused-command.ts";

const at = ["--scenario", "net-zero-2050"];
const few = ["run", "sensetime", ...at, "--metric", "energy.cost", "--draws", "200"];

async function printed(argv: readonly string[]): Promise<string> {
  const { code, out, err } = await isotherm(argv);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const line of out.split("\n")) {
    if (!argv.includes("--json") && !argv.includes("--csv")) {
      expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
  }
  return out;
}

describe("run with draws", () => {
  it("tells probabilities, errors and sources that fell", async () => {
    const wanted = ["--threshold", "energy.cost@2030>250 MCNY", "--sampling", "sobol"];
    const out = await printed([...few, ...wanted]);
    expect(out).toMatch(/energy\.cost in 2030 above 250,000,000 CNY2024 +\d+\.\d ± \d\.\d %/);
    expect(out).toMatch(/Standard error of the medians: at most \d+\.\d % \(scrambled Sobol\)/);
    const base = ["run", "sensetime", ...at, "--metric", "carbon.scope2Location"];
    const badge = await printed(base);
    expect(badge).toContain("[superseded] rests on mee-2024-33");
    const without = await printed([...base, "--without-source", "mee-2024-33"]);
    expect(without).toContain("Without figures of mee-2024-33.");
    expect(without).not.toContain("rests on mee-2024-33");
  });

  it("prints JSON of its schema, the same in any number of threads", async () => {
    const argv = ["run", "sensetime", "--draws", "100", "--metric", "energy.cost", "--json"];
    const schema = outputSchemas.find(({ command }) => command === "run")!.schema;
    const [one, two] = [await printed(argv), await printed([...argv, "--jobs", "2"])];
    expect(schema.safeParse(JSON.parse(one)).error?.issues).toBeUndefined();
    expect(two).toBe(one);
  }, 60_000);
});

describe("grid", () => {
  const grid = ["grid", "sensetime", ...at, "--year", "2030", "--metric", "energy.cost"];
  const axes = ["--by", "energy.tariff[lingang-aidc]", "--and", "energy.attainment"];

  it("prints a table no wider than the terminal, CSV and JSON of its schema", async () => {
    const out = await printed([...grid, ...axes, "--steps", "31"]);
    expect(out).toMatch(/\d+ of 31 columns; --csv and --json hold all\./);
    const csv = await printed([...grid, ...axes, "--steps", "3", "--csv"]);
    expect(csv.trim().split("\n")).toHaveLength(10);
    const { values, year } = gridSchema.parse(
      JSON.parse(await printed([...grid, ...axes, "--json"])),
    );
    expect([values.length, values[0]!.length, year]).toEqual([11, 11, 2030]);
  });

  it.each([
    [["--by", "energy.tariff"], "--and: expected INPUT, found nothing"],
    [["--by", "energy.tarif", "--and", "energy.attainment"], 'unknown input "energy.tarif"'],
    [
      ["--by", "energy.tariff", "--and", "energy.tariff"],
      "expected another input than energy.tariff",
    ],
    [[...axes, "--steps", "1"], "--steps: expected a whole number from 2 to 201"],
    [[...axes, "--and-low", "9"], "low: expected -1 to 3"],
    [[...axes, "--csv", "--json"], "--csv: expected one of --csv and --json, found both"],
  ])("%j is refused", async (argv, message) => {
    expect(await refusedLine([...grid, ...argv], ".")).toContain(message);
  });
});

describe("bad draws, one line each", () => {
  it.each([
    [["--sampling", "sobl"], 'unknown sampling "sobl"; nearest: sobol'],
    [["--threshold", "energy.cost"], "--threshold: expected METRIC[LABEL]@YEAR>VALUE"],
    [["--threshold", "energy.cost@2030>much"], "--threshold: expected a number"],
    [["--threshold", "energy.cots@2030>1"], 'unknown metric "energy.cots"'],
    [["--threshold", "energy.cost@1999>1"], "year: expected 2024 to 2060, found 1999"],
    [["--threshold", "energy.cost[moon]@2030>1"], "energy.cost has no labels, found [moon]"],
    [["--threshold", "energy.cost@2030>1", "--draws", "1"], "--draws: expected once"],
    [["--correlation", "ngfs"], "--correlation: expected GROUP=RANK or INPUT~INPUT=RANK"],
    [["--correlation", "ngfs=2"], "correlation of ngfs: expected -1 to 1, found 2"],
    [["--correlation", "moon=0.5"], "correlation: expected a group among"],
    [["--correlation", "energy.tarif~water.price=0.5"], "energy.tarif: is not an input"],
    [
      [
        ...["--correlation", "energy.loadIndex~energy.attainment=0.9"],
        ...["--correlation", "energy.loadIndex~climate.globalWarming=0.9"],
        ...["--correlation", "energy.attainment~climate.globalWarming=-0.9"],
      ],
      "expected a positive semi-definite matrix",
    ],
    [["--without-source", "kotz-2024"], "source: no input rests on kotz-2024"],
    [["--without-source", "ngfs-phase5"], "has a figure of ngfs-phase5 only"],
    [["--jobs", "0"], "--jobs: expected a whole number from 1 to 64"],
    [["--set", "energy.costShare=1.5"], "energy.costShare"],
  ])("%j", async (argv, message) => {
    expect(await refusedLine([...few, ...argv], ".")).toContain(message);
  });

  it("a portfolio of none", async () => {
    const line = await refusedLine(["bench", "--portfolio", "0"], ".");
    expect(line).toContain("--portfolio: expected a whole number from 1");
  });
});

describe("bench --portfolio", () => {
  it("prints JSON of its schema, with the same hash in any number of threads", async () => {
    const argv = ["bench", "--portfolio", "40", "--seed", "9", "--json"];
    const schema = outputSchemas.find(({ command }) => command === "bench-portfolio")!.schema;
    const reports = [
      JSON.parse(await printed([...argv, "--jobs", "1"])),
      JSON.parse(await printed([...argv, "--jobs", "2"])),
    ] as { hash: string }[];
    for (const report of reports) expect(schema.safeParse(report).error?.issues).toBeUndefined();
    expect(reports[0]!.hash).toBe(reports[1]!.hash);
  }, 60_000);
});
