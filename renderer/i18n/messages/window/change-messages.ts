import { messages } from "../../message.ts";

/** Names of changes in the history; a change keeps its key and values, never its words. */
export const changeMessages = messages({
  "change.setInput": {
    en: "{input} set to {value}",
    "zh-Hans": "{input}设为 {value}",
    "zh-Hant": "{input}設為 {value}",
  },
  "change.clearInput": {
    en: "{input} back to the value of the data",
    "zh-Hans": "{input}恢复为数据值",
    "zh-Hant": "{input}恢復為資料值",
  },
  "change.rate": {
    en: "{item} rated by hand for {pairing}, {year}",
    "zh-Hans": "手动评定{item}（{pairing}，{year} 年）",
    "zh-Hant": "手動評定{item}（{pairing}，{year} 年）",
  },
  "change.unrate": {
    en: "{item} back to its computed rating for {pairing}, {year}",
    "zh-Hans": "{item}恢复计算评级（{pairing}，{year} 年）",
    "zh-Hant": "{item}恢復計算評級（{pairing}，{year} 年）",
  },
  "change.setTarget": {
    en: "{figure} target of {site} in {year} set to {value}",
    "zh-Hans": "{site} {year} 年 {figure} 目标设为 {value}",
    "zh-Hant": "{site} {year} 年 {figure} 目標設為 {value}",
  },
  "change.setHistory": {
    en: "{figure} of {site} in {year} set to {value}",
    "zh-Hans": "{site} {year} 年 {figure} 设为 {value}",
    "zh-Hant": "{site} {year} 年 {figure} 設為 {value}",
  },
  "change.removePoint": {
    en: "{figure} point of {site} in {year} taken away",
    "zh-Hans": "删除{site} {year} 年 {figure} 点",
    "zh-Hant": "刪除{site} {year} 年 {figure} 點",
  },
  "change.setTechnology": {
    en: "Cooling of {site} set to {technology}",
    "zh-Hans": "{site}的冷却技术设为 {technology}",
    "zh-Hant": "{site}的冷卻技術設為 {technology}",
  },
  "change.addBundled": {
    en: "{company} added",
    "zh-Hans": "已添加{company}",
    "zh-Hant": "已加入{company}",
  },
  "change.addCopy": {
    en: "{company} added as a copy",
    "zh-Hans": "已添加副本{company}",
    "zh-Hant": "已加入副本{company}",
  },
  "change.addNew": {
    en: "{company} added from the template",
    "zh-Hans": "已按模板添加{company}",
    "zh-Hant": "已按範本加入{company}",
  },
  "change.addFromFile": {
    en: "{company} added from a file",
    "zh-Hans": "已从文件添加{company}",
    "zh-Hant": "已從檔案加入{company}",
  },
  "change.removeCompany": {
    en: "{company} taken out",
    "zh-Hans": "已移除{company}",
    "zh-Hant": "已移除{company}",
  },
  "change.rename": {
    en: "Workbook called {title}",
    "zh-Hans": "工作簿命名为{title}",
    "zh-Hant": "工作簿命名為{title}",
  },
  "change.addPairing": {
    en: "Pairing {pairing} added",
    "zh-Hans": "已添加情景组合{pairing}",
    "zh-Hant": "已加入情景組合{pairing}",
  },
  "change.editPairing": {
    en: "Pairing {pairing} edited",
    "zh-Hans": "已修改情景组合{pairing}",
    "zh-Hant": "已修改情景組合{pairing}",
  },
  "change.removePairing": {
    en: "Pairing {pairing} taken out",
    "zh-Hans": "已移除情景组合{pairing}",
    "zh-Hant": "已移除情景組合{pairing}",
  },
  "change.reshapePath": {
    en: "{input} reshaped in {pairing}",
    "zh-Hans": "已调整{pairing}的{input}路径",
    "zh-Hant": "已調整{pairing}的{input}路徑",
  },
  "change.restorePath": {
    en: "{input} of {pairing} as in its scenario",
    "zh-Hans": "{pairing}的{input}恢复情景路径",
    "zh-Hant": "{pairing}的{input}恢復情景路徑",
  },
  "change.import": {
    en: "Scenarios of {file} imported",
    "zh-Hans": "已导入 {file} 的情景",
    "zh-Hant": "已匯入 {file} 的情景",
  },
  "change.removeImport": {
    en: "Scenarios of {file} taken out",
    "zh-Hans": "已移除 {file} 的情景",
    "zh-Hant": "已移除 {file} 的情景",
  },
  "change.setRules": {
    en: "Rules of rating edited",
    "zh-Hans": "已修改评级规则",
    "zh-Hant": "已修改評級規則",
  },
  "change.restoreRules": {
    en: "Rules of rating as in the model",
    "zh-Hans": "评级规则恢复为模型规则",
    "zh-Hant": "評級規則恢復為模型規則",
  },
  "change.addItem": {
    en: "{item} added to the register",
    "zh-Hans": "已将{item}加入登记册",
    "zh-Hant": "已將{item}加入登記冊",
  },
  "change.editItem": {
    en: "{item} edited: {fields}",
    "zh-Hans": "已修改{item}：{fields}",
    "zh-Hant": "已修改{item}：{fields}",
  },
  "change.attachEvidence": {
    en: "Evidence attached to {item}",
    "zh-Hans": "已为{item}附上依据",
    "zh-Hant": "已為{item}附上依據",
  },
  "change.removeItem": {
    en: "{item} taken out of the register",
    "zh-Hans": "已从登记册移除{item}",
    "zh-Hant": "已從登記冊移除{item}",
  },
  "change.setMetric": {
    en: "{item} measured by a metric of the model",
    "zh-Hans": "{item}改以模型指标量化",
    "zh-Hant": "{item}改以模型指標量化",
  },
  "change.setFormula": {
    en: "Formula of {item} edited",
    "zh-Hans": "已修改{item}的公式",
    "zh-Hant": "已修改{item}的公式",
  },
  "change.setJudgement": {
    en: "Judgement of {item} edited",
    "zh-Hans": "已修改{item}的判断",
    "zh-Hant": "已修改{item}的判斷",
  },
  "change.removeMethod": {
    en: "{item} no longer measured",
    "zh-Hans": "{item}不再量化",
    "zh-Hant": "{item}不再量化",
  },
  "change.setImpact": {
    en: "Impact on people and environment set: {item}",
    "zh-Hans": "设定{item}对人与环境的影响",
    "zh-Hant": "設定{item}對人與環境的影響",
  },
  "change.clearImpact": {
    en: "Impact on people and environment taken away: {item}",
    "zh-Hans": "移除{item}对人与环境的影响",
    "zh-Hant": "移除{item}對人與環境的影響",
  },
  "change.undone": { en: "Undone: {what}", "zh-Hans": "撤销：{what}", "zh-Hant": "復原：{what}" },
});
