import { describe, expect, it } from "vitest";
import { CostWaterfallChart } from "../../../renderer/charts/cost-waterfall/cost-waterfall-chart.ts";
import { costWaterfallLayout } from "../../../renderer/charts/cost-waterfall/cost-waterfall-layout.ts";
import {
  costWaterfallSeries,
  waterfallHeadline,
} from "../../../renderer/charts/cost-waterfall/cost-waterfall-series.ts";
import { printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { madeCostRun } from "../../support/made-run.ts";
import { svgTexts } from "../../support/svg-texts.ts";

const run = madeCostRun("made-up");
const series = costWaterfallSeries(run, [2030, 2050]);

describe("the energy-cost waterfall", () => {
  it("leaves out parts that are nothing and sums to the totals", () => {
    const parts = series.bars.flatMap((bar) => (bar.kind === "change" ? [bar.part] : []));
    expect(parts).toEqual(["volume", "plan", "price", "volume", "plan", "price"]);
    const sum = series.bars.slice(0, 4).reduce((total, bar) => total + bar.value, 0);
    expect(sum).toBeCloseTo(180e6, 3);
  });

  it("refuses parts that do not sum to the change", () => {
    const { results } = run;
    const broken = { ...results, "energy.planEffect": results["energy.volumeEffect"]! };
    expect(() => costWaterfallSeries({ ...run, results: broken }, [2030, 2050])).toThrow(/sum to/);
  });

  it("hands every bar on to the next", () => {
    const { marks, width } = costWaterfallLayout(series, 640, "en");
    const bars = marks.filter((mark) => mark.kind === "rect");
    expect(bars).toHaveLength(series.bars.length);
    const [base, volume, plan] = bars;
    expect(volume!.x).toBeCloseTo(base!.x + base!.width, 0);
    expect(plan!.x + plan!.width).toBeCloseTo(volume!.x + volume!.width, 0);
    expect(Math.max(...bars.map((bar) => bar.x + bar.width))).toBeLessThan(width);
  });

  it("says the finding", () => {
    expect(waterfallHeadline(series, "Made up", "en")).toBe(
      "Made up, CNY m: IT load (assumed) adds 90 by 2030, electricity price takes 28 off by 2050",
    );
  });

  it.each(["en", "zh-Hans"] as const)("draws its words in %s", (locale) => {
    const chart = (
      <CostWaterfallChart
        series={series}
        width={640}
        theme={printTheme}
        locale={locale}
        label="Made up"
      />
    );
    expect(svgTexts(chart)).toMatchSnapshot();
  });
});
