import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { unbroken } from "../../../../renderer/format/number.ts";
import { locales } from "../../../../renderer/i18n/locale.ts";
import type { RatedRegister } from "../../../../renderer/run/job-types.ts";
import { matrices } from "../../../../renderer/run/matrix-job.ts";
import {
  agreementOf,
  firmRanks,
  groupsOf,
  inSentence,
  matrixHeadline,
  ratingProbability,
  shownYears,
} from "../../../../renderer/views/matrix/matrix-figures.ts";
import { materialitySeries } from "../../../../renderer/views/matrix/materiality-figures.ts";
import { finish } from "../../../support/finish.ts";
import { prepareAll } from "../../../support/prepared-companies.ts";

let all: readonly PreparedCompany[];

beforeAll(async () => {
  all = await prepareAll();
});

function rated(prepared: PreparedCompany, draws = 200): RatedRegister {
  const params = { scenarios: ["net-zero-2050"], years: [2030], draws };
  return finish(matrices(prepared, params)).result[0]!;
}

describe("the headline", () => {
  test("says of every company, in every language, how many risks have the highest rating", () => {
    for (const prepared of all) {
      const found = rated(prepared);
      const { risks } = groupsOf(found.matrix);
      const top = risks.some(({ rating }) => rating === "high") ? "high" : "medium";
      const count = risks.filter(({ rating }) => rating === top).length;
      for (const locale of locales) {
        const title = matrixHeadline(found, locale);
        expect(title, title).toContain("2030");
        expect(title).not.toMatch(/[{}]/);
        if (locale !== "en") expect(title).toContain(String(count === 0 ? risks.length : count));
        expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
      }
    }
  });

  test("never counts an opportunity as a risk", () => {
    for (const prepared of all) {
      const { risks, opportunities, missing } = groupsOf(rated(prepared).matrix);
      expect(risks.every(({ category }) => !category.startsWith("opportunity"))).toBe(true);
      expect(opportunities.every(({ category }) => category.startsWith("opportunity"))).toBe(true);
      const count = risks.length + opportunities.length + missing.length;
      expect(count).toBe(prepared.company.register.length);
    }
  });

  test("says so where nothing can be rated", () => {
    const found = rated(all[0]!);
    const empty = { published: [], matrix: { ...found.matrix, items: [] } };
    expect(matrixHeadline(empty, "en")).toBe("No risk can be rated yet");
  });
});

test("agreement counts the published ratings that can be compared", () => {
  for (const prepared of all) {
    const found = rated(prepared);
    const { agree, of } = agreementOf(found);
    const compared = found.matrix.items.filter(({ agrees }) => agrees !== null);
    expect({ agree, of }).toEqual({
      agree: compared.filter(({ agrees }) => agrees).length,
      of: compared.length,
    });
  }
});

test("ranks are firm as far as they hold in half of the draws; without draws there are none", () => {
  const item = rated(all[0]!).matrix.items[0]!;
  const items = [0.9, 0.6, 0.4, 0.7].map((rankStability) => ({ ...item, rankStability }));
  expect(firmRanks({ items })).toBe(2);
  expect(firmRanks(rated(all[0]!, 1).matrix)).toBeNull();
});

test("the probability of a rating is that of the rating shown, and none of one set by hand", () => {
  const probabilities = { low: 0.2, medium: 0.7, high: 0.1 };
  expect(ratingProbability({ rating: "medium", probabilities, override: null })).toBe(0.7);
  const override = { likelihood: 5, magnitude: 0.1, why: "A test." } as const;
  expect(ratingProbability({ rating: "high", probabilities, override })).toBeNull();
});

test("a short horizon shows every year, a long one every fifth and both ends", () => {
  expect(shownYears({ after: 2024, to: 2030 })).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(shownYears({ after: 2030, to: 2050 })).toEqual([2031, 2035, 2040, 2045, 2050]);
});

test("names begin small within an English sentence, abbreviations and Chinese stay", () => {
  expect(inSentence("Carbon pricing", "en")).toBe("carbon pricing");
  expect(inSentence("PUE rules", "en")).toBe("PUE rules");
  expect(inSentence("碳定价机制", "zh-Hans")).toBe("碳定价机制");
  expect(unbroken("4.9 % of revenue")).toBe("4.9\u202f% of revenue");
});

test("double materiality takes items rated on both axes, a third of an axis for each rating", () => {
  const prepared = all[0]!;
  const financial = rated(prepared).matrix;
  const [one, other] = financial.items.filter(({ rating }) => rating !== null);
  const magnitude = { low: 3, central: 4, high: 5 };
  const impact = {
    ...financial,
    items: [
      { ...one!, rating: "high" as const, magnitude },
      { ...other!, rating: null, magnitude: null },
    ],
  };
  const numberOf = (): number => 1;
  const { items, threshold } = materialitySeries({ financial, impact, numberOf, locale: "en" });
  expect(items.map(({ id }) => id)).toEqual([one!.id]);
  expect(items[0]!.impact).toBeCloseTo((2 + 0.75) / 3, 10);
  expect(items[0]!.financial).toBeGreaterThan(0);
  expect(threshold).toEqual({ financial: 1 / 3, impact: 1 / 3 });
});
