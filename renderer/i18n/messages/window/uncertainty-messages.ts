import { messages } from "../../message.ts";

/** Words of the view of uncertainty. */
export const uncertaintyMessages = messages({
  "uncertainty.titleFan": {
    en: "{metric} in {year}: nine of ten draws lie between {low} and {high}",
    "zh-Hans": "{year} 年{metric}：九成抽样落在 {low} 至 {high} 之间",
    "zh-Hant": "{year} 年{metric}：九成抽樣落在 {low} 至 {high} 之間",
  },
  "uncertainty.titleMoves": {
    en: "{metric} in {year}: {input} moves it most, from {low} to {high}",
    "zh-Hans": "{year} 年{metric}：影响最大的是{input}，可使其在 {low} 至 {high} 之间变动",
    "zh-Hant": "{year} 年{metric}：影響最大的是{input}，可使其在 {low} 至 {high} 之間變動",
  },
  "uncertainty.titleShares": {
    en: "{metric} in {year}: {share} of the spread comes from {input}",
    "zh-Hans": "{year} 年{metric}：{share} 的离散来自{input}",
    "zh-Hant": "{year} 年{metric}：{share} 的離散來自{input}",
  },
  "uncertainty.titleNoShares": {
    en: "{metric} in {year}: its spread cannot be shared out among inputs",
    "zh-Hans": "{year} 年{metric}：无法将离散分摊至各输入",
    "zh-Hant": "{year} 年{metric}：無法將離散分攤至各輸入",
  },
  "uncertainty.titleSettling": {
    en: "{metric} in {year}: after {draws} draws the mean is known to ± {error}",
    "zh-Hans": "{year} 年{metric}：抽样 {draws} 次后，均值误差为 ± {error}",
    "zh-Hant": "{year} 年{metric}：抽樣 {draws} 次後，均值誤差為 ± {error}",
  },
  "uncertainty.titleNone": {
    en: "{metric} in {year} is the same in every draw",
    "zh-Hans": "{year} 年{metric}在每次抽样中均相同",
    "zh-Hant": "{year} 年{metric}在每次抽樣中均相同",
  },
  "uncertainty.titleFirst": {
    en: "{metric} in {year} is being drawn",
    "zh-Hans": "正在对 {year} 年{metric}抽样",
    "zh-Hant": "正在對 {year} 年{metric}抽樣",
  },
  "uncertainty.lead": {
    en: "{unit}, under {scenario}. All {count} uncertain inputs of the figure are drawn {draws} times ({method}, seed {seed}); inputs of one group move together.",
    "zh-Hans":
      "{scenario}下的{unit}。该数值的 {count} 项不确定输入共抽样 {draws} 次（{method}，种子 {seed}），同组输入同步变动。",
    "zh-Hant":
      "{scenario}下的{unit}。該數值的 {count} 項不確定輸入共抽樣 {draws} 次（{method}，種子 {seed}），同組輸入同步變動。",
  },
  "uncertainty.leadOff": {
    en: "{unit}, under {scenario}. Uncertainty is off in the bar above, so nothing is drawn here but the inputs one at a time; switch it on for fans, shares and chances.",
    "zh-Hans":
      "{scenario}下的{unit}。上方已关闭不确定性，此处仅逐项变动输入；开启后可见扇形图、方差占比与概率。",
    "zh-Hant":
      "{scenario}下的{unit}。上方已關閉不確定性，此處僅逐項變動輸入；開啟後可見扇形圖、方差佔比與機率。",
  },
  "uncertainty.metric": { en: "Figure", "zh-Hans": "指标", "zh-Hant": "指標" },
  "uncertainty.group.energy": { en: "Energy", "zh-Hans": "能源", "zh-Hant": "能源" },
  "uncertainty.group.carbon": { en: "Carbon", "zh-Hans": "碳", "zh-Hant": "碳" },
  "uncertainty.group.transition": { en: "Transition", "zh-Hans": "转型", "zh-Hant": "轉型" },
  "uncertainty.group.physical": { en: "Physical", "zh-Hans": "物理", "zh-Hant": "實體" },
  "uncertainty.part": { en: "Picture", "zh-Hans": "图示", "zh-Hant": "圖示" },
  "uncertainty.part.fan": { en: "Fan", "zh-Hans": "扇形图", "zh-Hant": "扇形圖" },
  "uncertainty.part.moves": {
    en: "What moves it",
    "zh-Hans": "影响因素",
    "zh-Hant": "影響因素",
  },
  "uncertainty.part.shares": {
    en: "Shares of the spread",
    "zh-Hans": "离散来源",
    "zh-Hant": "離散來源",
  },
  "uncertainty.part.settling": {
    en: "Enough draws?",
    "zh-Hans": "抽样是否足够",
    "zh-Hant": "抽樣是否足夠",
  },
  "uncertainty.central": {
    en: "Central inputs, {year}",
    "zh-Hans": "{year} 年，中心输入值",
    "zh-Hant": "{year} 年，中心輸入值",
  },
  "uncertainty.mean": { en: "Mean of the draws", "zh-Hans": "抽样均值", "zh-Hant": "抽樣均值" },
  "uncertainty.range": {
    en: "Nine of ten draws",
    "zh-Hans": "九成抽样",
    "zh-Hant": "九成抽樣",
  },
  "uncertainty.errors": {
    en: "± {low} below, ± {high} above",
    "zh-Hans": "下限 ± {low}，上限 ± {high}",
    "zh-Hant": "下限 ± {low}，上限 ± {high}",
  },
  "uncertainty.chanceName": { en: "Chance above", "zh-Hans": "超过概率", "zh-Hant": "超過機率" },
  "uncertainty.chanceBase": {
    en: "Chance above {year}’s",
    "zh-Hans": "超过 {year} 年水平的概率",
    "zh-Hant": "超過 {year} 年水平的機率",
  },
  "uncertainty.threshold": { en: "Threshold", "zh-Hans": "阈值", "zh-Hant": "門檻值" },
  "uncertainty.standardError": {
    en: "Standard error of independent draws",
    "zh-Hans": "按独立抽样计算的标准误",
    "zh-Hant": "按獨立抽樣計算的標準誤",
  },
  "uncertainty.sampling": { en: "Sampling", "zh-Hans": "抽样设置", "zh-Hant": "抽樣設定" },
  "uncertainty.draws": { en: "Draws", "zh-Hans": "抽样次数", "zh-Hant": "抽樣次數" },
  "uncertainty.method": { en: "Drawn by", "zh-Hans": "抽样方法", "zh-Hant": "抽樣方法" },
  "uncertainty.method.latin-hypercube": {
    en: "Latin hypercube",
    "zh-Hans": "拉丁超立方",
    "zh-Hant": "拉丁超立方",
  },
  "uncertainty.method.sobol": {
    en: "Scrambled Sobol’",
    "zh-Hans": "加扰 Sobol’ 序列",
    "zh-Hant": "加擾 Sobol’ 序列",
  },
  "uncertainty.seed": { en: "Seed", "zh-Hans": "种子", "zh-Hant": "種子" },
  "uncertainty.drawing": { en: "Drawing", "zh-Hans": "正在抽样", "zh-Hant": "正在抽樣" },
  "uncertainty.cancel": { en: "Cancel", "zh-Hans": "取消", "zh-Hant": "取消" },
  "uncertainty.cancelled": {
    en: "Cancelled",
    "zh-Hans": "已取消",
    "zh-Hant": "已取消",
  },
  "uncertainty.again": { en: "Draw", "zh-Hans": "开始抽样", "zh-Hant": "開始抽樣" },
  "uncertainty.fanName": {
    en: "{metric} by year with the bands of its draws, {scenario}",
    "zh-Hans": "{scenario}下{metric}逐年走势及抽样区间",
    "zh-Hant": "{scenario}下{metric}逐年走勢及抽樣區間",
  },
  "uncertainty.movesName": {
    en: "What moves {metric}, {scenario}",
    "zh-Hans": "{scenario}下{metric}的影响因素",
    "zh-Hant": "{scenario}下{metric}的影響因素",
  },
  "uncertainty.sharesName": {
    en: "Shares of the variance of {metric}, {scenario}",
    "zh-Hans": "{scenario}下{metric}的方差占比",
    "zh-Hant": "{scenario}下{metric}的方差佔比",
  },
  "uncertainty.settlingName": {
    en: "How {metric} settles as draws are added, {scenario}",
    "zh-Hans": "{scenario}下{metric}随抽样次数的收敛",
    "zh-Hant": "{scenario}下{metric}隨抽樣次數的收斂",
  },
  "uncertainty.movesCaption": {
    en: "Each bar moves one input, or one group, from its 5 % to its 95 % point; all others stay central. Where a group moves, the ends of its first input are written.",
    "zh-Hans":
      "每条将一项或一组输入由 5% 分位移至 95% 分位，其余取中心值。成组变动时标注组内第一项输入的两端数值。",
    "zh-Hant":
      "每條將一項或一組輸入由 5% 分位移至 95% 分位，其餘取中心值。成組變動時標註組內第一項輸入的兩端數值。",
  },
  "uncertainty.sharesCaption": {
    en: "Sobol’ indices: the share of the variance an input explains alone, and together with others. Whiskers are two standard errors.",
    "zh-Hans": "Sobol’ 指数：各输入单独解释的方差占比，以及连同交互作用的占比。须线为两倍标准误。",
    "zh-Hant": "Sobol’ 指數：各輸入單獨解釋的方差佔比，以及連同交互作用的佔比。鬚線為兩倍標準誤。",
  },
  "uncertainty.settlingCaption": {
    en: "Mean, 5th and 95th percentile of the first draws. Bands are two standard errors; where they have closed in, more draws change nothing that matters.",
    "zh-Hans":
      "前若干次抽样的均值、第 5 与第 95 百分位。色带为两倍标准误；色带收窄后，再增加抽样已无实质影响。",
    "zh-Hant":
      "前若干次抽樣的均值、第 5 與第 95 百分位。色帶為兩倍標準誤；色帶收窄後，再增加抽樣已無實質影響。",
  },
  "uncertainty.evaluations": {
    en: "{count} evaluations of the model.",
    "zh-Hans": "模型共计算 {count} 次。",
    "zh-Hant": "模型共計算 {count} 次。",
  },
  "uncertainty.held": {
    en: "{count} inputs that matter least are held central; the others hold {share} of the variance.",
    "zh-Hans": "影响最小的 {count} 项输入固定为中心值，其余占方差的 {share}。",
    "zh-Hant": "影響最小的 {count} 項輸入固定為中心值，其餘佔方差的 {share}。",
  },
  "uncertainty.noneTitle": {
    en: "Nothing to draw",
    "zh-Hans": "无可绘制内容",
    "zh-Hant": "無可繪製內容",
  },
  "uncertainty.noneText": {
    en: "No uncertain input has a part in this figure in this year and scenario. Choose another figure or a later year.",
    "zh-Hans": "在该年份与情景下，没有不确定输入影响此指标。请选择其他指标或更晚的年份。",
    "zh-Hant": "在該年份與情景下，沒有不確定輸入影響此指標。請選擇其他指標或更晚的年份。",
  },
});
