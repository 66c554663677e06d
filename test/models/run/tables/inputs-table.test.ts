import { describe, expect, it } from "vitest";
import { loadSources } from "../../../../models/library/library.ts";
import { inputsOf } from "../../../../models/run/run.ts";
import { everyScenario, inputsTable } from "../../../../models/run/tables/inputs-table.ts";
import { citedSourceIds } from "../../../../models/run/tables/scenario-inputs.ts";
import { sourcesTable } from "../../../../models/run/tables/sources-table.ts";
import type { InputView, Override } from "../../../../models/run/types.ts";
import { prepareOne } from "../../../support/prepared-companies.ts";
import { rowsOf } from "../../../support/table-cells.ts";

const prepared = await prepareOne("sensetime");
const { model } = prepared.workbench;
const scenarios = ["net-zero-2050", "current-policies"];
const overrides: readonly Override[] = [{ path: "energy.attainment", value: 0.5 }];
const inputs = scenarios.map((scenario) => {
  return { scenario, views: inputsOf(prepared, scenario, overrides) };
});
const rows = rowsOf(inputsTable({ model, company: "sensetime", inputs }));

function view(given: Partial<InputView>): InputView {
  const provenance = { kind: "assumed", source: null, locator: null, quote: null } as const;
  const plain = { input: "energy.attainment", unit: "1", label: null, value: 1 };
  return { ...plain, layer: "default", provenance, ...given };
}

function tableOf(...views: readonly InputView[]) {
  const given = [{ scenario: "one", views }];
  return rowsOf(inputsTable({ model, company: "sensetime", inputs: given }));
}

describe("the table of inputs", () => {
  it("has every bound input with kind, layer and a value or a word", () => {
    const bound = new Set(inputs.flatMap(({ views }) => views.map(({ input }) => input)));
    expect(new Set(rows.map(({ input }) => input))).toEqual(bound);
    for (const { value, text, kind, layer, unit } of rows) {
      expect([value, text].filter((each) => each !== null)).toHaveLength(1);
      expect(["disclosed", "published", "derived", "assumed"]).toContain(kind);
      expect(["default", "region", "scenario", "company", "user"]).toContain(layer);
      expect(unit).toEqual(expect.any(String));
    }
  });

  it("keeps what is the same under every pairing once, and what differs for each", () => {
    const warming = rows.filter(({ input }) => input === "climate.globalWarming");
    expect(new Set(warming.map(({ scenario }) => scenario))).toEqual(
      new Set([...scenarios, everyScenario]),
    );
    const years = warming.filter(({ scenario }) => scenario !== scenarios[1]);
    expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
    const attainment = rows.filter(({ input }) => input === "energy.attainment");
    expect(attainment).toEqual([
      expect.objectContaining({ scenario: everyScenario, layer: "user", value: 0.5 }),
    ]);
  });

  it("names the pairing where there is only one", () => {
    expect(tableOf(view({}))).toEqual([expect.objectContaining({ scenario: "one" })]);
  });

  it("writes a value by years as a row for each year, with the bounds of that year", () => {
    const found = tableOf(
      view({
        value: { "2025": 1, "2030": 2 },
        provenance: { ...view({}).provenance, range: { low: 0.5, high: 3, shape: "triangular" } },
      }),
    );
    expect(found).toMatchObject([
      { year: 2025, value: 1, low: 0.5, high: 3, shape: "triangular" },
      { year: 2030, value: 2, low: 0.5, high: 3, shape: "triangular" },
    ]);
  });

  it("writes words as text and leaves the number empty", () => {
    expect(tableOf(view({ value: "WSE", label: "somewhere" }))).toMatchObject([
      { text: "WSE", value: null, year: null, label: "somewhere" },
    ]);
  });

  it("gives every assumed input a reason", () => {
    for (const { kind, why, input } of rows)
      if (kind === "assumed") expect([input, why]).not.toContain(null);
  });
});

describe("the table of sources", () => {
  it("has each cited source once, with licence and status", async () => {
    const ids = citedSourceIds(inputs);
    const sources = await loadSources(ids);
    const found = rowsOf(sourcesTable({ sources, inputs }));
    expect(found.map(({ source }) => source)).toEqual(ids);
    const cited = new Set(rows.map(({ source }) => source).filter((id) => id !== null));
    expect(new Set(ids)).toEqual(cited);
    for (const { licence, status, inputs: count } of found) {
      expect(licence).toEqual(expect.any(String));
      expect(["current", "superseded", "retracted"]).toContain(status);
      expect(count).toBeGreaterThan(0);
    }
  });
});
