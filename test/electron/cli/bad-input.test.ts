import { truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { isotherm, scratchFolder, type ScratchFolder } from "../../support/command-line.ts";
import { refusedLine } from "../../support/refused-command.ts";
import { compileTiny } from "../../support/tiny-model.ts";
import { smallCompany, type CompanyDocument } from "../../support/small-company.ts";

let folder: ScratchFolder;
let sound: CompanyDocument;

beforeAll(async () => {
  folder = scratchFolder();
  sound = await smallCompany();
});
afterAll(() => folder.remove());

const refused = (argv: readonly string[]): Promise<string> => refusedLine(argv, folder.path);

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

type Misfit = readonly [name: string, change: Change, place: string, message: string];

const misfits: readonly Misfit[] = [
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
];

const text = (): string => changed(() => undefined);

type Unsound = readonly [name: string, content: () => string | Uint8Array, message: RegExp];

const unsound: readonly Unsound[] = [
  [
    "malformed",
    () => text().replace(":", ";"),
    /^bad\.json:2:18: expected a JSON value, found ";"/,
  ],
  ["truncated", () => text().slice(0, 3000), /^bad\.json:\d+:\d+: expected .*the end of the file/],
  ["wrong encoding", () => Buffer.from(text(), "utf16le"), /expected text in UTF-8, found UTF-16/],
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
];

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
    expect((await isotherm(["run", "sound.json#small"], folder.path)).code).toBe(0);
    expect(await refused(["run", "sound.json#other"])).toBe(
      'sound.json: expected the company "other", found "small"',
    );
  });
});

describe("a company file that does not fit", () => {
  it.each(misfits)("%s", async (...[, change, place, message]) => {
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
  it.each(unsound)("%s", async (_name, content, message) => {
    const file = folder.put("bad.json", content());
    expect(await refused(["run", file])).toMatch(message);
    expect(await refused(["check", file])).toMatch(message);
  });

  it("60 MB", async () => {
    const file = folder.put("large.json", "{");
    truncateSync(join(folder.path, file), 60_000_000);
    expect(await refused(["run", file])).toBe("large.json: expected at most 50 MB, found 60.0 MB");
    expect(await refused(["check", file])).toContain("at most 50 MB");
  });

  it("missing", async () => {
    expect(await refused(["run", "missing.json"])).toBe(
      "missing.json: expected a readable file, found none",
    );
  });
});

describe("a formula", () => {
  const line = (formula: string): string => {
    try {
      compileTiny({ inputs: { x: {} }, equations: { a: formula, b: "a + 1" } });
    } catch (error) {
      expect(error).toBeInstanceOf(ModelError);
      return (error as Error).message;
    }
    return "accepted";
  };

  it.each([
    ["x = 1", "m.a"],
    ["x; x", "m.a"],
    ["2 x", "m.a"],
    ["5%", "m.a"],
    ["'x'", "m.a"],
    ["x[1]", "m.a"],
    ["f(y) = y", "m.a"],
    ["1 < x < 2", "m.a"],
    ["x to MWh", "m.a"],
    ["x ?? 1", "m.a"],
    ["1e999", "m.a"],
    ["x # note", "m.a"],
    ["import(x)", "m.a"],
    ["constructor", "m.a"],
    ["b + 1", "cycle: m.a -> m.b -> m.a"],
  ])("%s is refused in one line", (formula, place) => {
    const found = line(formula);
    expect(found).toContain(place);
    expect(found).not.toBe("accepted");
    expect(found).not.toContain("\n");
  });
});
