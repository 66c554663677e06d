import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isotherm, scratchFolder, type ScratchFolder } from "../../support/command-line.ts";
import { smallCompany, type CompanyDocument } from "../../support/small-company.ts";

let folder: ScratchFolder;
let sound: CompanyDocument;

beforeAll(async () => {
  folder = scratchFolder();
  sound = await smallCompany();
});
afterAll(() => folder.remove());

/** Runs a command that must be refused: exit code 2, one line on the error stream, nothing written. */
async function refused(argv: readonly string[]): Promise<string> {
  const before = readdirSync(folder.path).sort();
  const { code, out, err } = await isotherm(argv, folder.path);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^isotherm: [^\n]+\n$/);
  expect(err).not.toContain("unexpected fault");
  expect(readdirSync(folder.path).sort()).toEqual(before);
  return err.slice("isotherm: ".length, -1);
}

type Change = (company: Record<string, never>) => void;

/** The sound company as text with a change made to it. */
function changed(change: Change): string {
  const copy = structuredClone(sound) as unknown as Record<string, never>;
  change(copy);
  return JSON.stringify(copy, null, 2);
}

const set = (path: string, value: unknown): Change => {
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  return (company) => {
    let node: Record<string, unknown> = company;
    for (const key of keys) node = node[key] as Record<string, unknown>;
    if (value === undefined) delete node[last];
    else node[last] = value;
  };
};

const share = "inputs/energy.siteShare/labels/lingang-aidc";

describe("a sound file", () => {
  it("runs as the bundled company with the same inputs does", async () => {
    folder.put(
      "sound.json",
      changed(() => undefined),
    );
    const { code, out, err } = await isotherm(["run", "sound.json", "--json"], folder.path);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const bundled = await isotherm(["run", "sensetime", "--json"]);
    const costs = (text: string): unknown =>
      (JSON.parse(text) as { results: Record<string, unknown> }[]).map(({ results }) =>
        Object.entries(results).filter(([metric]) => metric.startsWith("energy.")),
      );
    expect(costs(out)).toEqual(costs(bundled.out));
  });

  it("may be named with the id of its company", async () => {
    folder.put(
      "sound.json",
      changed(() => undefined),
    );
    expect((await isotherm(["check", "sound.json#small"], folder.path)).code).toBe(0);
    expect(await refused(["run", "sound.json#other"])).toBe(
      'sound.json: expected the company "other", found "small"',
    );
  });
});

