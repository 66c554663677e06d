import type { ReactElement } from "react";
import { ConvergenceChart } from "../../renderer/charts/convergence/convergence-chart.ts";
import { convergenceSeries } from "../../renderer/charts/convergence/convergence-series.ts";
import type { ChartProps } from "../../renderer/charts/drawing/chart-props.ts";
import { ExceedanceChart } from "../../renderer/charts/exceedance/exceedance-chart.ts";
import { ExposureListChart } from "../../renderer/charts/exposure-matrix/exposure-list-chart.ts";
import { ExposureMatrixChart } from "../../renderer/charts/exposure-matrix/exposure-matrix-chart.ts";
import { MaterialityChart } from "../../renderer/charts/exposure-matrix/materiality-chart.ts";
import { FanChart } from "../../renderer/charts/fan/fan-chart.ts";
import { fanTable } from "../../renderer/charts/fan/fan-layout.ts";
import { HeatMapChart } from "../../renderer/charts/heat-map/heat-map-chart.ts";
import { heatMapSeries } from "../../renderer/charts/heat-map/heat-map-series.ts";
import { LandMapChart } from "../../renderer/charts/land-map/land-map-chart.tsx";
import type { LandOutline } from "../../renderer/charts/land-map/land-map-series.ts";
import { ChartFrame } from "../../renderer/charts/screen/chart-frame.tsx";
import { SmallMultiplesChart } from "../../renderer/charts/small-multiples/small-multiples-chart.ts";
import { SobolBarsChart } from "../../renderer/charts/sobol-bars/sobol-bars-chart.ts";
import { sobolBarsSeries } from "../../renderer/charts/sobol-bars/sobol-bars-series.ts";
import { TimelineChart } from "../../renderer/charts/timeline/timeline-chart.ts";
import { TornadoChart } from "../../renderer/charts/tornado/tornado-chart.ts";
import { tornadoSeries } from "../../renderer/charts/tornado/tornado-series.ts";
import { exposureSample, materialitySample } from "../support/chart-samples/exposure-sample.ts";
import {
  landMapSample,
  smallMultiplesSample,
  timelineSample,
  worldMapSample,
} from "../support/chart-samples/place-samples.ts";
import {
  exceedanceSample,
  fanSample,
  gridSample,
  pathNames,
  sensitivitySample,
  sobolSample,
} from "../support/chart-samples/uncertainty-samples.ts";

import { printedPictures } from "./printed-pictures.tsx";

const nameOf = (path: string): string => pathNames[path] ?? path;

const grids = {
  coarse: gridSample(9),
  fine: gridSample(41),
};

function heat(grid: keyof typeof grids, view: ChartProps): ReactElement {
  const series = heatMapSeries(grids[grid], {
    name: "Energy cost",
    across: { name: "Tariff", unit: "CNY/kWh" },
    down: { name: "PUE", unit: "" },
    threshold: 210e6,
  });
  return <HeatMapChart series={series} width={620} height={380} {...view} />;
}

/** Every picture of the gallery under its name. */
export function pictures(
  view: ChartProps,
  land: LandOutline,
): Readonly<Record<string, ReactElement>> {
  const { locale } = view;
  const keep = (...moved: readonly unknown[]): void => {
    Object.assign(globalThis, { moved });
  };
  return {
    "exposure-matrix": (
      <ExposureMatrixChart
        series={exposureSample(locale)}
        width={700}
        height={500}
        onCommit={keep}
        {...view}
      />
    ),
    "exposure-list": <ExposureListChart series={exposureSample(locale)} width={640} {...view} />,
    materiality: (
      <MaterialityChart series={materialitySample(locale)} width={560} height={430} {...view} />
    ),
    fan: (
      <ChartFrame
        title="Energy cost settles near 200 million after 2040"
        caption="CNY million a year, real 2024. Bands hold half and nine tenths of 1,000 draws."
        sources="Sources: sustainability report 2024; NGFS Phase V. Made-up figures."
        name="Energy cost"
        table={() => fanTable(fanSample(), locale)}
        theme={view.theme}
        locale={locale}
      >
        <FanChart series={fanSample()} width={700} height={340} {...view} />
      </ChartFrame>
    ),
    ...printedPictures(view),
    ...uncertaintyPictures(view),
    "small-multiples": <SmallMultiplesChart series={smallMultiplesSample} width={900} {...view} />,
    timeline: <TimelineChart series={timelineSample} width={820} {...view} />,
    "land-map": (
      <LandMapChart series={landMapSample} land={land} width={620} height={420} {...view} />
    ),
    "land-map-world": (
      <LandMapChart series={worldMapSample} land={land} width={760} height={400} {...view} />
    ),
    exceedance: <ExceedanceChart series={exceedanceSample} width={600} height={320} {...view} />,
  };
}

function uncertaintyPictures(view: ChartProps): Readonly<Record<string, ReactElement>> {
  const { locale } = view;
  const words = { name: "", low: "0.66", high: "0.78 CNY/kWh" };
  const tornado = tornadoSeries(
    sensitivitySample,
    ({ path }) => ({ ...words, name: nameOf(path) }),
    6,
  );
  return {
    tornado: <TornadoChart series={tornado} width={680} {...view} />,
    "sobol-bars": (
      <SobolBarsChart series={sobolBarsSeries(sobolSample, nameOf)} width={560} {...view} />
    ),
    convergence: (
      <ConvergenceChart
        series={convergenceSeries(sensitivitySample, locale)}
        width={560}
        height={300}
        {...view}
      />
    ),
    "heat-map": heat("coarse", view),
    "heat-map-fine": heat("fine", view),
  };
}
