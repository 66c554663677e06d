import { messages } from "../../message.ts";

/** Words of the history of changes. */
export const historyMessages = messages({
  "history.title": {
    en: "{count} changes in this workbook",
    "zh-Hans": "本工作簿共 {count} 次修改",
    "zh-Hant": "本工作簿共 {count} 次修改",
  },
  "history.titleOne": {
    en: "One change in this workbook",
    "zh-Hans": "本工作簿有 1 次修改",
    "zh-Hant": "本工作簿有 1 次修改",
  },
  "history.lead": {
    en: "Every change with its time, old and new value and the reason given; the latest first.",
    "zh-Hans": "每次修改均有时间、前后数值与理由；最新在前。",
    "zh-Hant": "每次修改均有時間、前後數值與理由；最新在前。",
  },
  "history.none": { en: "No change yet", "zh-Hans": "尚无修改", "zh-Hant": "尚無修改" },
  "history.noneText": {
    en: "What you change is listed here.",
    "zh-Hans": "您的修改将列于此处。",
    "zh-Hant": "您的修改將列於此處。",
  },
  "history.when": { en: "When", "zh-Hans": "时间", "zh-Hant": "時間" },
  "history.what": { en: "Change", "zh-Hans": "修改", "zh-Hant": "修改" },
  "history.where": { en: "Place", "zh-Hans": "位置", "zh-Hant": "位置" },
  "history.before": { en: "Before", "zh-Hans": "修改前", "zh-Hant": "修改前" },
  "history.after": { en: "After", "zh-Hans": "修改后", "zh-Hant": "修改後" },
  "history.nothing": { en: "nothing", "zh-Hans": "无", "zh-Hant": "無" },
});
