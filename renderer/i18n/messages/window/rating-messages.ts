import { messages } from "../../message.ts";

/** Words for the rules of rating and for double materiality. */
export const ratingMessages = messages({
  "rating.rules": { en: "What ratings are made by", "zh-Hans": "评级规则", "zh-Hant": "評級規則" },
  "rating.rulesInShort": {
    en: "Medium from {medium}, High above {high} of revenue; likelihood classes at {classes}; both from class {likely}, one rating lower below it.",
    "zh-Hans":
      "收入的 {medium} 起为中、高于 {high} 为高；可能性分级界限 {classes}；可能性达 {likely} 级方足额评级，否则降一级。",
    "zh-Hant":
      "收入的 {medium} 起為中、高於 {high} 為高；可能性分級界限 {classes}；可能性達 {likely} 級方足額評級，否則降一級。",
  },
  "rating.rulesEdited": { en: "edited", "zh-Hans": "已修改", "zh-Hant": "已修改" },
  "rating.rulesRestore": {
    en: "Back to the rules of the model",
    "zh-Hans": "恢复模型规则",
    "zh-Hant": "恢復模型規則",
  },
  "rating.method": { en: "Method", "zh-Hans": "方法", "zh-Hant": "方法" },
  "rating.by.bands": { en: "Bands", "zh-Hans": "分档", "zh-Hant": "分檔" },
  "rating.by.four-dimensions": { en: "Four dimensions", "zh-Hans": "四维度", "zh-Hant": "四維度" },
  "rating.method.note.bands": {
    en: "Magnitude and likelihood together; a convention of the model, not a published scale.",
    "zh-Hans": "影响程度与可能性结合；系模型约定，并非公布标准。",
    "zh-Hant": "影響程度與可能性結合；係模型約定，並非公佈標準。",
  },
  "rating.method.note.four-dimensions": {
    en: "Horizon, stage of the value chain, magnitude and likelihood, as SenseTime names them. It prints neither points nor weights: these are neutral. Areas of the matrix show magnitude alone.",
    "zh-Hans":
      "时间范围、价值链环节、影响程度与可能性，依商汤所述。其未公布分值与权重，此处取中性值。矩阵底色仅示影响程度。",
    "zh-Hant":
      "時間範圍、價值鏈環節、影響程度與可能性，依商湯所述。其未公佈分值與權重，此處取中性值。矩陣底色僅示影響程度。",
  },
  "rating.rule.mediumFrom": {
    en: "Magnitude Medium from",
    "zh-Hans": "影响程度为中，自",
    "zh-Hant": "影響程度為中，自",
  },
  "rating.rule.highAbove": {
    en: "Magnitude High above",
    "zh-Hans": "影响程度为高，超过",
    "zh-Hant": "影響程度為高，超過",
  },
  "rating.rule.adverseAbove": {
    en: "A draw is adverse above",
    "zh-Hans": "抽样视为不利，超过",
    "zh-Hant": "抽樣視為不利，超過",
  },
  "rating.rule.likelyFrom": {
    en: "Counts in full from class",
    "zh-Hans": "足额评级，自级别",
    "zh-Hant": "足額評級，自級別",
  },
  "rating.rule.classFrom": {
    en: "{number} {name}, from",
    "zh-Hans": "{number} {name}，自",
    "zh-Hant": "{number} {name}，自",
  },
  "rating.scores": {
    en: "Weighted mean of the points: Medium from {medium}, High from {high}",
    "zh-Hans": "分值加权平均：{medium} 起为中，{high} 起为高",
    "zh-Hant": "分值加權平均：{medium} 起為中，{high} 起為高",
  },
  "rating.dimension": { en: "Dimension", "zh-Hans": "维度", "zh-Hant": "維度" },
  "rating.points": { en: "Points", "zh-Hans": "分值", "zh-Hant": "分值" },
  "rating.weight": { en: "Weight", "zh-Hans": "权重", "zh-Hant": "權重" },
  "rating.dimension.horizon": { en: "Time horizon", "zh-Hans": "时间范围", "zh-Hant": "時間範圍" },
  "rating.dimension.valueChain": {
    en: "Stage of the value chain",
    "zh-Hans": "价值链环节",
    "zh-Hant": "價值鏈環節",
  },
  "rating.dimension.magnitude": { en: "Magnitude", "zh-Hans": "影响程度", "zh-Hant": "影響程度" },
  "rating.dimension.likelihood": { en: "Likelihood", "zh-Hans": "可能性", "zh-Hant": "可能性" },
  "rating.stage.upstream": { en: "upstream", "zh-Hans": "上游", "zh-Hant": "上游" },
  "rating.stage.operations": { en: "own operations", "zh-Hans": "自身运营", "zh-Hant": "自身營運" },
  "rating.stage.downstream": { en: "downstream", "zh-Hans": "下游", "zh-Hant": "下游" },
  "rating.materiality": {
    en: "Financial and impact materiality, {scenario}, {year}",
    "zh-Hans": "财务与影响重要性，{scenario}，{year} 年",
    "zh-Hant": "財務與影響重要性，{scenario}，{year} 年",
  },
  "rating.materialityCaption": {
    en: "Each rating takes a third of an axis; within it, magnitude and severity. Material from Medium, on either axis.",
    "zh-Hans": "每一评级占坐标轴三分之一，其内按影响程度与严重程度排列。任一轴达到中即为重要。",
    "zh-Hant": "每一評級佔座標軸三分之一，其內按影響程度與嚴重程度排列。任一軸達到中即為重要。",
  },
  "rating.noImpactTitle": {
    en: "No item has its impact assessed",
    "zh-Hans": "尚无项目评估对外影响",
    "zh-Hant": "尚無項目評估對外影響",
  },
  "rating.noImpactText": {
    en: "{company} gives none in its documents. Choose an item and rate what the company does to people and environment through it: scale, scope and irremediability, as ESRS 1 names them.",
    "zh-Hans":
      "{company}的文件未提供。请选择项目，评定公司经由该项目对人与环境的影响：规模、范围与不可补救性（ESRS 1）。",
    "zh-Hant":
      "{company}的文件未提供。請選擇項目，評定公司經由該項目對人與環境的影響：規模、範圍與不可補救性（ESRS 1）。",
  },
  "rating.impactList": {
    en: "Impact on people and environment",
    "zh-Hans": "对人与环境的影响",
    "zh-Hant": "對人與環境的影響",
  },
  "rating.notAssessed": { en: "not assessed", "zh-Hans": "未评估", "zh-Hant": "未評估" },
  "rating.assess": {
    en: "Impact through {item}",
    "zh-Hans": "{item}的对外影响",
    "zh-Hant": "{item}的對外影響",
  },
  "rating.impact.scale": {
    en: "Scale: how grave",
    "zh-Hans": "规模：严重程度",
    "zh-Hant": "規模：嚴重程度",
  },
  "rating.impact.scope": {
    en: "Scope: how widespread",
    "zh-Hans": "范围：波及程度",
    "zh-Hant": "範圍：波及程度",
  },
  "rating.impact.irremediability": {
    en: "Irremediability: how hard to undo",
    "zh-Hans": "不可补救性：恢复难度",
    "zh-Hant": "不可補救性：恢復難度",
  },
  "rating.impact.likelihood": { en: "Likelihood", "zh-Hans": "可能性", "zh-Hant": "可能性" },
  "rating.saveImpact": { en: "Set the impact", "zh-Hans": "确认影响", "zh-Hant": "確認影響" },
  "rating.clearImpact": { en: "Take it away", "zh-Hans": "移除", "zh-Hant": "移除" },
});
