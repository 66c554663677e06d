import { beforeAll, describe, expect, it } from "vitest";
import { explain, inputsOf, type PreparedCompany } from "../../../models/run/run.ts";
import type { ExplainInput, InputView } from "../../../models/run/types.ts";
import { prepareAll } from "../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
let all: readonly PreparedCompany[];

beforeAll(async () => {
  all = await prepareAll();
});

function companyOf(id: string): PreparedCompany {
  return all.find(({ company }) => company.id === id)!;
}

function explainView(prepared: PreparedCompany, { input, label }: InputView): ExplainInput {
  const { over } = prepared.workbench.model.symbols.get(input)!;
  const own = over.find((dimension) => dimension !== "year");
  const labels = own === undefined || label === null ? {} : { [own]: label };
  const { site, ...at } = labels;
  const node = explain(prepared, {
    ...{ scenario, metric: input, year: 2030, at },
    ...(site === undefined ? {} : { site }),
  });
  if ("metric" in node) throw new Error(`${input} is no input`);
  return node;
}

describe("an input that is explained by itself", () => {
  it("has the value of the year asked for, its kind, range, source and words", () => {
    const prepared = companyOf("sensetime");
    const node = explain(prepared, { scenario, metric: "climate.globalWarming", year: 2030 });
    const central = inputsOf(prepared, scenario, []).find(
      ({ input }) => input === "climate.globalWarming",
    )!;
    expect(node).toMatchObject({
      input: "climate.globalWarming",
      unit: "K",
      year: 2030,
      kind: central.provenance.kind,
      source: central.provenance.source,
    });
    const { value, range } = node as ExplainInput;
    expect(value).toBeGreaterThan(1);
    expect(range?.low).toBeLessThan(value as number);
    expect(range?.high).toBeGreaterThan(value as number);
  });

  it("is what the list of inputs says, for every input of every company", () => {
    for (const prepared of all) {
      for (const view of inputsOf(prepared, scenario, [])) {
        const node = explainView(prepared, view);
        const where = `${prepared.company.id} ${view.input} ${view.label}`;
        expect([node.input, node.layer], where).toEqual([view.input, view.layer]);
        if (typeof view.value !== "object") {
          expect(typeof node.value, where).toBe(typeof view.value);
          expect([node.kind, node.source, node.locator, node.quote], where).toEqual([
            view.provenance.kind,
            view.provenance.source,
            view.provenance.locator,
            view.provenance.quote,
          ]);
        }
      }
    }
  });

  it("has its range in the unit of its value, whatever unit it was given in", () => {
    const at = { scenario, metric: "energy.tariff", site: "beijing-yizhuang" };
    const node = explain(companyOf("kingsoft-cloud"), at) as ExplainInput;
    const given = inputsOf(companyOf("kingsoft-cloud"), scenario, []).find(
      ({ input, label }) => input === at.metric && label === at.site,
    )!;
    expect([given.unit, node.unit]).toEqual(["CNY2025/kWh", "CNY2025/MWh"]);
    const { low, high } = given.provenance.range!;
    expect(node.range?.low).toBeCloseTo((low as number) * 1000, 9);
    expect(node.range?.high).toBeCloseTo((high as number) * 1000, 9);
    for (const prepared of all) {
      for (const view of inputsOf(prepared, scenario, [])) {
        const { value, range, input } = explainView(prepared, view);
        if (typeof value !== "number" || typeof range?.low !== "number") continue;
        const slack = 1e-9 * Math.abs(value);
        expect(range.low, `${prepared.company.id} ${input}`).toBeLessThanOrEqual(value + slack);
        expect(range.high, `${prepared.company.id} ${input}`).toBeGreaterThanOrEqual(value - slack);
      }
    }
  });
});

describe("an input at one place", () => {
  it("says what was set by hand", () => {
    const prepared = companyOf("sensetime");
    const at = { scenario, metric: "energy.tariff", site: "lingang-aidc" };
    const overrides = [{ path: "energy.tariff[lingang-aidc]", value: 900, unit: "CNY2024/MWh" }];
    expect(explain(prepared, at)).toMatchObject({ layer: "region" });
    expect(explain(prepared, { ...at, overrides })).toMatchObject({ layer: "user", value: 900 });
  });

  it("needs the site that it is given for, and names no other", () => {
    const prepared = companyOf("sensetime");
    const at = { scenario, metric: "energy.tariff" };
    expect(() => explain(prepared, at)).toThrow("varies by site");
    expect(() => explain(prepared, { ...at, site: "nowhere" })).toThrow("found nowhere");
    expect(() => explain(prepared, { scenario, metric: "energy.x" })).toThrow("is not a metric");
  });
});
