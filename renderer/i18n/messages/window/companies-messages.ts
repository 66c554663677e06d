import { messages } from "../../message.ts";

/** Words of the dialog of a workbook's companies. */
export const companiesMessages = messages({
  "companies.title": {
    en: "Companies of the workbook",
    "zh-Hans": "工作簿中的公司",
    "zh-Hant": "活頁簿中的公司",
  },
  "companies.new": { en: "New company", "zh-Hans": "新建公司", "zh-Hant": "新增公司" },
  "companies.name": { en: "Name", "zh-Hans": "名称", "zh-Hant": "名稱" },
  "companies.year": { en: "Year of its figures", "zh-Hans": "数据年份", "zh-Hant": "資料年份" },
  "companies.lead": {
    en: "Starts with one site and an assumption, with range and reason, for every figure the model needs: replace them by the company's own.",
    "zh-Hans": "从一个站点开始，模型所需的每个数值均为附区间与理由的假设：请以公司自身数据替换。",
    "zh-Hant": "從一個站點開始，模型所需的每個數值均為附區間與理由的假設：請以公司自身資料替換。",
  },
  "companies.start": {
    en: "Start from the template",
    "zh-Hans": "按模板开始",
    "zh-Hant": "按範本開始",
  },
  "companies.file": { en: "From a spreadsheet", "zh-Hans": "从电子表格", "zh-Hant": "從試算表" },
  "companies.fileLead": {
    en: "Save the template, fill in its sheets, read it back. A cell that does not fit is named, and nothing is taken.",
    "zh-Hans": "保存模板，填写各工作表，再读回。不符的单元格会被指明，且不会导入任何内容。",
    "zh-Hant": "儲存範本，填寫各工作表，再讀回。不符的儲存格會被指明，且不會匯入任何內容。",
  },
  "companies.saveTemplate": {
    en: "Save the template",
    "zh-Hans": "保存模板",
    "zh-Hant": "儲存範本",
  },
  "companies.read": {
    en: "Read a filled-in file",
    "zh-Hans": "读取已填文件",
    "zh-Hant": "讀取已填檔案",
  },
  "companies.refused": {
    en: "No company was taken from {file}. Correct the place named here and read the file again.",
    "zh-Hans": "未从 {file} 导入任何公司。请更正下列位置后重新读取。",
    "zh-Hant": "未從 {file} 匯入任何公司。請更正下列位置後重新讀取。",
  },
  "companies.place": { en: "Where", "zh-Hans": "位置", "zh-Hant": "位置" },
  "companies.expected": { en: "Expected", "zh-Hans": "应为", "zh-Hant": "應為" },
  "companies.found": { en: "Found", "zh-Hans": "实际为", "zh-Hant": "實際為" },
  "companies.sheet": {
    en: "sheet {sheet}",
    "zh-Hans": "工作表 {sheet}",
    "zh-Hant": "工作表 {sheet}",
  },
  "companies.row": {
    en: "sheet {sheet}, row {row}",
    "zh-Hans": "工作表 {sheet}，第 {row} 行",
    "zh-Hant": "工作表 {sheet}，第 {row} 列",
  },
  "companies.cell": {
    en: "sheet {sheet}, row {row}, column {column}",
    "zh-Hans": "工作表 {sheet}，第 {row} 行，“{column}”列",
    "zh-Hant": "工作表 {sheet}，第 {row} 列，「{column}」欄",
  },
  "companies.copy": { en: "Copy", "zh-Hans": "复制", "zh-Hant": "複製" },
  "companies.copyOf": {
    en: "Copy of {name}",
    "zh-Hans": "{name}（副本）",
    "zh-Hant": "{name}（副本）",
  },
  "companies.takeOut": { en: "Take out", "zh-Hans": "移除", "zh-Hant": "移除" },
  "companies.show": { en: "Show", "zh-Hans": "显示", "zh-Hant": "顯示" },
  "companies.base": {
    en: "base year {year}",
    "zh-Hans": "基准年 {year}",
    "zh-Hant": "基準年 {year}",
  },
  "companies.added": { en: "{name} added", "zh-Hans": "已添加{name}", "zh-Hant": "已加入{name}" },
  "companies.removed": {
    en: "{name} taken out",
    "zh-Hans": "已移除{name}",
    "zh-Hant": "已移除{name}",
  },
  "companies.undo": { en: "Undo", "zh-Hans": "撤销", "zh-Hant": "復原" },
  "companies.saved": { en: "Template saved", "zh-Hans": "模板已保存", "zh-Hant": "範本已儲存" },
});