describe("a company file that does not fit", () => {
  it.each<[name: string, change: Change, place: string, message: string]>([
    ["unknown key", set("sites/0/colour", "red"), "sites/0/colour", 'a known key, found "colour"'],
    [
      "missing key",
      set("baseYear", undefined),
      "baseYear",
      "expected a finite number, found nothing",
    ],
    ["missing unit", set(`${share}/unit`, undefined), `${share}/unit`, "a text, found nothing"],
    ["bare number", set(share, 0.9), share, "found 0.9"],
    ["wrong dimension", set(`${share}/unit`, "MWh"), `${share}/unit`, "a pure number, found MWh"],
    ["unreadable unit", set(`${share}/unit`, "furlong%%"), `${share}/unit`, "a pure number"],
    [
      "wrong dimension of a referred figure",
      set("inputs/energy.purchasedElectricity", {
        value: 5,
        unit: "CNY2024/MWh",
        kind: "assumed",
        why: "a test",
        range: { low: 4, high: 6, shape: "uniform" },
      }),
      "inputs/energy.purchasedElectricity/unit",
      "a unit like MWh, found CNY2024/MWh",
    ],
    [
      "unknown source",
      set("sites/0/technology/source", "nobody"),
      "sites/0/technology/source",
      'a known source, found "nobody"',
    ],
    ["value outside its range", set(`${share}/value`, -0.5), `${share}/value`, "expected 0 to"],
    [
      "range that does not hold its value",
      set("inputs/energy.siteShare/labels/rest/range", { low: 0.5, high: 0.6, shape: "uniform" }),
      "inputs/energy.siteShare/labels/rest",
      "low <= value <= high",
    ],
    [
      "PUE below 1",
      set("sites/0/pue/history/2024/value", 0.9),
      "sites/0/pue/history/2024/value",
      "a PUE of 1 or more, found 0.9",
    ],
    [
      "PUE in another unit",
      set("sites/0/pue/history/2024/unit", "kWh"),
      "sites/0/pue/history/2024/unit",
      'the unit 1, found "kWh"',
    ],
    [
      "year out of range",
      set("sites/0/pue/history/1850", {}),
      "sites/0/pue/history/1850",
      'a year from 1990 to 2100, found "1850"',
    ],
    ["base year out of range", set("baseYear", 1924), "baseYear", "at least 2015, found 1924"],
    [
      "unknown technology",
      set("sites/0/technology/value", "WSX"),
      "sites/0/technology/value",
      'WSE, WC, AC, ACF, DX, AEA, IEC, LIQ), found "WSX"',
    ],
    [
      "unknown station",
      set("sites/0/station", "CHN_Nowhere.000000_CSWD"),
      "sites/0/station",
      "a known station, found",
    ],
    ["unknown region", set("sites/0/region", "atlantis"), "sites/0/region", 'found "atlantis"'],
    [
      "unknown climate area",
      set("sites/0/climateArea", "atlantis"),
      "sites/0/climateArea",
      "a known climate area",
    ],
    [
      "unknown input",
      set("inputs/energy.tarif", { refersTo: "disclosed/energy.total" }),
      "inputs/energy.tarif",
      "an input of the model",
    ],
    [
      "unknown site of an input",
      set("inputs/energy.siteShare/labels/moon", {
        value: 1,
        unit: "1",
        kind: "derived",
        formula: "1",
        from: ["x"],
      }),
      "inputs/energy.siteShare/labels/moon",
      "expected one of lingang-aidc",
    ],
    [
      "reference to nothing",
      set("inputs/energy.purchasedElectricity", { refersTo: "disclosed/energy.nothing" }),
      "inputs/energy.purchasedElectricity/refersTo",
      "a figure of 2024 given as disclosed",
    ],
    ["unknown fuel", set("fuels/0", "whale-oil"), "fuels/0", 'found "whale-oil"'],
    [
      "missing station",
      set("sites/0/station", undefined),
      "sites/0/station",
      "station of a modelled site, found nothing",
    ],
    [
      "missing PUE",
      set("sites/0/pue", undefined),
      "sites/0/pue",
      "pue of a modelled site, found nothing",
    ],
    [
      "id given twice",
      set("sites/1/id", "lingang-aidc"),
      "sites/1/id",
      'each id once, found "lingang-aidc" a second time',
    ],
    ["wrong type", set("sites", {}), "sites", "a list, found an object"],
    ["null", set("name", null), "name", "an object, found null"],
    ["newer version", set("schemaVersion", 99), "schemaVersion", "expected 1, found 99"],
  ])("%s", async (_name, change, place, message) => {
    const file = folder.put("bad.json", changed(change));
    const line = await refused(["run", file]);
    expect(line).toMatch(/^bad\.json:\d+:\d+ /);
    expect(line).toContain(` ${place}: expected `);
    expect(line).toContain(message);
  });

  it("is listed in full by check, with exit code 1", async () => {
    const file = folder.put(
      "bad.json",
      changed((company) => {
        set("sites/0/station", "CHN_Nowhere.000000_CSWD")(company);
        set(`${share}/unit`, "MWh")(company);
      }),
    );
    const { code, out } = await isotherm(["check", file, "--json"], folder.path);
    const report = JSON.parse(out) as { subject: string; findings: { rule: string }[] };
    expect(code).toBe(1);
    expect(report.subject).toBe("bad.json");
    expect(report.findings.map(({ rule }) => rule)).toEqual(["reference.unknown", "input.unit"]);
    expect(report.findings[0]).toMatchObject({
      severity: "error",
      where: expect.stringMatching(/^bad\.json:\d+:\d+ sites\/0\/station$/) as unknown,
      expected: "a known station",
      found: '"CHN_Nowhere.000000_CSWD"',
    });
  });
});

