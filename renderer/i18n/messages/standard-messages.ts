import { messages } from "../message.ts";

/** Governance as disclosed, and the index of paragraphs. */
export const standardMessages = messages({
  "governance.title": { en: "Governance", "zh-Hans": "治理", "zh-Hant": "治理" },
  "governance.headline": {
    en: "The documents encoded speak to {told} of {asked} questions on governance and process",
    "zh-Hans": "{asked} 项治理与流程要求中，已收录的文件提及 {told} 项",
    "zh-Hant": "{asked} 項治理與流程要求中，已收錄的文件提及 {told} 項",
  },
  "governance.lead": {
    en: "What the company discloses, in the words of its documents, by the paragraph of IFRS S2 that asks for it. Nothing here is computed. Where the documents encoded say nothing, the table says so.",
    "zh-Hans":
      "按 IFRS S2 段落列示公司文件原文所披露的内容，此处不作任何计算。已收录文件未提及者，表中注明。",
    "zh-Hant":
      "按 IFRS S2 段落列示公司文件原文所披露的內容，此處不作任何計算。已收錄文件未提及者，表中註明。",
  },
  "governance.oversight": { en: "Oversight", "zh-Hans": "监督", "zh-Hant": "監督" },
  "governance.management": { en: "Management", "zh-Hans": "管理层", "zh-Hant": "管理層" },
  "governance.process": {
    en: "Process for risks and opportunities",
    "zh-Hans": "风险与机遇流程",
    "zh-Hant": "風險與機遇流程",
  },
  "governance.targets": { en: "Targets", "zh-Hans": "目标", "zh-Hant": "目標" },
  "governance.others": {
    en: "Other statements on governance",
    "zh-Hans": "其他治理陈述",
    "zh-Hant": "其他治理陳述",
  },
  "governance.oversightCaption": {
    en: "What the company states on oversight",
    "zh-Hans": "公司关于监督的陈述",
    "zh-Hant": "公司關於監督的陳述",
  },
  "governance.managementCaption": {
    en: "What the company states on the role of management",
    "zh-Hans": "公司关于管理层角色的陈述",
    "zh-Hant": "公司關於管理層角色的陳述",
  },
  "governance.processCaption": {
    en: "What the company states on how risks and opportunities are found, ranked and followed",
    "zh-Hans": "公司关于识别、排序与跟踪风险及机遇的陈述",
    "zh-Hant": "公司關於識別、排序與跟蹤風險及機遇的陳述",
  },
  "governance.othersCaption": {
    en: "Statements that no paragraph above asks for",
    "zh-Hans": "上述段落未要求的陈述",
    "zh-Hant": "上述段落未要求的陳述",
  },
  "governance.targetsCaption": {
    en: "Targets the company states",
    "zh-Hans": "公司所述目标",
    "zh-Hant": "公司所述目標",
  },
  "governance.topic": { en: "Asked for", "zh-Hans": "要求", "zh-Hant": "要求" },
  "governance.stated": {
    en: "What the company states",
    "zh-Hans": "公司陈述",
    "zh-Hant": "公司陳述",
  },
  "governance.paragraph": {
    en: "IFRS S2 {paragraph}",
    "zh-Hans": "IFRS S2 第 {paragraph} 段",
    "zh-Hant": "IFRS S2 第 {paragraph} 段",
  },
  "governance.noTargets": {
    en: "No target is disclosed in the documents encoded.",
    "zh-Hans": "已收录的文件未披露任何目标。",
    "zh-Hant": "已收錄的文件未披露任何目標。",
  },
  "governance.aim": { en: "Aim", "zh-Hans": "目标值", "zh-Hant": "目標值" },
  "governance.detail": {
    en: "Covers, base, verification, credits",
    "zh-Hans": "范围、基准、验证、碳信用",
    "zh-Hant": "範圍、基準、驗證、碳信用",
  },
  "governance.coverage": {
    en: "Covers: {text}.",
    "zh-Hans": "范围：{text}。",
    "zh-Hant": "範圍：{text}。",
  },
  "governance.base": {
    en: "Base: {text}.",
    "zh-Hans": "基准：{text}。",
    "zh-Hant": "基準：{text}。",
  },
  "governance.verification": {
    en: "Verification: {text}.",
    "zh-Hans": "验证：{text}。",
    "zh-Hant": "驗證：{text}。",
  },
  "governance.offsets": {
    en: "Credits: {text}.",
    "zh-Hans": "碳信用：{text}。",
    "zh-Hant": "碳信用：{text}。",
  },
  "governance.coverageName": { en: "coverage", "zh-Hans": "范围", "zh-Hant": "範圍" },
  "governance.baseName": { en: "base", "zh-Hans": "基准", "zh-Hant": "基準" },
  "governance.verificationName": { en: "verification", "zh-Hans": "验证", "zh-Hant": "驗證" },
  "governance.offsetsName": { en: "credits", "zh-Hans": "碳信用", "zh-Hant": "碳信用" },
  "governance.notStated": {
    en: "Not stated: {names}.",
    "zh-Hans": "未说明：{names}。",
    "zh-Hant": "未説明：{names}。",
  },
  "paragraphs.title": { en: "Index of paragraphs", "zh-Hans": "段落索引", "zh-Hant": "段落索引" },
  "paragraphs.headline": {
    en: "Of {asking} paragraphs that ask for something, this print serves {print} and {part} in part; texts of the company speak to {text} more",
    "zh-Hans":
      "{asking} 个有披露要求的段落中，本文件回应 {print} 个、部分回应 {part} 个；公司文本另提及 {text} 个",
    "zh-Hant":
      "{asking} 個有披露要求的段落中，本文件回應 {print} 個、部分回應 {part} 個；公司文本另提及 {text} 個",
  },
  "paragraphs.lead": {
    en: "Each paragraph once, with the tables and chapters of this print that answer it, the lines of the company’s documents that do, and the reliefs the company states. Summaries are in own words; the standards’ own text governs. Everything is found by what this print holds.",
    "zh-Hans":
      "每个段落列示一次：本文件中回应该段的表格与章节、公司文件的相应行，以及公司援引的豁免。摘要为本产品自拟，以准则原文为准。一切均按本文件实际所载查得。",
    "zh-Hant":
      "每個段落列示一次：本文件中回應該段的表格與章節、公司文件的相應行，以及公司援引的豁免。摘要為本產品自擬，以準則原文為準。一切均按本文件實際所載查得。",
  },
  "paragraphs.countCaption": {
    en: "Paragraphs by what serves them",
    "zh-Hans": "按回应方式统计的段落",
    "zh-Hant": "按回應方式統計的段落",
  },
  "paragraphs.tableCaption": {
    en: "{name}: paragraph by paragraph",
    "zh-Hans": "{name}：逐段索引",
    "zh-Hant": "{name}：逐段索引",
  },
  "paragraphs.standard": { en: "Standard", "zh-Hans": "准则", "zh-Hant": "準則" },
  "paragraphs.all": { en: "All", "zh-Hans": "合计", "zh-Hant": "合計" },
  "paragraphs.paragraph": { en: "Paragraph", "zh-Hans": "段落", "zh-Hant": "段落" },
  "paragraphs.asks": {
    en: "What it asks, in own words",
    "zh-Hans": "要求摘要",
    "zh-Hant": "要求摘要",
  },
  "paragraphs.where": { en: "Where it is answered", "zh-Hans": "回应位置", "zh-Hant": "回應位置" },
  "paragraphs.served": { en: "Served by", "zh-Hans": "回应方式", "zh-Hant": "回應方式" },
  "paragraphs.status.print": { en: "Print", "zh-Hans": "本文件", "zh-Hant": "本文件" },
  "paragraphs.status.part": { en: "In part", "zh-Hans": "部分", "zh-Hant": "部分" },
  "paragraphs.status.text": { en: "Text", "zh-Hans": "公司文本", "zh-Hant": "公司文本" },
  "paragraphs.status.relief": { en: "Relief", "zh-Hans": "豁免", "zh-Hant": "豁免" },
  "paragraphs.status.left": { en: "Left out", "zh-Hans": "未印", "zh-Hant": "未印" },
  "paragraphs.status.none": { en: "Not served", "zh-Hans": "未回应", "zh-Hant": "未回應" },
  "paragraphs.status.frame": { en: "Frame", "zh-Hans": "框架", "zh-Hant": "框架" },
  "paragraphs.status.inapplicable": {
    en: "Not applicable",
    "zh-Hans": "不适用",
    "zh-Hant": "不適用",
  },
  "paragraphs.means.print": {
    en: "A table or chapter of this print answers it with figures.",
    "zh-Hans": "本文件的表格或章节以数字回应。",
    "zh-Hant": "本文件的表格或章節以數字回應。",
  },
  "paragraphs.means.part": {
    en: "This print answers part of it; what is lacking is said.",
    "zh-Hans": "本文件回应其中一部分，并说明缺少的内容。",
    "zh-Hant": "本文件回應其中一部分，並説明缺少的內容。",
  },
  "paragraphs.means.text": {
    en: "Texts of the company speak to it; this print computes nothing on it.",
    "zh-Hans": "公司文本有所提及，本文件未作相关计算。",
    "zh-Hant": "公司文本有所提及，本文件未作相關計算。",
  },
  "paragraphs.means.relief": {
    en: "The company leaves it out under a relief of the standard.",
    "zh-Hans": "公司依准则豁免而未披露。",
    "zh-Hant": "公司依準則豁免而未披露。",
  },
  "paragraphs.means.left": {
    en: "The chapter that would answer it is left out of this print.",
    "zh-Hans": "可回应该段的章节未印入本文件。",
    "zh-Hant": "可回應該段的章節未印入本文件。",
  },
  "paragraphs.means.none": {
    en: "Neither this print nor a text of the company answers it; the reason is said.",
    "zh-Hans": "本文件与公司文本均未回应，并说明原因。",
    "zh-Hant": "本文件與公司文本均未回應，並説明原因。",
  },
  "paragraphs.means.frame": {
    en: "Frames other paragraphs, tests evidence or gives a relief; asks for nothing of its own.",
    "zh-Hans": "属框架、证据标准或豁免条文，本身无披露要求。",
    "zh-Hant": "屬框架、證據標準或豁免條文，本身無披露要求。",
  },
  "paragraphs.means.inapplicable": {
    en: "Concerns other kinds of company.",
    "zh-Hans": "仅涉及其他类型的公司。",
    "zh-Hant": "僅涉及其他類型的公司。",
  },
  "paragraphs.atTable": {
    en: "Table {number}, page {page}",
    "zh-Hans": "表 {number}（第 {page} 页）",
    "zh-Hant": "表 {number}（第 {page} 頁）",
  },
  "paragraphs.atChapter": {
    en: "Chapter {number}, page {page}",
    "zh-Hans": "第 {number} 章（第 {page} 页）",
    "zh-Hant": "第 {number} 章（第 {page} 頁）",
  },
  "paragraphs.leftOut": {
    en: "Left out of this print: {titles}.",
    "zh-Hans": "未印入本文件：{titles}。",
    "zh-Hant": "未印入本文件：{titles}。",
  },
  "paragraphs.stated": {
    en: "Company: {places}",
    "zh-Hans": "公司：{places}",
    "zh-Hant": "公司：{places}",
  },
  "paragraphs.answer": {
    en: "Answer to {standard} {paragraph}: {places}",
    "zh-Hans": "对 {standard} {paragraph} 的回应：{places}",
    "zh-Hant": "對 {standard} {paragraph} 的回應：{places}",
  },
  "paragraphs.answerWhole": {
    en: "Answered as a whole under {standard} {paragraph}: {places}",
    "zh-Hans": "在 {standard} {paragraph} 下整体回应：{places}",
    "zh-Hant": "在 {standard} {paragraph} 下整體回應：{places}",
  },
  "paragraphs.answerPart": {
    en: "Answered short of what is asked, under {standard} {paragraph}: {places}",
    "zh-Hans": "在 {standard} {paragraph} 下的回应少于要求：{places}",
    "zh-Hant": "在 {standard} {paragraph} 下的回應少於要求：{places}",
  },
  "paragraphs.answerGap": {
    en: "Left out without a listed relief, under {standard} {paragraph}: {places}",
    "zh-Hans": "在 {standard} {paragraph} 下未披露且未援引所列豁免：{places}",
    "zh-Hant": "在 {standard} {paragraph} 下未披露且未援引所列豁免：{places}",
  },
  "paragraphs.reliefAt": {
    en: "{relief}: {places}",
    "zh-Hans": "{relief}：{places}",
    "zh-Hant": "{relief}：{places}",
  },
  "paragraphs.through": {
    en: "By way of IFRS S2 {paragraphs}.",
    "zh-Hans": "对应 IFRS S2 {paragraphs}。",
    "zh-Hant": "對應 IFRS S2 {paragraphs}。",
  },
  "paragraphs.partly": {
    en: "What is lacking stands at IFRS S2 {paragraphs}.",
    "zh-Hans": "缺少的内容见 IFRS S2 {paragraphs}。",
    "zh-Hant": "缺少的內容見 IFRS S2 {paragraphs}。",
  },
  "paragraphs.notDisclosed": {
    en: "Not disclosed in the documents encoded.",
    "zh-Hans": "已收录的文件未披露。",
    "zh-Hant": "已收錄的文件未披露。",
  },
  "paragraphs.frameOnly": {
    en: "Nothing of its own to disclose.",
    "zh-Hans": "本身无须披露。",
    "zh-Hant": "本身無須披露。",
  },
  "paragraphs.document": { en: "D{number}", "zh-Hans": "D{number}", "zh-Hant": "D{number}" },
  "paragraphs.documentIs": {
    en: "{document}: {title}",
    "zh-Hans": "{document}：{title}",
    "zh-Hant": "{document}：{title}",
  },
  "paragraphs.documents": {
    en: "Documents encoded. {listed}.",
    "zh-Hans": "已收录的文件。{listed}。",
    "zh-Hant": "已收錄的文件。{listed}。",
  },
  "paragraphs.place": {
    en: "{document}, {places}",
    "zh-Hans": "{document} {places}",
    "zh-Hant": "{document} {places}",
  },
  "paragraphs.line": {
    en: "line {number}",
    "zh-Hans": "第 {number} 行",
    "zh-Hant": "第 {number} 行",
  },
  "paragraphs.lines": {
    en: "lines {numbers}",
    "zh-Hans": "第 {numbers} 行",
    "zh-Hant": "第 {numbers} 行",
  },
  "paragraphs.andMore": {
    en: "{places} and {count} more",
    "zh-Hans": "{places}，另有 {count} 处",
    "zh-Hant": "{places}，另有 {count} 處",
  },
});
