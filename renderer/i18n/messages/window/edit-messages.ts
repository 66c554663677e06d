import { messages } from "../../message.ts";

/** What is wrong with what was entered, said at the field. */
export const editMessages = messages({
  "edit.needsText": { en: "Enter a text", "zh-Hans": "请输入文字", "zh-Hant": "請輸入文字" },
  "edit.needsReason": { en: "Give a reason", "zh-Hans": "请写明理由", "zh-Hant": "請寫明理由" },
  "edit.needsNumber": { en: "Enter a number", "zh-Hans": "请输入数字", "zh-Hant": "請輸入數字" },
  "edit.unknown": { en: "There is no {id}", "zh-Hans": "没有 {id}", "zh-Hant": "沒有 {id}" },
  "edit.idForm": {
    en: "Only lower-case letters, digits and hyphens",
    "zh-Hans": "仅限小写字母、数字与连字符",
    "zh-Hant": "僅限小寫字母、數字與連字號",
  },
  "edit.idTaken": { en: "{id} is taken", "zh-Hans": "{id} 已被使用", "zh-Hant": "{id} 已被使用" },
  "edit.notSettable": {
    en: "This input takes no single value",
    "zh-Hans": "此输入不能设为单一数值",
    "zh-Hant": "此輸入不能設為單一數值",
  },
  "edit.unit": {
    en: "A unit like {unit}",
    "zh-Hans": "单位应与 {unit} 同类",
    "zh-Hant": "單位應與 {unit} 同類",
  },
  "edit.oneOf": {
    en: "One of {known}",
    "zh-Hans": "应为 {known} 之一",
    "zh-Hant": "應為 {known} 之一",
  },
  "edit.outside": {
    en: "From {low} to {high} {unit}",
    "zh-Hans": "范围 {low} 至 {high} {unit}",
    "zh-Hant": "範圍 {low} 至 {high} {unit}",
  },
  "edit.year": {
    en: "A year from {low} to {high}",
    "zh-Hans": "年份应在 {low} 至 {high} 之间",
    "zh-Hant": "年份應在 {low} 至 {high} 之間",
  },
  "edit.yearTaken": {
    en: "{year} has a point already",
    "zh-Hans": "{year} 年已有数据点",
    "zh-Hant": "{year} 年已有資料點",
  },
  "edit.lastPoint": {
    en: "The last point has to stay",
    "zh-Hans": "须保留最后一个数据点",
    "zh-Hant": "須保留最後一個資料點",
  },
  "edit.shareFromZero": {
    en: "A share of 0 or more",
    "zh-Hans": "比例不得小于 0",
    "zh-Hant": "比例不得小於 0",
  },
  "edit.ascending": {
    en: "Shares from 0 and probabilities that ascend",
    "zh-Hans": "比例不小于 0，概率须递增",
    "zh-Hant": "比例不小於 0，機率須遞增",
  },
});
