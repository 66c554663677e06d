import { describe, expect, it } from "vitest";
import { printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { stackOf } from "../../../renderer/charts/wedges/wedge-stack.ts";
import { WedgesChart } from "../../../renderer/charts/wedges/wedges-chart.ts";
import { wedgesLayout } from "../../../renderer/charts/wedges/wedges-layout.ts";
import { wedgesHeadline, wedgesSeries } from "../../../renderer/charts/wedges/wedges-series.ts";
import { madeRun, straight, type Path } from "../../support/made-run.ts";
import { svgTexts } from "../../support/svg-texts.ts";

const none: Path = () => 0;
const paths: Readonly<Record<string, Path>> = {
  Volume: straight(0, 60e3, [2024, 2030]),
  Plan: straight(0, -20e3, [2024, 2040]),
  Warming: straight(0, 100, [2024, 2050]),
  Grid: straight(0, -90e3, [2024, 2050]),
  OnSite: none,
  Contracts: none,
  Fuels: none,
  Credits: none,
};

function wedgeRun(excess = 0) {
  const metrics = Object.entries(paths).map(
    ([name, path]) => [`carbon.wedge${name}`, path] as const,
  );
  const net: Path = (year) =>
    Object.values(paths).reduce((sum, path) => sum + path(year), 100e3) +
    (year > 2024 ? excess : 0);
  return madeRun({
    yearly: { ...Object.fromEntries(metrics), "carbon.netEmissions": net },
    units: { "carbon.netEmissions": "tCO2e" },
  });
}

const series = wedgesSeries({ run: wedgeRun(), marked: [2030, 2050], until: 2060 });

describe("wedges", () => {
  it("sum from the base-year state to net emissions, or are refused", () => {
    expect(() => wedgesSeries({ run: wedgeRun(1), marked: [2030, 2050], until: 2060 })).toThrow(
      /the wedges of 2025 come to/,
    );
  });

  it("hang from what growth lifts down to net emissions, each below the one before", () => {
    const { top, bands, adding, unseen } = stackOf(series, 1);
    expect(bands.map(({ lever }) => lever)).toEqual(["plan", "grid"]);
    expect(adding).toEqual(["volume"]);
    expect(unseen).toEqual(["warming"]);
    series.net.forEach(({ value }, i) => {
      const [plan, grid] = bands.map(({ points }) => points[i]);
      expect(plan?.high).toBeCloseTo(top[i]?.value ?? 0, 6);
      expect(grid?.high).toBeCloseTo(plan?.low ?? 0, 6);
      expect(grid?.low).toBeCloseTo(value, 6);
    });
  });

  it("say the lever that takes off most", () => {
    expect(wedgesHeadline(series, "A + B", "en")).toBe(
      "A + B: strongest lever cleaner grid, 21 kt CO₂e off in 2030, 90 in 2050",
    );
  });

  it("keep every word inside the picture", () => {
    const picture = wedgesLayout(series, { width: 640, height: 262 }, "zh-Hans");
    for (const mark of picture.marks) {
      if (mark.kind !== "text") continue;
      expect(mark.x).toBeLessThanOrEqual(640);
      expect(mark.y).toBeGreaterThan(0);
      expect(mark.y).toBeLessThanOrEqual(262);
    }
  });

  it("draw their words", () => {
    const chart = (
      <WedgesChart
        series={series}
        width={640}
        height={262}
        theme={printTheme}
        locale="en"
        label="Made up"
      />
    );
    expect(svgTexts(chart)).toMatchSnapshot();
  });
});
