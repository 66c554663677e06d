import { describe, expect, it } from "vitest";
import { isotherm } from "../../support/command-line.ts";

interface Report {
  readonly findings: readonly { readonly rule: string; readonly sources: readonly string[] }[];
}

describe("check of a bundled company", () => {
  it.each([
    ["kingsoft-cloud", "disclosure.scenario.not-a-pathway", "line 1620"],
    ["sensetime", "disclosure.jump.unexplained", "line 3149"],
    ["capital-online", "disclosure.horizon.overlap", "line 703"],
  ])("%s objects to %s with its line, and ends with 1", async (id, rule, line) => {
    const { code, out } = await isotherm(["check", id, "--json"]);
    const { findings } = JSON.parse(out) as Report;
    const found = findings.find((each) => each.rule === rule);
    expect(code).toBe(1);
    expect(found?.sources.some((source) => source.endsWith(line))).toBe(true);
  });

  it("takes the model's coverage into account", async () => {
    for (const id of ["kingsoft-cloud", "sensetime", "capital-online"]) {
      const { out } = await isotherm(["check", id, "--json"]);
      expect(out).not.toContain("disclosure.coverage.model");
    }
  });
});