describe("a file that is no sound JSON", () => {
  const text = (): string => changed(() => undefined);

  it.each<[name: string, content: () => string | Uint8Array, message: RegExp]>([
    [
      "malformed",
      () => text().replace(":", ";"),
      /^bad\.json:2:18: expected a JSON value, found ";"/,
    ],
    [
      "truncated",
      () => text().slice(0, 3000),
      /^bad\.json:\d+:\d+: expected .*the end of the file/,
    ],
    [
      "wrong encoding",
      () => Buffer.from(text(), "utf16le"),
      /expected text in UTF-8, found UTF-16/,
    ],
    ["empty", () => "", /^bad\.json: expected a document, found an empty file$/],
    ["deep nesting", () => `{"id":${"[".repeat(100_000)}`, /at most 64 levels of nesting/],
    [
      "__proto__",
      () => text().replace('"id"', '"__proto__"'),
      /expected no such key, found "__proto__"/,
    ],
    [
      "a key given twice",
      () => text().replace('"name"', '"id"'),
      /expected each key once, found "id"/,
    ],
    [
      "a year given twice",
      () => text().replace('"2030": {', '"2025": {'),
      /:\d+:\d+: expected each key once, found "2025" a second time/,
    ],
    ["a number too large", () => text().replace("2024,", "1e999,"), /expected a finite number/],
  ])("%s", async (_name, content, message) => {
    const file = folder.put("bad.json", content());
    expect(await refused(["run", file])).toMatch(message);
    expect(await refused(["check", file])).toMatch(message);
  });

  it("50 MB", async () => {
    const file = folder.put("large.json", "{");
    truncateSync(join(folder.path, file), 50_000_000);
    expect(await refused(["run", file])).toBe("large.json: expected at most 20 MB, found 50.0 MB");
    expect(await refused(["check", file])).toContain("at most 20 MB");
  });

  it("missing", async () => {
    expect(await refused(["run", "missing.json"])).toBe(
      "missing.json: expected a readable file, found none",
    );
  });
});

