import { messages } from "../../message.ts";

/** Words of the view of stress. */
export const stressMessages = messages({
  "stress.part": { en: "Inputs", "zh-Hans": "输入数量", "zh-Hant": "輸入數量" },
  "stress.part.one": { en: "One input", "zh-Hans": "单项输入", "zh-Hant": "單項輸入" },
  "stress.part.two": { en: "Two inputs", "zh-Hans": "两项输入", "zh-Hant": "兩項輸入" },
  "stress.questions": {
    en: "Questions a board asks",
    "zh-Hans": "董事会常问",
    "zh-Hant": "董事會常問",
  },
  "stress.question": { en: "Question", "zh-Hans": "问题", "zh-Hant": "問題" },
  "stress.ask.tariff": {
    en: "What tariff makes “{subject}” High by {year}?",
    "zh-Hans": "电价达到多少，“{subject}”在 {year} 年前评为高？",
    "zh-Hant": "電價達到多少，「{subject}」在 {year} 年前評為高？",
  },
  "stress.ask.carbonPrice": {
    en: "What carbon price makes “{subject}” High by {year}?",
    "zh-Hans": "碳价达到多少，“{subject}”在 {year} 年前评为高？",
    "zh-Hant": "碳價達到多少，「{subject}」在 {year} 年前評為高？",
  },
  "stress.ask.warming": {
    en: "What warming makes “{subject}” High by {year}?",
    "zh-Hans": "升温多少，“{subject}”在 {year} 年前评为高？",
    "zh-Hant": "升溫多少，「{subject}」在 {year} 年前評為高？",
  },
  "stress.ask.contracts": {
    en: "What share of green contracts is on the target line in {year}, at {level}?",
    "zh-Hans": "绿电合约比例需多少，{year} 年净排放方达目标线 {level}？",
    "zh-Hant": "綠電合約比例需多少，{year} 年淨排放方達目標線 {level}？",
  },
  "stress.ask.pue": {
    en: "How far must the PUE plan succeed to take 5 % off the {year} energy cost, to {level}?",
    "zh-Hans": "PUE 计划须达成多少，{year} 年能源成本方可降低 5% 至 {level}？",
    "zh-Hant": "PUE 計劃須達成多少，{year} 年能源成本方可降低 5% 至 {level}？",
  },
  "stress.ask.load": {
    en: "How much load keeps the {year} energy cost at today’s {level}?",
    "zh-Hans": "负荷为多少，{year} 年能源成本与现今的 {level} 持平？",
    "zh-Hant": "負荷為多少，{year} 年能源成本與現今的 {level} 持平？",
  },
  "stress.ask.double": {
    en: "What tariff brings the {year} energy cost to twice today’s, {level}?",
    "zh-Hans": "电价达到多少，{year} 年能源成本为现今两倍，即 {level}？",
    "zh-Hant": "電價達到多少，{year} 年能源成本為現今兩倍，即 {level}？",
  },
  "stress.what": { en: "Figure or item", "zh-Hans": "指标或条目", "zh-Hant": "指標或條目" },
  "stress.items": { en: "Register items", "zh-Hans": "登记册条目", "zh-Hant": "登記冊條目" },
  "stress.group.energy": { en: "Energy figures", "zh-Hans": "能源指标", "zh-Hant": "能源指標" },
  "stress.group.carbon": { en: "Carbon figures", "zh-Hans": "碳指标", "zh-Hant": "碳指標" },
  "stress.group.transition": {
    en: "Transition figures",
    "zh-Hans": "转型指标",
    "zh-Hant": "轉型指標",
  },
  "stress.group.physical": {
    en: "Physical figures",
    "zh-Hans": "物理指标",
    "zh-Hant": "實體指標",
  },
  "stress.becomes": { en: "Becomes", "zh-Hans": "评级变为", "zh-Hant": "評級變為" },
  "stress.reaches": { en: "Reaches", "zh-Hans": "达到", "zh-Hant": "達到" },
  "stress.by": { en: "By moving", "zh-Hans": "变动的输入", "zh-Hant": "變動的輸入" },
  "stress.down": { en: "And by moving", "zh-Hans": "同时变动", "zh-Hant": "同時變動" },
  "stress.as": { en: "Moved as", "zh-Hans": "变动方式", "zh-Hant": "變動方式" },
  "stress.as.value": { en: "to a value", "zh-Hans": "取定值", "zh-Hant": "取定值" },
  "stress.as.shift": { en: "by an amount", "zh-Hans": "增减", "zh-Hant": "增減" },
  "stress.as.factor": { en: "by a factor", "zh-Hans": "按倍数", "zh-Hant": "按倍數" },
  "stress.inputsFirst": {
    en: "Asked for most",
    "zh-Hans": "常用输入",
    "zh-Hant": "常用輸入",
  },
  "stress.inputsOther": {
    en: "All other inputs",
    "zh-Hans": "其他输入",
    "zh-Hant": "其他輸入",
  },
  "stress.noMatch": { en: "Nothing fits", "zh-Hans": "无匹配项", "zh-Hant": "無相符項目" },
  "stress.level.low": { en: "Low", "zh-Hans": "低", "zh-Hant": "低" },
  "stress.level.medium": { en: "Medium", "zh-Hans": "中", "zh-Hant": "中" },
  "stress.level.high": { en: "High", "zh-Hans": "高", "zh-Hant": "高" },
  "stress.foundItem": {
    en: "{subject}: {rating} by {year} {how}",
    "zh-Hans": "{subject}：{how}，{year} 年前评级变为{rating}",
    "zh-Hant": "{subject}：{how}，{year} 年前評級變為{rating}",
  },
  "stress.foundMetric": {
    en: "{subject} reaches {level} in {year} {how}",
    "zh-Hans": "{how}，{year} 年{subject}达到 {level}",
    "zh-Hant": "{how}，{year} 年{subject}達到 {level}",
  },
  "stress.with.value": {
    en: "with {input} at {settings}",
    "zh-Hans": "{input}为 {settings} 时",
    "zh-Hant": "{input}為 {settings} 時",
  },
  "stress.with.shift": {
    en: "with {input} {settings} off its present path",
    "zh-Hans": "{input}较现路径变动 {settings} 时",
    "zh-Hant": "{input}較現路徑變動 {settings} 時",
  },
  "stress.with.factor": {
    en: "with {input} at {settings} the present",
    "zh-Hans": "{input}为现值的 {settings} 时",
    "zh-Hant": "{input}為現值的 {settings} 時",
  },
  "stress.noneItem": {
    en: "{subject}: not {rating} by {year}, with {input} anywhere from {low} to {high}",
    "zh-Hans": "{subject}：{input}在 {low} 至 {high} 之间，{year} 年前均不会评为{rating}",
    "zh-Hant": "{subject}：{input}在 {low} 至 {high} 之間，{year} 年前均不會評為{rating}",
  },
  "stress.noneMetric": {
    en: "{subject} does not come to {level} in {year}, with {input} anywhere from {low} to {high}",
    "zh-Hans": "{input}在 {low} 至 {high} 之间，{year} 年{subject}均不会达到 {level}",
    "zh-Hant": "{input}在 {low} 至 {high} 之間，{year} 年{subject}均不會達到 {level}",
  },
  "stress.already": {
    en: "{subject} is {rating} by {year} as things stand",
    "zh-Hans": "{subject}：{year} 年前现评级已为{rating}",
    "zh-Hant": "{subject}：{year} 年前現評級已為{rating}",
  },
  "stress.independent": {
    en: "{subject} in {year} does not depend on {input}",
    "zh-Hans": "{year} 年{subject}与{input}无关",
    "zh-Hant": "{year} 年{subject}與{input}無關",
  },
  "stress.refused": {
    en: "{subject} in {year} cannot be solved by {input}",
    "zh-Hans": "无法以{input}求解 {year} 年{subject}",
    "zh-Hant": "無法以{input}求解 {year} 年{subject}",
  },
  "stress.waiting": { en: "Searching", "zh-Hans": "正在求解", "zh-Hant": "正在求解" },
  "stress.stretch": {
    en: "{low} to {high}",
    "zh-Hans": "{low} 至 {high}",
    "zh-Hant": "{low} 至 {high}",
  },
  "stress.below": { en: "{at} or less", "zh-Hans": "{at} 或以下", "zh-Hant": "{at} 或以下" },
  "stress.or": {
    en: "{first} or {last}",
    "zh-Hans": "{first} 或 {last}",
    "zh-Hant": "{first} 或 {last}",
  },
  "stress.comma": { en: ", ", "zh-Hans": "、", "zh-Hant": "、" },
  "stress.shortAlready": { en: "it is already", "zh-Hans": "现已如此", "zh-Hant": "現已如此" },
  "stress.shortIndependent": {
    en: "no part in it",
    "zh-Hans": "不受其影响",
    "zh-Hant": "不受其影響",
  },
  "stress.shortNone": { en: "none does", "zh-Hans": "均不能", "zh-Hant": "均不能" },
  "stress.lead": {
    en: "Under {scenario}; everything else as it is, all inputs central. Searched from {from} to {to}: there it lies between {low} and {high} ({count} evaluations).",
    "zh-Hans":
      "{scenario}下，其余不变，输入均取中心值。搜索范围 {from} 至 {to}，其间数值为 {low} 至 {high}（计算 {count} 次）。",
    "zh-Hant":
      "{scenario}下，其餘不變，輸入均取中心值。搜尋範圍 {from} 至 {to}，其間數值為 {low} 至 {high}（計算 {count} 次）。",
  },
  "stress.leadPlain": {
    en: "Under {scenario}; everything else as it is, all inputs central.",
    "zh-Hans": "{scenario}下，其余不变，输入均取中心值。",
    "zh-Hant": "{scenario}下，其餘不變，輸入均取中心值。",
  },
  "stress.under": {
    en: "Under {scenario}: {sentence}.",
    "zh-Hans": "{scenario}下：{sentence}。",
    "zh-Hant": "{scenario}下：{sentence}。",
  },
  "stress.stands": {
    en: "As things stand, {year}",
    "zh-Hans": "{year} 年现状",
    "zh-Hant": "{year} 年現狀",
  },
  "stress.takes": { en: "What it takes", "zh-Hans": "所需水平", "zh-Hant": "所需水平" },
  "stress.amount": {
    en: "That is: {metric}",
    "zh-Hans": "相当于：{metric}",
    "zh-Hant": "相當於：{metric}",
  },
  "stress.now": { en: "now {value}", "zh-Hans": "现为 {value}", "zh-Hant": "現為 {value}" },
  "stress.range": {
    en: "Range in the data",
    "zh-Hans": "数据中的范围",
    "zh-Hant": "資料中的範圍",
  },
  "stress.outside": {
    en: "the answer lies outside",
    "zh-Hans": "答案在范围之外",
    "zh-Hant": "答案在範圍之外",
  },
  "stress.present": { en: "present", "zh-Hans": "现值", "zh-Hant": "現值" },
  "stress.ofRevenue": { en: "% of revenue", "zh-Hans": "%（占收入）", "zh-Hant": "%（佔收入）" },
  "stress.picture": {
    en: "{subject} along {input}",
    "zh-Hans": "{subject}随{input}的变化",
    "zh-Hant": "{subject}隨{input}的變化",
  },
  "stress.pictureRings": {
    en: "Rings mark where what is asked is reached.",
    "zh-Hans": "圆圈标示达到所问水平之处。",
    "zh-Hant": "圓圈標示達到所問水平之處。",
  },
  "stress.pictureNote": {
    en: "Ratings also heed likelihood, so a rating may change elsewhere than at its line.",
    "zh-Hans": "评级还取决于可能性，故评级变化未必恰在界线上。",
    "zh-Hant": "評級還取決於可能性，故評級變化未必恰在界線上。",
  },
  "stress.alreadyTitle": {
    en: "Nothing has to move",
    "zh-Hans": "无需变动",
    "zh-Hant": "無需變動",
  },
  "stress.alreadyText": {
    en: "The item has this rating as things stand. Choose another rating, year or scenario.",
    "zh-Hans": "该条目现评级即为此。请选择其他评级、年份或情景。",
    "zh-Hant": "該條目現評級即為此。請選擇其他評級、年份或情景。",
  },
  "stress.independentTitle": {
    en: "This input has no part in the figure",
    "zh-Hans": "该输入不影响此指标",
    "zh-Hant": "該輸入不影響此指標",
  },
  "stress.independentText": {
    en: "Moving it changes nothing here, whatever its value. Choose another input; Explain shows those the figure is made of.",
    "zh-Hans": "无论取何值，均不会改变此指标。请选择其他输入；“解释”可显示其构成。",
    "zh-Hant": "無論取何值，均不會改變此指標。請選擇其他輸入；「解釋」可顯示其構成。",
  },
  "stress.refusedTitle": {
    en: "The model cannot search this",
    "zh-Hans": "模型无法求解",
    "zh-Hant": "模型無法求解",
  },
  "stress.refusedText": {
    en: "The reason stands below. Often another way of moving the input helps: by a factor where its values differ by site or year.",
    "zh-Hans": "原因如下。通常可改变变动方式：各站点或年份数值不同时，请按倍数变动。",
    "zh-Hant": "原因如下。通常可改變變動方式：各站點或年份數值不同時，請按倍數變動。",
  },
  "stress.gridTitle": {
    en: "{subject} stands above {level} in {above} of {all} combinations in {year}",
    "zh-Hans": "{year} 年，{all} 种组合中有 {above} 种使{subject}高于 {level}",
    "zh-Hant": "{year} 年，{all} 種組合中有 {above} 種使{subject}高於 {level}",
  },
  "stress.gridLead": {
    en: "Under {scenario}, over {across} and {down}; everything else as it is. The line marks the value asked for, the ring how things stand.",
    "zh-Hans": "{scenario}下随{across}与{down}变化，其余不变。线为所问水平，圆圈为现状。",
    "zh-Hant": "{scenario}下隨{across}與{down}變化，其餘不變。線為所問水平，圓圈為現狀。",
  },
  "stress.gridName": {
    en: "{subject}, {unit}, over {across} and {down}",
    "zh-Hans": "{subject}（{unit}）随{across}与{down}的变化",
    "zh-Hant": "{subject}（{unit}）隨{across}與{down}的變化",
  },
});
