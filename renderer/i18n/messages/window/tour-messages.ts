import { messages } from "../../message.ts";

/** Words of the guided tour. */
export const tourMessages = messages({
  "tour.welcomeTitle": {
    en: "Three companies, encoded from their reports",
    "zh-Hans": "三家公司，均据其报告录入",
    "zh-Hant": "三家公司，均據其報告錄入",
  },
  "tour.welcomeText": {
    en: "Isotherm opens with Kingsoft Cloud, SenseTime and Capital Online. Each figure rests on a line of a report, or says that it is assumed. Change what you like: the examples themselves are never overwritten.",
    "zh-Hans":
      "Isotherm 附带金山云、商汤与首都在线三家公司。每个数值都有报告出处，否则标明为假设。您可任意修改，示例本身不会被覆盖。",
    "zh-Hant":
      "Isotherm 附帶金山雲、商湯與首都在線三家公司。每個數值都有報告出處，否則標明為假設。您可任意修改，範例本身不會被覆寫。",
  },
  "tour.lensTitle": {
    en: "One lens over every view",
    "zh-Hans": "所有视图共用一组观察条件",
    "zh-Hant": "所有視圖共用一組觀察條件",
  },
  "tour.lensText": {
    en: "Company, scenario and one beside it, year, money, uncertainty: every view follows. The lens is part of the address, so back and forward work.",
    "zh-Hans":
      "公司、情景及对照情景、年份、金额、不确定性：所有视图随之变化。条件写入地址，可前进后退。",
    "zh-Hant":
      "公司、情景及對照情景、年份、金額、不確定性：所有視圖隨之變化。條件寫入位址，可前進後退。",
  },
  "tour.explainTitle": {
    en: "Every number explains itself",
    "zh-Hans": "每个数值都可解释",
    "zh-Hant": "每個數值都可解釋",
  },
  "tour.explainText": {
    en: "Click a figure, a bar or a point. Its equations open at the right, down to each input with its source and the words of the report.",
    "zh-Hans": "点击任一数值、柱或点，右侧即展开其公式，直至每项输入及其来源与报告原文。",
    "zh-Hant": "點擊任一數值、柱或點，右側即展開其公式，直至每項輸入及其來源與報告原文。",
  },
  "tour.leverTitle": {
    en: "Move a lever, see the picture move",
    "zh-Hans": "移动控制杆，图随之变化",
    "zh-Hant": "移動控制桿，圖隨之變化",
  },
  "tour.leverText": {
    en: "Drag, use the arrow keys, or type a number. Each move is one step that can be undone, and stands in the history with its old and new value.",
    "zh-Hans": "可拖动、用方向键或直接输入数字。每次移动为一步，可撤销，并在历史中记录新旧数值。",
    "zh-Hant": "可拖曳、用方向鍵或直接輸入數字。每次移動為一步，可復原，並在歷史中記錄新舊數值。",
  },
  "tour.findTitle": {
    en: "Find anything",
    "zh-Hans": "查找任何内容",
    "zh-Hant": "尋找任何內容",
  },
  "tour.findText": {
    en: "Ctrl K, or ⌘K on a Mac, searches views, companies, scenarios, register, inputs, sources and commands. This tour is among them.",
    "zh-Hans":
      "按 Ctrl K（Mac 上为 ⌘K）可搜索视图、公司、情景、登记册、输入、来源与命令，也可由此重看本教程。",
    "zh-Hant":
      "按 Ctrl K（Mac 上為 ⌘K）可搜尋視圖、公司、情景、登記冊、輸入、來源與指令，也可由此重看本導覽。",
  },
  "tour.step": {
    en: "{step} of {count}",
    "zh-Hans": "{step} / {count}",
    "zh-Hant": "{step} / {count}",
  },
  "tour.skip": { en: "Skip the tour", "zh-Hans": "跳过教程", "zh-Hant": "略過導覽" },
  "tour.back": { en: "Back", "zh-Hans": "上一步", "zh-Hant": "上一步" },
  "tour.next": { en: "Next", "zh-Hans": "下一步", "zh-Hant": "下一步" },
  "tour.done": { en: "Begin", "zh-Hans": "开始使用", "zh-Hant": "開始使用" },
});
