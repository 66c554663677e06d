import { messages } from "../../message.ts";

/** Words of the help on equations. */
export const helpMessages = messages({
  "help.title": { en: "Method and equations", "zh-Hans": "方法与公式", "zh-Hant": "方法與公式" },
  "help.find": { en: "Find an equation", "zh-Hans": "查找公式", "zh-Hant": "尋找公式" },
  "help.unit": { en: "unit {unit}", "zh-Hans": "单位 {unit}", "zh-Hant": "單位 {unit}" },
  "help.explain": {
    en: "Explain it here",
    "zh-Hans": "在此解释该数值",
    "zh-Hant": "在此解釋該數值",
  },
});
