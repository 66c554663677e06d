import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../../../models/library/library.ts";
import { bundledPaths } from "../../../../models/run/layers/scenario-paths.ts";
import { iamcEntries } from "../../../../models/scenario/iamc.ts";
import { transitionIds } from "../../../../models/scenario/ngfs-schema.ts";
import {
  contentsOf,
  imported,
  phase3,
  phase5,
  remind,
  smallLines,
} from "../../../support/scenario-import.ts";

const library = await loadLibrary();
const small = smallLines.join("\n");

/** Points by scenario and variable. */
function pointsOf(text: string, model = remind) {
  return Object.fromEntries(
    Object.entries(imported(text, { model }).scenarios).map(([id, paths]) => {
      const { carbonPrice, electricityPrice, gridIntensity, warming } = paths;
      const all = { carbonPrice, electricityPrice, gridIntensity, warming };
      return [
        id,
        Object.fromEntries(Object.entries(all).map(([name, each]) => [name, each?.points])),
      ];
    }),
  );
}

describe("the download behind the bundled paths", () => {
  const { scenarios, source, ...rest } = imported(phase5);

  it.each(transitionIds)("gives the bundled prices of %s, as published", (id) => {
    const bundled = bundledPaths(library, id);
    for (const name of ["carbonPrice", "electricityPrice"] as const) {
      const { points, unit, kind } = bundled[name];
      expect(scenarios[id]?.[name]).toMatchObject({ points, unit, kind });
    }
  });

  it.each(transitionIds)("gives the bundled grid intensity of %s, where it has its rows", (id) => {
    const { points, unit, kind, between } = bundledPaths(library, id).gridIntensity;
    const found = scenarios[id]?.gridIntensity;
    if (kind === "derived") expect(found).toMatchObject({ points, unit, kind, between });
    else expect(found).toBeUndefined();
  });

  it("names file, row and digest with each series, and the file as its source", () => {
    const { locator } = scenarios["net-zero-2050"]!.carbonPrice!;
    expect(phase5.split("\n")[137]).toMatch(/^REMIND.*,Net Zero 2050,Asia \(R5\),Price\|Carbon,/);
    expect(locator).toBe(
      `ngfs.csv, row 138: ${remind}, Net Zero 2050, Asia (R5), Price|Carbon; sha256 ${rest.sha256}`,
    );
    expect(source.id).toBe(`import-${rest.sha256.slice(0, 12)}`);
    expect(rest).toMatchObject({ file: "ngfs.csv", region: "Asia (R5)", model: remind });
  });

  it("counts every row it does not take", () => {
    const taken = Object.values(scenarios).flatMap(({ carbonPrice, electricityPrice }) => [
      carbonPrice,
      electricityPrice,
    ]);
    const intensities = Object.values(scenarios).filter(({ gridIntensity }) => gridIntensity);
    const aside = rest.leftAside.reduce((sum, { rows }) => sum + rows, 0);
    expect(taken.length + 2 * intensities.length + aside).toBe(153);
  });

  it("is what the library holds, row for row", () => {
    const { entries } = contentsOf(phase5);
    expect(iamcEntries(library.ngfs.rows)).toEqual(entries.map((each) => ({ ...each, rows: [] })));
  });
});

describe("a real file of an older phase", () => {
  it("gives carbon prices and temperatures as printed, whatever the prefix of the names", () => {
    const { scenarios, region } = imported(phase3, { model: "REMIND-MAgPIE 3.0-4.4" });
    expect(region).toBe("World");
    expect(Object.keys(scenarios)).toEqual([
      "net-zero-2050",
      "below-2c",
      "ndcs",
      "current-policies",
    ]);
    const line = phase3
      .split("\n")
      .find((each) => /^REMIND.*Below 2C,World,Price\|Carbon/.test(each))!;
    const printed = line.split(",").slice(5).map(Number);
    expect(Object.values(scenarios["below-2c"]!.carbonPrice!.points)).toEqual(printed);
    expect(scenarios["below-2c"]!.warming).toMatchObject({ unit: "K", kind: "published" });
  });

  it("asks which model, and says which there are", () => {
    expect(() => imported(phase3, {})).toThrow(
      "ngfs.csv: expected one model, found MESSAGEix-GLOBIOM 1.1-M-R12, REMIND-MAgPIE 3.0-4.4",
    );
  });
});

