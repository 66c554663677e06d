import type { Curve, Kernel, KernelValue } from "../engine/kernel.ts";
import { text } from "../engine/model.ts";
import { logMean } from "../kernels/decomposition/log-mean.ts";
import { lasting } from "../kernels/path/lasting.ts";
import { trajectory } from "../kernels/path/trajectory.ts";
import { plantCurves } from "../kernels/cooling/plant-curves.ts";
import type { PlantClimate } from "../kernels/cooling/plant-curves.ts";
import type { CoolingTechnology, SiteQuality } from "../kernels/cooling/technology-ids.ts";
import { physicalKernels } from "./physical/physical-kernels.ts";

const plant = [
  { name: "technology", type: "choice", unit: "1" },
  { name: "quality", type: "choice", unit: "1" },
  { name: "climatology", type: "table", unit: "1" },
] as const;

function curvesOf(args: readonly KernelValue[]): ReturnType<typeof plantCurves> {
  const [technology, quality, climate] = args;
  return plantCurves(
    technology as CoolingTechnology,
    quality as SiteQuality,
    climate as PlantClimate,
  );
}

/** The kernels the model's formulas call. */
export const modelKernels: readonly Kernel[] = [
  {
    name: "annualOverhead",
    args: plant,
    result: { type: "curve", unit: "1", xUnit: "K" },
    means: text(
      "Annual overhead of a plant in a climate shifted by a number of kelvin",
      "气候偏移若干开尔文时设备的年均额外能耗",
      "氣候偏移若干開爾文時設備的年均額外能耗",
    ),
    source: "Lei & Masanet 2020, 2022",
    evaluate: (...args) => curvesOf(args).overhead,
  },
  {
    name: "annualWaterUse",
    args: plant,
    result: { type: "curve", unit: "L/kWh", xUnit: "K" },
    means: text(
      "Annual water use per IT energy of a plant in a climate shifted by a number of kelvin",
      "气候偏移若干开尔文时单位 IT 能耗的年用水",
      "氣候偏移若干開爾文時單位 IT 能耗的年用水",
    ),
    source: "Lei & Masanet 2020, 2022",
    evaluate: (...args) => curvesOf(args).water,
  },
  {
    name: "trajectory",
    args: [
      { name: "points", type: "curve", unit: "1", xUnit: "year" },
      { name: "year", type: "number", unit: "year" },
    ],
    result: { type: "number", unit: "1" },
    means: text(
      "Path through given points, straight in the logarithm, constant before the first and after the last",
      "经过给定点的路径：对数刻度上为直线，首点之前与末点之后保持不变",
      "經過給定點的路徑：對數刻度上為直線，首點之前與末點之後保持不變",
    ),
    source: "model convention",
    evaluate: (points, year) => trajectory(points as Curve | undefined, year as number),
  },
  {
    name: "logMean",
    args: [
      { name: "a", type: "number", unit: "same" },
      { name: "b", type: "number", unit: "same" },
    ],
    result: { type: "number", unit: "same" },
    means: text(
      "Logarithmic mean: (a - b) / ln(a / b), and a where both are equal",
      "对数平均：(a - b) / ln(a / b)，相等时为 a",
      "對數平均：(a - b) / ln(a / b)，相等時為 a",
    ),
    source: "Ang 2015, Energy Policy 86",
    evaluate: (a, b) => logMean(a as number, b as number),
  },
  {
    name: "lasting",
    args: [{ name: "condition", type: "number", unit: "1" }],
    result: { type: "number", unit: "1" },
    means: text(
      "1 in the years from which on the condition holds in every later year",
      "自当年起此后各年条件均成立则为 1",
      "自當年起此後各年條件均成立則為 1",
    ),
    source: "model convention",
    evaluateYears: lasting,
  },
  ...physicalKernels,
];
