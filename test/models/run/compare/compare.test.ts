import { beforeAll, describe, expect, test } from "vitest";
import { defaultRatingRules } from "../../../../models/kernels/rating/rules.ts";
import { compare } from "../../../../models/run/compare/compare.ts";
import type {
  CompareRequest,
  CompareSide,
  Comparison,
} from "../../../../models/run/compare/comparison-types.ts";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { numberAt, pairingIds, prepareAll, runOne } from "../../../support/prepared-companies.ts";

let companies: readonly PreparedCompany[];
let sensetime: PreparedCompany;
let kingsoft: PreparedCompany;

beforeAll(async () => {
  companies = await prepareAll();
  const byId = (id: string) => companies.find(({ company }) => company.id === id)!;
  [sensetime, kingsoft] = [byId("sensetime"), byId("kingsoft-cloud")];
});

const side = (prepared: PreparedCompany, scenario = "ndcs"): CompareSide => ({
  prepared,
  scenario,
});

const compared = (a: CompareSide, b: CompareSide, more: Partial<CompareRequest> = {}) =>
  compare({ a, b, ...more });

function expectSum(comparison: Comparison): void {
  for (const { bars, difference, a, b } of comparison.cost) {
    const sum = Object.values(bars).reduce((total, bar) => total + bar, 0);
    expect(difference).toBe(b - a);
    expect(Math.abs(sum - difference)).toBeLessThanOrEqual(1e-9 * Math.max(a, b));
  }
}

describe("two runs of one company", () => {
  test("that are the same differ in nothing", () => {
    for (const prepared of companies) {
      const found = compared(side(prepared), side(prepared));
      expect(found).toMatchObject({ isSame: true, inputs: [], results: [], cost: [] });
      expect(found.compared).toBeGreaterThan(200);
    }
  });

  test("list every result of both runs that differs, by how much", () => {
    const [a, b] = [runOne(sensetime, "net-zero-2050"), runOne(sensetime, "severe")];
    const found = compared(side(sensetime, "net-zero-2050"), side(sensetime, "severe"));
    const row = found.results.find(({ metric, year }) => metric === "energy.cost" && year === 2030);
    const [from, to] = [a, b].map((each) => numberAt(each, "energy.cost", "2030"));
    expect(row).toMatchObject({ unit: "CNY2024", a: from, b: to, difference: to! - from! });
    expect(row!.share).toBeCloseTo(to! / from! - 1, 12);
    const neutral = found.results.find(({ metric }) => metric === "carbon.neutralityYear")!;
    expect(neutral).toMatchObject({ year: null, a: 2045, b: null, difference: null, share: null });
    const same = found.results.filter(({ metric }) => metric === "energy.itEnergy");
    expect(same).toEqual([]);
  });

  test("list the inputs that differ, in the units of the model", () => {
    const overrides = [
      { path: "energy.tariff[lingang-aidc]", value: 0.8, unit: "CNY/kWh" },
      { path: "cooling.technology[rest]", value: "WSE" },
      { path: "energy.attainment", value: 1 },
    ];
    const { inputs } = compared(side(sensetime), { ...side(sensetime), overrides });
    const of = (id: string) => inputs.filter(({ input }) => input === id);
    expect(of("energy.tariff")).toMatchObject([
      {
        ...{ label: "lingang-aidc", year: null, unit: "CNY2024/MWh", differs: "value" },
        a: { value: 710, layer: "region" },
        b: { value: 800, layer: "user" },
        difference: 90,
      },
    ]);
    const [technology] = of("cooling.technology");
    expect(technology).toMatchObject({ label: "rest", b: { value: "WSE" }, difference: null });
    expect(of("energy.attainment")).toMatchObject([{ differs: "range", difference: 0 }]);
    expect(inputs).toHaveLength(3);
  });

  test("list the points of a path in the years compared", () => {
    const found = compared(side(sensetime, "ndcs"), side(sensetime, "severe"), { years: [2040] });
    const warming = found.inputs.filter(({ input }) => input === "climate.globalWarming");
    expect(warming.map(({ year }) => year)).toEqual([2040]);
  });
});

describe("why the energy cost differs", () => {
  test("the bars sum to the difference in every company and pairing", () => {
    for (const prepared of companies) {
      for (const scenario of pairingIds(prepared.workbench)) {
        const years = [2026, 2030, 2045];
        const found = compared(side(prepared, "ndcs"), side(prepared, scenario), { years });
        expect(found.cost).toHaveLength(
          found.results.filter(({ metric }) => metric === "energy.cost").length,
        );
        expectSum(found);
        for (const { bars } of found.cost) {
          expect([bars.volume, bars.plan, bars.share, bars.sites]).toEqual([0, 0, 0, 0]);
        }
      }
    }
  });

  test("a tariff alone is a price bar, but for on-site generation it saves", () => {
    const overrides = [{ path: "energy.tariff", value: 800 }];
    const found = compared(side(sensetime), { ...side(sensetime), overrides });
    expectSum(found);
    for (const { bars, difference } of found.cost) {
      expect(bars.price).toBeCloseTo(difference - bars.onSite, 3);
      expect(bars.onSite).toBeLessThan(0);
      expect(bars.warming).toBe(0);
    }
  });

  test("each factor has its bar, and a site that closes one of its own", () => {
    const of = (path: string, value: number) => {
      const found = compared(side(kingsoft), { ...side(kingsoft), overrides: [{ path, value }] });
      expectSum(found);
      return found.cost[0]!.bars;
    };
    expect(of("energy.leasedElectricity[leased-capacity]", 1e6).volume).toBeGreaterThan(0);
    expect(of("energy.attainment", 0).plan).toBeGreaterThan(0);
    expect(of("energy.costShare[leased-capacity]", 1).share).toBeGreaterThan(0);
    expect(of("energy.greenPremium", 100).premium).toBeGreaterThan(0);
    expect(of("energy.leasedElectricity[leased-capacity]", 0).sites).toBeLessThan(0);
  });
});

