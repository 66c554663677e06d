import { beforeAll, describe, expect, test } from "vitest";
import { explain, inputsOf, type PreparedCompany } from "../../../../models/run/run.ts";
import { sourceStatusOf, withoutSources } from "../../../../models/run/sources/source-status.ts";
import type { ExplainNode } from "../../../../models/run/types.ts";
import { makeFallenSources } from "../../../../build/fallen-sources.ts";
import fallen from "../../../../scenarios/fallen-sources.json" with { type: "json" };
import { sourceFiles } from "../../../../models/library/source-files.ts";
import { numberAt, prepareOne, runOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
const old = "mee-2024-33";
let prepared: PreparedCompany;

beforeAll(async () => {
  prepared = await prepareOne("sensetime");
});

describe("the status of sources", () => {
  test("is listed as the sources have it, and each replacement is a source", async () => {
    expect(JSON.parse(await makeFallenSources("."))).toEqual(fallen);
    for (const { replacedBy } of fallen.sources as { replacedBy?: string }[]) {
      if (replacedBy !== undefined) expect(Object.keys(sourceFiles)).toContain(replacedBy);
    }
  });

  test("reaches the metrics below an input, and no others", () => {
    const request = { scenario, overrides: [] };
    const [badge] = sourceStatusOf(prepared, "carbon.scope2Location", request);
    expect(badge).toMatchObject({ source: old, state: "superseded", replacedBy: "mee-2025-47" });
    expect(badge!.inputs).toContain("carbon.gridFactor");
    expect(sourceStatusOf(prepared, "energy.pue", request)).toEqual([]);
  });

  test("stands in the results, until an input of the user takes the figure's place", () => {
    const badges = runOne(prepared, scenario).badges;
    expect(badges.map(({ source }) => source)).toContain(old);
    const replaced = ["carbon.gridFactor", "carbon.nationalFactor", "carbon.residualFactor"];
    const overrides = [...replaced, "carbon.fossilFactor"].map((path) => ({ path, value: 0.5 }));
    const without = runOne(prepared, scenario, overrides).badges;
    expect(without.map(({ source }) => source)).not.toContain(old);
  });

  test("is told by an explanation", () => {
    const node = explain(prepared, { scenario, metric: "carbon.scope2Location", year: 2030 });
    const inputs = (each: ExplainNode): readonly ExplainNode[] =>
      "metric" in each ? each.operands.flatMap(inputs) : [each];
    const states = inputs(node).map((each) => ("input" in each ? each.sourceState : undefined));
    expect(states).toContain("superseded");
  });
});

describe("a run without a source", () => {
  test("takes the figures of the source in its place", () => {
    const changed = withoutSources(prepared, [old]);
    const views = inputsOf(changed, scenario);
    const factor = views.find(({ input }) => input === "carbon.nationalFactor")!;
    expect(factor).toMatchObject({ value: 0.5306, provenance: { source: "mee-2025-47" } });
    expect(views.some(({ provenance }) => provenance.source === old)).toBe(false);
    const [whole, rest] = [runOne(prepared, scenario), runOne(changed, scenario)];
    expect(rest.without).toEqual([old]);
    expect(rest.badges.map(({ source }) => source)).not.toContain(old);
    const base = (result: typeof whole) => numberAt(result, "carbon.scope2Location", "2024");
    expect(base(rest)).toBeLessThan(base(whole));
    expect(numberAt(rest, "energy.averagePue", "2030")).toBe(
      numberAt(whole, "energy.averagePue", "2030"),
    );
  });

  test("else the next weaker layer stands", () => {
    const changed = withoutSources(prepared, ["shanghai-ets-2023"]);
    const listed = (of: PreparedCompany): string | undefined =>
      inputsOf(of, scenario).find(({ input, label }) => {
        return input === "energy.etsListed" && label === "lingang-aidc";
      })?.layer;
    expect([listed(prepared), listed(changed)]).toEqual(["company", "default"]);
  });

  test("is refused in one line where nothing is left, and for a source nothing rests on", () => {
    const changed = withoutSources(prepared, ["ngfs-phase5"]);
    expect(() => runOne(changed, scenario)).toThrow(
      /^scenario\.\w+: has a figure of ngfs-phase5 only: no weaker layer has another/,
    );
    expect(() => withoutSources(prepared, ["kotz-2024"])).toThrow("no input rests on kotz-2024");
  });

  test("leaves the company it was made from alone", () => {
    const before = JSON.stringify(runOne(prepared, scenario));
    runOne(withoutSources(prepared, [old]), scenario);
    expect(JSON.stringify(runOne(prepared, scenario))).toBe(before);
  });
});
