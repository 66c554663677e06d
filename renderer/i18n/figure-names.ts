import type { Text } from "../../models/engine/model.ts";
import type { Locale } from "./locale.ts";

const text = (en: string, hans: string, hant: string): Text => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

/** Words for the figures that companies print, by the id they are encoded under. */
const figureNames: Readonly<Record<string, Text>> = {
  "energy.total": text("Energy, total", "能源消耗总量", "能源消耗總量"),
  "energy.direct": text("Direct energy", "直接能源消耗", "直接能源消耗"),
  "energy.indirect": text("Indirect energy", "间接能源消耗", "間接能源消耗"),
  "energy.purchasedElectricity": text("Purchased electricity", "外购电力", "外購電力"),
  "energy.intensity": text("Energy per revenue", "单位收入能耗", "單位收入能耗"),
  "energy.gasoline": text("Petrol", "汽油", "汽油"),
  "energy.diesel": text("Diesel", "柴油", "柴油"),
  "energy.naturalGas": text("Natural gas", "天然气", "天然氣"),
  "energy.heat": text("Purchased heat", "外购热力", "外購熱力"),
  "energy.electricity": text("Electricity", "用电量", "用電量"),
  "energy.itEnergy": text("IT energy", "IT 用电量", "IT 用電量"),
  "energy.pue": text("PUE", "PUE", "PUE"),
  "energy.pueChange": text("Change of PUE", "PUE 变化", "PUE 變化"),
  "energy.pueBelowIndustry": text(
    "PUE below the industry's mean",
    "PUE 低于行业均值",
    "PUE 低於行業均值",
  ),
  "energy.solarHeatCoalEquivalent": text(
    "Solar heat, coal equivalent",
    "太阳能热量折标准煤",
    "太陽能熱量折標準煤",
  ),
  "carbon.scope1": text("Scope 1", "范围一", "範圍一"),
  "carbon.scope2": text("Scope 2", "范围二", "範圍二"),
  "carbon.scope2Location": text(
    "Scope 2, location-based",
    "范围二（基于位置）",
    "範圍二（基於位置）",
  ),
  "carbon.scope3": text("Scope 3", "范围三", "範圍三"),
  "carbon.scope12": text("Scope 1 + 2", "范围一与二", "範圍一與二"),
  "carbon.scope123": text("Scope 1 + 2 + 3", "范围一至三", "範圍一至三"),
  "carbon.change12": text("Change of scope 1 + 2", "范围一与二变化", "範圍一與二變化"),
  "carbon.intensity12": text("Scope 1 + 2 per revenue", "单位收入范围一与二", "單位收入範圍一與二"),
  "carbon.intensityChange12": text(
    "Change of scope 1 + 2 per revenue",
    "单位收入范围一与二变化",
    "單位收入範圍一與二變化",
  ),
  "carbon.scope2Growth": text("Growth of scope 2", "范围二增长", "範圍二增長"),
  "water.consumption": text("Water consumption", "用水量", "用水量"),
  "water.withdrawal": text("Water withdrawal", "取水量", "取水量"),
  "water.wastewater": text("Waste water", "废水", "廢水"),
  "water.intensity": text("Water per revenue", "单位收入用水", "單位收入用水"),
  "water.wastewaterIntensity": text("Waste water per revenue", "单位收入废水", "單位收入廢水"),
  "water.wue": text("WUE", "WUE", "WUE"),
  "waste.hazardous": text("Hazardous waste", "有害废弃物", "有害廢棄物"),
  "waste.nonHazardous": text("Non-hazardous waste", "无害废弃物", "無害廢棄物"),
  "waste.hazardousIntensity": text(
    "Hazardous waste per revenue",
    "单位收入有害废弃物",
    "單位收入有害廢棄物",
  ),
  "waste.nonHazardousIntensity": text(
    "Non-hazardous waste per revenue",
    "单位收入无害废弃物",
    "單位收入無害廢棄物",
  ),
  "waste.hazardousTreatedShare": text(
    "Hazardous waste treated, share",
    "有害废弃物处置率",
    "有害廢棄物處置率",
  ),
  "waste.packaging": text("Packaging", "包装材料", "包裝材料"),
  "waste.packagingIntensity": text("Packaging per revenue", "单位收入包装材料", "單位收入包裝材料"),
  "profile.employees": text("Employees", "员工", "員工"),
  "profile.suppliers": text("Suppliers", "供应商", "供應商"),
  "profile.turnover": text("Employee turnover", "员工流失率", "員工流失率"),
  "profile.revenue": text("Revenue", "收入", "收入"),
  "paper.perEmployee": text("Paper per employee", "人均用纸", "人均用紙"),
  "paper.purchased": text("Paper purchased", "用纸量", "用紙量"),
  "training.energySavingCoverage": text(
    "Energy-saving training, share of employees",
    "节能培训覆盖率",
    "節能培訓覆蓋率",
  ),
  "training.energySavingHours": text(
    "Energy-saving training, hours",
    "节能培训时长",
    "節能培訓時長",
  ),
};

/** The name of a printed figure; its id where it has none. */
export function figureName(metric: string, locale: Locale): string {
  return figureNames[metric]?.[locale] ?? metric;
}

const ids = /\b(?:energy|carbon|water|waste|profile|paper|training)\.\w+(?:\[[^\]]+\])?/g;

/** A text with the ids of printed figures, such as `carbon.scope3[8]`, put into words. */
export function withFigureNames(text: string, words: (id: string) => string): string {
  return text.replace(ids, words);
}

/** The same for texts that name figures as a whole; a part stays in its brackets. */
export function withNames(text: string, locale: Locale): string {
  return withFigureNames(text, (id) => {
    const [, metric = id, part = ""] = /^([^[]+)(\[.+\])?$/.exec(id) ?? [];
    return `${figureName(metric, locale)}${part === "" ? "" : ` ${part}`}`;
  });
}