/** The text with each row's model in front of its region. */
function withModelBefore(text: string): string {
  return text.replace(/^([^,\n]+),([^,]+),Asia/gm, "$1,$2,$1|Asia");
}

describe("damage that does no harm", () => {
  const renamed = (from: string, to: string) => phase5.replaceAll(`,${from},`, `,${to},`);

  it.each<[name: string, text: string]>([
    ["a trailer", `${phase5.trimEnd()}\n(c) NGFS Phase 5 Scenario Explorer,,,,,\n`],
    ["a mangled degree sign", renamed("Below 2°C", "Below 2?C")],
    ["a degree sign read twice", renamed("Below 2°C", "Below 2Â°C")],
    ["a replaced character", renamed("Below 2°C", "Below 2\ufffdC")],
    ["a prefix", renamed("Current Policies", "NGFS2_Current Policies")],
    ["another prefix", renamed("Below 2°C", "NGFS-Below 2C")],
    ["a version", renamed("Net Zero 2050", "Net Zero 2050 (version: 1)")],
    ["other capitals", renamed("Delayed transition", "Delayed Transition")],
    ["a short name", renamed("Nationally Determined Contributions (NDCs)", "NDCs")],
    ["the model before the region", withModelBefore(phase5)],
    ["years of R", phase5.replace(/,(20\d0|20\d5)/g, ",X$1").replaceAll(",XX", ",X")],
    ["an empty unnamed column", phase5.replace(/\r?\n/g, ",\n").replace(/,\n$/, "")],
  ])("%s", (_name, text) => {
    expect(text).not.toBe(phase5);
    expect(pointsOf(text)).toEqual(pointsOf(phase5));
  });

  it("mixed steps: gaps stay gaps", () => {
    const lines = phase5.split("\n").map((line) => {
      const cells = line.split(",");
      if (cells[3] === "Price|Carbon") cells[6] = "";
      return cells.join(",");
    });
    const points = pointsOf(lines.join("\n"))["ndcs"]!;
    expect(Object.keys(points["carbonPrice"]!)).not.toContain("2025");
    expect(Object.keys(points["electricityPrice"]!)).toContain("2025");
  });

  it("rows of other scenarios, regions and parts of a year are left aside", () => {
    const lines = [
      "Model,Scenario,Region,Variable,Unit,Subannual,2020,2050",
      "M,Net Zero 2050,China,Price|Carbon,US$2010/t CO2,Year,1,2",
      "M,Net Zero 2050,China,Price|Carbon,US$2010/t CO2,Summer,1,2",
      "M,Net Zero 2050,India,Price|Carbon,US$2010/t CO2,Year,1,2",
      "M,SSP2-Base,China,Price|Carbon,US$2010/t CO2,Year,1,2",
      "M,Current Policies,China,Price|Carbon,US$2010/t CO2,Year,,",
    ];
    const { leftAside, scenarios } = imported(lines.join("\n"), { region: "china" });
    expect(Object.keys(scenarios)).toEqual(["net-zero-2050"]);
    expect(leftAside).toEqual([
      { reason: "a part of a year", rows: 1, first: "ngfs.csv, row 3" },
      { reason: "an unknown scenario: SSP2-Base", rows: 1, first: "ngfs.csv, row 5" },
      { reason: "no value", rows: 1, first: "ngfs.csv, row 6" },
      { reason: "another region: India", rows: 1, first: "ngfs.csv, row 4" },
    ]);
  });
});

describe("units", () => {
  const withUnit = (from: string, to: string) => small.replaceAll(from, to);

  it("are converted exactly, and the series says so", () => {
    const prices = imported(withUnit("US$2010/GJ", "US$2010/MWh"), {}).scenarios["net-zero-2050"];
    const { points, unit, kind, formula } = prices!.electricityPrice!;
    expect([unit, kind]).toEqual(["USD2010/GJ", "derived"]);
    expect(points["2030"]).toBeCloseTo(30 / 3.6, 12);
    expect(formula).toMatch(/^value in US\$2010\/MWh × 0\.2777/);
  });

  it("bring dollars of another year to 2010 by US consumer prices", () => {
    const text = withUnit("US$2010/t CO2", "USD_2020/t CO2");
    const { points } = imported(text, {}).scenarios["net-zero-2050"]!.carbonPrice!;
    expect(points["2030"]).toBeCloseTo((100 * 218.056) / 258.811, 9);
  });

  it("of grid intensity come from those of its parts", () => {
    const text = withUnit("EJ/yr", "TWh/yr").replaceAll("Mt CO2/yr", "kt CO2/yr");
    const { points, unit } = imported(text, {}).scenarios["net-zero-2050"]!.gridIntensity!;
    expect(unit).toBe("kgCO2e/MWh");
    expect(points["2030"]).toBeCloseTo((2000 * 1e6) / (36 * 1e6), 2);
    expect(points["2050"]).toBeLessThan(0);
  });
});

