import { messages } from "../../message.ts";

/** Words of the explanation of a figure. */
export const explainMessages = messages({
  "explain.title": { en: "Explain", "zh-Hans": "解释", "zh-Hant": "解釋" },
  "explain.close": { en: "Close the explanation", "zh-Hans": "关闭解释", "zh-Hant": "關閉解釋" },
  "explain.figure": {
    en: "Explain {name}",
    "zh-Hans": "解释{name}",
    "zh-Hant": "解釋{name}",
  },
  "explain.never": { en: "never", "zh-Hans": "不会发生", "zh-Hant": "不會發生" },
  "explain.same": {
    en: "explained above",
    "zh-Hans": "上文已解释",
    "zh-Hant": "上文已解釋",
  },
  "explain.open": { en: "Show what it is made of", "zh-Hans": "展开构成", "zh-Hant": "展開構成" },
  "explain.only": {
    en: "Explain this figure alone",
    "zh-Hans": "单独解释该数值",
    "zh-Hant": "單獨解釋該數值",
  },
  "explain.layer.user": { en: "set by you", "zh-Hans": "您所设定", "zh-Hant": "您所設定" },
  "explain.none": {
    en: "does not apply here",
    "zh-Hans": "此处不适用",
    "zh-Hant": "此處不適用",
  },
  "explain.idle": {
    en: "and {count} that change nothing here",
    "zh-Hans": "另有 {count} 项在此没有影响",
    "zh-Hant": "另有 {count} 項在此沒有影響",
  },
  "explain.table": { en: "table or curve", "zh-Hans": "表或曲线", "zh-Hant": "表或曲線" },
  "explain.method": {
    en: "Equation in the method",
    "zh-Hans": "方法文件中的公式",
    "zh-Hant": "方法文件中的公式",
  },
});
