import { beforeAll, describe, expect, it } from "vitest";
import { changeSplit } from "../../../../models/checks/reconcile/change-split.ts";
import {
  reconciliationSchema,
  type ReconcileRow,
} from "../../../../models/checks/reconcile/reconcile-schema.ts";
import { isReconciled, reconcile } from "../../../../models/checks/reconcile/reconcile.ts";
import { companyIds, loadCompany } from "../../../../models/library/companies.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import golden from "../../../golden/reconciliation.json" with { type: "json" };

const rowsOf = new Map<string, readonly ReconcileRow[]>();

beforeAll(async () => {
  const library = await loadLibrary();
  for (const id of companyIds) rowsOf.set(id, reconcile(await loadCompany(id), library).rows);
});

/** The one row of a figure. */
function rowAt({ company, metric, year }: { company: string; metric: string; year: number }) {
  const found = (rowsOf.get(company) ?? []).filter(
    (row) => row.metric === metric && row.year === year,
  );
  expect(found).toHaveLength(1);
  return found[0] as ReconcileRow;
}

describe("printed figures recomputed from printed figures", () => {
  it.each(golden.recomputed)("$company $metric $year is $status", (wanted) => {
    const row = rowAt(wanted);
    expect(row.disclosed).toBe(wanted.printed);
    expect(row.unit).toBe(wanted.unit);
    expect(Math.abs((row.recomputed ?? Number.NaN) - wanted.value)).toBeLessThanOrEqual(
      wanted.tolerance,
    );
    expect(row.status).toBe(wanted.status);
    expect(row.factorSet).toBe(wanted.factorSet);
    expect(row.sources[0]).toMatch(new RegExp(`^${wanted.source} line`));
  });

  it.each(golden.bounds)("$company $metric $year lies within $relative of print", (bound) => {
    expect(Math.abs(rowAt(bound).relative ?? Infinity)).toBeLessThanOrEqual(bound.relative);
  });

  it("compares every documented set with a scope 1 that none gives", () => {
    const { company, year, sets, tolerance } = golden.scope1BySet;
    const row = rowAt({ company, metric: "carbon.scope1", year });
    for (const [set, value] of Object.entries(sets)) {
      const [, shown] = new RegExp(`${set} \\(?(\\d+\\.\\d+)`).exec(row.note) ?? [];
      expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(tolerance);
    }
    expect(row.difference).toBeCloseTo(-0.92, 2);
  });

  it("names the residue of SenseTime's scope 2", () => {
    const row = rowAt({ company: "sensetime", metric: "carbon.scope2", year: 2024 });
    expect(row.note).toContain("67.9 MWh");
    expect(row.note).toContain("bound 0.5 %");
  });

  it("says that a revenue derived from intensities is no check against a printed one", () => {
    for (const [id, count] of [
      ["kingsoft-cloud", "5 of 5"],
      ["sensetime", "6 of 6"],
    ] as const) {
      const rows = (rowsOf.get(id) ?? []).filter(({ metric }) => /intensity\d*$/i.test(metric));
      expect(rows.length).toBeGreaterThan(9);
      for (const row of rows) {
        expect(row.status).toBe("match");
        expect(row.note).toContain(`derived from ${count} printed intensities`);
      }
    }
  });

  it("shows where a unit is printed wrong, and nothing else differs", () => {
    const differing = [...rowsOf].flatMap(([id, rows]) =>
      rows.filter(({ status }) => status === "differs").map(({ metric }) => `${id} ${metric}`),
    );
    expect(differing).toEqual(["capital-online paper.perEmployee"]);
    const row = rowAt({ company: "capital-online", metric: "paper.perEmployee", year: 2024 });
    expect(row.note).toContain("1,000 times");
    expect(isReconciled({ company: "capital-online", rows: [row] })).toBe(false);
  });

  it.each(["kingsoft-cloud", "sensetime"])("finds %s reconciled", (company) => {
    expect(isReconciled({ company, rows: [...(rowsOf.get(company) ?? [])] })).toBe(true);
  });
});

describe("changes from year to year", () => {
  it("splits Kingsoft Cloud's fall into activity and factor", async () => {
    const { company, from, to, tolerance, ...wanted } = golden.change;
    const rows = changeSplit(await loadCompany(company), await loadLibrary());
    expect(rows.map((row) => [row.metric, row.from, row.to])).toEqual(
      Array(3).fill(["carbon.scope12", from, to]),
    );
    for (const { effect, share } of rows) {
      expect(Math.abs(share - wanted[effect])).toBeLessThanOrEqual(tolerance);
    }
    expect(rows.map(({ disclosed }) => disclosed)).toEqual([null, null, wanted.printed]);
    const row = rowAt({ company, metric: "carbon.change12", year: to });
    expect(row.note).toContain("-0.60 %");
  });
});

describe("every row", () => {
  it("fits the schema and says how or why not", () => {
    for (const [company, rows] of rowsOf) {
      reconciliationSchema.parse({ company, rows });
      for (const row of rows) {
        expect(row.recomputed === null).toBe(row.difference === null);
        if (row.status !== "not-recomputable") expect(row.recomputed).not.toBeNull();
        if (row.status === "explained") expect(row.note).toMatch(/within the rounding|nearly all/);
        if (row.status === "not-recomputable") {
          expect(row.note).toMatch(/Missing: |same line|factors cannot be told/);
        }
      }
    }
  });

  it.each(["zh-Hans", "zh-Hant"] as const)("has its note in %s as well", async (language) => {
    const library = await loadLibrary();
    for (const id of companyIds) {
      const { rows } = reconcile(await loadCompany(id), library, language);
      expect(rows.map(({ status }) => status)).toEqual(rowsOf.get(id)?.map(({ status }) => status));
      for (const { note } of rows) {
        expect(note).not.toMatch(/[{}]|Missing|Revenue|Factor|difference/);
      }
    }
  });
});
