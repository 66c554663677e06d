import { equations, inputs, text } from "../engine/model.ts";

/** Warming of the world and what a site feels of it. */
export const climateInputs = inputs("climate", {
  globalWarming: {
    unit: "K",
    over: ["year"],
    type: "number",
    within: [0, 8],
    means: text(
      "Global surface warming above 1850-1900",
      "相对于 1850-1900 年的全球地表升温",
      "相對於 1850-1900 年的全球地表升溫",
    ),
  },
  warmingRatio: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0.3, 3],
    means: text(
      "Local warming per degree of global warming",
      "全球每升温一度的当地升温",
      "全球每升溫一度的當地升溫",
    ),
  },
  eraWarming: {
    unit: "K",
    over: ["site"],
    type: "number",
    within: [0, 3],
    means: text(
      "Global warming in the years the station's climatology describes",
      "气象站气候资料所代表年份的全球升温",
      "氣象站氣候資料所代表年份的全球升溫",
    ),
  },
});

/** Local temperature shifts. */
export const climate = equations("climate", {
  stationShift: {
    formula: "warmingRatio * (globalWarming - eraWarming)",
    unit: "K",
    over: ["site", "year"],
    means: text(
      "Shift of the station's temperatures against its own years",
      "气象站温度相对其自身年代的偏移",
      "氣象站溫度相對其自身年代的偏移",
    ),
    source: "pattern scaling by global warming level, IPCC AR6 WGI chapter 4",
  },
  localWarming: {
    formula: "warmingRatio * (globalWarming - at(globalWarming, calendar.baseYear))",
    unit: "K",
    over: ["site", "year"],
    means: text(
      "Local warming since the base year",
      "自基准年以来的当地升温",
      "自基準年以來的當地升溫",
    ),
    source: "pattern scaling by global warming level, IPCC AR6 WGI chapter 4",
  },
});
