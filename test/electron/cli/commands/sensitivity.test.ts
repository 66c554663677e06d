import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { sensitivitySchema } from "../../../../build/analysis-schemas.ts";
import { isotherm } from "../../../support/command-line.ts";
import { refusedLine } from "../../../support/refused-command.ts";

const emptyFolder = mkdtempSync(join(tmpdir(), "isotherm-refused-"));
const scenario = ["--scenario", "net-zero-2050"];
const command = ["sensitivity", "kingsoft-cloud", ...scenario];
const cost = ["--metric", "energy.cost", "--year", "2050"];

async function text(...argv: string[]): Promise<string> {
  const { code, out, err } = await isotherm([...command, ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  return out;
}

describe("sensitivity", () => {
  it("prints every figure with its error", async () => {
    const out = await text(...cost, "--draws", "512", "--threshold", "1.5 GCNY");
    expect(out).toMatch(/mean [\d.]+ ± [\d.]+; standard deviation [\d.]+ ± [\d.]+/);
    expect(out).toMatch(/above 1\.500 with a probability of \d+\.\d % ± \d+\.\d %/);
    expect(out).toMatch(/^energy\.leasedElectricity\[leased-capacity\] +507,383 +902,774/m);
    expect(out).toMatch(/^energy\.costPassThrough +0\.\d{3} ± 0\.\d{3} +0\.\d{3} ± 0\.\d{3}$/m);
    expect(out).toMatch(/Over the 20 inputs that a screening finds\s+strongest/);
    expect(out).toMatch(/the\s+variance\s+is\s+\d+\.\d\s+%\s+±\s+\d+\.\d\s+%\s+of\s+the\s+whole/);
  });

  it("prints JSON of its schema, the same bytes twice", async () => {
    const argv = [...command, ...cost, "--draws", "128", "--seed", "7", "--json"];
    const { code, out } = await isotherm(argv);
    expect(code).toBe(0);
    expect((await isotherm(argv)).out).toBe(out);
    const result = sensitivitySchema.parse(JSON.parse(out));
    expect(result).toMatchObject({ draws: 128, seed: 7, threshold: null, unit: "CNY2025" });
    expect(result.sobol).toMatchObject({ kind: "indices", draws: 128 });
  });

  it("prints never, and why there are no indices", async () => {
    const out = await text("--metric", "carbon.neutralityYear", "--draws", "128");
    expect(out).toMatch(/central 20\d\d;\s+128\s+draws/);
    expect(out).toContain("No Sobol indices: the metric may be never");
    const argv = [...command, "--metric", "carbon.neutralityYear", "--draws", "128", "--json"];
    sensitivitySchema.parse(JSON.parse((await isotherm(argv)).out));
  });

  it.each([
    [["--year", "2050"], "--metric: expected METRIC"],
    [["--metric", "energy.cost"], "energy.cost: varies by year: expected one of 2025 to 2060"],
    [[...cost, "--draws", "10"], "--draws: expected a whole number from 64 to 65536"],
    [[...cost, "--seed", "-1"], "--seed: expected a whole number"],
    [[...cost, "--threshold", "high"], "--threshold: expected a number"],
    [[...cost, "--threshold", "5 K"], "threshold: expected a unit like CNY2025, found K"],
    [[...cost, "--fuel", "diesel"], "--fuel: expected nothing, since energy.cost has no fuels"],
    [[...cost, "--metric", "water.cost"], "--metric: expected once, found a second time"],
  ])("refuses %j", async (argv, message) => {
    expect(await refusedLine([...command, ...argv], emptyFolder)).toContain(message);
  });
});
