import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparisonSchema } from "../../../../build/analysis-schemas.ts";
import { loadCompany } from "../../../../models/library/companies.ts";
import { pairingIds } from "../../../../models/scenario/pairing-schema.ts";
import { z } from "../../../../models/scenario/zod.ts";
import { isotherm, scratchFolder, type ScratchFolder } from "../../../support/command-line.ts";
import { refusedLine } from "../../../support/refused-command.ts";

let folder: ScratchFolder;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

async function compared(wanted: number, ...argv: string[]): Promise<string> {
  const { code, out, err } = await isotherm(["compare", ...argv], folder.path);
  expect({ code, err }).toEqual({ code: wanted, err: "" });
  for (const line of out.split("\n")) {
    if (!argv.includes("--json")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  }
  return out;
}

const json = async (wanted: number, ...argv: string[]) =>
  z.array(comparisonSchema).parse(JSON.parse(await compared(wanted, ...argv, "--json")));

describe("compare", () => {
  it("ends with 0 where nothing differs", async () => {
    expect(await compared(0, "sensetime", "--scenario", "ndcs")).toContain("Nothing differs.");
    const all = await json(0, "sensetime", "sensetime");
    expect(all.map(({ a }) => a.scenario)).toEqual(pairingIds);
    expect(all.every(({ isSame }) => isSame)).toBe(true);
  });

  it("shows two pairings of a company, and why the cost differs", async () => {
    const pairings = ["--scenario", "net-zero-2050", "--scenario", "severe"];
    const out = await compared(1, "sensetime", ...pairings);
    expect(out).toContain("a  sensetime under net-zero-2050\nb  sensetime under severe\n");
    expect(out).toMatch(/^energy\.cost, m CNY of 2024 +2030 +240\.4 +189\.4 +-51\.0 +-21\.2$/m);
    expect(out).toMatch(/^carbon\.neutralityYear, year +2045 +never$/m);
    expect(out).toMatch(/^electricity price +-51\.3 +\+18\.7$/m);
    expect(out).toMatch(/^difference +-51\.0 +\+19\.0$/m);
    expect(out).toMatch(/^climate\.globalWarming, K +2050 +1\.565 +2\.348$/m);
    expect(out).toMatch(/^\d+ of \d+ results differ; --json lists them\.$/m);
  });

  it("sets inputs of b with --set and of a with --set-a", async () => {
    const at = ["sensetime", "--scenario", "ndcs"];
    const set = "energy.tariff[rest]=0.9 CNY/kWh";
    const [one] = await json(1, ...at, "--set", set);
    expect(one!.inputs).toMatchObject([{ label: "rest", difference: 190 }]);
    const [other] = await json(1, ...at, "--set-a", set);
    expect(other!.inputs).toMatchObject([{ label: "rest", difference: -190 }]);
    expect(await compared(1, ...at, "--set", set)).toContain("with energy.tariff[rest] = 0.9");
    expect(await json(0, ...at, "--set", set, "--set-a", set)).toMatchObject([{ isSame: true }]);
  });
});

describe("compare of two files or companies", () => {
  it("compares two versions of a file, under every pairing", async () => {
    const company = structuredClone(await loadCompany("sensetime"));
    folder.put("old.json", JSON.stringify(company));
    const changed = {
      ...company,
      inputs: {
        ...company.inputs,
        "energy.attainment": {
          value: 0.5,
          unit: "1",
          kind: "assumed",
          why: "a test",
          range: { low: 0, high: 1, shape: "triangular" },
        },
      },
    };
    folder.put("new.json", JSON.stringify(changed));
    const out = await compared(1, "old.json", "new.json");
    expect(out).toContain("a  old.json\nb  new.json\n");
    expect(out).toMatch(/^energy\.attainment +1 +0\.5$/m);
    for (const id of pairingIds) expect(out).toMatch(new RegExp(`^${id} +2030 `, "m"));
    const [found] = await json(1, "old.json", "new.json", "--scenario", "ndcs");
    expect(found!.inputs.map(({ input }) => input)).toEqual(["energy.attainment"]);
  });

  it("converts money of two base years to the prices of one", async () => {
    const two = ["sensetime", "kingsoft-cloud", "--scenario", "ndcs", "--prices", "2024"];
    const out = await compared(1, ...two);
    expect(out).toContain("Note: money is in prices of 2024");
    const [found] = await json(1, ...two);
    const units = found!.results.map(({ unit }) => unit).filter((unit) => unit.includes("CNY"));
    expect(new Set(units.map((unit) => /CNY\d*/.exec(unit)![0]))).toEqual(new Set(["CNY2024"]));
  });
});

describe("bad use of compare", () => {
  it.each([
    [["sensetime", "kingsoft-cloud"], "expected one year of prices for both: prices 2024 or 2025"],
    [["sensetime", "--scenario", "ndc"], 'unknown pairing "ndc"; nearest: ndcs'],
    [
      ["sensetime", "--scenario", "ndcs", "--scenario", "ndcs", "--scenario", "ndcs"],
      "--scenario: expected once or twice, found 3 times",
    ],
    [["sensetime", "--set", "energy.tarif=1"], 'unknown input "energy.tarif"'],
    [["sensetime", "--set-a", "energy.tariff"], "--set-a: expected PATH=VALUE"],
    [["sensetime", "--prices", "1980"], "--prices: expected a whole number from 1990"],
    [["sensetime", "--prices", "1995"], "prices: expected a year with a price level, 2020 to"],
    [["sensetime", "--years", "2100"], "--years: expected a whole number from 2024 to 2060"],
    [["sensetime", "none.json"], "none.json: expected a readable file, found none"],
    [[], "compare: expected <a>, found nothing"],
  ])("refuses %j", async (argv, message) => {
    expect(await refusedLine(["compare", ...argv], folder.path)).toContain(message);
  });

  it("names the file of the side the model refuses", async () => {
    const company = structuredClone(await loadCompany("sensetime"));
    const sites = company.sites.map((site) => ({ ...site, station: "CHN_Nowhere" }));
    folder.put("odd.json", JSON.stringify({ ...company, sites }));
    const line = await refusedLine(["compare", "sensetime", "odd.json"], folder.path);
    expect(line).toMatch(/^odd\.json\b/);
  });
});
