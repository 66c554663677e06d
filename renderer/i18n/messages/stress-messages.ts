import { messages } from "../message.ts";

/** Sensitivity, stress tests and findings on paper. */
export const stressMessages = messages({
  "sensitivity.title": {
    en: "What the results depend on",
    "zh-Hans": "结果取决于什么",
    "zh-Hant": "結果取決於甚麼",
  },
  "sensitivity.headline": {
    en: "{input} moves {metric} {year} most: {share} of its variance",
    "zh-Hans": "{input}对 {year} 年{metric}影响最大：占方差的 {share}",
    "zh-Hant": "{input}對 {year} 年{metric}影響最大：佔方差的 {share}",
  },
  "sensitivity.headlineNone": {
    en: "{metric} {year}: nothing it depends on is uncertain",
    "zh-Hans": "{year} 年{metric}：所依赖的输入均无不确定性",
    "zh-Hant": "{year} 年{metric}：所依賴的輸入均無不確定性",
  },
  "sensitivity.lead": {
    en: "Under {name}. Each bar sets one input to the ends of its range, the others central. Ensemble: mean {mean} ± {error}, 5th to 95th percentile {range}, {draws} draws, seed {seed}.",
    "zh-Hans":
      "{name}。每条将一项输入置于其区间两端，其余取中心值。抽样：均值 {mean} ± {error}，第 5 至 95 百分位 {range}，{draws} 次抽样，种子 {seed}。",
    "zh-Hant":
      "{name}。每條將一項輸入置於其區間兩端，其餘取中心值。抽樣：均值 {mean} ± {error}，第 5 至 95 百分位 {range}，{draws} 次抽樣，種子 {seed}。",
  },
  "sensitivity.tornadoCaption": {
    en: "{metric} {year} with each input low and high, {unit}. Inputs of one group move together",
    "zh-Hans": "{year} 年{metric}，各项输入取低值与高值，{unit}。同组输入同步变动",
    "zh-Hant": "{year} 年{metric}，各項輸入取低值與高值，{unit}。同組輸入同步變動",
  },
  "sensitivity.sobolCaption": {
    en: "Sobol indices of the same value: share of the variance each input explains alone and with others, bars of one standard error; {draws} draws in each of two samples. The others together: {left} inputs",
    "zh-Hans":
      "同一数值的 Sobol 指数：各输入单独及与其他输入共同解释的方差比例，误差线为一个标准误；两组样本各 {draws} 次。其余 {left} 项输入合并",
    "zh-Hant":
      "同一數值的 Sobol 指數：各輸入單獨及與其他輸入共同解釋的方差比例，誤差線為一個標準誤；兩組樣本各 {draws} 次。其餘 {left} 項輸入合並",
  },
  "sensitivity.alt": {
    en: "{headline}. {values}",
    "zh-Hans": "{headline}。{values}",
    "zh-Hant": "{headline}。{values}",
  },
  "sensitivity.indexLead": {
    en: "An index near 1 says that settling this one input would settle the result; errors are those of the sampling.",
    "zh-Hans": "指数接近 1 表示只要确定该输入即可基本确定结果；误差为抽样误差。",
    "zh-Hant": "指數接近 1 表示只要確定該輸入即可基本確定結果；誤差為抽樣誤差。",
  },
  "sensitivity.noIndices": {
    en: "There are no indices: nothing varies.",
    "zh-Hans": "无指数：没有变动。",
    "zh-Hant": "無指數：沒有變動。",
  },
  "sensitivity.intro": {
    en: "Three headline values, each with the inputs that move it. What is assumed with a wide range and stands at the top is what to measure next.",
    "zh-Hans": "三项核心数值及影响它们的输入。位居前列且区间较宽的假设，即下一步应予实测者。",
    "zh-Hant": "三項核心數值及影響它們的輸入。位居前列且區間較寬的假設，即下一步應予實測者。",
  },
  "group.ngfs": {
    en: "Paths of the other NGFS models",
    "zh-Hans": "其他 NGFS 模型的路径",
    "zh-Hant": "其他 NGFS 模型的路徑",
  },
  "group.electricity-tariffs": { en: "Electricity tariffs", "zh-Hans": "电价", "zh-Hant": "電價" },
  "group.load-growth": { en: "Growth of the load", "zh-Hans": "负荷增长", "zh-Hant": "負荷增長" },
  "group.local-warming": {
    en: "Local over global warming",
    "zh-Hans": "当地与全球升温之比",
    "zh-Hant": "當地與全球升溫之比",
  },
  "group.warming": { en: "Global warming", "zh-Hans": "全球升温", "zh-Hant": "全球升溫" },
  "group.asset-values": { en: "Values of assets", "zh-Hans": "资产价值", "zh-Hant": "資產價值" },
  "group.certificates": {
    en: "Price of certificates",
    "zh-Hans": "绿证价格",
    "zh-Hant": "綠證價格",
  },
  "group.carbon-allowances-bought": {
    en: "Allowances bought",
    "zh-Hans": "需购配额",
    "zh-Hant": "需購配額",
  },
  "group.local-carbon-prices": {
    en: "Local carbon prices",
    "zh-Hans": "地方碳价",
    "zh-Hant": "地方碳價",
  },
  "group.electricity-spread": {
    en: "Spread of electricity prices",
    "zh-Hans": "电价差",
    "zh-Hant": "電價差",
  },
  "stress.title": {
    en: "Stress: what would have to happen",
    "zh-Hans": "压力测试：需要发生什么",
    "zh-Hant": "壓力測試：需要發生甚麼",
  },
  "stress.headline": {
    en: "{count} of {total} items would turn High by 2050 within the limits searched; {first}",
    "zh-Hans": "在搜索范围内，{total} 项中有 {count} 项会在 2050 年前变为高；{first}",
    "zh-Hant": "在搜尋範圍內，{total} 項中有 {count} 項會在 2050 年前變為高；{first}",
  },
  "stress.headlineNone": {
    en: "No single input turns an item High within the limits searched",
    "zh-Hans": "在搜索范围内，没有单一输入能使任何项目变为高",
    "zh-Hant": "在搜尋範圍內，沒有單一輸入能使任何項目變為高",
  },
  "stress.headlineFirst": {
    en: "nearest is {item}, by {input} {value}",
    "zh-Hans": "最近的是{item}，{input} {value}",
    "zh-Hant": "最近的是{item}，{input} {value}",
  },
  "stress.lead": {
    en: "One input is turned, everything else stays central; the horizon is that to {year}. What is turned: the carbon price path up to tenfold, the electricity price path to a fifth and fivefold, the overhead above IT (PUE − 1) to a fifth and fivefold, global warming up to 4 K more.",
    "zh-Hans":
      "每次仅变动一项输入，其余取中心值；时间范围至 {year} 年。变动范围：碳价路径至十倍，电价路径由五分之一至五倍，IT 以外的额外能耗（PUE − 1）由五分之一至五倍，全球升温至多再加 4 K。",
    "zh-Hant":
      "每次僅變動一項輸入，其餘取中心值；時間範圍至 {year} 年。變動範圍：碳價路徑至十倍，電價路徑由五分之一至五倍，IT 以外的額外能耗（PUE − 1）由五分之一至五倍，全球升溫至多再加 4 K。",
  },
  "stress.itemsCaption": {
    en: "Value of one input at which an item turns High (Medium where it is High already), {name}. “up to” is the largest share of revenue within the limits; a dash marks an input without a part in the item",
    "zh-Hans":
      "单一输入使项目变为高（已为高者则变为中）的取值，{name}。“至多”为范围内占收入的最大比例；短横表示该输入与项目无关",
    "zh-Hant":
      "單一輸入使項目變為高（已為高者則變為中）的取值，{name}。“至多”為範圍內佔收入的最大比例；短橫表示該輸入與項目無關",
  },
  "stress.item": { en: "Item", "zh-Hans": "项目", "zh-Hant": "項目" },
  "stress.now": { en: "Now", "zh-Hans": "当前", "zh-Hant": "目前" },
  "stress.by.carbonPrice": { en: "Carbon price", "zh-Hans": "碳价", "zh-Hant": "碳價" },
  "stress.by.electricityPrice": { en: "Electricity price", "zh-Hans": "电价", "zh-Hant": "電價" },
  "stress.by.overhead": {
    en: "Overhead (PUE − 1)",
    "zh-Hans": "额外能耗（PUE − 1）",
    "zh-Hant": "額外能耗（PUE − 1）",
  },
  "stress.by.warming": { en: "Global warming", "zh-Hans": "全球升温", "zh-Hant": "全球升溫" },
  "stress.by.contracts": {
    en: "Contracted green power",
    "zh-Hans": "绿色合约比例",
    "zh-Hant": "綠色合約比例",
  },
  "stress.by.grid": {
    en: "Grid intensity path",
    "zh-Hans": "电网强度路径",
    "zh-Hant": "電網強度路徑",
  },
  "stress.by.load": { en: "Load path", "zh-Hans": "负荷路径", "zh-Hant": "負荷路徑" },
  "stress.notReached": {
    en: "no, up to {share}",
    "zh-Hans": "否，至多 {share}",
    "zh-Hant": "否，至多 {share}",
  },
  "stress.isRated": {
    en: "{rating} from {value}",
    "zh-Hans": "{value} 起为{rating}",
    "zh-Hant": "{value} 起為{rating}",
  },
  "stress.isRatedBelow": {
    en: "{rating} below {value}",
    "zh-Hans": "低于 {value} 为{rating}",
    "zh-Hant": "低於 {value} 為{rating}",
  },
  "stress.several": {
    en: "{rating} at {values}",
    "zh-Hans": "{values} 处为{rating}",
    "zh-Hant": "{values} 處為{rating}",
  },
  "stress.targetTitle": {
    en: "What would meet the target of {year}",
    "zh-Hans": "怎样才能达到 {year} 年目标",
    "zh-Hant": "怎樣才能達到 {year} 年目標",
  },
  "stress.targetLead": {
    en: "Gap of net emissions to what counts as the target, central case, and the value of one input that closes it, or at which a target that is met is lost. A path is multiplied in every year after the base year.",
    "zh-Hans":
      "净排放与视为达标水平的差距（中心情形），以及消除差距所需的单一输入取值，或使已达标者失守的取值。路径自基准年后逐年同比缩放。",
    "zh-Hant":
      "淨排放與視為達標水平的差距（中心情形），以及消除差距所需的單一輸入取值，或使已達標者失守的取值。路徑自基準年後逐年同比縮放。",
  },
  "stress.targetCaption": {
    en: "Value of one input at which net emissions meet the target in {year}",
    "zh-Hans": "使净排放在 {year} 年达标的单一输入取值",
    "zh-Hant": "使淨排放在 {year} 年達標的單一輸入取值",
  },
  "stress.gap": { en: "Gap {year}", "zh-Hans": "{year} 年差距", "zh-Hant": "{year} 年差距" },
  "stress.met": { en: "{value}", "zh-Hans": "{value}", "zh-Hant": "{value}" },
  "stress.never": {
    en: "not by this alone; gap at least {gap}",
    "zh-Hans": "仅此不足；差距至少 {gap}",
    "zh-Hant": "僅此不足；差距至少 {gap}",
  },
  "stress.gridHeadline": {
    en: "Bill of {year}: a price path {factor} as high makes the effect Medium",
    "zh-Hans": "{year} 年电费：电价路径为 {factor} 时影响升至中",
    "zh-Hant": "{year} 年電費：電價路徑為 {factor} 時影響升至中",
  },
  "stress.gridHeadlineNone": {
    en: "Bill of {year}: no price path up to {factor} makes the effect Medium",
    "zh-Hans": "{year} 年电费：电价路径升至 {factor} 仍不致影响为中",
    "zh-Hant": "{year} 年電費：電價路徑升至 {factor} 仍不致影響為中",
  },
  "stress.gridHeadlineAll": {
    en: "Bill of {year}: the effect is Medium at any price path from {factor}",
    "zh-Hans": "{year} 年电费：电价路径自 {factor} 起影响即为中",
    "zh-Hant": "{year} 年電費：電價路徑自 {factor} 起影響即為中",
  },
  "stress.gridLead": {
    en: "Effect on the energy bill under {name}, {unit}, over the price path and warming beyond the scenario. The line is where it reaches {share} of the year’s revenue.",
    "zh-Hans":
      "{name}下对能源账单的影响，{unit}，随电价路径与情景外额外升温变化。线为达到当年收入 {share} 之处。",
    "zh-Hant":
      "{name}下對能源賬單的影響，{unit}，隨電價路徑與情景外額外升溫變化。線為達到當年收入 {share} 之處。",
  },
  "stress.gridCaption": {
    en: "Effect on the energy bill in {year} over two inputs, everything else central, prices of {base}",
    "zh-Hans": "{year} 年能源账单影响随两项输入变化，其余取中心值，{base} 年价格",
    "zh-Hant": "{year} 年能源賬單影響隨兩項輸入變化，其餘取中心值，{base} 年價格",
  },
  "stress.gridName": { en: "Effect on the bill", "zh-Hans": "电费影响", "zh-Hant": "電費影響" },
  "stress.gridPrice": {
    en: "Electricity price path, times",
    "zh-Hans": "电价路径，倍",
    "zh-Hant": "電價路徑，倍",
  },
  "stress.gridWarming": {
    en: "Warming beyond the scenario",
    "zh-Hans": "情景外升温",
    "zh-Hant": "情景外升溫",
  },
  "findings.title": { en: "Findings", "zh-Hans": "检查发现", "zh-Hant": "檢查發現" },
  "findings.headline": {
    en: "{errors} to correct, {warnings} to question, {notes} to note",
    "zh-Hans": "{errors} 项需更正，{warnings} 项存疑，{notes} 项供参考",
    "zh-Hant": "{errors} 項需更正，{warnings} 項存疑，{notes} 項供參考",
  },
  "findings.headlineNone": {
    en: "The checks found nothing to object",
    "zh-Hans": "检查未发现问题",
    "zh-Hant": "檢查未發現問題",
  },
  "findings.lead": {
    en: "What general rules find in the company’s own documents and data: the same rules for every company, each with what was expected, what was found, and the lines it rests on. A warning is a question to the preparer, not a judgement.",
    "zh-Hans":
      "通用规则对公司文件与数据的检查结果：规则对所有公司一致，列明预期、实际及所依据的行。“存疑”是向编制者提出的问题，并非结论。",
    "zh-Hant":
      "通用規則對公司文件與數據的檢查結果：規則對所有公司一致，列明預期、實際及所依據的行。“存疑”是向編製者提出的問題，並非結論。",
  },
  "findings.caption": {
    en: "Findings by severity",
    "zh-Hans": "按严重程度列示的检查发现",
    "zh-Hant": "按嚴重程度列示的檢查發現",
  },
  "findings.severity.error": { en: "Error", "zh-Hans": "错误", "zh-Hant": "錯誤" },
  "findings.severity.warning": { en: "Warning", "zh-Hans": "存疑", "zh-Hant": "存疑" },
  "findings.severity.note": { en: "Note", "zh-Hans": "提示", "zh-Hant": "提示" },
  "findings.rule": { en: "Rule and place", "zh-Hans": "规则与位置", "zh-Hant": "規則與位置" },
  "findings.message": { en: "What is found", "zh-Hans": "发现", "zh-Hant": "發現" },
  "findings.expected": {
    en: "Expected: {text}",
    "zh-Hans": "预期：{text}",
    "zh-Hant": "預期：{text}",
  },
  "findings.found": { en: "Found: {text}", "zh-Hans": "实际：{text}", "zh-Hant": "實際：{text}" },
  "findings.sources": { en: "Source lines", "zh-Hans": "来源行", "zh-Hant": "來源行" },
  "sensitivity.of.effect": {
    en: "Effect on the energy bill",
    "zh-Hans": "能源账单影响",
    "zh-Hant": "能源賬單影響",
  },
  "sensitivity.of.net": { en: "Net emissions", "zh-Hans": "净排放", "zh-Hant": "淨排放" },
  "sensitivity.of.damage": {
    en: "Expected annual damage",
    "zh-Hans": "年均预期损失",
    "zh-Hant": "年均預期損失",
  },
  "group.pass-through": {
    en: "Energy cost passed on by landlords",
    "zh-Hans": "房东转嫁的能源成本",
    "zh-Hant": "房東轉嫁的能源成本",
  },
  "stress.isMet": { en: "met", "zh-Hans": "已达标", "zh-Hant": "已達標" },
  "stress.isMetThroughout": { en: "met throughout", "zh-Hans": "始终达标", "zh-Hant": "始終達標" },
  "stress.isLost": {
    en: "met; lost at {value}",
    "zh-Hans": "已达标；{value} 时失守",
    "zh-Hant": "已達標；{value} 時失守",
  },
});
