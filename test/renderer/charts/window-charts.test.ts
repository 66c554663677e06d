import { describe, expect, it } from "vitest";
import { convergenceSeries } from "../../../renderer/charts/convergence/convergence-series.ts";
import { numberCell, tableText } from "../../../renderer/charts/drawing/chart-table.ts";
import { wrapText } from "../../../renderer/charts/drawing/wrap-text.ts";
import { exceedanceTable } from "../../../renderer/charts/exceedance/exceedance-layout.ts";
import { fanTable, fanTargets } from "../../../renderer/charts/fan/fan-layout.ts";
import { levelLines, shadeOf, shadeSteps } from "../../../renderer/charts/heat-map/heat-cells.ts";
import { heatMapTable, heatMapTargets } from "../../../renderer/charts/heat-map/heat-map-layout.ts";
import { heatMapSeries } from "../../../renderer/charts/heat-map/heat-map-series.ts";
import { landGeometry, loadLand } from "../../../renderer/charts/land-map/land-outline.ts";
import { landMapTargets } from "../../../renderer/charts/land-map/land-map-layout.ts";
import { smallMultiplesTargets } from "../../../renderer/charts/small-multiples/small-multiples-layout.ts";
import { sobolBarsSeries } from "../../../renderer/charts/sobol-bars/sobol-bars-series.ts";
import {
  timelineTable,
  timelineTargets,
} from "../../../renderer/charts/timeline/timeline-layout.ts";
import { tornadoSeries } from "../../../renderer/charts/tornado/tornado-series.ts";
import { tornadoTable, tornadoTargets } from "../../../renderer/charts/tornado/tornado-layout.ts";
import {
  landMapSample,
  smallMultiplesSample,
  timelineSample,
} from "../../support/chart-samples/place-samples.ts";
import {
  exceedanceSample,
  fanSample,
  gridSample,
  sensitivitySample,
  sobolSample,
} from "../../support/chart-samples/uncertainty-samples.ts";

const size = { width: 700, height: 340 };

