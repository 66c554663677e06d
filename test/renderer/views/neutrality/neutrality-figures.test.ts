import { beforeAll, describe, expect, test } from "vitest";
import { inputsOf, runNow, type PreparedCompany } from "../../../../models/run/run.ts";
import { neutralityHeadline } from "../../../../renderer/charts/neutrality-path/neutrality-path-series.ts";
import { givenInputs } from "../../../../renderer/views/neutrality/given-inputs.ts";
import {
  neutralityFigures,
  neutralYear,
  strongestLever,
  type NeutralityFigures,
} from "../../../../renderer/views/neutrality/neutrality-figures.ts";
import { neutralityNeed } from "../../../../renderer/views/neutrality/neutrality-need.ts";
import { prepareAll } from "../../../support/prepared-companies.ts";

let companies: readonly PreparedCompany[];

beforeAll(async () => {
  companies = await prepareAll();
});

function figuresOf(
  id: string,
  scenario: string,
): NeutralityFigures & { readonly year: number | null } {
  const prepared = companies.find(({ company }) => company.id === id)!;
  const { company, years } = prepared;
  const { metrics } = neutralityNeed;
  const [run] = runNow(prepared, { company, scenarios: [scenario], years, metrics });
  const figures = neutralityFigures({
    company,
    run: run!,
    drawn: undefined,
    inputs: givenInputs(inputsOf(prepared, scenario)),
    say: (text) => text.en,
    until: 2050,
  });
  return { ...figures, year: neutralYear(run!) };
}

describe("figures of carbon neutrality", () => {
  test("the target of the model comes first, and the gap is net less its level", () => {
    const { path, targetYear, gap } = figuresOf("sensetime", "net-zero-2050");
    expect(targetYear).toBe(2030);
    expect(path.targets.map(({ year }) => year)).toEqual([2030, 2050]);
    const net = path.net.find(({ year }) => year === 2030)!.value;
    expect(gap).toBeCloseTo(net, 6);
  });

  test("a target that is met leaves no gap", () => {
    const { gap, targetYear, year } = figuresOf("kingsoft-cloud", "kc-low");
    expect(targetYear).toBe(2050);
    expect(year).toBeLessThanOrEqual(2050);
    expect(gap).toBeUndefined();
  });

  test("a company without a stated year has no target", () => {
    const { path, targetYear, gap } = figuresOf("capital-online", "net-zero-2050");
    expect([targetYear, gap, path.targets.length]).toEqual([undefined, undefined, 0]);
    expect(neutralityHeadline(path, "en")).not.toMatch(/target/);
  });

  test("the strongest lever takes off most", () => {
    const { wedges } = figuresOf("sensetime", "net-zero-2050");
    const found = strongestLever(wedges, 2030)!;
    const amounts = wedges.wedges.map(({ points }) => -points.find((p) => p.year === 2030)!.value);
    expect(found.amount).toBeCloseTo(Math.max(...amounts), 9);
  });
});
