import { messages } from "../message.ts";

/** Levers, abatement, cost of neutrality, scope 3. */
export const leverMessages = messages({
  "levers.undivided": {
    en: "total, not divided by category",
    "zh-Hans": "合计，未按类别划分",
    "zh-Hant": "合計，未按類別劃分",
  },
  "levers.category": {
    en: "category {number}, {name}",
    "zh-Hans": "类别 {number} {name}",
    "zh-Hant": "類別 {number} {name}",
  },
});
