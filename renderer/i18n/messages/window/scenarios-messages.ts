import { messages } from "../../message.ts";

/** Words of the view of scenarios. */
export const scenariosMessages = messages({
  "scenarios.headline": {
    en: "In {year} the world is {low} to {high} °C warmer and a tonne of carbon costs CNY {cheap} to {dear}, as the scenario has it",
    "zh-Hans": "{year} 年全球升温 {low} 至 {high} °C，碳价每吨 {cheap} 至 {dear} 元，视情景而定",
    "zh-Hant": "{year} 年全球升溫 {low} 至 {high} °C，碳價每噸 {cheap} 至 {dear} 元，視情景而定",
  },
  "scenarios.lead": {
    en: "{count} pairings of a pathway of warming with a transition scenario; {a} stands out. Prices and grid: {origin}.",
    "zh-Hans": "{count} 个升温路径与转型情景的组合；突出显示{a}。价格与电网：{origin}。",
    "zh-Hant": "{count} 個升溫路徑與轉型情景的組合；突出顯示{a}。價格與電網：{origin}。",
  },
  "scenarios.leadBoth": {
    en: "{count} pairings of a pathway of warming with a transition scenario; {a} and {b} stand out. Prices and grid: {origin}.",
    "zh-Hans": "{count} 个升温路径与转型情景的组合；突出显示{a}与{b}。价格与电网：{origin}。",
    "zh-Hant": "{count} 個升溫路徑與轉型情景的組合；突出顯示{a}與{b}。價格與電網：{origin}。",
  },
  "scenarios.origin": {
    en: "NGFS Phase {phase} of {vintage}, {model}, {region}",
    "zh-Hans": "NGFS 第 {phase} 期（{vintage}），{model}，{region}",
    "zh-Hant": "NGFS 第 {phase} 期（{vintage}），{model}，{region}",
  },
  "scenarios.originImported": {
    en: "{file}, {model}, {region}",
    "zh-Hans": "{file}，{model}，{region}",
    "zh-Hant": "{file}，{model}，{region}",
  },
  "scenarios.variable": { en: "Variable", "zh-Hans": "变量", "zh-Hant": "變數" },
  "scenarios.all": { en: "All", "zh-Hans": "全部", "zh-Hant": "全部" },
  "scenarios.warming": { en: "Global warming", "zh-Hans": "全球升温", "zh-Hant": "全球升溫" },
  "scenarios.warmingIn": {
    en: "Global warming in {year}",
    "zh-Hans": "{year} 年全球升温",
    "zh-Hant": "{year} 年全球升溫",
  },
  "scenarios.warmingUnit": {
    en: "°C above 1850–1900",
    "zh-Hans": "°C，相对于 1850–1900 年",
    "zh-Hant": "°C，相對於 1850–1900 年",
  },
  "scenarios.carbonPrice": { en: "Carbon price", "zh-Hans": "碳价", "zh-Hant": "碳價" },
  "scenarios.priceIndex": { en: "Electricity price", "zh-Hans": "电价", "zh-Hant": "電價" },
  "scenarios.gridIndex": {
    en: "Carbon intensity of the grid",
    "zh-Hans": "电网碳强度",
    "zh-Hant": "電網碳強度",
  },
  "scenarios.indexUnit": {
    en: "{year} = 1",
    "zh-Hans": "{year} 年 = 1",
    "zh-Hant": "{year} 年 = 1",
  },
  "scenarios.figureIn": {
    en: "{variable} in {year}",
    "zh-Hans": "{year} 年{variable}",
    "zh-Hant": "{year} 年{variable}",
  },
  "scenarios.picture": {
    en: "{variable} under every pairing, {from} to {to}",
    "zh-Hans": "各情景组合下的{variable}，{from} 至 {to} 年",
    "zh-Hant": "各情景組合下的{variable}，{from} 至 {to} 年",
  },
  "scenarios.pictureAll": {
    en: "Variables of the scenarios, {from} to {to}",
    "zh-Hans": "各情景变量，{from} 至 {to} 年",
    "zh-Hant": "各情景變數，{from} 至 {to} 年",
  },
  "scenarios.bandNote": {
    en: "Bands: 5th to 95th percentile over models and draws; the model that is drawn may lie at an edge.",
    "zh-Hans": "色带：各模型与抽样的第 5 至 95 百分位；所绘模型可能位于边缘。",
    "zh-Hant": "色帶：各模型與抽樣的第 5 至 95 百分位；所繪模型可能位於邊緣。",
  },
  "scenarios.composite": {
    en: "“{name}” (hazards of {from})",
    "zh-Hans": "“{name}”（采用 {from} 致灾因子）",
    "zh-Hant": "「{name}」（採用 {from} 致災因子）",
  },
  "scenarios.compositeShort": { en: "“{name}”", "zh-Hans": "“{name}”", "zh-Hant": "「{name}」" },
  "scenarios.compositeTag": { en: "composite", "zh-Hans": "合成标签", "zh-Hant": "合成標籤" },
  "scenarios.compositeTitle": {
    en: "“{name}” is a label, not a pathway",
    "zh-Hans": "“{name}”是标签，并非路径",
    "zh-Hant": "「{name}」是標籤，並非路徑",
  },
  "scenarios.pairings": {
    en: "{coherent} of {count} pairings are coherent",
    "zh-Hans": "{count} 个组合中 {coherent} 个内部一致",
    "zh-Hant": "{count} 個組合中 {coherent} 個內部一致",
  },
  "scenarios.pairingsCaption": {
    en: "Levels of {year}. A pairing is coherent where the warming of its two halves agrees within 0.15 °C in 2050. Choose A and B here or in the bar above.",
    "zh-Hans":
      "{year} 年水平。组合两部分 2050 年升温相差不超过 0.15 °C 即为一致。可在此处或上方栏中选择 A 与 B。",
    "zh-Hant":
      "{year} 年水平。組合兩部分 2050 年升溫相差不超過 0.15 °C 即為一致。可在此處或上方欄中選擇 A 與 B。",
  },
  "scenarios.pairing": { en: "Pairing", "zh-Hans": "情景组合", "zh-Hant": "情景組合" },
  "scenarios.physical": { en: "Warming", "zh-Hans": "升温路径", "zh-Hant": "升溫路徑" },
  "scenarios.transition": { en: "Transition", "zh-Hans": "转型情景", "zh-Hant": "轉型情景" },
  "scenarios.fit": { en: "Coherence", "zh-Hans": "一致性", "zh-Hant": "一致性" },
  "scenarios.coherent": { en: "coherent", "zh-Hans": "一致", "zh-Hant": "一致" },
  "scenarios.incoherent": { en: "incoherent", "zh-Hans": "不一致", "zh-Hant": "不一致" },
  "scenarios.ownTag": { en: "own", "zh-Hans": "自建", "zh-Hant": "自建" },
  "scenarios.actions": {
    en: "Actions for {name}",
    "zh-Hans": "{name}的操作",
    "zh-Hant": "{name}的操作",
  },
  "scenarios.showA": { en: "Show as A", "zh-Hans": "设为 A", "zh-Hant": "設為 A" },
  "scenarios.showB": { en: "Compare as B", "zh-Hans": "设为对照 B", "zh-Hant": "設為對照 B" },
  "scenarios.duplicate": {
    en: "Duplicate and reshape",
    "zh-Hans": "复制并调整",
    "zh-Hant": "複製並調整",
  },
  "scenarios.remove": { en: "Take out", "zh-Hans": "移除", "zh-Hant": "移除" },
  "scenarios.copyName": {
    en: "{name}, reshaped",
    "zh-Hans": "{name}（调整）",
    "zh-Hant": "{name}（調整）",
  },
  "scenarios.added": {
    en: "{name} added and shown as A",
    "zh-Hans": "已添加{name}并设为 A",
    "zh-Hant": "已加入{name}並設為 A",
  },
  "scenarios.new": {
    en: "Pair warming with a transition",
    "zh-Hans": "组合升温路径与转型情景",
    "zh-Hant": "組合升溫路徑與轉型情景",
  },
  "scenarios.pairName": {
    en: "{transition} with {physical}",
    "zh-Hans": "{transition}（{physical}）",
    "zh-Hant": "{transition}（{physical}）",
  },
  "scenarios.add": { en: "Add pairing", "zh-Hans": "添加组合", "zh-Hant": "加入組合" },
  "scenarios.agrees": {
    en: "Coherent: in 2050 {physical} is {warming} °C warmer, and {transition} goes with {goesWith}, {expected} °C.",
    "zh-Hans":
      "一致：{physical} 2050 年升温 {warming} °C，{transition}对应 {goesWith}，为 {expected} °C。",
    "zh-Hant":
      "一致：{physical} 2050 年升溫 {warming} °C，{transition}對應 {goesWith}，為 {expected} °C。",
  },
  "scenarios.disagrees": {
    en: "Incoherent: in 2050 {physical} is {warming} °C warmer, while {transition} goes with {goesWith}, {expected} °C.",
    "zh-Hans":
      "不一致：{physical} 2050 年升温 {warming} °C，而{transition}对应 {goesWith}，为 {expected} °C。",
    "zh-Hant":
      "不一致：{physical} 2050 年升溫 {warming} °C，而{transition}對應 {goesWith}，為 {expected} °C。",
  },
  "scenarios.reshape": { en: "Reshape {name}", "zh-Hans": "调整{name}", "zh-Hant": "調整{name}" },
  "scenarios.reshapeCaption": {
    en: "Drag a point, move it with the arrow keys, or type its value. The path is straight between points; its range keeps its width. Grey: as the scenario has it.",
    "zh-Hans":
      "拖动各点、用方向键移动或直接输入数值。各点之间为直线，区间宽度不变。灰色：情景原路径。",
    "zh-Hant":
      "拖動各點、用方向鍵移動或直接輸入數值。各點之間為直線，區間寬度不變。灰色：情景原路徑。",
  },
  "scenarios.reshapeHint": {
    en: "A bundled pairing stays as published. Duplicate it to reshape its paths.",
    "zh-Hans": "内置组合保持发布时的路径。复制后即可调整。",
    "zh-Hant": "內建組合保持發布時的路徑。複製後即可調整。",
  },
  "scenarios.given": {
    en: "as the scenario has it",
    "zh-Hans": "情景原路径",
    "zh-Hant": "情景原路徑",
  },
  "scenarios.restore": {
    en: "Back to the scenario's path",
    "zh-Hans": "恢复情景路径",
    "zh-Hant": "恢復情景路徑",
  },
  "scenarios.sources": {
    en: "Where the scenarios come from",
    "zh-Hans": "情景来源",
    "zh-Hant": "情景來源",
  },
  "scenarios.source": { en: "Source", "zh-Hans": "来源", "zh-Hant": "來源" },
  "scenarios.use": { en: "Used for", "zh-Hans": "用途", "zh-Hant": "用途" },
  "scenarios.vintage": { en: "Vintage", "zh-Hans": "版本时间", "zh-Hant": "版本時間" },
  "scenarios.status": { en: "Status", "zh-Hans": "状态", "zh-Hant": "狀態" },
  "scenarios.state.current": { en: "current", "zh-Hans": "现行", "zh-Hant": "現行" },
  "scenarios.state.superseded": { en: "superseded", "zh-Hans": "已被取代", "zh-Hant": "已被取代" },
  "scenarios.state.retracted": { en: "retracted", "zh-Hans": "已撤稿", "zh-Hant": "已撤稿" },
  "scenarios.useTransition": {
    en: "Carbon price, electricity price, grid: {region}",
    "zh-Hans": "碳价、电价、电网：{region}",
    "zh-Hant": "碳價、電價、電網：{region}",
  },
  "scenarios.useWarming": {
    en: "Global warming by pathway",
    "zh-Hans": "各路径全球升温",
    "zh-Hant": "各路徑全球升溫",
  },
  "scenarios.usePathways": {
    en: "Names of the pathways",
    "zh-Hans": "路径名称",
    "zh-Hant": "路徑名稱",
  },
  "scenarios.notUsed": {
    en: "Enters no result: {output}",
    "zh-Hans": "不进入任何结果：{output}",
    "zh-Hant": "不進入任何結果：{output}",
  },
  "scenarios.import": {
    en: "Import a scenario file",
    "zh-Hans": "导入情景文件",
    "zh-Hant": "匯入情景檔案",
  },
  "scenarios.importCaption": {
    en: "A file in the IAMC format, CSV or XLSX, as NGFS and IIASA publish it. Choose it or drop it into the window. Its paths stand instead of the bundled ones for every company of the workbook; it can be undone.",
    "zh-Hans":
      "IAMC 格式的 CSV 或 XLSX 文件，如 NGFS 与 IIASA 所发布。选择文件或拖入窗口。其路径将替代工作簿中所有公司的内置路径；可撤销。",
    "zh-Hant":
      "IAMC 格式的 CSV 或 XLSX 檔案，如 NGFS 與 IIASA 所發布。選擇檔案或拖入視窗。其路徑將替代工作簿中所有公司的內建路徑；可復原。",
  },
  "scenarios.choose": { en: "Choose a file…", "zh-Hans": "选择文件…", "zh-Hant": "選擇檔案…" },
  "scenarios.reading": {
    en: "Reading {file}…",
    "zh-Hans": "正在读取 {file}…",
    "zh-Hant": "正在讀取 {file}…",
  },
  "scenarios.failed": {
    en: "Nothing was imported. {line}",
    "zh-Hans": "未导入任何内容。{line}",
    "zh-Hant": "未匯入任何內容。{line}",
  },
  "scenarios.chooseRegion": {
    en: "{file} has several regions",
    "zh-Hans": "{file} 含多个区域",
    "zh-Hant": "{file} 含多個區域",
  },
  "scenarios.chooseModel": {
    en: "{file} has several models",
    "zh-Hans": "{file} 含多个模型",
    "zh-Hant": "{file} 含多個模型",
  },
  "scenarios.region": { en: "Region", "zh-Hans": "区域", "zh-Hant": "區域" },
  "scenarios.model": { en: "Model", "zh-Hans": "模型", "zh-Hant": "模型" },
  "scenarios.found": {
    en: "{file}: {model}, {region}; scenarios: {scenarios}",
    "zh-Hans": "{file}：{model}，{region}，共 {scenarios} 个情景",
    "zh-Hant": "{file}：{model}，{region}，共 {scenarios} 個情景",
  },
  "scenarios.foundPaths": {
    en: "{name}: {variables}",
    "zh-Hans": "{name}：{variables}",
    "zh-Hant": "{name}：{variables}",
  },
  "scenarios.aside": {
    en: "Rows left aside: {rows}, {reason}",
    "zh-Hans": "未采用 {rows} 行：{reason}",
    "zh-Hant": "未採用 {rows} 列：{reason}",
  },
  "scenarios.take": {
    en: "Take these scenarios",
    "zh-Hans": "采用这些情景",
    "zh-Hant": "採用這些情景",
  },
  "scenarios.cancel": { en: "Leave it", "zh-Hans": "取消", "zh-Hant": "取消" },
  "scenarios.inUse": {
    en: "{file} is in use: {model}, {region}",
    "zh-Hans": "正在使用 {file}：{model}，{region}",
    "zh-Hant": "正在使用 {file}：{model}，{region}",
  },
  "scenarios.drop": {
    en: "Back to the bundled scenarios",
    "zh-Hans": "恢复内置情景",
    "zh-Hant": "恢復內建情景",
  },
});
