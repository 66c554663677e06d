import { readFileSync } from "node:fs";
import { csvParseRows } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { iamcUnit, regionKey, scenarioKey } from "../../../../models/scenario/iamc-file/names.ts";
import {
  readIamc,
  type IamcContents,
  type IamcEntry,
} from "../../../../models/scenario/iamc-file/read-iamc.ts";
import { headerYear, type IamcCell } from "../../../../models/scenario/iamc-file/table-rows.ts";
import { writeIamc } from "../../../../models/scenario/iamc-file/write-iamc.ts";

const head = ["Model", "Scenario", "Region", "Variable", "Unit"];
const keys = ["REMIND", "Net Zero 2050", "Asia (R5)", "Price|Carbon", "US$2010/t CO2"];

function read(...rows: readonly (readonly IamcCell[])[]): IamcContents {
  return readIamc({ name: "file.csv", sha256: "0", sheets: [{ name: "file.csv", rows }] });
}

describe("a real database file", () => {
  const text = readFileSync("test/golden/ngfs-phase3-world.csv", "utf8");

  test("is read whole, and every number comes back as printed", () => {
    const rows = csvParseRows(text);
    const { entries } = read(...rows);
    expect(entries).toHaveLength(rows.length - 1);
    rows.slice(1).forEach((row, i) => {
      const printed = row
        .slice(5)
        .filter((cell) => cell !== "")
        .map(Number);
      expect(Object.values(entries[i]!.points)).toEqual(printed);
    });
  });

  test("survives writing and reading", () => {
    const { entries } = read(...csvParseRows(text));
    const again = read(...writeIamc(entries)).entries;
    expect(again.map(withoutRows)).toEqual(entries.map(withoutRows));
  });
});

function withoutRows(entry: IamcEntry): Omit<IamcEntry, "rows"> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "rows")) as Omit<
    IamcEntry,
    "rows"
  >;
}

describe("forms and headers", () => {
  test("header names in any case, years of spreadsheets and R", () => {
    const wide = read(
      ["model", "SCENARIO", "Region", "variable", "Unit", "X2030", "2040.0"],
      [...keys, 1, 2],
    );
    expect(wide.entries[0]!.points).toEqual({ "2030": 1, "2040": 2 });
    expect(headerYear("20300")).toBeUndefined();
  });

  test("the long form, one row a value", () => {
    const long = read([...head, "Year", "Value"], [...keys, 2030, 5], [...keys, 2035, 6]);
    expect(long.entries).toHaveLength(1);
    expect(long.entries[0]!.points).toEqual({ "2030": 5, "2035": 6 });
    expect(long.entries[0]!.rows).toEqual(["file.csv, row 2", "file.csv, row 3"]);
  });

  test("other columns are dimensions and keep series apart", () => {
    const rows = ["a", "b"].map((subannual) => [...keys, subannual, 1]);
    expect(read([...head, "Subannual", "2030"], ...rows).entries).toHaveLength(2);
  });

  test("empty cells are gaps, not zero; an empty unit stays empty", () => {
    const row = [...keys.slice(0, 4), "", "", 7];
    const { entries } = read([...head, "2030", "2035"], row);
    expect(entries[0]!.points).toEqual({ "2035": 7 });
    expect(entries[0]!.unit).toBe("");
  });

  test("trailers, blank rows and note columns are left aside and named", () => {
    const trailer = ["(c) NGFS Phase 5 Scenario Explorer", "", "", "", "", ""];
    const contents = read([...head, "2030", "Notes"], [...keys, 1, "a remark"], ["", ""], trailer);
    expect(contents.entries).toHaveLength(1);
    expect(contents.leftAside).toEqual([
      { row: "file.csv, row 4", reason: 'trailer "(c) NGFS Phase 5 Scenario Explorer"' },
    ]);
  });

  test("scientific notation and sheets that are stacked", () => {
    const rows = [
      [...head, "2030"],
      [...keys, "3.19E-05"],
    ];
    const other = [
      [...head, "2030"],
      [...keys.slice(0, 3), "GDP", "billion US$2010/yr", 2],
    ];
    const sheets = [
      { name: "data", rows },
      { name: "data2", rows: other },
    ];
    const { entries } = readIamc({ name: "file.xlsx", sha256: "0", sheets });
    expect(entries.map(({ points }) => points["2030"])).toEqual([3.19e-5, 2]);
  });
});

const wide = [...head, "2030", "2040"];

