import { messages } from "../../message.ts";

/** Words of the view of the appendix. */
export const appendixMessages = messages({
  "appendix.title.none": {
    en: "The appendix of {company} is not printed yet",
    "zh-Hans": "{company}的附录尚未生成",
    "zh-Hant": "{company}的附錄尚未產生",
  },
  "appendix.title.now": {
    en: "The appendix of {company} has {count} pages, in {language}",
    "zh-Hans": "{company}的附录共 {count} 页（{language}）",
    "zh-Hant": "{company}的附錄共 {count} 頁（{language}）",
  },
  "appendix.title.old": {
    en: "The appendix shown, {count} pages in {language}, is of an earlier state",
    "zh-Hans": "当前显示的附录（{count} 页，{language}）为此前状态",
    "zh-Hant": "目前顯示的附錄（{count} 頁，{language}）為先前狀態",
  },
  "appendix.lead.none": {
    en: "It is printed from the workbook as it stands, dated {date}. The same workbook, settings and version give the same bytes.",
    "zh-Hans":
      "将由工作簿当前内容生成，日期为 {date}。相同的工作簿、设置与版本生成逐字节相同的文件。",
    "zh-Hant":
      "將由工作簿目前內容產生，日期為 {date}。相同的工作簿、設定與版本產生逐位元組相同的檔案。",
  },
  "appendix.lead.made": {
    en: "Printed from the workbook, dated {date}. The same workbook, settings and version give the same bytes.",
    "zh-Hans":
      "由工作簿当前内容生成，日期为 {date}。相同的工作簿、设置与版本生成逐字节相同的文件。",
    "zh-Hant":
      "由工作簿目前內容產生，日期為 {date}。相同的工作簿、設定與版本產生逐位元組相同的檔案。",
  },
  "appendix.settings": { en: "Settings", "zh-Hans": "设置", "zh-Hant": "設定" },
  "appendix.language": { en: "Language", "zh-Hans": "语言", "zh-Hant": "語言" },
  "appendix.language.en": { en: "English", "zh-Hans": "英文", "zh-Hant": "英文" },
  "appendix.language.zh-Hans": { en: "简体中文", "zh-Hans": "简体", "zh-Hant": "簡體" },
  "appendix.language.zh-Hant": { en: "繁體中文", "zh-Hans": "繁体", "zh-Hant": "繁體" },
  "appendix.scope": { en: "Scenarios", "zh-Hans": "情景范围", "zh-Hant": "情景範圍" },
  "appendix.scope.all": { en: "All", "zh-Hans": "全部", "zh-Hant": "全部" },
  "appendix.scope.lens": {
    en: "The two shown",
    "zh-Hans": "当前情景",
    "zh-Hant": "目前情景",
  },
  "appendix.date": { en: "Date", "zh-Hans": "日期", "zh-Hant": "日期" },
  "appendix.seed": { en: "Seed", "zh-Hans": "种子", "zh-Hant": "種子" },
  "appendix.standard": { en: "Standard", "zh-Hans": "标准", "zh-Hant": "標準" },
  "appendix.standard.ua-1": { en: "Accessible", "zh-Hans": "无障碍", "zh-Hant": "無障礙" },
  "appendix.standard.a-3a": { en: "Archival", "zh-Hans": "归档", "zh-Hant": "歸檔" },
  "appendix.standardNote.ua-1": {
    en: "PDF/UA-1, tagged: headings, tables and pictures can be heard as well as read.",
    "zh-Hans": "PDF/UA-1，带标签：标题、表格与图可由读屏软件朗读。",
    "zh-Hant": "PDF/UA-1，帶標籤：標題、表格與圖可由讀屏軟體朗讀。",
  },
  "appendix.standardNote.a-3a": {
    en: "PDF/A-3a, for the archive, tagged. The whole workbook travels inside the file, so that the figures can be computed again.",
    "zh-Hans": "PDF/A-3a，供归档，带标签。整个工作簿附于文件之内，可据以重新计算各项数值。",
    "zh-Hant": "PDF/A-3a，供歸檔，帶標籤。整個活頁簿附於檔案之內，可據以重新計算各項數值。",
  },
  "appendix.sections": {
    en: "Chapters printed",
    "zh-Hans": "印出的章节",
    "zh-Hant": "印出的章節",
  },
  "appendix.sectionsAll": { en: "All chapters", "zh-Hans": "全部章节", "zh-Hant": "全部章節" },
  "appendix.sectionsSome": {
    en: "{count} of {total} chapters",
    "zh-Hans": "{total} 章中的 {count} 章",
    "zh-Hant": "{total} 章中的 {count} 章",
  },
  "appendix.sectionsNote": {
    en: "Cover, summary with basis and fingerprint, and sources are always printed.",
    "zh-Hans": "封面、摘要与编制基础（含指纹）以及来源始终印出。",
    "zh-Hant": "封面、摘要與編製基礎（含指紋）以及來源始終印出。",
  },
  "appendix.sectionsReset": { en: "All again", "zh-Hans": "恢复全部", "zh-Hant": "恢復全部" },
  "appendix.print": { en: "Preview", "zh-Hans": "生成预览", "zh-Hant": "產生預覽" },
  "appendix.printAgain": { en: "Print anew", "zh-Hans": "重新生成", "zh-Hant": "重新產生" },
  "appendix.savePdf": { en: "Save PDF…", "zh-Hans": "保存 PDF…", "zh-Hant": "儲存 PDF…" },
  "appendix.cancel": { en: "Cancel", "zh-Hans": "取消", "zh-Hant": "取消" },
  "appendix.exports": { en: "Other forms", "zh-Hans": "其他格式", "zh-Hant": "其他格式" },
  "appendix.export.xlsx": { en: "Excel…", "zh-Hans": "Excel 表格…", "zh-Hant": "Excel 試算表…" },
  "appendix.export.csv": { en: "CSV…", "zh-Hans": "CSV 文件…", "zh-Hant": "CSV 檔案…" },
  "appendix.export.iamc-csv": {
    en: "IAMC CSV…",
    "zh-Hans": "IAMC 格式 CSV…",
    "zh-Hant": "IAMC 格式 CSV…",
  },
  "appendix.export.json": { en: "JSON…", "zh-Hans": "JSON 文件…", "zh-Hant": "JSON 檔案…" },
  "appendix.exportNote.xlsx": {
    en: "Results, inputs, notes and sources on sheets of one workbook.",
    "zh-Hans": "结果、输入、注释与来源，分列于同一工作簿。",
    "zh-Hant": "結果、輸入、註釋與來源，分列於同一活頁簿。",
  },
  "appendix.exportNote.csv": {
    en: "The same tables as plain text, a file each.",
    "zh-Hans": "相同表格的纯文本形式，每表一个文件。",
    "zh-Hant": "相同表格的純文字形式，每表一個檔案。",
  },
  "appendix.exportNote.iamc-csv": {
    en: "Results by year in the form that scenario tools read.",
    "zh-Hans": "逐年结果，采用情景工具可读取的格式。",
    "zh-Hant": "逐年結果，採用情景工具可讀取的格式。",
  },
  "appendix.exportNote.json": {
    en: "Everything for programs, with units and provenance.",
    "zh-Hans": "供程序读取的全部内容，含单位与出处。",
    "zh-Hant": "供程式讀取的全部內容，含單位與出處。",
  },
  "appendix.stage.preparing": {
    en: "Preparing the company",
    "zh-Hans": "正在准备公司数据",
    "zh-Hant": "正在準備公司資料",
  },
  "appendix.stage.drawing": {
    en: "Running the scenarios",
    "zh-Hans": "正在运行情景",
    "zh-Hant": "正在執行情景",
  },
  "appendix.stage.printing": {
    en: "Setting the pages",
    "zh-Hans": "正在排版",
    "zh-Hant": "正在排版",
  },
  "appendix.stage.writing": {
    en: "Writing the file",
    "zh-Hans": "正在写入文件",
    "zh-Hant": "正在寫入檔案",
  },
  "appendix.emptyTitle": {
    en: "Nothing to read yet",
    "zh-Hans": "尚无内容",
    "zh-Hant": "尚無內容",
  },
  "appendix.emptyText": {
    en: "The preview shows every page as it will be saved: tables, pictures, inputs, sources and method. It takes about ten seconds.",
    "zh-Hans": "预览显示将保存的每一页：表格、图、输入、来源与方法，约需十秒。",
    "zh-Hant": "預覽顯示將儲存的每一頁：表格、圖、輸入、來源與方法，約需十秒。",
  },
  "appendix.opening": {
    en: "Opening the pages",
    "zh-Hans": "正在打开页面",
    "zh-Hant": "正在開啟頁面",
  },
  "appendix.unreadableTitle": {
    en: "The pages could not be drawn",
    "zh-Hans": "无法显示页面",
    "zh-Hant": "無法顯示頁面",
  },
  "appendix.unreadableText": {
    en: "The PDF was made; only showing it here failed. Save it and open it in another program, or print it anew.",
    "zh-Hans": "PDF 已生成，仅在此处显示失败。请保存后用其他程序打开，或重新生成。",
    "zh-Hant": "PDF 已產生，僅在此處顯示失敗。請儲存後用其他程式開啟，或重新產生。",
  },
  "appendix.stale": {
    en: "The workbook or the settings have changed since these pages were printed.",
    "zh-Hans": "自生成以来，工作簿或设置已更改。",
    "zh-Hant": "自產生以來，工作簿或設定已變更。",
  },
  "appendix.failed": { en: "It was not made", "zh-Hans": "未能生成", "zh-Hant": "未能產生" },
  "appendix.chapters": { en: "Chapters", "zh-Hans": "章节", "zh-Hant": "章節" },
  "appendix.pages": {
    en: "{count} pages of the appendix",
    "zh-Hans": "附录，共 {count} 页",
    "zh-Hant": "附錄，共 {count} 頁",
  },
  "appendix.page": {
    en: "Page {page} of {count}",
    "zh-Hans": "第 {page} 页，共 {count} 页",
    "zh-Hant": "第 {page} 頁，共 {count} 頁",
  },
  "appendix.saved": { en: "Saved {name}", "zh-Hans": "已保存 {name}", "zh-Hant": "已儲存 {name}" },
  "appendix.savedSeveral": {
    en: "Saved {count} files",
    "zh-Hans": "已保存 {count} 个文件",
    "zh-Hant": "已儲存 {count} 個檔案",
  },
});