describe("two companies", () => {
  test("of different base years need a year of prices, and the refusal says so", () => {
    expect(() => compared(side(sensetime), side(kingsoft))).toThrow(
      "compare: sensetime counts money in prices of 2024 and kingsoft-cloud in those of 2025; expected one year of prices for both: prices 2024 or 2025",
    );
    expect(() => compared(side(sensetime), side(kingsoft), { prices: 1980 })).toThrow(
      "prices: expected a year with a price level",
    );
  });

  test("are compared in the prices of a year, with their labels apart", () => {
    const found = compared(side(sensetime), side(kingsoft), { prices: 2024 });
    const { chinaConsumerPriceChange: change } = sensetime.workbench.library.money.deflators;
    const own = numberAt(runOne(kingsoft, "ndcs"), "energy.cost", "2030");
    const row = found.results.find(
      ({ metric, year }) => metric === "energy.cost" && year === 2030,
    )!;
    expect(row.unit).toBe("CNY2024");
    expect(row.b! * (1 + change["2025"]!.value)).toBeCloseTo(own, 2);
    expect(found.notes.join()).toContain("counts from 2024 in a and from 2025 in b");
    expect(found.notes.join()).toContain("no site in common");
    expectSum(found);
    const sites = found.results.filter(({ metric }) => metric === "energy.pue");
    expect(new Set(sites.map(({ only }) => only))).toEqual(new Set(["a", "b"]));
    const emissions = found.results.find(({ metric }) => metric === "carbon.netEmissions")!;
    expect(emissions.b).toBe(numberAt(runOne(kingsoft, "ndcs"), "carbon.netEmissions", "2030"));
  });

  test("without a site in common have their totals explained", () => {
    const [capital] = companies.filter(({ company }) => company.id === "capital-online");
    const found = compared(side(sensetime), side(capital!));
    expectSum(found);
    for (const { bars } of found.cost) expect(bars.volume).toBeLessThan(0);
  });
});

describe("what cannot be compared is refused, with how to make it valid", () => {
  const older = (prepared: PreparedCompany): PreparedCompany => {
    const { workbench } = prepared;
    const { library } = workbench;
    const { ngfs, climate } = library;
    const entries = climate.pathways.entries.map((entry) => ({
      ...entry,
      family: "cmip5" as const,
    }));
    return {
      ...prepared,
      workbench: {
        ...workbench,
        library: {
          ...library,
          ngfs: { ...ngfs, catalogue: { ...ngfs.catalogue, phase: "IV" } },
          climate: { ...climate, pathways: { ...climate.pathways, entries } },
        },
      },
    };
  };

  test("scenarios of two phases", () => {
    expect(() => compared(side(sensetime), side(older(sensetime)))).toThrow(
      /transition scenario from NGFS phase V .* from NGFS phase IV .*expected one generation/,
    );
  });

  test("warming of two generations of models", () => {
    const { workbench, ...rest } = older(sensetime);
    const { library } = workbench;
    const { ngfs } = sensetime.workbench.library;
    const warming = { ...rest, workbench: { ...workbench, library: { ...library, ngfs } } };
    expect(() => compared(side(sensetime), side(warming))).toThrow(
      /warming from CMIP6 and sensetime from CMIP5; expected one generation/,
    );
  });

  test("ratings on two scales", () => {
    const rules = { ...defaultRatingRules, highAbove: 0.05 };
    const other = { ...side(sensetime), ratingRules: rules };
    expect(() => compared(side(sensetime), other)).toThrow(
      /a rates with highAbove 0\.02 and b with 0\.05; expected one scale of ratings/,
    );
    expect(compared(other, { ...other, ratingRules: { ...rules } }).isSame).toBe(true);
  });

  test.each([
    [{ metrics: ["energy.coast"] }, "energy.coast: is not a metric"],
    [{ years: [2100] }, "years: expected 2024 to 2060, found 2100"],
    [{ b: "ndc" }, "unknown pairing ndc"],
  ])("%j", (change, message) => {
    const { b = "ndcs", ...more } = change as { b?: string };
    expect(() => compared(side(sensetime), side(sensetime, b), more)).toThrow(message);
  });
});
