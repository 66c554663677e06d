import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeSplit } from "../../../../models/checks/reconcile/change-split.ts";
import { changeRowSchema } from "../../../../models/checks/reconcile/reconcile-schema.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import { printedCompany, type PrintedLine } from "../../../support/printed-company.ts";

const seed = 20241120;
const library = await loadLibrary();

interface MadeUpYear {
  readonly fuels: number;
  readonly electricity: number;
  readonly factor: number;
}

function linesOf(year: number, { fuels, electricity, factor }: MadeUpYear): PrintedLine[] {
  return [
    ["carbon.scope1", year, fuels.toFixed(2), "tCO2e"],
    ["carbon.scope2", year, (electricity * factor).toFixed(6), "tCO2e"],
    ["energy.purchasedElectricity", year, electricity.toFixed(2), "MWh"],
  ];
}

/** Share of each effect between two years. */
async function sharesBetween(before: MadeUpYear, now: MadeUpYear) {
  const company = await printedCompany({
    lines: [...linesOf(2023, before), ...linesOf(2024, now)],
  });
  const rows = changeSplit(company, library);
  return Object.fromEntries(rows.map(({ effect, share }) => [effect, share]));
}

const years = fc.record({
  fuels: fc.integer({ min: 0, max: 1000 }),
  electricity: fc.integer({ min: 1000, max: 1000000 }),
  factor: fc.constantFrom(0.5568, 0.5366, 0.5306),
});

describe("the split of a change", () => {
  it("adds up", async () => {
    await fc.assert(
      fc.asyncProperty(years, years, async (before, now) => {
        const { activity = NaN, factor = NaN, total = NaN } = await sharesBetween(before, now);
        const slack = 1e-8 * (Math.abs(activity) + Math.abs(factor));
        expect(Math.abs(activity + factor - total)).toBeLessThanOrEqual(slack);
      }),
      { seed, verbose: true, numRuns: 50 },
    );
  });

  it("has no factor effect at one factor and no activity effect at one activity", async () => {
    const before = { fuels: 100, electricity: 10000, factor: 0.5 };
    expect(await sharesBetween(before, { ...before, electricity: 12000 })).toEqual({
      activity: 0.196078431,
      factor: 0,
      total: 0.196078431,
    });
    expect(await sharesBetween(before, { ...before, factor: 0.4 })).toEqual({
      activity: 0,
      factor: -0.196078431,
      total: -0.196078431,
    });
  });

  it("keeps bought heat apart from the grid factor", async () => {
    const lines: PrintedLine[] = [
      ["carbon.scope2", 2023, "611.0", "tCO2e"],
      ["energy.purchasedElectricity", 2023, "1,000", "MWh"],
      ["energy.heat", 2023, "1,000", "GJ"],
      ["carbon.scope2", 2024, "721.0", "tCO2e"],
      ["energy.purchasedElectricity", 2024, "1,000", "MWh"],
      ["energy.heat", 2024, "2,000", "GJ"],
    ];
    const rows = changeSplit(await printedCompany({ lines }), library);
    expect(rows.map(({ effect, amount }) => [effect, amount])).toEqual([
      ["activity", 110],
      ["factor", 0],
      ["total", 110],
    ]);
    for (const row of rows) expect(changeRowSchema.parse(row).metric).toBe("carbon.scope2");
  });

  it("is silent where a year lacks electricity", async () => {
    const lines = linesOf(2024, { fuels: 1, electricity: 10, factor: 0.5 });
    expect(changeSplit(await printedCompany({ lines }), library)).toEqual([]);
  });
});
