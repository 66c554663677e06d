import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandTable } from "../../../electron/cli/command-table.ts";
import { pairingIds } from "../../../models/scenario/pairing-schema.ts";
import type { ExplainNode, RunResult } from "../../../models/run/types.ts";
import vectors from "../../golden/cooling-testvectors.json" with { type: "json" };
import { isotherm, scratchFolder, type ScratchFolder } from "../../support/command-line.ts";

const station = "CHN_Shanghai.Shanghai.583620_CSWD";

async function json(...argv: string[]): Promise<unknown> {
  const { code, out, err } = await isotherm([...argv, "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.endsWith("\n")).toBe(true);
  expect(out).not.toContain("NaN");
  return JSON.parse(out);
}

const runJson = async (...argv: string[]): Promise<RunResult[]> =>
  (await json("run", "sensetime", ...argv)) as RunResult[];

describe("lists", () => {
  it("companies", async () => {
    const rows = (await json("companies")) as { id: string; baseYear: number }[];
    expect(rows.map(({ id, baseYear }) => [id, baseYear])).toEqual([
      ["kingsoft-cloud", 2025],
      ["sensetime", 2024],
      ["capital-online", 2024],
    ]);
  });

  it("pairings", async () => {
    const rows = (await json("pairings")) as { id: string; coherent: boolean }[];
    expect(rows.map(({ id }) => id)).toEqual(pairingIds);
  });

  it("scenarios, each in the pairings that use it", async () => {
    const rows = (await json("scenarios")) as { kind: string; id: string; pairings: string[] }[];
    expect(rows.filter(({ kind }) => kind === "transition")).toHaveLength(7);
    expect(rows.find(({ id }) => id === "SSP3-8.5")?.pairings).toEqual(["kc-high"]);
    expect(rows.find(({ id }) => id === "ndcs")?.pairings).toEqual(["ndcs"]);
  });

  it("metrics, exactly those a run reports", async () => {
    const plain = (await json("metrics")) as { metric: string }[];
    expect(plain.filter(({ metric }) => metric.startsWith("register."))).toEqual([]);
    const rows = (await json("metrics", "sensetime")) as {
      metric: string;
      unit: string;
      over: string[];
    }[];
    const [result] = await runJson("--scenario", "ndcs");
    expect(rows.map(({ metric }) => metric).sort()).toEqual(
      Object.keys(result?.results ?? {}).sort(),
    );
    expect(rows.find(({ metric }) => metric === "energy.pue")?.over).toEqual(["site", "year"]);
  });
});

describe("run", () => {
  it("gives every pairing in order, in the agreed shape", async () => {
    const results = await runJson();
    expect(results.map(({ scenario }) => scenario)).toEqual(pairingIds);
    const [first] = results;
    expect(Object.keys(first ?? {})).toEqual([
      "company",
      "scenario",
      "engineVersion",
      "currency",
      "baseYear",
      "years",
      "seed",
      "draws",
      "sampling",
      "badges",
      "results",
    ]);
    expect(first).toMatchObject({ company: "sensetime", currency: "CNY2024", baseYear: 2024 });
    expect(first?.years).toEqual([2030, 2050]);
    const pue = first?.results["energy.pue"];
    expect(pue).toMatchObject({ unit: "1", over: ["site", "year"] });
    expect(Object.keys((pue?.values as object | undefined) ?? {})[0]).toBe("lingang-aidc");
    expect(first?.results["energy.cost"]?.unit).toBe("CNY2024");
  });

  it("gives the same bytes twice, with draws too", async () => {
    const argv = [
      "run",
      "sensetime",
      "--scenario",
      "ndcs",
      "--draws",
      "200",
      "--seed",
      "7",
      "--json",
    ];
    expect((await isotherm(argv)).out).toBe((await isotherm(argv)).out);
  });

  it("gives percentiles with draws, by site only when asked", async () => {
    const argv = ["--scenario", "ndcs", "--draws", "100"];
    const [totals] = await runJson(...argv);
    expect(totals).toMatchObject({ draws: 100, seed: 1 });
    const cost = totals?.results["energy.cost"]?.values as Record<string, Record<string, number>>;
    expect(Object.keys(cost["2030"] ?? {})).toEqual(
      expect.arrayContaining(["p05", "p25", "p50", "p75", "p95", "mean"]),
    );
    expect(totals?.results["energy.pue"]).toBeUndefined();
    const [sites] = await runJson(...argv, "--per-site");
    expect(sites?.results["energy.pue"]).toBeDefined();
  });

  it("prints a summary of every pairing", async () => {
    const { code, out } = await isotherm(["run", "sensetime"]);
    expect(code).toBe(0);
    for (const id of pairingIds) expect(out).toContain(`\n${id} `);
  });
});

describe("options of a run", () => {
  it("takes years as a list, as a range and all of them", async () => {
    const years = async (text: string): Promise<readonly number[]> =>
      (await runJson("--scenario", "ndcs", "--metric", "energy.cost", "--years", text))[0]?.years ??
      [];
    expect(await years("2050,2030")).toEqual([2050, 2030]);
    expect(await years("2024-2026,2040")).toEqual([2024, 2025, 2026, 2040]);
    expect(await years("all")).toHaveLength(37);
  });

  it("takes inputs in other units, for all sites or one", async () => {
    const cost = async (...set: string[]): Promise<unknown> => {
      const settings = set.flatMap((text) => ["--set", text]);
      const [result] = await runJson("--scenario", "ndcs", "--metric", "energy.cost", ...settings);
      return result?.results["energy.cost"]?.values;
    };
    const inMegawattHours = await cost("energy.tariff=800");
    expect(await cost("energy.tariff=0.8 CNY/kWh")).toEqual(inMegawattHours);
    expect(await cost("energy.tariff=0.8CNY2024/kWh")).toEqual(inMegawattHours);
    expect(await cost("energy.tariff[lingang-aidc]=0.8 CNY/kWh")).not.toEqual(inMegawattHours);
  });
});

describe("explain", () => {
  const lines = ["energy.cost", "carbon.netEmissions", "energy.stageChange", "carbon.targetGap"];

  it.each(lines)("%s is the value a run gives", async (metric) => {
    const [result] = await runJson("--scenario", "kc-low", "--metric", metric);
    const node = (await json(
      "explain",
      "sensetime",
      metric,
      "--scenario",
      "kc-low",
      "--year",
      "2030",
    )) as ExplainNode;
    expect(node).toMatchObject({ metric, year: 2030, site: null });
    const values = result?.results[metric]?.values as Record<string, number>;
    expect(node.value).toBeCloseTo(values["2030"] ?? NaN, 6);
  });

  it("goes down to inputs with source, place and quote", async () => {
    const node = (await json(
      ...["explain", "sensetime", "energy.pue", "--scenario", "ndcs"],
      ...["--year", "2030", "--site", "lingang-aidc"],
    )) as ExplainNode;
    const inputs = leavesOf(node);
    expect(inputs.length).toBeGreaterThan(5);
    for (const input of inputs) {
      for (const key of ["input", "value", "unit", "kind", "source", "locator", "quote", "layer"]) {
        expect(input).toHaveProperty(key);
      }
    }
    const plan = inputs.find((input) => "input" in input && input.input === "energy.puePlan");
    expect(plan).toMatchObject({
      kind: "disclosed",
      source: "sensetime-sustainability-2024",
      layer: "company",
    });
  });

  it("prints a tree with formula and quote", async () => {
    const { out } = await isotherm(
      ["explain", "sensetime", "energy.pue", "--scenario", "ndcs"].concat([
        "--year",
        "2030",
        "--site",
        "lingang-aidc",
      ]),
    );
    expect(out).toContain("energy.pue[lingang-aidc,2030] = 1.2");
    expect(out).toContain("= 1 + overhead");
    expect(out).toContain("“");
  });
});

describe("explain of an input", () => {
  it("tells an input by itself, with source, place and quote", async () => {
    const argv = ["explain", "sensetime", "energy.puePlan", "--scenario", "ndcs"];
    const node = await json(...argv, "--site", "lingang-aidc");
    expect(node).toMatchObject({
      ...{ input: "energy.puePlan", site: "lingang-aidc", kind: "disclosed" },
      ...{ source: "sensetime-sustainability-2024", locator: expect.any(String) as string },
    });
    const { out } = await isotherm([...argv, "--site", "lingang-aidc"]);
    expect(out).toMatch(/^energy\.puePlan\[lingang-aidc\] = 2024: 0\.284.*\n\[disclosed/);
    const { code, out: help } = await isotherm(["explain", "--help"]);
    expect(code).toBe(0);
    expect(help).toContain("<metric or input>");
  });
});

function leavesOf(node: ExplainNode): readonly ExplainNode[] {
  return "operands" in node ? node.operands.flatMap(leavesOf) : [node];
}

describe("pue", () => {
  let folder: ScratchFolder;
  beforeAll(() => {
    folder = scratchFolder();
  });
  afterAll(() => folder.remove());

  it("gives annual figures that rise with warming", async () => {
    const argv = ["pue", "--technology", "WSE", "--quality", "BASE", "--station", station];
    const now = (await json(...argv, "--warming", "0")) as Record<string, number>;
    const later = (await json(...argv, "--warming", "2.5")) as Record<string, number>;
    expect(Object.keys(now)).toEqual(["pue", "wue", "hours"]);
    expect(now["hours"]).toBe(8760);
    expect(later["pue"]).toBeGreaterThan(now["pue"] ?? NaN);
  });

  it("reproduces the reference states from a file", async () => {
    const head = "tech,site,T_db_C,RH_pct,P_Pa,note";
    const lines = vectors.cases.map((each) =>
      [
        ...[each.technology, each.quality, each.dryBulb, each.relativeHumidity, each.pressure],
        '"a, b"',
      ].join(","),
    );
    folder.put("vectors.csv", `\ufeff${[head, ...lines].join("\r\n")}\r\n`);
    const { code, out } = await isotherm(
      ["pue", "--vectors", "vectors.csv", "--json"],
      folder.path,
    );
    expect(code).toBe(0);
    const rows = JSON.parse(out) as { pue: number; wue: number }[];
    expect(rows).toHaveLength(vectors.cases.length);
    const { tolerance } = vectors;
    vectors.cases.forEach((each, i) => {
      expect(Math.abs((rows[i]?.pue ?? NaN) - each.pue)).toBeLessThanOrEqual(tolerance.pue);
      expect(Math.abs((rows[i]?.wue ?? NaN) - each.wue)).toBeLessThanOrEqual(tolerance.wue);
    });
  });
});

describe("check", () => {
  it.each(["sensetime", "kingsoft-cloud", "capital-online"])("%s can be run", async (id) => {
    const { out } = await isotherm(["check", id, "--json"]);
    const report = JSON.parse(out) as { subject: string; findings: { severity: string }[] };
    expect(report.subject).toBe(id);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("help", () => {
  it.each(commandTable.map(({ name }) => name))("of %s names its options", async (name) => {
    const command = await commandTable.find((entry) => entry.name === name)?.load();
    const { code, out } = await isotherm([name, "--help"]);
    expect(code).toBe(0);
    for (const option of command?.options ?? []) expect(out).toContain(`--${option.name}`);
    expect((await isotherm(["help", name])).out).toBe(out);
  });

  it("names every command", async () => {
    const { code, out } = await isotherm([]);
    expect(code).toBe(0);
    for (const { name } of commandTable) expect(out).toContain(`\n  ${name} `);
    expect((await isotherm(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a terminal of 80 columns", () => {
  it.each<[argv: string[]]>([
    [["--help"]],
    [["companies", "--lang", "zh-Hant"]],
    [["scenarios"]],
    [["pairings", "--lang", "zh-Hans"]],
    [["metrics"]],
    [["metrics", "--lang", "zh-Hant"]],
    [["run", "sensetime"]],
    [["run", "kingsoft-cloud"]],
    [["run", "sensetime", "--draws", "50"]],
    [["run", "sensetime", "--years", "all", "--metric", "energy.pue"]],
    [["run", "sensetime", "--years", "2030-2040", "--draws", "20", "--scenario", "ndcs"]],
    [["explain", "sensetime", "carbon.cumulative", "--scenario", "ndcs", "--year", "2030"]],
    [["pue", "--technology", "WSE", "--station", station]],
  ])("holds %j", async (argv) => {
    const { code, out } = await isotherm(argv);
    expect(code).toBe(0);
    const wide = out.split("\n").filter((line) => stringWidth(line) > 80);
    expect(wide).toEqual([]);
  });
});
