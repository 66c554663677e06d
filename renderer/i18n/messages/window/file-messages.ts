import { messages } from "../../message.ts";

/** Words about files: what was done, what went wrong, what is safe and what to do. */
export const fileMessages = messages({
  "file.saved": {
    en: "Saved to {name}",
    "zh-Hans": "已保存到 {name}",
    "zh-Hant": "已儲存至 {name}",
  },
  "file.opened": { en: "Opened {name}", "zh-Hans": "已打开 {name}", "zh-Hant": "已開啟 {name}" },
  "file.migrated": {
    en: "It was written by an earlier version; saving writes it in the present form.",
    "zh-Hans": "该文件由较早版本写成，保存时将写为当前格式。",
    "zh-Hant": "該檔案由較早版本寫成，儲存時將寫為目前格式。",
  },
  "file.notSaved": { en: "Not saved", "zh-Hans": "未能保存", "zh-Hant": "未能儲存" },
  "file.notOpened": { en: "Not opened", "zh-Hans": "未能打开", "zh-Hant": "未能開啟" },
  "file.examples": { en: "Examples", "zh-Hans": "示例", "zh-Hant": "範例" },
  "file.openTitle": { en: "Open", "zh-Hans": "打开", "zh-Hant": "開啟" },
  "file.saveTitle": { en: "Save as", "zh-Hans": "另存为", "zh-Hant": "另存新檔" },
  "file.name": { en: "Name", "zh-Hans": "文件名", "zh-Hant": "檔案名稱" },
  "file.up": { en: "Folder above", "zh-Hans": "上级文件夹", "zh-Hant": "上層資料夾" },
  "file.empty": {
    en: "No files of this kind in this folder",
    "zh-Hans": "此文件夹中没有该类文件",
    "zh-Hant": "此資料夾中沒有該類檔案",
  },
  "file.open": { en: "Open", "zh-Hans": "打开", "zh-Hant": "開啟" },
  "file.save": { en: "Save", "zh-Hans": "保存", "zh-Hant": "儲存" },
  "file.saveAs": { en: "Save as…", "zh-Hans": "另存为…", "zh-Hant": "另存新檔…" },
  "file.discard": { en: "Discard changes", "zh-Hans": "放弃修改", "zh-Hant": "捨棄修改" },
  "file.cancel": { en: "Cancel", "zh-Hans": "取消", "zh-Hant": "取消" },
  "file.unsavedTitle": {
    en: "Save the changes first?",
    "zh-Hans": "是否先保存修改？",
    "zh-Hant": "是否先儲存修改？",
  },
  "file.unsavedText": {
    en: "The workbook has changes that are in no file yet.",
    "zh-Hans": "工作簿有尚未存入文件的修改。",
    "zh-Hant": "活頁簿有尚未存入檔案的修改。",
  },
  "file.overwriteTitle": {
    en: "Replace {name}?",
    "zh-Hans": "替换 {name}？",
    "zh-Hant": "取代 {name}？",
  },
  "file.overwriteText": {
    en: "A file of this name is there. A backup of it is kept.",
    "zh-Hans": "已有同名文件。系统会保留其备份。",
    "zh-Hant": "已有同名檔案。系統會保留其備份。",
  },
  "file.replace": { en: "Replace", "zh-Hans": "替换", "zh-Hant": "取代" },
  "file.changedTitle": {
    en: "{name} was changed by someone else",
    "zh-Hans": "{name} 已被他人修改",
    "zh-Hant": "{name} 已被他人修改",
  },
  "file.changedText": {
    en: "Your changes are safe in this window. Save under another name, or replace the file; a backup of it is kept.",
    "zh-Hans": "您的修改安全保留在此窗口。可另存为其他名称，或替换该文件；系统会保留其备份。",
    "zh-Hant": "您的修改安全保留在此視窗。可另存為其他名稱，或取代該檔案；系統會保留其備份。",
  },
  "file.recoverTitle": {
    en: "Work that was not saved",
    "zh-Hans": "有未保存的工作",
    "zh-Hant": "有未儲存的工作",
  },
  "file.recoverText": {
    en: "The program ended with {count} changes to {title} that are in no file. They can be made again.",
    "zh-Hans": "程序上次结束时，{title} 有 {count} 处修改未存入文件，可以恢复。",
    "zh-Hant": "程式上次結束時，{title} 有 {count} 處修改未存入檔案，可以復原。",
  },
  "file.recoverTextOne": {
    en: "The program ended with one change to {title} that is in no file. It can be made again.",
    "zh-Hans": "程序结束时，{title} 有 1 处修改未写入任何文件。可以重新应用这处修改。",
    "zh-Hant": "程式結束時，{title} 有 1 處修改未寫入任何檔案。可以重新套用這處修改。",
  },
  "file.recover": { en: "Recover", "zh-Hans": "恢复", "zh-Hant": "復原" },
  "file.recoveredOne": {
    en: "One change recovered; it is not saved yet",
    "zh-Hans": "已恢复 1 处修改；尚未保存",
    "zh-Hant": "已復原 1 處修改；尚未儲存",
  },
  "file.recovered": {
    en: "{count} changes recovered; they are not saved yet",
    "zh-Hans": "已恢复 {count} 处修改；尚未保存",
    "zh-Hant": "已復原 {count} 處修改；尚未儲存",
  },
  "file.notKept": {
    en: "Changes are not kept for recovery",
    "zh-Hans": "修改未能留存以供恢复",
    "zh-Hant": "修改未能留存以供復原",
  },
  "file.notKeptDetail": {
    en: "Save the workbook. With every change this is tried again; nothing is left out then.",
    "zh-Hans": "请保存工作簿。每次修改时都会重试，成功后不会遗漏任何修改。",
    "zh-Hant": "請儲存活頁簿。每次修改時都會重試，成功後不會遺漏任何修改。",
  },
  "file.dropped": {
    en: "{name} is neither a workbook, nor a company's spreadsheet, nor a table of scenarios (IAMC). A company comes as one XLSX file with all its sheets, not as a single sheet in CSV. Nothing was changed.",
    "zh-Hans":
      "{name} 既不是工作簿，也不是公司数据表或情景表（IAMC）。公司数据须为包含全部工作表的一个 XLSX 文件，而非单个工作表的 CSV。未作任何更改。",
    "zh-Hant":
      "{name} 既不是活頁簿，也不是公司資料表或情境表（IAMC）。公司資料須為包含全部工作表的一個 XLSX 檔案，而非單一工作表的 CSV。未作任何變更。",
  },
  "file.hostGone": {
    en: "The program behind this window does not answer. Your work is safe in the window and can be saved when it is back.",
    "zh-Hans": "此窗口背后的程序没有响应。您的工作安全保留在窗口中，待其恢复后即可保存。",
    "zh-Hant": "此視窗背後的程式沒有回應。您的工作安全保留在視窗中，待其恢復後即可儲存。",
  },
  "file.hostBack": {
    en: "The program answers again.",
    "zh-Hans": "程序已恢复响应。",
    "zh-Hant": "程式已恢復回應。",
  },
  "fault.bad-request": {
    en: "The request was not understood. Nothing was changed.",
    "zh-Hans": "请求无法识别，未作任何更改。",
    "zh-Hant": "請求無法識別，未作任何變更。",
  },
  "fault.not-allowed": {
    en: "This is not allowed here. Nothing was changed.",
    "zh-Hans": "此处不允许该操作，未作任何更改。",
    "zh-Hant": "此處不允許該操作，未作任何變更。",
  },
  "fault.not-found": {
    en: "The file or folder is not there any more.",
    "zh-Hans": "文件或文件夹已不存在。",
    "zh-Hant": "檔案或資料夾已不存在。",
  },
  "fault.not-readable": {
    en: "The file cannot be read. Check that you may read it.",
    "zh-Hans": "无法读取文件，请检查读取权限。",
    "zh-Hant": "無法讀取檔案，請檢查讀取權限。",
  },
  "fault.not-writable": {
    en: "The file cannot be written. Your work is safe in this window; save it elsewhere.",
    "zh-Hans": "无法写入文件。您的工作安全保留在此窗口，请保存到其他位置。",
    "zh-Hant": "無法寫入檔案。您的工作安全保留在此視窗，請儲存至其他位置。",
  },
  "fault.read-only": {
    en: "The file is read-only. Your work is safe in this window; save it under another name.",
    "zh-Hans": "文件为只读。您的工作安全保留在此窗口，请以其他名称保存。",
    "zh-Hant": "檔案為唯讀。您的工作安全保留在此視窗，請以其他名稱儲存。",
  },
  "fault.disk-full": {
    en: "The disk is full. Your work is safe in this window; free some space or save elsewhere.",
    "zh-Hans": "磁盘已满。您的工作安全保留在此窗口，请释放空间或保存到其他位置。",
    "zh-Hant": "磁碟已滿。您的工作安全保留在此視窗，請釋放空間或儲存至其他位置。",
  },
  "fault.bad-document": {
    en: "The file is no sound workbook. It was not opened, and nothing here was changed.",
    "zh-Hans": "该文件不是有效的工作簿，未打开，当前内容未改变。",
    "zh-Hant": "該檔案不是有效的活頁簿，未開啟，目前內容未改變。",
  },
  "fault.newer-version": {
    en: "A newer version of the program wrote this file. Update to open it.",
    "zh-Hans": "该文件由更新版本的程序写成，请升级后再打开。",
    "zh-Hant": "該檔案由較新版本的程式寫成，請升級後再開啟。",
  },
  "fault.wrong-kind": {
    en: "The file is of another kind than expected.",
    "zh-Hans": "文件类型与预期不符。",
    "zh-Hant": "檔案類型與預期不符。",
  },
  "fault.changed-outside": {
    en: "The file was changed by someone else since it was opened.",
    "zh-Hans": "文件打开后已被他人修改。",
    "zh-Hant": "檔案開啟後已被他人修改。",
  },
  "fault.link-refused": {
    en: "The window opens only the pages of its sources.",
    "zh-Hans": "窗口只打开来源页面。",
    "zh-Hant": "視窗只開啟來源頁面。",
  },
  "fault.cancelled": { en: "It was cancelled.", "zh-Hans": "已取消。", "zh-Hant": "已取消。" },
  "fault.host-gone": {
    en: "The program behind this window does not answer. Your work is safe here.",
    "zh-Hans": "此窗口背后的程序没有响应。您的工作安全保留在此。",
    "zh-Hant": "此視窗背後的程式沒有回應。您的工作安全保留在此。",
  },
  "fault.unexpected": {
    en: "Something unexpected happened. Your work is safe in this window.",
    "zh-Hans": "发生意外情况。您的工作安全保留在此窗口。",
    "zh-Hant": "發生意外情況。您的工作安全保留在此視窗。",
  },
});