const refusals: readonly [string, readonly (readonly IamcCell[])[], string][] = [
  [
    "no model column",
    [["Scenario", "Region", "Variable", "Unit", "2030"]],
    "expected a column model",
  ],
  ["no years", [head, keys], "expected year columns"],
  [
    "a doubled column",
    [
      [...head, "model", "2030"],
      [...keys, "x", 1],
    ],
    "stands 2 times",
  ],
  [
    "a doubled year",
    [
      [...head, "2030", "X2030"],
      [...keys, 1, 2],
    ],
    "2030 stands twice",
  ],
  [
    "year and time",
    [
      [...head, "year", "time", "value"],
      [...keys, 2030, "x", 1],
    ],
    "found both",
  ],
  [
    "value without year",
    [
      [...head, "value"],
      [...keys, 1],
    ],
    "expected a column year",
  ],
  [
    "a refused column",
    [
      [...head, "exclude", "2030"],
      [...keys, "x", 1],
    ],
    'called "exclude"',
  ],
  ["an empty scenario", [wide, ["a", "", "b", "c", "d", 1, 2]], "row 2: expected a scenario"],
  [
    "a word as value",
    [wide, [...keys, "low", 2]],
    'row 2, 2030: expected a finite number, found "low"',
  ],
  ["an infinity", [wide, [...keys, "inf", 2]], "expected a finite number"],
  ["an overflow", [wide, [...keys, "1e999", 2]], "expected a finite number"],
  ["the same series twice", [wide, [...keys, 1, 2], [...keys, 1, 2]], "row 3: Price|Carbon"],
  ["no series", [wide], "expected at least one series"],
  [
    "a row longer than the header",
    [wide, [...keys, 1, 2, 3]],
    'row 2: expected 7 cells as in the header, found "3" behind the last',
  ],
  [
    "a year that is none",
    [
      [...head, "year", "value"],
      [...keys, "soon", 1],
    ],
    "expected a year",
  ],
];

describe("refused, with sheet, row and what was expected", () => {
  test.each(refusals)("%s", (_name, rows, message) => {
    expect(() => read(...rows)).toThrow(message);
  });
});

describe("names as they are met in the wild", () => {
  test("scenarios", () => {
    const below = scenarioKey("Below 2°C");
    for (const name of [
      "Below 2?C",
      "Below 2 °C",
      "NGFS-Below 2C",
      "Below 2\uFFFDC (version: 1)",
    ]) {
      expect(scenarioKey(name), name).toBe(below);
    }
    expect(scenarioKey("Delayed Transition")).toBe(scenarioKey("Delayed transition"));
    expect(scenarioKey("NGFS2_Current Policies")).toBe("current policies");
    expect(scenarioKey("Net Zero 2050")).not.toBe(below);
  });

  test("regions with the model in front", () => {
    expect(regionKey("GCAM 6.0 NGFS|China", "GCAM 6.0 NGFS")).toBe("china");
    expect(regionKey("Asia (R5)", "GCAM 6.0 NGFS")).toBe("asia (r5)");
  });

  test.each([
    ["US$2010/t CO2", "USD2010/tCO2e"],
    ["US$2010/GJ", "USD2010/GJ"],
    ["USD_2010/t CO2", "USD2010/tCO2e"],
    ["Mt CO2e/yr", "MtCO2e"],
    ["EJ/yr", "EJ"],
    ["EJ/y", "EJ"],
    ["Mt CO2/yr", "MtCO2e"],
    ["Mt CO2-equiv/yr", "MtCO2e"],
    ["K", "K"],
    ["°C", "K"],
    ["Index (2020 = 1)", "1"],
    ["", "1"],
    ["billion US$2010/yr", "GUSD2010"],
  ])("unit %s is %s", (text, unit) => {
    expect(iamcUnit(text, "row 2")).toBe(unit);
  });

  test("a unit nobody knows is named with its place", () => {
    expect(() => iamcUnit("bn pkm/yr", "file.csv, row 7")).toThrow(
      "file.csv, row 7: expected a unit",
    );
  });
});

test("any series survives a round trip", () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 |()]{0,12}[A-Za-z0-9]$/);
  const value = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((x) => (Object.is(x, -0) ? 0 : x));
  const points = fc.dictionary(fc.integer({ min: 1990, max: 2100 }).map(String), value, {
    minKeys: 1,
    noNullPrototype: true,
  });
  const entry = fc.record({
    model: word,
    scenario: word,
    region: word,
    variable: word,
    unit: word,
    extra: fc.constant({}),
    points,
    rows: fc.constant([] as string[]),
  });
  const id = ({ model, scenario, region, variable, unit }: IamcEntry) =>
    [model, scenario, region, variable, unit].join("\t");
  const list = fc.uniqueArray(entry, { minLength: 1, maxLength: 8, selector: id });
  fc.assert(
    fc.property(list, (entries) => {
      const again = read(...writeIamc(entries)).entries;
      expect(again.map(withoutRows)).toEqual(entries.map(withoutRows));
    }),
  );
});
