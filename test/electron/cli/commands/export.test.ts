import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { readSheet } from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandLine } from "../../../../electron/cli/command-line.ts";

const cwd = mkdtempSync(join(tmpdir(), "isotherm-export-"));
afterAll(() => rmSync(cwd, { recursive: true }));

async function isotherm(...argv: readonly string[]) {
  const said: { out: string; err: string } = { out: "", err: "" };
  const code = await runCommandLine(argv, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTerminal: false,
    columns: 80,
    cwd,
  });
  return { code, ...said };
}

function read(file: string): string {
  return readFileSync(join(cwd, file), "utf8");
}

const small = ["sensetime", "--scenario", "severe", "--metric", "energy.cost"];

interface JsonResult {
  readonly results: Readonly<Record<string, { values: Readonly<Record<string, number>> }>>;
}

describe("export", () => {
  it("writes one workbook with results, inputs, sources and notes", async () => {
    const { code, out } = await isotherm("export", ...small);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^wrote out\/sensetime-results\.xlsx \(/),
    ]);
    const file = Buffer.from(readFileSync(join(cwd, "out/sensetime-results.xlsx")));
    const [head, first] = await readSheet(file, "Results");
    const { out: json } = await isotherm("run", ...small, "--json");
    const [result] = JSON.parse(json) as readonly JsonResult[];
    expect(first![head!.indexOf("value")]).toBe(result!.results["energy.cost"]!.values["2030"]);
    for (const sheet of ["Inputs", "Sources", "Notes"]) {
      expect((await readSheet(file, sheet)).length).toBeGreaterThan(5);
    }
  });

  it("writes a CSV for each table beside the results", async () => {
    const { code, out } = await isotherm("export", ...small, "--out", "a/b.csv", "--json");
    const shown = JSON.parse(out) as { files: readonly { file: string; bytes: number }[] };
    expect([code, shown]).toMatchObject([0, { company: "sensetime", format: "csv", rows: 2 }]);
    const names = shown.files.map(({ file }) => file);
    expect(names).toEqual(["a/b.csv", "a/b-inputs.csv", "a/b-sources.csv", "a/b-notes.csv"]);
    for (const { file, bytes } of shown.files) {
      expect(Buffer.byteLength(read(file))).toBe(bytes);
      expect(read(file)).toMatch(/^\ufeff/);
    }
  });

  it("names in the notes the command that gives the same bytes again", async () => {
    const set = ["--set", "energy.tariff=0.8 CNY2024/kWh"];
    const given = [...small, "--years", "2030", "--draws", "20", "--seed", "5", ...set];
    await isotherm("export", ...given, "--format", "csv", "--out", "one.csv");
    const notes = csvParse(read("one-notes.csv").slice(1));
    const again = notes.find(({ item }) => item === "Run again")!.text!;
    const words = [...again.matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b ?? "");
    expect(words[0]).toBe("isotherm");
    await isotherm(...words.slice(1), "--out", "two.csv");
    for (const part of ["", "-inputs", "-sources", "-notes"]) {
      expect(read(`two${part}.csv`)).toBe(read(`one${part}.csv`));
    }
  });

  it.each([
    [["--format", "pdf"], /unknown format "pdf"/],
    [["--format", "csv", "--out", "x.xlsx"], /--out: expected a name ending in \.csv/],
    [["--metric", "energy.costs"], /unknown metric/],
  ])("refuses %j in one line and writes nothing", async (options, message) => {
    const { code, out, err } = await isotherm("export", "sensetime", ...options);
    expect([code, out, err]).toEqual([2, "", expect.stringMatching(message)]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(join(cwd, "x.xlsx"))).toBe(false);
  });
});

describe("run --csv", () => {
  it("prints the results in long form, as run --json has them", async () => {
    const { code, out } = await isotherm("run", ...small, "--csv");
    const rows = csvParse(out);
    const { out: json } = await isotherm("run", ...small, "--json");
    const [result] = JSON.parse(json) as readonly JsonResult[];
    const { values } = result!.results["energy.cost"]!;
    expect(code).toBe(0);
    expect(rows.map(({ year, value }) => [year, Number(value)])).toEqual(Object.entries(values));
  });

  it("does not print JSON at the same time", async () => {
    const { code, err } = await isotherm("run", ...small, "--csv", "--json");
    expect([code, err]).toEqual([2, expect.stringContaining("--csv: expected one of")]);
  });
});
