import { describe, expect, it } from "vitest";
import type { RunResult } from "../../../models/run/types.ts";
import { AbatementCurveChart } from "../../../renderer/charts/abatement-curve/abatement-curve-chart.ts";
import { abatementCurveLayout } from "../../../renderer/charts/abatement-curve/abatement-curve-layout.ts";
import { abatementCurveSeries } from "../../../renderer/charts/abatement-curve/abatement-curve-series.ts";
import { printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { madeRun } from "../../support/made-run.ts";
import { svgTexts } from "../../support/svg-texts.ts";

type ByMeasure = Readonly<Record<string, number>>;

function measureRun(tonnes: ByMeasure, costs: ByMeasure): RunResult {
  const run = madeRun({ single: { "carbon.certificateCostPerTonne": 10 } });
  const unit = "CNY2024/tCO2e";
  return {
    ...run,
    results: {
      ...run.results,
      "carbon.measureAbatement": { unit: "tCO2e", over: ["measure"], values: tonnes },
      "carbon.measureCostPerTonne": { unit, over: ["measure"], values: costs },
    },
  };
}

const run = measureRun(
  { pumps: 50, fans: 600, lights: 200, rotation: 5 },
  { pumps: 400.001, fans: 400, lights: -80, rotation: 900 },
);
const given = { ensemble: undefined, nameOf: (id: string) => `Better ${id}` };
const series = abatementCurveSeries({ run, ...given });

describe("the abatement curve", () => {
  it("takes the cheapest first, and of one cost the largest", () => {
    expect(series.measures.map(({ id, number }) => [number, id])).toEqual([
      [1, "lights"],
      [2, "fans"],
      [3, "pumps"],
      [4, "rotation"],
    ]);
    expect(series.certificate).toBe(10);
  });

  it("has no measure where none gives a saving", () => {
    expect(abatementCurveSeries({ run: measureRun({}, {}), ...given }).measures).toEqual([]);
  });

  it("draws widths in proportion to tonnes, costs below zero downwards", () => {
    const { marks } = abatementCurveLayout(series, { width: 640, height: 250 }, "en");
    const bars = marks.filter((mark) => mark.kind === "rect" && mark.fill === "assumedSoft");
    const [lights, fans] = bars.map((mark) => (mark.kind === "rect" ? mark : undefined));
    expect((fans?.width ?? 0) / (lights?.width ?? 1)).toBeCloseTo(3, 1);
    expect((fans?.y ?? 0) + (fans?.height ?? 0)).toBeCloseTo(lights?.y ?? 0, 0);
  });

  it("draws its words", () => {
    const chart = (
      <AbatementCurveChart
        series={series}
        width={640}
        height={250}
        theme={printTheme}
        locale="en"
        label="Made up"
      />
    );
    expect(svgTexts(chart)).toMatchSnapshot();
  });
});
