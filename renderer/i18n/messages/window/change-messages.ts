import { messages } from "../../message.ts";

/** Names of changes in the history; a change keeps its key and values, never its words. */
export const changeMessages = messages({
  "change.setInput": {
    en: "{input} set to {value}",
    "zh-Hans": "{input}设为 {value}",
    "zh-Hant": "{input}設為 {value}",
  },
  "change.clearInput": {
    en: "{input} back to the value of the data",
    "zh-Hans": "{input}恢复为数据值",
    "zh-Hant": "{input}恢復為資料值",
  },
  "change.rate": {
    en: "{item} rated by hand for {pairing}, {year}",
    "zh-Hans": "手动评定{item}（{pairing}，{year} 年）",
    "zh-Hant": "手動評定{item}（{pairing}，{year} 年）",
  },
  "change.unrate": {
    en: "{item} back to its computed rating for {pairing}, {year}",
    "zh-Hans": "{item}恢复计算评级（{pairing}，{year} 年）",
    "zh-Hant": "{item}恢復計算評級（{pairing}，{year} 年）",
  },
  "change.undone": { en: "Undone: {what}", "zh-Hans": "撤销：{what}", "zh-Hant": "復原：{what}" },
});
