import { describe, expect, it } from "vitest";
import { abatementCurveTable } from "../../../renderer/charts/abatement-curve/abatement-curve-targets.ts";
import { convergenceTable } from "../../../renderer/charts/convergence/convergence-layout.ts";
import { convergenceSeries } from "../../../renderer/charts/convergence/convergence-series.ts";
import { costPanelsSeries } from "../../../renderer/charts/cost-panels/cost-panels-series.ts";
import { costPanelsTable } from "../../../renderer/charts/cost-panels/cost-panels-targets.ts";
import { costWaterfallSeries } from "../../../renderer/charts/cost-waterfall/cost-waterfall-series.ts";
import { costWaterfallTable } from "../../../renderer/charts/cost-waterfall/cost-waterfall-targets.ts";
import type { ChartTable } from "../../../renderer/charts/drawing/chart-table.ts";
import { exposureListHeight } from "../../../renderer/charts/exposure-matrix/exposure-list-layout.ts";
import {
  exposureTable,
  materialityTable,
} from "../../../renderer/charts/exposure-matrix/exposure-table.ts";
import { landMapTable } from "../../../renderer/charts/land-map/land-map-layout.ts";
import { neutralityPathSeries } from "../../../renderer/charts/neutrality-path/neutrality-path-series.ts";
import { neutralityPathTable } from "../../../renderer/charts/neutrality-path/neutrality-path-targets.ts";
import { scenarioCurvesTable } from "../../../renderer/charts/scenario-curves/scenario-curves-targets.ts";
import {
  smallMultiplesHeight,
  smallMultiplesTable,
} from "../../../renderer/charts/small-multiples/small-multiples-layout.ts";
import {
  sobolBarsHeight,
  sobolBarsTable,
} from "../../../renderer/charts/sobol-bars/sobol-bars-layout.ts";
import { sobolBarsSeries } from "../../../renderer/charts/sobol-bars/sobol-bars-series.ts";
import { timelineHeight } from "../../../renderer/charts/timeline/timeline-layout.ts";
import { tornadoHeight } from "../../../renderer/charts/tornado/tornado-layout.ts";
import { tornadoSeries } from "../../../renderer/charts/tornado/tornado-series.ts";
import { locales, type Locale } from "../../../renderer/i18n/locale.ts";
import { exposureSample, materialitySample } from "../../support/chart-samples/exposure-sample.ts";
import {
  landMapSample,
  smallMultiplesSample,
  timelineSample,
} from "../../support/chart-samples/place-samples.ts";
import { sensitivitySample, sobolSample } from "../../support/chart-samples/uncertainty-samples.ts";
import { madeCarbonRun, madeCostRun } from "../../support/made-run.ts";

const name = { scenario: "a", transition: "T", physical: "P", tone: "accent" } as const;
const points = [
  { year: 2024, value: 1 },
  { year: 2025, value: 2 },
];

const sobol = sobolBarsSeries(sobolSample, (path) => path);

/** The tables, and how many rows each has. */
function tables(locale: Locale): Readonly<Record<string, readonly [ChartTable, number]>> {
  const cost = madeCostRun("a");
  const net = neutralityPathSeries({
    run: madeCarbonRun(2041),
    ensemble: undefined,
    targets: [],
    paths: { minimumRate: 0.042, powerZeroYear: 2040, directZeroYear: 2050 },
    until: 2050,
  });
  const panels = costPanelsSeries({
    metric: "energy.cost",
    names: [name],
    runs: [cost],
    ensembles: [],
    marked: [2030],
    until: 2030,
  });
  const measure = { number: 1, id: "m", name: "m", tonnes: 10, cost: -5 };
  const curve = { measures: [measure], certificate: 3, scenario: "a", unit: "CNY2024/tCO2e" };
  const lines = {
    unit: "K",
    fromZero: false,
    bands: [],
    curves: [{ id: "a", label: "A", tone: "ink", points }],
  } as const;
  return {
    abatement: [abatementCurveTable(curve, locale), 1],
    convergence: [convergenceTable(convergenceSeries(sensitivitySample, locale), locale), 7],
    panels: [costPanelsTable(panels, locale), 7],
    waterfall: [costWaterfallTable(costWaterfallSeries(cost, [2030, 2050]), locale), 9],
    exposure: [exposureTable(exposureSample(locale), locale), 13],
    materiality: [materialityTable(materialitySample(locale), locale), 11],
    map: [landMapTable(landMapSample, locale), 5],
    neutrality: [neutralityPathTable(net, locale), 27],
    scenarios: [scenarioCurvesTable(lines, locale), 2],
    multiples: [smallMultiplesTable(smallMultiplesSample, locale), 20],
    sobol: [sobolBarsTable(sobol, locale), 5],
  };
}

describe.each(locales)("the table twins in %s", (locale) => {
  it.each(Object.entries(tables(locale)))("%s has every figure and a head for each", (_, twin) => {
    const [{ columns, rows }, count] = twin;
    expect(rows).toHaveLength(count);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(columns.join(" ")).not.toMatch(/undefined|NaN|\{/);
  });
});

describe("a height that follows from rows", () => {
  it("grows with them", () => {
    const sample = exposureSample("en");
    const more = exposureListHeight(sample) - exposureListHeight({ ...sample, unplaced: [] });
    expect(more).toBe(28);
    const bars = tornadoSeries(sensitivitySample, () => ({ name: "", low: "", high: "" }), 2);
    expect(tornadoHeight({ ...bars, left: 0 })).toBe(44 + 2 * 34 + 6);
    expect(sobolBarsHeight({ ...sobol, left: 0 })).toBe(44 + 5 * 34 + 6);
  });

  it("follows the width where panels and lanes wrap", () => {
    const narrow = smallMultiplesHeight(smallMultiplesSample, 300);
    expect(narrow).toBeGreaterThan(smallMultiplesHeight(smallMultiplesSample, 900));
    expect(timelineHeight(timelineSample, 400)).toBeGreaterThan(
      timelineHeight(timelineSample, 1200),
    );
  });
});
