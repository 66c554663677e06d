import type { ReactElement } from "react";
import type { ChartProps } from "../../renderer/charts/drawing/chart-props.ts";
import { CostWaterfallChart } from "../../renderer/charts/cost-waterfall/cost-waterfall-chart.ts";
import { costWaterfallSeries } from "../../renderer/charts/cost-waterfall/cost-waterfall-series.ts";
import { NeutralityPathChart } from "../../renderer/charts/neutrality-path/neutrality-path-chart.ts";
import { neutralityPathSeries } from "../../renderer/charts/neutrality-path/neutrality-path-series.ts";
import { PueTrajectoryChart } from "../../renderer/charts/pue-trajectory/pue-trajectory-chart.ts";
import { pueTrajectorySeries } from "../../renderer/charts/pue-trajectory/pue-trajectory-series.ts";
import { madeCarbonRun, madeCostRun, madeRun, straight } from "../support/made-run.ts";

const planned = straight(0.3, 0.1, [2024, 2050]);

const pue = pueTrajectorySeries({
  site: "hall",
  runs: [1.02, 1.06].map((factor) => {
    const warming = straight(1, factor, [2024, 2050]);
    return madeRun({
      bySite: {
        "energy.plannedOverhead": planned,
        "energy.warmingFactor": warming,
        "energy.pue": (year) => 1 + planned(year) * warming(year),
      },
    });
  }),
  history: [{ year: 2023, value: 1.32, kind: "disclosed" }],
  targets: [{ year: 2030, value: 1.24, kind: "disclosed" }],
  limits: [{ value: 1.5, from: 2022, label: "limit 1.50" }],
  floor: 0.08,
  until: 2050,
});

const neutrality = neutralityPathSeries({
  run: madeCarbonRun(2041),
  ensemble: undefined,
  targets: [{ year: 2030, name: "operations neutral", share: 0 }],
  paths: { minimumRate: 0.042, powerZeroYear: 2040, directZeroYear: 2050 },
  until: 2050,
});

/** Pictures that are printed too, alive. */
export function printedPictures(view: ChartProps): Readonly<Record<string, ReactElement>> {
  const keep = (...moved: readonly unknown[]): void => {
    Object.assign(globalThis, { moved });
  };
  return {
    "pue-trajectory": (
      <PueTrajectoryChart series={pue} width={680} height={300} onCommit={keep} {...view} />
    ),
    "neutrality-path": (
      <NeutralityPathChart series={neutrality} width={680} height={320} {...view} />
    ),
    "cost-waterfall": (
      <CostWaterfallChart
        series={costWaterfallSeries(madeCostRun("a"), [2030, 2050])}
        width={640}
        {...view}
      />
    ),
  };
}
