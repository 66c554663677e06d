import type { Curve, Kernel, KernelArgument, KernelValue } from "../../engine/kernel.ts";
import { text } from "../../engine/model.ts";
import {
  depthDamage,
  eventDepthDamage,
  overtoppingRate,
  type ProtectedLevels,
} from "../../kernels/damage/depth-damage.ts";
import { hoursAboveCurve, type HoursByTemperature } from "../../kernels/damage/heat.ts";
import { creditShare, type CreditBands } from "../../kernels/damage/outage.ts";
import { annualWindDamage } from "../../kernels/damage/wind.ts";

const levels: KernelArgument = { name: "levels", type: "curve", unit: "m", xUnit: "1" };
const damage: KernelArgument = { name: "damage", type: "curve", unit: "1", xUnit: "m" };
const change: readonly KernelArgument[] = [
  { name: "scale", type: "number", unit: "1" },
  { name: "rise", type: "number", unit: "m" },
];
const share = { type: "number", unit: "1" } as const;
const functions = "Huizinga, de Moel & Szewczyk 2017 (JRC105688); FEMA Hazus flood model";

function hazardOf(curve: KernelValue, scale: KernelValue, rise: KernelValue): ProtectedLevels {
  return { levels: curve as Curve, scale: scale as number, rise: rise as number };
}

/** The kernels of physical risk: floods behind a protection, wind, heat, service credits. */
export const physicalKernels: readonly Kernel[] = [
  {
    name: "overtoppingRate",
    args: [levels, ...change],
    result: share,
    means: text(
      "Frequency of levels above the protected one, as a multiple of the frequency the protection holds",
      "水位高于防护水位的频率，为防护标准频率的倍数",
      "水位高於防護水位的頻率，為防護標準頻率的倍數",
    ),
    source: "model convention",
    evaluate: (curve, scale, rise) => overtoppingRate(hazardOf(curve, scale, rise)),
  },
  {
    name: "depthDamage",
    args: [levels, damage, ...change],
    result: share,
    means: text(
      "Integral of the damage by depth over the frequency of floods above the protected level",
      "水深损失对越过防护水位的洪水频率的积分",
      "水深損失對越過防護水位的洪水頻率的積分",
    ),
    source: functions,
    evaluate: (...[curve, byDepth, scale, rise]) =>
      depthDamage(hazardOf(curve, scale, rise), byDepth as Curve),
  },
  {
    name: "eventDepthDamage",
    args: [levels, damage, ...change, { name: "rate", type: "number", unit: "1" }],
    result: share,
    means: text(
      "Share of the value lost in the flood of a frequency",
      "某一频率洪水造成的价值损失比例",
      "某一頻率洪水造成的價值損失比例",
    ),
    source: functions,
    evaluate: (...[curve, byDepth, scale, rise, rate]) =>
      eventDepthDamage(hazardOf(curve, scale, rise), byDepth as Curve, rate as number),
  },
  {
    name: "annualWindDamage",
    args: [
      { name: "reference", type: "number", unit: "m/s" },
      { name: "referencePeriod", type: "number", unit: "years" },
      { name: "growth", type: "number", unit: "1" },
      { name: "threshold", type: "number", unit: "m/s" },
      { name: "halfSpeed", type: "number", unit: "m/s" },
    ],
    result: share,
    means: text(
      "Share of the value lost to wind in an average year",
      "大风年均损失的价值比例",
      "大風年均損失的價值比例",
    ),
    source: "Emanuel 2011; regional parameters of Eberenz, Lüthi & Bresch 2021",
    evaluate: (...[reference, referencePeriod, growth, threshold, halfSpeed]) =>
      annualWindDamage({
        reference: reference as number,
        referencePeriod: referencePeriod as number,
        growth: growth as number,
        threshold: threshold as number,
        halfSpeed: halfSpeed as number,
      }),
  },
  {
    name: "hoursAbove",
    args: [{ name: "dryBulbHours", type: "table", unit: "1" }],
    result: { type: "curve", unit: "h", xUnit: "K" },
    means: text(
      "Hours a year above each dry bulb, the hours of a bin spread evenly over it",
      "各干球温度以上的年小时数，区间内小时均匀分布",
      "各乾球溫度以上的年小時數，區間內小時均勻分佈",
    ),
    source: "typical year of the station",
    evaluate: (bins) => hoursAboveCurve(bins as HoursByTemperature),
  },
  {
    name: "serviceCredit",
    args: [
      { name: "bands", type: "table", unit: "1" },
      { name: "hours", type: "number", unit: "h" },
    ],
    result: share,
    means: text(
      "Share of the monthly fee credited for an outage of some hours",
      "停运若干小时应返还的月费比例",
      "停運若干小時應返還的月費比例",
    ),
    source: "service level of a cloud provider, month of 30 days",
    evaluate: (bands, hours) => creditShare(bands as CreditBands, hours as number),
  },
];
