import { describe, expect, test } from "vitest";
import { loadCompany } from "../../../../models/library/companies.ts";
import { inputsOf, openWorkbench, prepare } from "../../../../models/run/run.ts";
import { applyChange } from "../../../../models/workbook/apply-change.ts";
import { setOverride } from "../../../../models/workbook/edits/overrides.ts";
import { withLogEntry } from "../../../../models/workbook/log.ts";
import { catalogueOf } from "../../../../renderer/run/model-catalogue.ts";
import {
  citedSources,
  inputCounts,
  inputRows,
  pointsOf,
  shownInputs,
} from "../../../../renderer/views/assumptions/input-rows.ts";
import { rangeText, valueText } from "../../../../renderer/views/assumptions/input-text.ts";
import { bundledWorkbook } from "../../../support/made-workbook.ts";

const workbench = await openWorkbench();
const company = await loadCompany("sensetime");
const prepared = await prepare(workbench, company);
const { inputs: entries } = catalogueOf(workbench);
const path = "energy.tariff[lingang-aidc]";
const given = inputsOf(prepared, "severe");
const views = inputsOf(prepared, "severe", [{ path, value: 0.9, unit: "CNY/kWh" }]);
const plain = await bundledWorkbook();
const edit = { company: "sensetime", path, value: 0.9, unit: "CNY/kWh", why: "a new contract" };
const change = setOverride(plain, edit);
const { log } = withLogEntry(applyChange(plain, change), change, "2026-11-21T01:00:00Z");
const parts = { views, given, entries, nameOf: (label: string) => `name of ${label}`, log };
const rows = inputRows({ ...parts, company: "sensetime" });
const tariff = rows.find((row) => row.path === path)!;

describe("the rows of inputs", () => {
  test("begin with what was set by hand, with the value before and the edit", () => {
    expect(rows[0]).toBe(tariff);
    expect(valueText(tariff.view, "en")).toMatch(/^0\.9 /);
    expect(valueText(tariff.given!, "en")).not.toBe(valueText(tariff.view, "en"));
    expect(tariff.of).toBe("name of lingang-aidc");
    expect(tariff.edited).toMatchObject({ at: "2026-11-21T01:00:00Z", why: "a new contract" });
    expect(inputRows({ ...parts, company: "capital-online" })[0]?.edited).toBeUndefined();
  });

  test("count what is assumed and set, all inputs once", () => {
    const { count, assumed, set } = inputCounts(rows);
    expect({ count, set }).toEqual({ count: views.length, set: 1 });
    expect(assumed).toBe(shownInputs(rows, { search: "", kind: "assumed" }, "en").length);
    expect(new Set(rows.map((row) => row.path)).size).toBe(count);
  });

  test("are found by path, meaning in the language, source and kind", () => {
    const paths = (search: string, kind: "any" | "user" = "any") =>
      shownInputs(rows, { search, kind }, "zh-Hans").map((row) => row.path);
    expect(paths("energy.tariff[ling")).toEqual([path]);
    expect(paths("基准年外购电量")).toContain("energy.purchasedElectricity");
    expect(paths("", "user")).toEqual([path]);
    expect(paths("no such thing")).toEqual([]);
  });

  test("name each source once, the most used first", () => {
    const cited = citedSources(rows);
    expect(new Set(cited.map(({ id }) => id)).size).toBe(cited.length);
    expect(cited.map(({ uses }) => uses)).toEqual(
      cited.map(({ uses }) => uses).toSorted((a, b) => b - a),
    );
  });
});

test("values read as what they are: numbers, years, paths", () => {
  const of = (input: string) => given.find((view) => view.input === input)!;
  expect(valueText(of("calendar.baseYear"), "en")).toBe("2024");
  expect(valueText(of("energy.contractedShare"), "en")).toMatch(/^2024: .+ → 20\d\d: /);
  expect(pointsOf(of("energy.contractedShare").value)).toBeDefined();
  expect(pointsOf({ a: 1 })).toBeUndefined();
  expect(rangeText(tariff.given!, "en")).toMatch(/^0\.\d+–0\.\d+$/);
});
