import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { solveSchema } from "../../../../build/analysis-schemas.ts";
import { isotherm } from "../../../support/command-line.ts";
import { refusedLine } from "../../../support/refused-command.ts";

const emptyFolder = mkdtempSync(join(tmpdir(), "isotherm-refused-"));
const at = ["--scenario", "ndcs", "--year", "2030"];
const cost = ["--metric", "energy.cost"];
const command = ["solve", "sensetime", ...at];
const tariff = ["--by", "energy.tariff"];

async function solvedText(...argv: string[]): Promise<string> {
  const { code, out, err } = await isotherm([...command, ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  return out;
}

describe("solve", () => {
  it("prints what stands and the solution", async () => {
    const out = await solvedText(...cost, "--reaches", "250 MCNY", ...tariff);
    expect(out).toMatch(/energy\.cost\[2030\] reaches 250\.00 m CNY of 2024 by\s+energy\.tariff/);
    expect(out).toMatch(/^as given +710 +186\.83$/m);
    expect(out).toMatch(/^solution +950\.\d+ +250\.00 +outside$/m);
    expect(out).toContain("Looked from 0 to 10,000 CNY2024/MWh: one solution.");
  });

  it("prints JSON of its schema, the same as the run it stands for", async () => {
    const argv = [...command, ...cost, "--reaches", "250e6", ...tariff, "--json"];
    const { code, out } = await isotherm(argv);
    expect(code).toBe(0);
    const result = solveSchema.parse(JSON.parse(out));
    expect(result).toMatchObject({ found: "one", as: "value", reaches: 250e6, year: 2030 });
    const setting = `energy.tariff=${result.solutions[0]!.low.input}`;
    const run = ["run", "sensetime", ...at.slice(0, 2), "--set", setting, ...cost, "--json"];
    const [found] = JSON.parse((await isotherm(run)).out) as {
      results: Record<string, { values: Record<string, number> }>;
    }[];
    expect(found!.results["energy.cost"]!.values["2030"]).toBeCloseTo(250e6, 2);
  });

  it("says that there is none, with what is reached", async () => {
    const out = await solvedText(...cost, "--reaches", "1e9", "--by", "energy.attainment");
    expect(out).toMatch(/no energy\.attainment from -1 to 3 makes/);
    expect(out).toMatch(/there it goes\s+from 0\.17\d+ to 0\.21\d+ bn CNY of 2024/);
  });

  it("prints both sides of a jump, and the shift of a series", async () => {
    const threshold = ["--by", "energy.etsThreshold[lingang-aidc]"];
    const jump = await solvedText(...cost, "--reaches", "186.7e6", ...threshold);
    expect(jump).toMatch(/^jump from .*\nto +[\d,.]+ +186\.57$/m);
    const shift = ["--by", "climate.globalWarming", "--as", "shift"];
    const argv = ["--metric", "energy.averagePue", "--reaches", "1.2195", ...shift];
    expect(await solvedText(...argv)).toMatch(/shift of\s+climate\.globalWarming/);
  });

  it("takes a site where the metric has sites", async () => {
    const pue = ["--metric", "energy.pue", "--site", "lingang-aidc"];
    const out = await solvedText(...pue, "--reaches", "1.25", "--by", "energy.attainment");
    expect(out).toContain("energy.pue[lingang-aidc,2030]");
  });
});

describe("bad use of solve", () => {
  const reaches = ["--reaches", "250e6"];
  it.each([
    [["solve", "sensetime"], "--metric: expected METRIC, as isotherm metrics lists them"],
    [[...command, ...cost], "--reaches: expected VALUE, found nothing"],
    [[...command, ...cost, ...reaches], "--by: expected INPUT, found nothing"],
    [[...command, "--metric", "energy.costs"], 'unknown metric "energy.costs"; nearest'],
    [
      [...command, ...cost, "--reaches", "much", ...tariff],
      '--reaches: expected a number, with its unit where it has another, found "much"',
    ],
    [
      [...command, ...cost, "--reaches", "250 MWh", ...tariff],
      "reaches: expected a unit like CNY2024, found MWh",
    ],
    [[...command, ...cost, "--reaches", "1 zorkmid", ...tariff], "unknown unit name"],
    [
      [...command, ...cost, ...reaches, "--by", "energy.tarif"],
      'unknown input "energy.tarif"; nearest: energy.tariff',
    ],
    [
      [...command, ...cost, ...reaches, "--by", "energy.tariff[moon]"],
      "energy.tariff[moon]: expected one of lingang-aidc",
    ],
    [
      [...command, ...cost, ...reaches, ...tariff, "--as", "sum"],
      'unknown setting "sum"; expected one of value, shift, factor',
    ],
    [
      [...command, ...cost, ...reaches, ...tariff, "--low", "-5"],
      "low: expected 0 to 10000 CNY2024/MWh, found -5",
    ],
    [
      [...command, ...cost, ...reaches, ...tariff, "--low", "800", "--high", "700"],
      "low: expected less than 700 CNY2024/MWh, found 800",
    ],
    [
      [...command, ...cost, ...reaches, ...tariff, "--low", "700", "--high", "710"],
      "--low, --high: expected bounds of energy.tariff between which energy.cost[2030] reaches 250.00 m CNY of 2024; from 700 to 710 CNY2024/MWh it goes from 184.",
    ],
    [
      [...command, ...cost, ...reaches, ...tariff, "--site", "rest"],
      "--site: expected nothing, since energy.cost has no sites",
    ],
    [
      [...command, "--metric", "energy.pue", ...reaches, ...tariff],
      "energy.pue: varies by site: expected one of lingang-aidc",
    ],
    [
      [...command, "--metric", "carbon.neutralityYear", ...reaches, ...tariff],
      "carbon.neutralityYear: may be never, and no input value brackets that",
    ],
    [
      [...command, ...cost, ...reaches, "--by", "water.price"],
      "water.price: expected an input of energy.cost; it has no part in it",
    ],
  ])("%j", async (argv, message) => {
    expect(await refusedLine(argv, emptyFolder)).toContain(message);
  });
});
