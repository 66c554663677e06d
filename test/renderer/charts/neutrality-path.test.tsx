import { describe, expect, it } from "vitest";
import { darkTheme, printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { NeutralityPathChart } from "../../../renderer/charts/neutrality-path/neutrality-path-chart.ts";
import { neutralityPathLayout } from "../../../renderer/charts/neutrality-path/neutrality-path-layout.ts";
import {
  neutralityHeadline,
  neutralityPathSeries,
  type NeutralityPathSeries,
} from "../../../renderer/charts/neutrality-path/neutrality-path-series.ts";
import { madeCarbonRun } from "../../support/made-run.ts";
import { svgTexts } from "../../support/svg-texts.ts";

const target = { year: 2030, name: "operational neutrality", share: 0 };
const paths = { minimumRate: 0.042, powerZeroYear: 2040, directZeroYear: 2050 };

function seriesFor(neutralYear: number | null, targets = [target]): NeutralityPathSeries {
  return neutralityPathSeries({
    run: madeCarbonRun(neutralYear),
    ensemble: undefined,
    targets,
    paths,
    until: 2060,
  });
}

describe("the headline of a neutrality path", () => {
  it("counts the years after the target", () => {
    expect(neutralityHeadline(seriesFor(2041), "en")).toBe(
      "Neutral by 2041, eleven years after the target",
    );
    expect(neutralityHeadline(seriesFor(2031), "en")).toBe(
      "Neutral by 2031, one year after the target",
    );
    expect(neutralityHeadline(seriesFor(2030), "en")).toBe(
      "Neutral by 2030: the 2030 target is met",
    );
  });

  it("names the gap where it is never reached", () => {
    expect(neutralityHeadline(seriesFor(null), "en")).toBe(
      "Not neutral before 2060; the 2030 target is missed by 90.0\u202fkt CO₂e",
    );
  });

  it("needs no target", () => {
    expect(neutralityHeadline(seriesFor(2041, []), "en")).toBe("Neutral by 2041");
    expect(neutralityHeadline(seriesFor(null, []), "zh-Hant")).toBe("2060 年前未實現中和");
  });
});

describe("the picture of a neutrality path", () => {
  const size = { width: 640, height: 310 };

  it("draws the gap from the target up to the net emissions", () => {
    const { marks } = neutralityPathLayout(seriesFor(null), size, "en");
    const gap = marks.find((mark) => mark.kind === "line" && mark.tone === "warning");
    const dot = marks.find((mark) => mark.kind === "dot" && mark.tone === "warning");
    expect(gap).toMatchObject({ x1: dot?.kind === "dot" ? dot.x : 0 });
    expect(dot).toMatchObject({ isHollow: true });
  });

  it("keeps every word inside", () => {
    for (const series of [seriesFor(2041), seriesFor(null)]) {
      for (const mark of neutralityPathLayout(series, size, "zh-Hans").marks) {
        if (mark.kind !== "text") continue;
        expect(mark.y).toBeGreaterThan(0);
        expect(mark.y).toBeLessThanOrEqual(size.height);
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(size.width);
      }
    }
  });

  it.each([
    ["en", printTheme],
    ["zh-Hant", darkTheme],
  ] as const)("draws its words in %s", (locale, theme) => {
    const chart = (
      <NeutralityPathChart
        series={seriesFor(2041)}
        {...size}
        theme={theme}
        locale={locale}
        label="Made up"
      />
    );
    expect(svgTexts(chart)).toMatchSnapshot();
  });
});
