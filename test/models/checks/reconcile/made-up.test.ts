import { describe, expect, it } from "vitest";
import type { ReconcileRow } from "../../../../models/checks/reconcile/reconcile-schema.ts";
import { reconcile } from "../../../../models/checks/reconcile/reconcile.ts";
import { loadCompany } from "../../../../models/library/companies.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import { printedCompany, type MadeUp, type PrintedLine } from "../../../support/printed-company.ts";

const library = await loadLibrary();

/** Rows of a made-up company in 2024, by metric. */
async function rowsOf(made: MadeUp): Promise<Record<string, ReconcileRow>> {
  const { rows } = reconcile(await printedCompany(made), library);
  const ofYear = rows.filter(({ year }) => year === 2024);
  return Object.fromEntries(ofYear.map((row) => [row.metric, row]));
}

/** 1,000 MWh of gasoline: 3,600 GJ × 18.9 × 0.98 × 44/12 / 1,000 = 244.4904 t; power × 0.5366. */
const correct: readonly PrintedLine[] = [
  ["energy.total", 2024, "3,100.0", "MWh"],
  ["energy.direct", 2024, "1,000.0", "MWh"],
  ["energy.gasoline", 2024, "1,000.0", "MWh"],
  ["energy.indirect", 2024, "2,100.0", "MWh"],
  ["energy.purchasedElectricity", 2024, "2,000.0", "MWh"],
  ["energy.heat", 2024, "360", "GJ"],
  ["energy.intensity", 2024, "31.00", "MWh per CNY million"],
  ["carbon.scope1", 2024, "244.5", "tCO2e"],
  ["carbon.scope2", 2024, "1,112.8", "tCO2e"],
  ["carbon.scope12", 2024, "1,357.3", "tCO2e"],
  ["carbon.intensity12", 2024, "13.57", "tCO2e per CNY million"],
  ["carbon.scope12", 2023, "1,427.0", "tCO2e"],
  ["carbon.scope1", 2023, "250.0", "tCO2e"],
  ["carbon.scope2", 2023, "1,177.0", "tCO2e"],
  ["energy.purchasedElectricity", 2023, "2,113.9", "MWh"],
  ["energy.gasoline", 2023, "1,022.5", "MWh"],
  ["carbon.change12", 2024, "-4.9%", "1"],
  ["waste.total", 2024, "30", "t"],
  ["waste.hazardous", 2024, "10", "t"],
  ["waste.hazardous[oil]", 2024, "4", "t"],
  ["waste.hazardous[batteries]", 2024, "6", "t"],
  ["waste.nonHazardous", 2024, "20", "t"],
  ["waste.nonHazardous[office]", 2024, "20", "t"],
  ["profile.revenue", 2024, "100000000", "CNY2024"],
];

/** The correct lines with other digits for one metric of 2024, or without it. */
function but(metric: string, digits?: string): MadeUp {
  const lines = correct.flatMap((line): PrintedLine[] => {
    if (line[0] !== metric || line[1] !== 2024) return [line];
    return digits === undefined ? [] : [[line[0], line[1], digits, line[3]]];
  });
  return { lines, fuels: ["gasoline"] };
}

describe("a company whose figures are right", () => {
  it("gives only matches", async () => {
    const company = await printedCompany({ lines: correct, fuels: ["gasoline"] });
    const rows = reconcile(company, library).rows.filter(
      ({ metric }) => metric !== "profile.revenue",
    );
    expect(rows.filter(({ status }) => status !== "match")).toEqual([]);
    expect(rows).toHaveLength(15);
  });
});

describe("a wrong figure", () => {
  it.each([
    ["energy.total", "3,100.3"],
    ["energy.direct", "1,000.2"],
    ["energy.indirect", "2,200.0"],
    ["energy.intensity", "31.02"],
    ["carbon.scope1", "300.0"],
    ["carbon.scope2", "1,113.4"],
    ["carbon.scope2", "1,100.0"],
    ["carbon.scope12", "1,358.0"],
    ["carbon.change12", "-5.5%"],
    ["waste.total", "32"],
    ["waste.hazardous", "12"],
  ])("differs: %s printed as %s", async (metric, digits) => {
    const row = (await rowsOf(but(metric, digits)))[metric];
    expect(row?.status).toBe("differs");
  });

  it("within the rounding of its parts is explained", async () => {
    const row = (await rowsOf(but("energy.total", "3,100.1")))["energy.total"];
    expect(row?.status).toBe("explained");
    expect(row?.note).toContain("within the rounding");
  });

  it("of scope 2 a little below the factor is explained with the electricity it stands for", async () => {
    const row = (await rowsOf(but("carbon.scope2", "1,111.7")))["carbon.scope2"];
    expect(row?.status).toBe("explained");
    expect(row?.note).toContain("2.05 MWh");
  });

  it("a thousand times too high is told to be one of units", async () => {
    const row = (await rowsOf(but("energy.intensity", "31,000")))["energy.intensity"];
    expect(row?.status).toBe("differs");
    expect(row?.note).toContain("1,000 times");
  });
});

