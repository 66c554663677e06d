import { messages } from "../../message.ts";

/** Words of the view of findings. */
export const findingsMessages = messages({
  "findings.headline": {
    en: "{count} findings: {parts}",
    "zh-Hans": "共 {count} 项发现：{parts}",
    "zh-Hant": "共 {count} 項發現：{parts}",
  },
  "findings.count.error": {
    en: "{count} in error",
    "zh-Hans": "错误 {count} 项",
    "zh-Hant": "錯誤 {count} 項",
  },
  "findings.count.warning": {
    en: "{count} to explain",
    "zh-Hans": "待说明 {count} 项",
    "zh-Hant": "待說明 {count} 項",
  },
  "findings.count.note": {
    en: "{count} to note",
    "zh-Hans": "提示 {count} 项",
    "zh-Hant": "提示 {count} 項",
  },
  "findings.one.error": { en: "error", "zh-Hans": "错误", "zh-Hant": "錯誤" },
  "findings.one.warning": { en: "warning", "zh-Hans": "警告", "zh-Hant": "警告" },
  "findings.one.note": { en: "note", "zh-Hans": "提示", "zh-Hant": "提示" },
  "findings.headlineNone": {
    en: "Nothing to object",
    "zh-Hans": "未发现问题",
    "zh-Hant": "未發現問題",
  },
  "findings.lead": {
    en: "General checks of what the company discloses: against itself, published lists and what standards ask for. None is an accusation; each names the lines it rests on.",
    "zh-Hans":
      "对公司披露的一般检查：与自身、公开清单及准则要求相对照。并非指责；每项均注明所依据的行。",
    "zh-Hant":
      "對公司披露的一般檢查：與自身、公開清單及準則要求相對照。並非指責；每項均註明所依據的行。",
  },
  "findings.filter": { en: "Severity", "zh-Hans": "严重程度", "zh-Hant": "嚴重程度" },
  "findings.severity.all": { en: "All", "zh-Hans": "全部", "zh-Hant": "全部" },
  "findings.severity.error": { en: "Errors", "zh-Hans": "错误", "zh-Hant": "錯誤" },
  "findings.severity.warning": { en: "Warnings", "zh-Hans": "警告", "zh-Hant": "警告" },
  "findings.severity.note": { en: "Notes", "zh-Hans": "提示", "zh-Hant": "提示" },
  "findings.expected": {
    en: "expected {value}",
    "zh-Hans": "应为 {value}",
    "zh-Hant": "應為 {value}",
  },
  "findings.found": { en: "found {value}", "zh-Hans": "实为 {value}", "zh-Hant": "實為 {value}" },
});
