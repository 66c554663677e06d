import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import stringWidth from "string-width";
import { readSheet } from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { readScenarioFile } from "../../../../electron/host/import/read-scenario-file.ts";
import { readIamc } from "../../../../models/scenario/iamc-file/read-iamc.ts";
import { importedScenariosSchema } from "../../../../models/scenario/iamc-import/imported-schema.ts";
import type { RunResult } from "../../../../models/run/types.ts";
import { isotherm, scratchFolder } from "../../../support/command-line.ts";
import { readPdf } from "../../../support/read-pdf.ts";
import { refusedLine } from "../../../support/refused-command.ts";
import { remind, smallLines } from "../../../support/scenario-import.ts";

const folder = scratchFolder();
afterAll(() => folder.remove());

const phase5 = resolve("test/golden/ngfs-asia-r5-phase5.csv");
const phase3 = resolve("test/golden/ngfs-phase3-world.csv");
const cli = (...argv: readonly string[]) => isotherm(argv, folder.path);
const small = smallLines.join("\n");

async function seriesIn(name: string) {
  const { entries } = readIamc(await readScenarioFile(name, join(folder.path, name)));
  return entries.map((each) => ({ ...each, rows: [] }));
}

describe("import-iamc", () => {
  it("says what it found, within 80 columns", async () => {
    const { code, out } = await cli("import-iamc", phase5, "--model", remind);
    expect(code).toBe(0);
    expect(out).toMatch(/^ngfs-asia-r5-phase5\.csv: Asia \(R5\), REMIND-MAgPIE 3\.3-4\.8\n/);
    expect(out).toMatch(/\nnet-zero-2050 +2020–2060 \(9\) +2020–2060 \(9\) +2020–2060 \(9\) +–\n/);
    expect(out).toMatch(/\n +USD2010\/tCO2e +USD2010\/GJ +kgCO2e\/MWh\n/);
    expect(out).toMatch(/\na variable that is not needed +125 +ngfs/);
    for (const line of out.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it("says where no run can use what it found", async () => {
    const { out } = await cli("import-iamc", phase3, "--model", "REMIND-MAgPIE 3.0-4.4");
    expect(out).toContain("No run can use it");
  });

  it("writes what it prints as JSON, in the published form, the same bytes twice", async () => {
    const argv = ["import-iamc", phase5, "--model", remind, "--out", "asia.json"];
    const { out } = await cli(...argv, "--json");
    const written = readFileSync(join(folder.path, "asia.json"), "utf8");
    expect(written).toBe(out);
    expect(importedScenariosSchema.safeParse(JSON.parse(out)).error).toBeUndefined();
    expect((await cli(...argv)).out).toMatch(/\nwrote asia\.json \(12\.\d kB\)\n$/);
    expect(readFileSync(join(folder.path, "asia.json"), "utf8")).toBe(written);
  });

  it.each<[name: string, given: { file?: string; argv: readonly string[] }, message: string]>([
    ["models without a choice", { argv: [phase5] }, "REMIND-MAgPIE 3.3-4.8; name one with --model"],
    [
      "another region",
      { file: small, argv: ["bad.csv", "--region", "Mars"] },
      'regions China, found "Mars"',
    ],
    [
      "a row twice",
      { file: `${small}\n${smallLines[1]}`, argv: ["bad.csv"] },
      "bad.csv, row 10: Price|Carbon of",
    ],
    [
      "semicolons",
      { file: small.replaceAll(",", ";"), argv: ["bad.csv"] },
      "bad.csv row 1: expected columns",
    ],
    ["no file", { argv: ["none.csv"] }, "none.csv: expected a readable file, found none"],
  ])("refuses %s", async (_name, { file, argv }, message) => {
    if (file !== undefined) folder.put("bad.csv", file);
    const line = await refusedLine(["import-iamc", ...argv, "--out", "bad.json"], folder.path);
    expect(line).toContain(message);
  });
});

describe("export-iamc", () => {
  it("writes the bundled rows as they were published", async () => {
    const { out } = await cli("export-iamc");
    folder.put("bundled.csv", out);
    const published = readIamc(await readScenarioFile("a.csv", phase5)).entries;
    expect(await seriesIn("bundled.csv")).toEqual(published.map((each) => ({ ...each, rows: [] })));
  });

  it("loses nothing in a workbook", async () => {
    expect((await cli("export-iamc", "--out", "bundled.xlsx")).code).toBe(0);
    folder.put("bundled.csv", (await cli("export-iamc")).out);
    expect(await seriesIn("bundled.xlsx")).toEqual(await seriesIn("bundled.csv"));
    const head = (await readSheet(readFileSync(join(folder.path, "bundled.xlsx")), "data"))[0];
    expect(head?.slice(0, 6)).toEqual(["Model", "Scenario", "Region", "Variable", "Unit", "2020"]);
  });

  it("writes results of several companies, as run gives them", async () => {
    const chosen = ["--scenario", "severe", "--metric", "energy.cost", "--years", "2030,2050"];
    const companies = ["--company", "sensetime", "--company", "capital-online"];
    const argv = ["export-iamc", ...companies, ...chosen, "--out", "results.csv"];
    expect((await cli(...argv)).out).toMatch(/^wrote results\.csv/);
    const series = await seriesIn("results.csv");
    expect(series.map(({ region }) => region)).toEqual(["sensetime", "capital-online"]);
    const { out } = await cli("run", "sensetime", ...chosen, "--json");
    const [run] = JSON.parse(out) as RunResult[];
    expect(series[0]!.points).toEqual(run!.results["energy.cost"]!.values);
  });

  it.each([
    [["export-iamc", "--years", "2030"], "--years: expected beside --company, found none"],
    [["export-iamc", "--out", "a.pdf"], "--out: expected a name ending in .csv or .xlsx"],
    [["export-iamc", "--company", "nobody"], 'unknown company "nobody"'],
  ])("refuses %j", async (argv, message) => {
    expect(await refusedLine(argv, folder.path)).toContain(message);
  });
});

describe("--import", () => {
  it("gives what the bundled scenarios give, from the file behind them", async () => {
    await cli("import-iamc", phase5, "--model", remind, "--out", "asia.json");
    const { out, code } = await cli("run", "sensetime", "--json", "--import", "asia.json");
    expect(code).toBe(0);
    expect(out).toBe((await cli("run", "sensetime", "--json")).out);
  });

  it("takes scenarios through the whole round: export, import, run", async () => {
    await cli("export-iamc", "--out", "round.xlsx");
    await cli("import-iamc", "round.xlsx", "--model", remind, "--out", "round.json");
    const argv = ["run", "kingsoft-cloud", "--scenario", "ndcs", "--json"];
    expect((await cli(...argv, "--import", "round.json")).out).toBe((await cli(...argv)).out);
  });

  it("says in the table and in an explanation where the paths come from", async () => {
    folder.put("china.csv", small);
    await cli("import-iamc", "china.csv", "--out", "china.json");
    const { out } = await cli("run", "sensetime", "--import", "china.json");
    expect(out).toMatch(/Prices of net-zero-2050, current-policies from china\.csv: China, M 1\.0/);
    expect(out).toContain("All paths of low-demand,");
    const asked = ["scenario.carbonPriceInYuan", "--scenario", "kc-low", "--year", "2030"];
    const tree = await cli("explain", "sensetime", ...asked, "--import", "china.json");
    expect(tree.out.replace(/\s+/g, " ")).toContain(
      "china.csv, row 2: M 1.0, Net Zero 2050, China",
    );
  });

  it("goes into an export with its source and the command that repeats it", async () => {
    folder.put("china.csv", small);
    await cli("import-iamc", "china.csv", "--out", "china.json");
    const argv = ["export", "sensetime", "--scenario", "severe", "--scenario", "kc-low"];
    await cli(...argv, "--import", "china.json", "--out", "c.csv");
    const read = (part: string) => readFileSync(join(folder.path, `c${part}.csv`), "utf8");
    expect(read("-sources")).toMatch(/\r\nimport-[0-9a-f]{12},"china\.csv: M 1\.0, China/);
    expect(read("-notes")).toContain("--import china.json");
  });

  it("stands in an appendix wherever the bundled origin stood", async () => {
    folder.put("china.csv", small);
    await cli("import-iamc", "china.csv", "--out", "china.json");
    const argv = ["appendix", "sensetime", "--scenario", "kc-low", "--date", "2026-11-20"];
    const { code, err } = await cli(...argv, "--import", "china.json", "--out", "a.pdf");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder.path, "a.pdf"))));
    const text = pages.join(" ").replaceAll(/\s+/g, " ");
    expect(text.match(/china\.csv \(M 1\.0, China\)/g)?.length).toBeGreaterThanOrEqual(6);
    expect(text).toMatch(/SHA-256 of the file: [0-9a-f]{64}/);
    expect(text).toContain("--import china.json");
    expect(text).not.toContain("A proxy for China");
  }, 60_000);
});

describe("--import of a bad file", () => {
  it.each<[name: string, content: string, message: string]>([
    ["the CSV itself", small, "bad.json:1:1: expected"],
    ["another document", '{"schemaVersion":1}', "bad.json:1:1 file: expected"],
  ])("refuses %s", async (_name, content, message) => {
    folder.put("bad.json", content);
    const line = await refusedLine(["run", "sensetime", "--import", "bad.json"], folder.path);
    expect(line).toContain(message);
    expect(existsSync(join(folder.path, "out"))).toBe(false);
  });

  it("refuses scenarios no run can use", async () => {
    await cli("import-iamc", phase3, "--model", "REMIND-MAgPIE 3.0-4.4", "--out", "p3.json");
    const line = await refusedLine(["run", "sensetime", "--import", "p3.json"], folder.path);
    expect(line).toContain("p3.json: ngfs-phase3-world.csv: expected electricity and carbon price");
  });
});
