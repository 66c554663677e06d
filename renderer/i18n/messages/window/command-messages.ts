import { messages } from "../../message.ts";

/** Words of commands, of the palette and of the sheet of shortcuts. */
export const commandMessages = messages({
  "command.menu": { en: "Menu", "zh-Hans": "菜单", "zh-Hant": "選單" },
  "command.new": { en: "New workbook", "zh-Hans": "新建工作簿", "zh-Hant": "新增活頁簿" },
  "command.open": { en: "Open…", "zh-Hans": "打开…", "zh-Hant": "開啟…" },
  "command.save": { en: "Save", "zh-Hans": "保存", "zh-Hant": "儲存" },
  "command.save-as": { en: "Save as…", "zh-Hans": "另存为…", "zh-Hant": "另存新檔…" },
  "command.undo": { en: "Undo", "zh-Hans": "撤销", "zh-Hant": "復原" },
  "command.redo": { en: "Redo", "zh-Hans": "重做", "zh-Hant": "重做" },
  "command.palette": {
    en: "Search and commands",
    "zh-Hans": "搜索与命令",
    "zh-Hant": "搜尋與指令",
  },
  "command.back": { en: "Back", "zh-Hans": "后退", "zh-Hant": "上一頁" },
  "command.forward": { en: "Forward", "zh-Hans": "前进", "zh-Hant": "下一頁" },
  "command.explain": {
    en: "Close the explanation",
    "zh-Hans": "关闭解释面板",
    "zh-Hant": "關閉解釋面板",
  },
  "command.shortcuts": {
    en: "Keyboard shortcuts",
    "zh-Hans": "键盘快捷键",
    "zh-Hant": "鍵盤快速鍵",
  },
  "command.tour": { en: "Guided tour", "zh-Hans": "引导教程", "zh-Hant": "導覽" },
  "command.method": {
    en: "Method and equations",
    "zh-Hans": "方法与公式",
    "zh-Hant": "方法與公式",
  },
  "command.companies": {
    en: "Companies: new, copy, take out",
    "zh-Hans": "公司：新建、复制、移除",
    "zh-Hant": "公司：新增、複製、移除",
  },
  "command.swap": {
    en: "Swap the two scenarios",
    "zh-Hans": "互换两个情景",
    "zh-Hant": "互換兩個情景",
  },
  "command.uncertainty": {
    en: "Uncertainty on or off",
    "zh-Hans": "开启或关闭不确定性",
    "zh-Hant": "開啟或關閉不確定性",
  },
  "command.light": { en: "Light theme", "zh-Hans": "浅色主题", "zh-Hant": "淺色主題" },
  "command.dark": { en: "Dark theme", "zh-Hans": "深色主题", "zh-Hant": "深色主題" },
  "command.system": {
    en: "Theme of the system",
    "zh-Hans": "跟随系统主题",
    "zh-Hant": "跟隨系統主題",
  },
  "command.en": { en: "Language: English", "zh-Hans": "语言：English", "zh-Hant": "語言：English" },
  "command.zh-Hans": {
    en: "Language: 简体中文",
    "zh-Hans": "语言：简体中文",
    "zh-Hant": "語言：简体中文",
  },
  "command.zh-Hant": {
    en: "Language: 繁體中文",
    "zh-Hans": "语言：繁體中文",
    "zh-Hant": "語言：繁體中文",
  },
  "command.zoomIn": { en: "Larger", "zh-Hans": "放大", "zh-Hant": "放大" },
  "command.zoomOut": { en: "Smaller", "zh-Hans": "缩小", "zh-Hant": "縮小" },
  "command.zoomReset": { en: "Actual size", "zh-Hans": "实际大小", "zh-Hant": "實際大小" },
  "palette.prompt": {
    en: "Search views, companies, scenarios, register, inputs, sources, commands",
    "zh-Hans": "搜索视图、公司、情景、登记册、输入、来源、命令",
    "zh-Hant": "搜尋視圖、公司、情景、登記冊、輸入、來源、指令",
  },
  "palette.nothing": { en: "Nothing found", "zh-Hans": "没有找到", "zh-Hant": "找不到結果" },
  "palette.views": { en: "Views", "zh-Hans": "视图", "zh-Hant": "視圖" },
  "palette.companies": { en: "Companies", "zh-Hans": "公司", "zh-Hant": "公司" },
  "palette.scenarios": { en: "Scenarios", "zh-Hans": "情景", "zh-Hant": "情景" },
  "palette.register": { en: "Register", "zh-Hans": "风险登记册", "zh-Hant": "風險登記冊" },
  "palette.metrics": {
    en: "Figures to explain",
    "zh-Hans": "可解释的数值",
    "zh-Hant": "可解釋的數值",
  },
  "palette.inputs": { en: "Inputs", "zh-Hans": "输入", "zh-Hant": "輸入" },
  "palette.sources": { en: "Sources", "zh-Hans": "来源", "zh-Hant": "來源" },
  "palette.commands": { en: "Commands", "zh-Hans": "命令", "zh-Hant": "指令" },
  "shortcuts.moves": {
    en: "In a picture: Tab reaches it, arrows walk its points, Enter explains one. On a lever: arrows move it, Page Up and Page Down in larger steps. On a figure: Enter explains it. Escape closes or takes back.",
    "zh-Hans":
      "图中：Tab 进入，方向键逐点移动，Enter 解释。控制杆上：方向键移动，Page Up 与 Page Down 大步移动。数值上：Enter 解释。Esc 关闭或取消。",
    "zh-Hant":
      "圖中：Tab 進入，方向鍵逐點移動，Enter 解釋。控制桿上：方向鍵移動，Page Up 與 Page Down 大步移動。數值上：Enter 解釋。Esc 關閉或取消。",
  },
});
