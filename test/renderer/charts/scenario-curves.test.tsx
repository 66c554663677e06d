import { describe, expect, it } from "vitest";
import { printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { ScenarioCurvesChart } from "../../../renderer/charts/scenario-curves/scenario-curves-chart.ts";
import { scenarioCurvesLayout } from "../../../renderer/charts/scenario-curves/scenario-curves-layout.ts";
import {
  withCurvePoint,
  type CurvePoint,
} from "../../../renderer/charts/scenario-curves/scenario-curves-moves.ts";
import { scenarioCurvesTargets } from "../../../renderer/charts/scenario-curves/scenario-curves-targets.ts";
import { scenarioCurvesSeries } from "../../../renderer/charts/scenario-curves/scenario-curves-series.ts";
import { svgTexts } from "../../support/svg-texts.ts";

const done = (): void => undefined;
const years = [2020, 2030, 2040, 2050, 2060];
const series = scenarioCurvesSeries({
  unit: "2024 = 1",
  years: [2024, 2060],
  curves: ["#00ADCF", "#951B1E"].map((tone, i) => ({
    id: String(i),
    label: `Scenario ${i}`,
    tone: tone as `#${string}`,
    points: years.map((year) => ({ year, value: 1 + i * ((year - 2020) / 40) })),
  })),
  bands: [
    {
      id: "0",
      label: "flat",
      tone: "accent",
      points: years.map((year) => ({ year, low: 1, high: 1 })),
    },
  ],
});

describe("scenario curves", () => {
  it("show the wanted years and leave out a band without width", () => {
    expect(series.curves[0]!.points.map((point) => point.year)).toEqual([2030, 2040, 2050, 2060]);
    expect(series.bands).toEqual([]);
  });

  it("name each curve at its end, inside the picture", () => {
    const { marks, width } = scenarioCurvesLayout(series, { width: 640, height: 250 });
    const labels = marks.filter((mark) => mark.kind === "text" && mark.text.startsWith("Scenario"));
    expect(labels).toHaveLength(2);
    for (const mark of labels) if (mark.kind === "text") expect(mark.x).toBeLessThan(width - 40);
  });

  it("move a knot with the straight lines to its neighbours", () => {
    const knots = [2030, 2050];
    const moved = withCurvePoint(
      { ...series, curves: series.curves.map((curve) => ({ ...curve, knots })) },
      { curve: "1", year: 2050, value: 3 },
    );
    expect(moved.curves[0]).toMatchObject({ points: series.curves[0]!.points });
    expect(moved.curves[1]!.points.map(({ value }) => value)).toEqual([1.25, 2.125, 3, 3]);
  });

  it("let knots be taken hold of only where moves are taken", () => {
    const held = {
      ...series,
      curves: series.curves.map((curve) => ({ ...curve, knots: [2030, 2050] })),
    };
    const size = { width: 640, height: 250 };
    const moves: CurvePoint[] = [];
    const acts = { move: (point: CurvePoint) => moves.push(point), commit: done, cancel: done };
    const target = scenarioCurvesTargets(held, { size, acts }).find(
      ({ id }) => id === "knot/1@2030",
    )!;
    target.drag!.step("up");
    expect(moves).toEqual([{ curve: "1", year: 2030, value: 1.26 }]);
    expect(
      scenarioCurvesTargets(held, { size, acts: undefined }).every(
        ({ drag }) => drag === undefined,
      ),
    ).toBe(true);
  });

  it("draw their words", () => {
    const chart = (
      <ScenarioCurvesChart
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
