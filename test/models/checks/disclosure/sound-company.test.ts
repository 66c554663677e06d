import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disclosureFindings } from "../../../../models/checks/disclosure/disclosure-findings.ts";
import { companySchema } from "../../../../models/company/company-schema.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import { loadRequirements } from "../../../../models/library/requirements.ts";
import { plainFigures, soundCompany, type SoundFigures } from "../../../support/sound-company.ts";

const seed = 20241120;
const context = { library: await loadLibrary(), requirements: await loadRequirements() };

const figures: fc.Arbitrary<SoundFigures> = fc.record({
  electricity: fc.integer({ min: 1000, max: 1_000_000 }),
  growth: fc
    .integer({ min: 70, max: 160 })
    .filter((hundredths) => hundredths !== 100)
    .map((hundredths) => hundredths / 100),
  fuels: fc
    .tuple(fc.integer({ min: 10, max: 500 }), fc.integer({ min: 10, max: 500 }))
    .map(([less, more]): [number, number] => [Math.min(less, more), Math.max(less, more)]),
  revenue: fc.integer({ min: 100, max: 100_000 }),
  scope3: fc.record({
    "1": fc.integer({ min: 1, max: 100_000 }),
    "2": fc.integer({ min: 1, max: 100_000 }),
    "6": fc.integer({ min: 1, max: 100_000 }),
  }),
  overhead: fc.integer({ min: 100, max: 800 }),
  horizons: fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }))
    .map(([short, more]): [number, number] => [short, short + more]),
});

describe("a company without faults", () => {
  it("fits the schema and raises nothing", async () => {
    const company = await soundCompany(plainFigures);
    expect(companySchema.safeParse(company).error?.issues ?? []).toEqual([]);
    expect(disclosureFindings(company, { ...context, coverage: 1 })).toEqual([]);
  });

  it("raises nothing whatever its figures", async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (made) => {
        expect(disclosureFindings(await soundCompany(made), { ...context, coverage: 0.5 })).toEqual(
          [],
        );
      }),
      { seed, verbose: true, numRuns: 200 },
    );
  });
});