const net = "M 1.0,Net Zero 2050,China";

const swap = (from: string, to: string) => small.replace(from, to);

const refusals: readonly (readonly [name: string, text: string, message: string])[] = [
  [
    "a row twice",
    [...smallLines, smallLines[1]].join("\n"),
    "row 10: Price|Carbon of Net Zero 2050",
  ],
  [
    "a scenario under two names",
    [...smallLines, smallLines[1]!.replace("Net Zero", "NGFS-Net Zero")].join("\n"),
    "row 10: Price|Carbon of NGFS-Net Zero 2050 stands twice, first in ngfs.csv, row 2",
  ],
  ["an infinity", swap("1,100,", "1,inf,"), 'row 2, 2030: expected a finite number, found "inf"'],
  ["an overflow", swap("1,100,", "1,1e400,"), "row 2, 2030: expected a finite number"],
  [
    "an unknown unit",
    swap("US$2010/GJ", "zorkmid/GJ"),
    'row 3: expected a unit such as US$2010/t CO2 or EJ/yr, found "zorkmid/GJ"',
  ],
  [
    "the unit of something else",
    swap("US$2010/GJ", "EJ/yr"),
    "row 3: expected a unit like US$2010/GJ for Price|Final Energy|Industry|Electricity",
  ],
  ["no unit", swap("US$2010/GJ", ""), "row 3: expected a unit like US$2010/GJ"],
  ["money without a year", swap("US$2010/GJ", "US$/GJ"), "row 3: expected the year of the money"],
  [
    "money of a year without price level",
    swap("US$2010/GJ", "US$2015/GJ"),
    "row 3: expected dollars of one of the years 2010, 2019",
  ],
  [
    "a shifted row",
    swap(`${net},Price|Carbon`, `${net},Shanghai,Price|Carbon`),
    "row 2: expected 9 cells",
  ],
  [
    "no power",
    swap("30,36,40,50", "30,0,40,50"),
    "row 5: expected a generation above zero in 2030",
  ],
  [
    "no known scenario",
    small.replaceAll("Net Zero 2050", "SSP1-19").replaceAll("Current Policies", "SSP5-Base"),
    "ngfs.csv: expected a scenario of NGFS such as Net Zero 2050 or Current Policies, found SSP1-19, SSP5-Base",
  ],
  [
    "no needed variable",
    [smallLines[0], `${net},GDP|PPP,billion US$2010/yr,1,2,3,4`].join("\n"),
    "ngfs.csv: expected one of Price|Carbon, Price|Final Energy|Industry|Electricity",
  ],
  [
    "half of a ratio only",
    [smallLines[0], smallLines[3]].join("\n"),
    "ngfs.csv: expected a price, a temperature, or emissions with generation",
  ],
];

describe("refused in one line, nothing half imported", () => {
  it.each(refusals)("%s", (_name, text, message) => {
    expect(text).not.toBe(small);
    expect(() => imported(text, {})).toThrow(message);
  });

  it("a region that is not there, with those that are", () => {
    expect(() => imported(small, { region: "Asia (R5)" })).toThrow(
      'ngfs.csv: expected one of the regions China, found "Asia (R5)"',
    );
    const two = [
      ...smallLines,
      ...smallLines.slice(1).map((line) => line.replace("China", "India")),
    ];
    expect(() => imported(two.join("\n"), {})).toThrow("expected one region, found China, India");
    expect(imported(two.join("\n"), { region: "M 1.0|india" }).region).toBe("India");
  });

  it("two versions of a model, unless one is named", () => {
    const two = [...smallLines, smallLines[1]!.replace("M 1.0", "M 1.1")].join("\n");
    expect(() => imported(two, {})).toThrow("expected one model, found M 1.0, M 1.1");
    expect(() => imported(two, { model: "M 1.2" })).toThrow(
      'expected one of the models M 1.0, M 1.1, found "M 1.2"',
    );
    expect(imported(two, { model: "m 1.0" }).model).toBe("M 1.0");
  });
});