describe("a missing input", () => {
  it.each([
    ["energy.direct", "energy.total", "energy.direct"],
    ["energy.gasoline", "energy.direct", "energy.gasoline"],
    ["energy.gasoline", "carbon.scope1", "energy.gasoline"],
    ["energy.purchasedElectricity", "carbon.scope2", "energy.purchasedElectricity"],
    ["carbon.scope1", "carbon.scope12", "carbon.scope1"],
    ["waste.hazardous", "waste.total", "waste.hazardous"],
    ["waste.nonHazardous[office]", "waste.nonHazardous", "waste.nonHazardous[part]"],
  ])("without %s leaves %s not recomputable", async (left, metric, named) => {
    const row = (await rowsOf(but(left)))[metric];
    expect(row?.status).toBe("not-recomputable");
    expect(row?.recomputed).toBeNull();
    expect(row?.note).toContain(`Missing: ${named}`);
  });

  it("of the year before leaves a change not recomputable", async () => {
    const lines = correct.filter(([metric, year]) => year === 2024 || metric !== "carbon.scope12");
    const row = (await rowsOf({ lines, fuels: ["gasoline"] }))["carbon.change12"];
    expect(row?.note).toBe("Missing: carbon.scope12[2023].");
  });
});

describe("intensities without a printed revenue", () => {
  const lines: readonly PrintedLine[] = [
    ["energy.total", 2024, "31,000.0", "MWh"],
    ["energy.intensity", 2024, "31.00", "MWh per CNY million"],
    ["water.consumption", 2024, "50,000", "t"],
    ["water.intensity", 2024, "50.00", "m3 per CNY million"],
    ["waste.hazardous", 2024, "2,000", "t"],
    ["waste.hazardousIntensity", 2024, "2,000.0", "kg per CNY million"],
  ];

  it("agree with one another", async () => {
    const rows = await rowsOf({ lines });
    for (const metric of ["energy.intensity", "water.intensity", "waste.hazardousIntensity"]) {
      expect(rows[metric]?.status).toBe("match");
      expect(rows[metric]?.note).toContain("3 of 3");
    }
  });

  it("show the one that does not agree with the others", async () => {
    const changed = lines.map((line): PrintedLine =>
      line[0] === "water.intensity" ? [line[0], line[1], "55.00", line[3]] : line,
    );
    const rows = await rowsOf({ lines: changed });
    expect(rows["water.intensity"]?.status).toBe("differs");
    expect(rows["energy.intensity"]?.status).toBe("match");
    expect(rows["water.intensity"]?.note).toContain("2 of 3");
  });

  it("are nothing to go by when there is one", async () => {
    const row = (await rowsOf({ lines: lines.slice(0, 2) }))["energy.intensity"];
    expect(row?.note).toBe("Missing: profile.revenue.");
  });
});

describe("factor sets", () => {
  const lines: readonly PrintedLine[] = [
    ["energy.diesel", 2024, "100.000", "t"],
    ["energy.purchasedElectricity", 2024, "1,000", "MWh"],
  ];
  const scope1 = (digits: string): MadeUp => ({
    lines: [...lines, ["carbon.scope1", 2024, digits, "tCO2e"]],
    fuels: ["diesel"],
  });

  it("name the one that gives scope 1 where the company's does not", async () => {
    const row = (await rowsOf({ ...scope1("309.59"), fuelSet: "ipcc-2006" }))["carbon.scope1"];
    expect(row?.status).toBe("match");
    expect(row?.factorSet).toBe("gbt-2589");
    expect(row?.note).toContain("not the company's ipcc-2006");
  });

  it("cannot be told where the figure lies between them", async () => {
    const row = (await rowsOf(scope1("312.00")))["carbon.scope1"];
    expect(row?.status).toBe("not-recomputable");
    expect(row?.factorSet).toBe("gbt-2589");
  });

  it("take the grid factor of the base year as given and name the one that fits", async () => {
    const scope2: PrintedLine = ["carbon.scope2", 2024, "556.80", "tCO2e"];
    const row = (await rowsOf({ lines: [...lines, scope2], gridYear: 2022 }))["carbon.scope2"];
    expect(row?.status).toBe("differs");
    expect(row?.note).toContain("national-2021 would give 556.80");
  });

  it("take the nearest published grid factor for another year", async () => {
    const scope2: PrintedLine = ["carbon.scope2", 2024, "556.80", "tCO2e"];
    const row = (await rowsOf({ lines: [...lines, scope2], baseYear: 2025 }))["carbon.scope2"];
    expect(row?.status).toBe("match");
    expect(row?.factorSet).toBe("national-2021");
  });

  it("use a province where all own sites lie in it, and none where they do not", async () => {
    const { sites } = await loadCompany("kingsoft-cloud");
    const tianjin = sites.filter(({ id }) => id === "tianjin-yixianyuan");
    const scope2: PrintedLine = ["carbon.scope2", 2024, "704.1", "tCO2e"];
    const made = { lines: [...lines, scope2], basis: "province" } as const;
    const row = (await rowsOf({ ...made, sites: tianjin }))["carbon.scope2"];
    expect(row?.status).toBe("match");
    expect(row?.factorSet).toBe("tianjin-2022");
    const both = (await rowsOf({ ...made, sites }))["carbon.scope2"];
    expect(both?.note).toContain("energy.purchasedElectricity[province]");
  });
});

describe("effectiveness of sites", () => {
  it("is a quotient where a site prints both sides", async () => {
    const company = await loadCompany("sensetime");
    const figure = (value: number, unit: string) => ({
      value,
      unit,
      kind: "disclosed" as const,
      source: "made-up",
      locator: "line 1",
    });
    const site = "lingang-aidc";
    const disclosed = [
      { metric: "energy.electricity", site, years: { "2024": figure(128.4, "GWh") } },
      { metric: "energy.itEnergy", site, years: { "2024": figure(100000, "MWh") } },
    ];
    const { rows } = reconcile({ ...company, disclosed }, library);
    const pue = rows.find(({ metric }) => metric === "energy.pue[lingang-aidc]");
    expect(pue?.status).toBe("match");
    expect(pue?.recomputed).toBe(1.284);
  });
});
