import { messages } from "../../message.ts";

/** Words of controls. */
export const controlMessages = messages({
  "kind.disclosed": { en: "disclosed", "zh-Hans": "已披露", "zh-Hant": "已披露" },
  "kind.published": { en: "published", "zh-Hans": "已发布", "zh-Hant": "已發布" },
  "kind.derived": { en: "derived", "zh-Hans": "推算", "zh-Hant": "推算" },
  "kind.assumed": { en: "assumed", "zh-Hans": "假设", "zh-Hant": "假設" },
  "field.between": {
    en: "from {low} to {high}",
    "zh-Hans": "{low} 至 {high}",
    "zh-Hant": "{low} 至 {high}",
  },
  "field.number": {
    en: "a number is expected",
    "zh-Hans": "请输入数字",
    "zh-Hant": "請輸入數字",
  },
  "lever.reset": {
    en: "Back to {value}",
    "zh-Hans": "恢复为 {value}",
    "zh-Hant": "恢復為 {value}",
  },
  "lever.givenMark": {
    en: "value of the data",
    "zh-Hans": "数据值",
    "zh-Hant": "資料值",
  },
  "dialog.close": { en: "Close", "zh-Hans": "关闭", "zh-Hant": "關閉" },
  "cell.edit": { en: "Edit {name}", "zh-Hans": "编辑{name}", "zh-Hant": "編輯{name}" },
});
