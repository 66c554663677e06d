import { inputs, text } from "../engine/model.ts";

/** What kind of place a site is, as 0/1 flags. */
export const siteInputs = inputs("site", {
  dataCentre: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0, 1],
    means: text(
      "1 where the site runs IT equipment, 0 for offices",
      "运行 IT 设备的站点为 1，办公场所为 0",
      "運行 IT 設備的站點為 1，辦公場所為 0",
    ),
  },
  own: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0, 1],
    means: text(
      "1 where the site's electricity counts in the company's scope 2, 0 where it is leased",
      "站点用电计入公司范围二为 1，租用为 0",
      "站點用電計入公司範圍二為 1，租用為 0",
    ),
  },
  grows: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0, 1],
    means: text(
      "1 where load follows the growth path without a cap (leased and planned sites)",
      "负荷不受上限约束地随增长路径变化为 1（租用及规划站点）",
      "負荷不受上限約束地隨增長路徑變化為 1（租用及規劃站點）",
    ),
  },
  inRegion: {
    unit: "1",
    over: ["site"],
    type: "number",
    within: [0, 1],
    means: text(
      "1 where the scenario's region covers the site, 0 where tariff and grid factor stay constant",
      "情景区域覆盖该站点为 1，电价和电网因子保持不变为 0",
      "情景區域覆蓋該站點為 1，電價和電網因子保持不變為 0",
    ),
  },
});
