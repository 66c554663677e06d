import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { runNow, type PreparedCompany } from "../../../models/run/run.ts";
import type { Override, RunResult } from "../../../models/run/types.ts";
import { numberAt, pairingIds, prepareAll } from "../../support/prepared-companies.ts";

let companies: readonly PreparedCompany[] = [];
let sensetime: PreparedCompany;

beforeAll(async () => {
  companies = await prepareAll();
  sensetime = companies.find(({ company }) => company.id === "sensetime")!;
});

interface Asked {
  readonly scenario: string;
  readonly metrics: readonly string[];
  readonly overrides?: readonly Override[];
}

const runFor = (prepared: PreparedCompany, { scenario, metrics, overrides }: Asked): RunResult =>
  runNow(prepared, {
    company: prepared.company,
    scenarios: [scenario],
    years: [prepared.company.baseYear, 2030, 2040, 2050],
    metrics,
    overrides: overrides ?? [],
  })[0]!;

const named = (names: readonly string[]): string[] => names.map((name) => `transition.${name}`);

const everyRun = (metrics: readonly string[], check: (run: RunResult, base: string) => void) => {
  for (const prepared of companies) {
    for (const scenario of pairingIds(prepared.workbench)) {
      check(runFor(prepared, { scenario, metrics }), String(prepared.company.baseYear));
    }
  }
};

const sumOfSites = (run: RunResult, metric: string, year: string): number =>
  Object.values(run.results[metric]!.values as Record<string, Record<string, number>>).reduce(
    (sum, years) => sum + (years[year] ?? 0),
    0,
  );

const close = (found: number, wanted: number, scale: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale)));

describe("every bundled company in every pairing", () => {
  test("price, warming, surcharge and allowances are the effect on the energy bill", () => {
    const parts = named(["priceEffect", "warmingEffect", "premiumEffect", "marketEffect"]);
    const sites = ["energy.efficiencySurcharge", "energy.etsCost"];
    everyRun([...parts, ...sites, "energy.effect", "energy.cost"], (run) => {
      for (const year of ["2030", "2040", "2050"]) {
        const [price, warming, premium, market] = parts.map((id) => numberAt(run, id, year));
        const added = sites.reduce((sum, id) => sum + sumOfSites(run, id, year), 0);
        const scale = numberAt(run, "energy.cost", year);
        close(price! + warming! + added, numberAt(run, "energy.effect", year), scale);
        close(market!, price! + warming! + premium!, scale);
      }
    });
  });

  test("the base year has no effect but charges that are paid today", () => {
    const effects = named([
      "marketEffect",
      "retrofitSpending",
      "technologyEffect",
      "preferenceEffect",
      "subsidyBenefit",
      "demandResponseBenefit",
      "lowEmissionEnergyBenefit",
      "financeBenefit",
    ]);
    everyRun(effects, (run, base) => {
      for (const id of effects) expect(numberAt(run, id, base), id).toBeCloseTo(0, 6);
    });
  });
});

