import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { PueTrajectoryChart } from "../../../renderer/charts/pue-trajectory/pue-trajectory-chart.ts";
import {
  pueHeadline,
  pueTrajectorySeries,
  type PueTrajectorySeries,
} from "../../../renderer/charts/pue-trajectory/pue-trajectory-series.ts";
import { madeRun, straight } from "../../support/made-run.ts";
import { svgTexts } from "../../support/svg-texts.ts";

function seriesFor(end: number): PueTrajectorySeries {
  const planned = straight(0.3, end, [2024, 2050]);
  const runs = [1.02, 1.06].map((factor) => {
    const warming = straight(1, factor, [2024, 2050]);
    return madeRun({
      bySite: {
        "energy.plannedOverhead": planned,
        "energy.warmingFactor": warming,
        "energy.pue": (year) => 1 + planned(year) * warming(year),
      },
    });
  });
  return pueTrajectorySeries({
    site: "hall",
    runs,
    history: [{ year: 2023, value: 1.32, kind: "disclosed" }],
    targets: end < 0.3 ? [{ year: 2050, value: 1 + end, kind: "disclosed" }] : [],
    limits: [{ value: 1.5, from: 2022, label: "limit 1.50" }],
    floor: 0.08,
    until: 2050,
  });
}

function chartOf(series: PueTrajectorySeries) {
  return (
    <PueTrajectoryChart
      series={series}
      width={640}
      height={270}
      theme={printTheme}
      locale="en"
      label="Hall"
    />
  );
}

describe("a PUE trajectory", () => {
  it("spans the plan with warming and today's plant with warming alone", () => {
    const series = seriesFor(0.1);
    expect(series.warmed.at(-1)).toMatchObject({ year: 2050 });
    expect(series.warmed.at(-1)!.high).toBeCloseTo(1.106, 9);
    expect(series.frozen.at(-1)!.high).toBeCloseTo(1.318, 9);
    expect(series.limits[0]!.from).toBe(2024);
  });

  it("says how far the plan goes and what warming takes back", () => {
    expect(pueHeadline(seriesFor(0.1), "Hall", "en")).toBe(
      "Hall: PUE falls from 1.30 to 1.10 by 2050 as planned; warming takes back 3\u202f%",
    );
    expect(pueHeadline(seriesFor(0.3), "Hall", "en")).toBe(
      "Hall: no PUE plan; warming alone moves it from 1.300 to 1.318 by 2050",
    );
  });

  it("draws its words, and leaves out what a flat plan repeats", () => {
    expect(svgTexts(chartOf(seriesFor(0.1)))).toMatchSnapshot();
    expect(svgTexts(chartOf(seriesFor(0.3)))).not.toContain("no improvement");
  });

  it("is plain SVG: presentation attributes, no style, no class", () => {
    const markup = renderToStaticMarkup(chartOf(seriesFor(0.1)));
    expect(markup).not.toMatch(/ style=| class=/);
    expect(markup).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" height="270"/);
  });
});