describe("bad use", () => {
  const station = "CHN_Shanghai.Shanghai.583620_CSWD";

  it.each<[argv: string[], message: string]>([
    [["rnu"], 'unknown command "rnu"; nearest: run'],
    [["run"], "run: expected <company>, found nothing; see isotherm run --help"],
    [["run", "sensetim"], 'unknown company "sensetim"; nearest: sensetime'],
    [["run", "sensetime", "more"], 'run: expected nothing more, found "more"'],
    [["run", "sensetime", "--scenario", "ndc"], 'unknown pairing "ndc"; nearest: ndcs'],
    [
      ["run", "sensetime", "--scenari", "ndcs"],
      'unknown option of run "--scenari"; nearest: --scenario',
    ],
    [["run", "sensetime", "--scenario"], "--scenario: expected PAIRING, found nothing"],
    [["run", "sensetime", "--scenario", "--json"], "--scenario: expected PAIRING, found --json"],
    [["run", "sensetime", "--json=yes"], '--json: expected no value, found "yes"'],
    [["run", "sensetime", "-x"], 'unknown option of run "-x"'],
    [["run", "sensetime", "--years", "1999"], "--years: expected a whole number from 2024 to 2060"],
    [["run", "sensetime", "--years", "2030,2030"], "expected each year once, found 2030 twice"],
    [["run", "sensetime", "--years", "2040-2030"], "--years: expected a rising range"],
    [["run", "sensetime", "--years", ""], "--years: expected a whole number"],
    [["run", "sensetime", "--draws", "-5"], "--draws: expected a whole number from 1 to 1000000"],
    [["run", "sensetime", "--draws", "10", "--draws", "20"], "--draws: expected once"],
    [["run", "sensetime", "--draws", "1e9"], "--draws: expected a whole number"],
    [["run", "sensetime", "--seed", "x"], "--seed: expected a whole number"],
    [
      ["run", "sensetime", "--metric", "energy.costs"],
      'unknown metric "energy.costs"; nearest: energy.cost',
    ],
    [["run", "sensetime", "--set", "energy.tariff"], "--set: expected PATH=VALUE"],
    [
      ["run", "sensetime", "--set", "energy.tarif=1"],
      'unknown input "energy.tarif"; nearest: energy.tariff',
    ],
    [
      ["run", "sensetime", "--set", "energy.tariff=5 MWh"],
      "expected a unit like CNY/MWh, found MWh",
    ],
    [["run", "sensetime", "--set", "energy.tariff=5 zorkmid"], 'unknown unit name "zorkmid"'],
    [
      ["run", "sensetime", "--set", "energy.tariff=-5"],
      "energy.tariff[lingang-aidc]: expected 0 to",
    ],
    [["run", "sensetime", "--set", "energy.tariff=cheap"], "expected a number, found cheap"],
    [
      ["run", "sensetime", "--set", "energy.tariff[moon]=5"],
      "energy.tariff[moon]: expected one of",
    ],
    [["run", "sensetime", "--set", "cooling.technology=WSX"], "expected one of WSE"],
    [["run", "sensetime", "--set", "__proto__.x=5"], 'unknown input "__proto__.x"'],
    [["explain", "sensetime"], "explain: expected <metric>, found nothing"],
    [
      ["explain", "sensetime", "energy.cst", "--scenario", "ndcs"],
      'unknown metric "energy.cst"; nearest: energy.cost',
    ],
    [["explain", "sensetime", "energy.cost"], "--scenario: expected one of kc-low"],
    [["explain", "sensetime", "energy.cost", "--scenario", "ndcs"], "energy.cost: varies by year"],
    [
      [
        "explain",
        "sensetime",
        "energy.pue",
        "--scenario",
        "ndcs",
        "--year",
        "2030",
        "--site",
        "moon",
      ],
      'unknown site "moon"; expected one of lingang-aidc',
    ],
    [
      ["explain", "sensetime", "energy.cost", "--scenario", "ndcs", "--year", "2300"],
      "--year: expected a whole number from 2024 to 2060",
    ],
    [["pue", "--station", station], "--technology: expected one of WSE"],
    [
      ["pue", "--technology", "WSX", "--station", station],
      'unknown technology "WSX"; nearest: WSE',
    ],
    [
      ["pue", "--technology", "WSE", "--quality", "X", "--station", station],
      'unknown quality "X"; expected one of BASE, HYPER, LEGACY',
    ],
    [["pue", "--technology", "WSE", "--station", "CHN_Shangai"], "unknown station"],
    [
      ["pue", "--technology", "WSE", "--station", station, "--warming", "50"],
      "--warming: expected -20 to 20 K, found 50",
    ],
    [
      ["pue", "--technology", "WSE", "--station", station, "--warming", "warm"],
      "--warming: expected a number",
    ],
    [["pue", "--vectors", "none.csv"], "none.csv: expected a readable file, found none"],
    [
      ["pue", "--vectors", "x.csv", "--station", station],
      "--station: expected not beside --vectors",
    ],
    [["check"], "check: expected <company>"],
    [["check", "sensetim"], "unknown company"],
    [["metrics", "--lang", "de"], 'unknown language "de"; expected one of en, zh-Hans, zh-Hant'],
    [["help", "rnu"], 'unknown command "rnu"; nearest: run'],
    [["appendix", "sensetime", "--date", "2026-02-30"], "--date: expected a date"],
    [["appendix", "sensetime", "--lang", "fr"], 'unknown language "fr"'],
    [["appendix", "nobody", "--out", "x.pdf"], 'unknown company "nobody"'],
  ])("%j", async (argv, message) => {
    expect(await refused(argv)).toContain(message);
  });

  it.each<[name: string, content: string, message: string]>([
    [
      "missing column",
      "tech,site,T_db_C,RH_pct\nWSE,BASE,10,50\n",
      "row 1: expected a column P_Pa",
    ],
    [
      "column given twice",
      "tech,tech,site,T_db_C,RH_pct,P_Pa\n",
      "row 1: expected a column tech, found tech twice",
    ],
    [
      "short row",
      "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,10\n",
      "row 2: expected 5 cells, found 3",
    ],
    [
      "unknown technology",
      "tech,site,T_db_C,RH_pct,P_Pa\nWSX,BASE,10,50,101325\n",
      "row 2 tech: expected one of WSE",
    ],
    [
      "no number",
      "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,warm,50,101325\n",
      "row 2 T_db_C: expected a number from -60 to 60",
    ],
    [
      "missing number",
      "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,,50,101325\n",
      "row 2 T_db_C: expected a number from -60 to 60, found nothing",
    ],
    [
      "humidity beyond 100 %",
      "tech,site,T_db_C,RH_pct,P_Pa\nWSE,BASE,10,150,101325\n",
      "row 2 RH_pct: expected a number from 0 to 100",
    ],
    ["empty", "", "expected a document, found an empty file"],
  ])("vectors: %s", async (_name, content, message) => {
    const file = folder.put("bad.csv", content);
    expect(await refused(["pue", "--vectors", file])).toContain(
      `bad.csv${message.startsWith("expected") ? ":" : ""} ${message}`,
    );
  });

  it("keeps control characters of a file from the terminal", async () => {
    const file = folder.put("bad.json", '{"\\u001b[31mred\\u2028": 1}');
    const line = await refused(["run", file]);
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  });
});
