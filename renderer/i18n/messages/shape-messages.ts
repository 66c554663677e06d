import { messages } from "../message.ts";

/** Words of the range of an input and the shape it is drawn by. */
export const shapeMessages = messages({
  "shape.triangular": { en: "triangular", "zh-Hans": "三角分布", "zh-Hant": "三角分佈" },
  "shape.pert": { en: "PERT", "zh-Hans": "PERT 分布", "zh-Hant": "PERT 分佈" },
  "shape.uniform": { en: "uniform", "zh-Hans": "均匀分布", "zh-Hant": "均勻分佈" },
  "shape.normal": { en: "normal", "zh-Hans": "正态分布", "zh-Hant": "常態分佈" },
  "shape.lognormal": { en: "lognormal", "zh-Hans": "对数正态分布", "zh-Hant": "對數常態分佈" },
  "shape.discrete": { en: "discrete", "zh-Hans": "离散分布", "zh-Hant": "離散分佈" },
  "assumptions.drawn": {
    en: "{range}, {shape}",
    "zh-Hans": "{range}，{shape}",
    "zh-Hant": "{range}，{shape}",
  },
});