describe("a fan", () => {
  it("gives every year of the median its bands, and leads to its metric", () => {
    const targets = fanTargets(fanSample(), size, "en");
    const target = targets.find(({ id }) => id === "median@2030");
    expect(target?.lines).toHaveLength(4);
    expect(target?.place).toEqual({
      metric: "energy.cost",
      year: 2030,
      site: undefined,
      scenario: "made-up",
    });
  });

  it("has a table of every year with full numbers behind it", () => {
    const table = fanTable(fanSample(), "en");
    expect(table.rows).toHaveLength(27);
    const [year, central] = table.rows[0]!;
    expect(year?.text).toBe("2024");
    expect(central?.value).toBeGreaterThan(1e8);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

describe("a tornado", () => {
  const series = tornadoSeries(sensitivitySample, ({ path }) => ({
    name: path,
    low: "1",
    high: "2",
  }));

  it("keeps a bar that is never reached at one end, and says so", () => {
    const last = series.bars.at(-1);
    expect(last?.atLow).toBeNull();
    const target = tornadoTargets(series, 640, "en").at(-1);
    expect(target?.label).toContain("never");
    expect(tornadoTable(series, "en").rows.at(-1)?.[3]?.text).toBe("never");
  });

  it("counts what it leaves out", () => {
    const short = tornadoSeries(sensitivitySample, () => ({ name: "", low: "", high: "" }), 3);
    expect([short.bars.length, short.left]).toEqual([3, 4]);
  });
});

describe("Sobol bars", () => {
  it("go from the largest total to the smallest and count those held", () => {
    const series = sobolBarsSeries(sobolSample, (path) => path, 3);
    expect(series.bars.map(({ total }) => total.value)).toEqual([0.58, 0.29, 0.15]);
    expect(series.left).toBe(4);
  });
});

describe("convergence", () => {
  it("shows the mean and the outer percentiles at every number of draws", () => {
    const { curves } = convergenceSeries(sensitivitySample, "en");
    expect(curves.map(({ id }) => id)).toEqual(["p95", "mean", "p05"]);
    expect(curves.every(({ points }) => points.length === 7)).toBe(true);
  });
});

describe("a heat map", () => {
  const words = {
    name: "cost",
    across: { name: "tariff", unit: "" },
    down: { name: "PUE", unit: "" },
  };
  const series = heatMapSeries(gridSample(9), { ...words, threshold: 210e6 });

  it("parts its two colours at the threshold", () => {
    const shades = shadeSteps(series);
    expect(shades.filter(({ tone }) => tone === "accent").at(-1)?.high).toBe(210e6);
    expect(shadeOf(209e6, shades)?.tone).toBe("accent");
    expect(shadeOf(211e6, shades)?.tone).toBe("cost");
  });

  it("draws the threshold where the two inputs meet it", () => {
    const lines = levelLines(series, 210e6);
    expect(lines).toHaveLength(1);
    for (const [x, y] of lines[0]!) {
      const tariff = 0.5 + ((x - 0.5) / 8) * 0.6;
      const pue = 1.1 + ((y - 0.5) / 8) * 0.4;
      expect(240e6 * tariff * pue).toBeCloseTo(210e6, -6);
    }
  });

  it("opens only the present cell, and says where there is no value", () => {
    const targets = heatMapTargets(series, size, "en");
    expect(targets).toHaveLength(81);
    expect(targets.filter(({ place }) => place !== undefined)).toHaveLength(1);
    expect(targets.at(-1)?.label).toContain("no value");
    expect(heatMapTable(series, "en").rows).toHaveLength(9);
  });

  it("keeps fine grids within few targets", () => {
    const fine = heatMapSeries(gridSample(101), words);
    expect(heatMapTargets(fine, size, "en").length).toBeLessThanOrEqual(21 * 21);
  });
});

describe("small multiples", () => {
  it("lead from a point to the variable under its scenario", () => {
    const targets = smallMultiplesTargets(smallMultiplesSample, 900);
    expect(targets).toHaveLength(5 * 2 * 27);
    expect(targets[0]?.place).toMatchObject({
      metric: "scenario.priceIndex",
      scenario: "net-zero-2050",
    });
  });
});

describe("a timeline", () => {
  it("says of a horizon without years that it is used and not defined", () => {
    const label = timelineTargets(timelineSample, 800, "en").find(({ id }) => id === "long")?.label;
    expect(label).toContain("used, not defined");
  });

  it("lists everything in its table", () => {
    const { horizons, windows, events } = timelineSample;
    const count = horizons.length + windows.length + events.length;
    expect(timelineTable(timelineSample, "zh-Hans").rows).toHaveLength(count);
  });
});

describe("the land map", () => {
  it("has the outline of land in degrees, Asia and America among it", async () => {
    const land = landGeometry(await loadLand());
    const { coordinates } = land as unknown as { readonly coordinates: [number, number][][][] };
    const rings = coordinates.flat();
    expect(rings.length).toBeGreaterThan(300);
    for (const [x, y] of rings.flat()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(180);
      expect(Math.abs(y)).toBeLessThanOrEqual(90);
    }
    const near = (at: readonly [number, number]): boolean =>
      rings.flat().some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < 0.6);
    expect(near([121.9, 30.9])).toBe(true);
    expect(near([-74, 40.6])).toBe(true);
  });

  it("says of a site that only its region is known", () => {
    const targets = landMapTargets(landMapSample, { width: 620, height: 420 }, "en");
    expect(targets.find(({ id }) => id === "bay")?.label).toContain("region only");
    expect(targets.find(({ id }) => id === "tianjin")!.y).toBeLessThan(
      targets.find(({ id }) => id === "hong-kong")!.y,
    );
  });
});

describe("a table twin", () => {
  it("copies full numbers, words where there is none, and nothing that breaks a cell", () => {
    const rows = [
      [{ text: "a\tb\nc" }, numberCell(1234.5678, () => "1,235"), numberCell(null, String)],
    ];
    expect(tableText({ columns: ["x", "y", "z"], rows })).toBe("x\ty\tz\na b c\t1234.5678\t");
    expect(exceedanceTable(exceedanceSample, "en").rows).toHaveLength(12);
  });
});

describe("words in lines", () => {
  it("break between words and between Chinese signs, and end in an ellipsis", () => {
    const room = { width: 80, size: 11, most: 2 };
    expect(wrapText("Tighter energy rules", room)).toEqual(["Tighter", "energy rules"]);
    expect(wrapText("能源效率相关的监管要求", room)).toEqual(["能源效率相关的", "监管要求"]);
    expect(wrapText("one two three four five six seven eight", room).at(-1)).toMatch(/…$/);
  });
});