describe("rules on efficiency", () => {
  const metrics = named(["efficiencyEffect", "retrofitCapital", "retrofitSpending"]);
  const cap = (value: number): Override => ({ path: "transition.efficiencyCap", value });

  test("a tighter cap never costs less where a retrofit costs more than it saves", () => {
    const cheap: Override = { path: "energy.tariff", value: 400 };
    const caps = fc.tuple(
      fc.double({ min: 1.05, max: 1.8, noNaN: true }),
      fc.double({ min: 0, max: 0.4, noNaN: true }),
    );
    fc.assert(
      fc.property(caps, fc.constantFrom(...companies), ([tight, more], prepared) => {
        const runs = [tight, tight + more].map((value) =>
          runFor(prepared, {
            scenario: "current-policies",
            metrics,
            overrides: [cap(value), cheap],
          }),
        );
        for (const id of metrics) {
          for (const year of id.endsWith("Spending") ? ["2030"] : ["2030", "2050"]) {
            const [tighter, looser] = runs.map((run) => numberAt(run, id, year));
            expect(tighter! - looser!).toBeGreaterThanOrEqual(-1e-6 * Math.max(1, looser!));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test("a higher price raises the benefit of saving, of generation and of storage", () => {
    const benefits = named(["lowEmissionEnergyBenefit", "demandResponseBenefit"]);
    const prices = fc.tuple(
      fc.double({ min: 200, max: 1500, noNaN: true }),
      fc.double({ min: 1, max: 500, noNaN: true }),
    );
    fc.assert(
      fc.property(
        prices,
        fc.constantFrom(...pairingIds(sensetime.workbench)),
        ([low, more], scenario) => {
          const [cheap, dear] = [low, low + more].map((value) =>
            runFor(sensetime, {
              scenario,
              metrics: [...benefits, "transition.efficiencyEffect"],
              overrides: [{ path: "energy.tariff", value }],
            }),
          );
          for (const year of ["2030", "2050"]) {
            const rise = (id: string) => numberAt(dear!, id, year) - numberAt(cheap!, id, year);
            for (const id of benefits) expect(rise(id), id).toBeGreaterThan(0);
            expect(rise("transition.efficiencyEffect")).toBeLessThan(0);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("the preference of customers", () => {
  test("more green power never loses more revenue", () => {
    const lost = (value: number) =>
      numberAt(
        runFor(sensetime, {
          scenario: "net-zero-2050",
          metrics: ["transition.preferenceEffect"],
          overrides: [{ path: "energy.contractedShare", value }],
        }),
        "transition.preferenceEffect",
        "2030",
      );
    const losses = [0, 0.25, 0.5, 1].map(lost);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(losses.at(-1)).toBeCloseTo(0, 6);
  });
});

describe("a retrofit is counted once", () => {
  const metrics = ["carbon.measureShareLeft", "carbon.neutralityCost", "transition.retrofitSaving"];
  const planned = () =>
    sensetime.company.measures
      .filter(({ saving, start }) => saving !== undefined && (start?.value ?? 0) > 2024)
      .reduce((sum, { saving }) => sum + (saving?.unit === "kWh" ? saving.value / 1000 : 0), 0);
  const none: readonly Override[] = [
    { path: "energy.attainment", value: 0 },
    { path: "transition.efficiencyCap", value: 10 },
  ];

  test("planned measures inside the retrofits of efficiency rules add nothing to neutrality", () => {
    const saving: Override = { path: "carbon.measureSaving", value: 10 };
    const [some, others] = [[], [saving]].map((overrides) =>
      runFor(sensetime, { scenario: "net-zero-2050", metrics, overrides }),
    );
    expect(planned()).toBeGreaterThan(0);
    expect(sumOfSites(some!, "transition.retrofitSaving", "2030")).toBeGreaterThan(planned());
    for (const run of [some!, others!]) {
      expect(numberAt(run, "carbon.measureShareLeft", "2030")).toBe(0);
    }
    const cost = (run: RunResult) => numberAt(run, "carbon.neutralityCost", "2030");
    expect(cost(some!)).toBe(cost(others!));
  });

  test("without such retrofits they count in full", () => {
    const ids = [
      ...metrics,
      "carbon.measureYearlyCost",
      "carbon.requiredContracted",
      "carbon.residual",
    ];
    const run = runFor(sensetime, { scenario: "net-zero-2050", metrics: ids, overrides: none });
    expect(numberAt(run, "carbon.measureShareLeft", "2030")).toBe(1);
    const certificates: readonly Override[] = [
      ...none,
      { path: "carbon.certificatePrice", value: 0 },
      { path: "carbon.creditPrice", value: 0 },
    ];
    const bare = runFor(sensetime, {
      scenario: "net-zero-2050",
      metrics: ids,
      overrides: certificates,
    });
    const measure = numberAt(bare, "carbon.measureYearlyCost", "ups-eco-mode");
    expect(numberAt(bare, "carbon.neutralityCost", "2030")).toBeCloseTo(measure, 6);
  });
});
