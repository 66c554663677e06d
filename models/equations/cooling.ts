import { equations, inputs, text } from "../engine/model.ts";
import { coolingTechnologies, siteQualities } from "../kernels/cooling/technology-ids.ts";

/** How a site is cooled and the climate it stands in. */
export const coolingInputs = inputs("cooling", {
  technology: {
    unit: "1",
    over: ["site"],
    type: "choice",
    of: coolingTechnologies,
    means: text("Cooling technology", "冷却技术", "冷卻技術"),
  },
  quality: {
    unit: "1",
    over: ["site"],
    type: "choice",
    of: siteQualities,
    means: text("Parameter set of the plant", "设备参数组", "設備參數組"),
  },
  climatology: {
    unit: "1",
    over: ["site"],
    type: "table",
    means: text(
      "Hours of a typical year by dry bulb and humidity",
      "典型年各干球温度与湿度的小时数",
      "典型年各乾球溫度與濕度的小時數",
    ),
  },
  overheadFloor: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0.01, 1],
    means: text(
      "Lowest annual overhead (PUE less one) the technology is taken to reach",
      "该技术可达到的最低年均额外能耗（PUE 减一）",
      "該技術可達到的最低年均額外能耗（PUE 減一）",
    ),
  },
});

/** Annual overhead and water use of the plant at shifted climates. */
export const cooling = equations("cooling", {
  overheadCurve: {
    formula: "annualOverhead(technology, quality, climatology)",
    unit: "1",
    over: ["site"],
    type: "curve",
    xUnit: "K",
    where: "site.dataCentre",
    means: text(
      "Annual overhead of the plant against the shift of its climate",
      "设备年均额外能耗随气候偏移的曲线",
      "設備年均額外能耗隨氣候偏移的曲線",
    ),
    source: "Lei & Masanet 2020, 2022; see the cooling kernel",
  },
  waterCurve: {
    formula: "annualWaterUse(technology, quality, climatology)",
    unit: "L/kWh",
    over: ["site"],
    type: "curve",
    xUnit: "K",
    where: "site.dataCentre",
    means: text(
      "Annual water use of the plant against the shift of its climate",
      "设备年用水随气候偏移的曲线",
      "設備年用水隨氣候偏移的曲線",
    ),
    source: "Lei & Masanet 2020, 2022; see the cooling kernel",
  },
  modelOverhead: {
    formula: "interpolate(overheadCurve, climate.stationShift)",
    unit: "1",
    over: ["site", "year"],
    where: "site.dataCentre",
    means: text(
      "Annual overhead by physics in the climate of the year",
      "按物理模型在当年气候下的年均额外能耗",
      "按物理模型在當年氣候下的年均額外能耗",
    ),
    source: "Lei & Masanet 2020, 2022; see the cooling kernel",
  },
  modelWater: {
    formula: "interpolate(waterCurve, climate.stationShift)",
    unit: "L/kWh",
    over: ["site", "year"],
    where: "site.dataCentre",
    means: text(
      "Water use per IT energy by physics in the climate of the year",
      "按物理模型在当年气候下单位 IT 能耗用水",
      "按物理模型在當年氣候下單位 IT 能耗用水",
    ),
    source: "Lei & Masanet 2020, 2022; see the cooling kernel",
  },
  kappa: {
    formula: "energy.baseOverhead / at(modelOverhead, calendar.baseYear)",
    unit: "1",
    over: ["site"],
    where: "site.dataCentre",
    means: text(
      "Calibration of the cooling model: disclosed overhead over modelled overhead in the base year",
      "制冷模型校准系数：基准年披露与模型额外能耗之比",
      "製冷模型校準係數：基準年披露與模型額外能耗之比",
    ),
    source: "calibration to the disclosed PUE",
  },
});
