import { describe, expect, it } from "vitest";
import { CostPanelsChart } from "../../../renderer/charts/cost-panels/cost-panels-chart.ts";
import { costPanelsLayout } from "../../../renderer/charts/cost-panels/cost-panels-layout.ts";
import {
  costHeadline,
  costPanelsSeries,
} from "../../../renderer/charts/cost-panels/cost-panels-series.ts";
import { printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { madeCostRun } from "../../support/made-run.ts";
import { svgTexts } from "../../support/svg-texts.ts";

const scenarios = ["a", "b", "c", "d", "e", "f"];
const runs = scenarios.map((scenario, i) => madeCostRun(scenario, 1 + i / 10));
const names = scenarios.map((scenario) => ({
  scenario,
  transition: `Transition ${scenario}`,
  physical: "SSP1-1.9",
  tone: "accent" as const,
}));
const series = costPanelsSeries({
  metric: "energy.cost",
  names,
  runs,
  ensembles: [],
  marked: [2030, 2050],
  until: 2050,
});

describe("the panels of the energy cost", () => {
  it("stand in rows of five on the same axes", () => {
    const picture = costPanelsLayout(series, 640, "en");
    const titles = picture.marks.filter((mark) => mark.kind === "text" && mark.isBold === true);
    expect(titles).toHaveLength(6);
    const rows = new Set(titles.map((mark) => (mark.kind === "text" ? mark.y : 0)));
    expect(rows.size).toBe(2);
    for (const mark of picture.marks) {
      if (mark.kind === "text") expect(mark.x).toBeLessThanOrEqual(640);
    }
  });

  it("say base and range", () => {
    expect(costHeadline(runs, [2030, 2050], "en").replaceAll("\u00a0", " ")).toBe(
      "Energy cost, CNY m: about 100 in 2024, 180–270 in 2030, 140–210 in 2050",
    );
    expect(costHeadline(runs.slice(0, 1), [2030, 2050], "zh-Hans")).toBe(
      "能源成本（百万元）：2024 年约 100，2030 年 180，2050 年 140",
    );
  });

  it("refuse a pairing without a name", () => {
    const given = { metric: "energy.cost", names: [], ensembles: [], marked: [], until: 2050 };
    expect(() => costPanelsSeries({ ...given, runs })).toThrow(/no name for pairing a/);
  });

  it("draw their words", () => {
    const chart = (
      <CostPanelsChart
        series={{ ...series, panels: series.panels.slice(0, 2) }}
        width={640}
        theme={printTheme}
        locale="en"
        label="Made up"
      />
    );
    expect(svgTexts(chart)).toMatchSnapshot();
  });
});
