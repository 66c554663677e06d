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
  "explain.input": {
    en: "Explain this input alone",
    "zh-Hans": "单独解释该输入",
    "zh-Hant": "單獨解釋該輸入",
  },
  "explain.fallen": {
    en: "Its source has been superseded or retracted.",
    "zh-Hans": "其来源已被取代或撤回。",
    "zh-Hant": "其來源已被取代或撤回。",
  },
  "explain.range": { en: "Range", "zh-Hans": "区间", "zh-Hant": "區間" },
  "explain.derivation": { en: "Worked out as", "zh-Hans": "推算方法", "zh-Hant": "推算方法" },
  "explain.source": { en: "Reason and source", "zh-Hans": "理由与来源", "zh-Hant": "理由與來源" },
  "explain.readBy": {
    en: "Read by {count} formulas; {reach} figures depend on it",
    "zh-Hans": "{count} 个公式直接使用；{reach} 个数值取决于它",
    "zh-Hant": "{count} 個公式直接使用；{reach} 個數值取決於它",
  },
  "explain.more": {
    en: "and {count} more",
    "zh-Hans": "另有 {count} 项",
    "zh-Hant": "另有 {count} 項",
  },
  "explain.inAssumptions": {
    en: "In Assumptions and sources",
    "zh-Hans": "见“假设与来源”",
    "zh-Hant": "見「假設與來源」",
  },
  "explain.method": {
    en: "Equation in the method",
    "zh-Hans": "方法文件中的公式",
    "zh-Hant": "方法文件中的公式",
  },
});
