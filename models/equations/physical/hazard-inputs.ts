import { inputs, text } from "../../engine/model.ts";

const site = ["site"] as const;

/** Hazards of the sites: floods, sea level, wind, heat, water stress. */
export const hazardInputs = inputs("physical", {
  floodLevels: {
    unit: "m",
    over: [],
    type: "curve",
    xUnit: "1",
    means: text(
      "Flood level over the protected one by return period, as a multiple of the one the protection holds",
      "洪水位高出防护水位的高度，随重现期（以防护标准的倍数计）变化",
      "洪水位高出防護水位的高度，隨重現期（以防護標準的倍數計）變化",
    ),
  },
  dryBulbHours: {
    unit: "1",
    over: site,
    type: "table",
    means: text(
      "Hours of a typical year by dry bulb",
      "典型年各干球温度的小时数",
      "典型年各乾球溫度的小時數",
    ),
  },
  floodProtection: {
    unit: "years",
    over: site,
    type: "number",
    within: [1, 100000],
    means: text(
      "Return period of the flood the protection of the place holds in the base year",
      "基准年当地防护所能抵御洪水的重现期",
      "基準年當地防護所能抵禦洪水的重現期",
    ),
  },
  floodDepthScale: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 20],
    means: text(
      "Uncertainty of the flood depths, as a factor",
      "洪水水深的不确定性系数",
      "洪水水深的不確定性係數",
    ),
  },
  rainSlope: {
    unit: "1/K",
    over: site,
    type: "number",
    within: [-0.5, 1],
    means: text(
      "Relative change of the year's largest one-day rainfall per kelvin of global warming",
      "全球每升温一开尔文年最大日降雨量的相对变化",
      "全球每升溫一開爾文年最大日降雨量的相對變化",
    ),
  },
  rainGrowth: {
    unit: "1",
    over: [],
    type: "number",
    within: [0.01, 2],
    means: text(
      "Exponent with which the rainfall of an event grows with its return period",
      "事件降雨量随重现期增长的指数",
      "事件降雨量隨重現期增長的指數",
    ),
  },
  coastal: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "1 where the sea can flood the site and cyclone wind reaches it, 0 inland",
      "可受海水淹没及台风影响的站点为 1，内陆为 0",
      "可受海水淹沒及颱風影響的站點為 1，內陸為 0",
    ),
  },
  seaLevel: {
    unit: "m",
    over: ["site", "year"],
    type: "number",
    within: [-5, 10],
    means: text(
      "Relative sea level above the mean of 1995-2014",
      "相对于 1995-2014 年均值的相对海平面",
      "相對於 1995-2014 年均值的相對海平面",
    ),
  },
  windPressure: {
    unit: "Pa",
    over: site,
    type: "number",
    within: [0, 5000],
    means: text(
      "Reference wind pressure of the load code, 50-year event",
      "荷载规范的五十年一遇基本风压",
      "荷載規範的五十年一遇基本風壓",
    ),
  },
  airDensity: {
    unit: "kg/m3",
    over: [],
    type: "number",
    within: [0.5, 2],
    means: text(
      "Density of air the reference wind pressure is written for",
      "基本风压所依据的空气密度",
      "基本風壓所依據的空氣密度",
    ),
  },
  gustRatio: {
    unit: "1",
    over: [],
    type: "number",
    within: [0.8, 2],
    means: text(
      "One-minute mean wind over the ten-minute mean",
      "一分钟平均风速与十分钟平均风速之比",
      "一分鐘平均風速與十分鐘平均風速之比",
    ),
  },
  windReferencePeriod: {
    unit: "years",
    over: [],
    type: "number",
    within: [1, 10000],
    means: text(
      "Return period of the reference wind pressure",
      "基本风压的重现期",
      "基本風壓的重現期",
    ),
  },
  windGrowth: {
    unit: "1",
    over: [],
    type: "number",
    within: [0.001, 1],
    means: text(
      "Relative rise of the wind speed for each unit of the logarithm of the return period",
      "重现期对数每增加一单位风速的相对增幅",
      "重現期對數每增加一單位風速的相對增幅",
    ),
  },
  windDesignPeriod: {
    unit: "years",
    over: [],
    type: "number",
    within: [1, 10000],
    means: text(
      "Return period of the wind, in base-year climate, above which the site goes down",
      "基准年气候下超过即停运的风速重现期",
      "基準年氣候下超過即停運的風速重現期",
    ),
  },
  windThreshold: {
    unit: "m/s",
    over: [],
    type: "number",
    within: [0, 100],
    means: text(
      "Wind speed below which nothing is lost",
      "不造成损失的风速上限",
      "不造成損失的風速上限",
    ),
  },
  windHalfSpeed: {
    unit: "m/s",
    over: site,
    type: "number",
    within: [26, 1000],
    means: text(
      "Wind speed at which half the value is lost",
      "损失一半价值的风速",
      "損失一半價值的風速",
    ),
  },
  cycloneIntensity: {
    unit: "1",
    over: [],
    type: "number",
    within: [-0.9, 5],
    means: text(
      "Relative change of the wind speed of cyclones for the warming it is stated for",
      "对应给定升温幅度的台风风速相对变化",
      "對應給定升溫幅度的颱風風速相對變化",
    ),
  },
  cycloneWarming: {
    unit: "K",
    over: [],
    type: "number",
    within: [0.1, 10],
    means: text(
      "Global warming the change of cyclones is stated for",
      "台风变化所对应的全球升温幅度",
      "颱風變化所對應的全球升溫幅度",
    ),
  },
  annualMaximum5: {
    unit: "K",
    over: site,
    type: "number",
    within: [-20, 70],
    means: text(
      "Dry bulb above 0 °C that the year's maximum passes once in 5 years, in the station's years",
      "气象站年代五年一遇的年最高干球温度（高于 0 °C 的值）",
      "氣象站年代五年一遇的年最高乾球溫度（高於 0 °C 的值）",
    ),
  },
  annualMaximum50: {
    unit: "K",
    over: site,
    type: "number",
    within: [-20, 70],
    means: text(
      "Dry bulb above 0 °C that the year's maximum passes once in 50 years, in the station's years",
      "气象站年代五十年一遇的年最高干球温度（高于 0 °C 的值）",
      "氣象站年代五十年一遇的年最高乾球溫度（高於 0 °C 的值）",
    ),
  },
  designDryBulb: {
    unit: "K",
    over: site,
    type: "number",
    within: [-20, 70],
    means: text(
      "Design dry bulb above 0 °C, passed in 0.4 % of the hours of the station's years",
      "气象站年代 0.4% 时数超过的设计干球温度（高于 0 °C 的值）",
      "氣象站年代 0.4% 時數超過的設計乾球溫度（高於 0 °C 的值）",
    ),
  },
  hottestDaySlope: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 5],
    means: text(
      "Change of the hottest day of the year per kelvin of global warming",
      "全球每升温一开尔文年最热日温度的变化",
      "全球每升溫一開爾文年最熱日溫度的變化",
    ),
  },
  recirculation: {
    unit: "K",
    over: [],
    type: "number",
    within: [0, 30],
    means: text(
      "How much warmer the air is at the heat rejection than at the station",
      "散热设备处空气比气象站高出的温度",
      "散熱設備處空氣比氣象站高出的溫度",
    ),
  },
  tripTemperature: {
    unit: "K",
    over: [],
    type: "number",
    within: [20, 80],
    means: text(
      "Air temperature above 0 °C at the heat rejection above which cooling trips",
      "散热设备处使冷却跳停的空气温度（高于 0 °C 的值）",
      "散熱設備處使冷卻跳停的空氣溫度（高於 0 °C 的值）",
    ),
  },
  waterPriceRise: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 20],
    means: text(
      "Real rise of the water price up to the second reporting year under the water stress of the place",
      "当地水资源压力下至第二个报告年份的实际水价涨幅",
      "當地水資源壓力下至第二個報告年份的實際水價漲幅",
    ),
  },
  waterCutShare: {
    unit: "1",
    over: site,
    type: "number",
    within: [0, 1],
    means: text(
      "Share of the site's water that supply withholds in the second reporting year under the water stress of the place",
      "当地水资源压力下第二个报告年份供水削减的比例",
      "當地水資源壓力下第二個報告年份供水削減的比例",
    ),
  },
  replacementWaterPrice: {
    unit: "CNY/m3",
    over: [],
    type: "number",
    within: [0, 1000],
    means: text(
      "Price of water brought in place of what supply withholds",
      "替代被削减供水的购水价格",
      "替代被削減供水的購水價格",
    ),
  },
});
