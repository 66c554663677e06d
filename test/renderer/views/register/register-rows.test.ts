import { describe, expect, test } from "vitest";
import { loadCompany } from "../../../../models/library/companies.ts";
import { loadTaxonomy } from "../../../../models/library/taxonomy.ts";
import type { MatrixResult } from "../../../../models/run/matrix/matrix-types.ts";
import { itemFromTaxonomy } from "../../../../models/workbook/edits/register.ts";
import {
  registerCounts,
  registerRows,
  shownRows,
  type RegisterView,
} from "../../../../renderer/views/register/register-rows.ts";

const company = await loadCompany("sensetime");
const { items: taxonomy } = await loadTaxonomy();
const all: RegisterView = {
  search: "",
  family: "all",
  rating: "any",
  sort: "number",
  isDescending: false,
};

/** A matrix in which the n-th item has a magnitude of n tenths of a per cent and a rating by it. */
function matrixOf(ids: readonly string[]): MatrixResult {
  const items = ids.map((id, n) => ({
    id,
    rating: n > 9 ? "high" : n > 4 ? "medium" : n === 0 ? null : "low",
    likelihood: (n % 5) + 1,
    magnitude: n === 0 ? null : { low: null, central: n / 1000, high: null },
  }));
  return { items } as unknown as MatrixResult;
}

const rows = registerRows(company, matrixOf(company.register.map(({ id }) => id)), undefined);
const ids = (view: Partial<RegisterView>): string[] =>
  shownRows(rows, { ...all, ...view }, "en").map(({ item }) => item.id);

describe("the rows of a register", () => {
  test("stand in its order, each with its position", () => {
    expect(ids({})).toEqual(company.register.map(({ id }) => id));
    expect(rows[3]?.rated?.magnitude?.central).toBe(0.003);
    expect(registerCounts(rows)).toEqual({ count: 13, high: 3, medium: 5, quantified: 12 });
  });

  test("are found by words of any language, family and rating", () => {
    expect(ids({ search: "flood typhoon" })).toEqual(["flood-typhoon"]);
    expect(ids({ search: "碳定價" })).toEqual(["carbon-pricing"]);
    expect(ids({ search: "nothing such" })).toEqual([]);
    expect(ids({ family: "physical" })).toHaveLength(4);
    expect(ids({ rating: "high" })).toHaveLength(3);
    expect(ids({ rating: "none" })).toEqual([company.register[0]!.id]);
  });

  test("sort by rating and magnitude from the top, by name as the language has it", () => {
    const byRating = ids({ sort: "rating", isDescending: true });
    expect(byRating[0]).toBe(company.register[12]!.id);
    expect(byRating.at(-1)).toBe(company.register[0]!.id);
    expect(ids({ sort: "magnitude", isDescending: true })).toEqual(byRating);
    const names = shownRows(rows, { ...all, sort: "item" }, "en").map(({ item }) => item.name.en);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  });
});

test("a register of 1,000 items is searched well within a frame", () => {
  const register = Array.from({ length: 1000 }, (_, i) => ({
    ...itemFromTaxonomy(taxonomy[i % taxonomy.length]!, []),
    id: `item-${i}`,
  }));
  const many = registerRows({ ...company, register }, undefined, undefined);
  shownRows(many, { ...all, search: "w" }, "en");
  const timed = (size: number): number => {
    const start = performance.now();
    shownRows(many.slice(0, size), { ...all, search: "warm water", sort: "item" }, "en");
    return performance.now() - start;
  };
  timed(1000);
  expect(shownRows(many, { ...all, search: "flood" }, "en").length).toBeGreaterThan(30);
  process.stdout.write(`1,000 items searched and sorted in ${timed(1000).toFixed(2)} ms\n`);
});
