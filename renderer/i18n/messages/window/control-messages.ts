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
  "range.oneSided": {
    en: "A figure outside its range is the central case, every input at its given value; the ranges of some inputs reach to one side only, so most draws lie there.",
    "zh-Hans":
      "超出区间的数字为中心情形，即各输入取给定值；部分输入的区间仅向一侧延伸，多数抽样落在该侧。",
    "zh-Hant":
      "超出區間的數字為中心情形，即各輸入取給定值；部分輸入的區間僅向一側延伸，多數抽樣落在該側。",
  },
  "dialog.close": { en: "Close", "zh-Hans": "关闭", "zh-Hant": "關閉" },
  "cell.edit": { en: "Edit {name}", "zh-Hans": "编辑{name}", "zh-Hant": "編輯{name}" },
});
