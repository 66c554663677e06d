import { messages } from "../../message.ts";

/** Words of the context menu. */
export const contextMessages = messages({
  "context.menu": {
    en: "What can be done here",
    "zh-Hans": "此处可执行的操作",
    "zh-Hant": "此處可執行的操作",
  },
  "context.explain": {
    en: "Explain this figure",
    "zh-Hans": "解释此数值",
    "zh-Hant": "解釋此數值",
  },
  "context.copyFigure": {
    en: "Copy this figure",
    "zh-Hans": "复制此数值",
    "zh-Hant": "複製此數值",
  },
  "context.copyTable": {
    en: "Copy this table",
    "zh-Hans": "复制此表格",
    "zh-Hant": "複製此表格",
  },
  "context.copied": { en: "Copied", "zh-Hans": "已复制", "zh-Hant": "已複製" },
  "context.notCopied": {
    en: "The clipboard refused it. Nothing was copied.",
    "zh-Hans": "剪贴板拒绝写入，未复制任何内容。",
    "zh-Hant": "剪貼簿拒絕寫入，未複製任何內容。",
  },
});
