import type { Text } from "../../../models/engine/model.ts";
import type { Context } from "../context.ts";

const text = (en: string, hans: string, hant: string): Text => ({
  en,
  "zh-Hans": hans,
  "zh-Hant": hant,
});

/** Categories of scope 3 as the GHG Protocol numbers them. */
const categories: Readonly<Record<string, Text>> = {
  "1": text("purchased goods and services", "外购商品和服务", "外購商品和服務"),
  "2": text("capital goods", "资本货物", "資本貨物"),
  "3": text("fuel- and energy-related activities", "燃料和能源相关活动", "燃料和能源相關活動"),
  "4": text("upstream transport", "上游运输和配送", "上游運輸和配送"),
  "5": text("waste of operations", "运营中产生的废弃物", "營運中產生的廢棄物"),
  "6": text("business travel", "商务旅行", "商務旅行"),
  "7": text("employee commuting", "员工通勤", "員工通勤"),
  "8": text("upstream leased assets", "上游租赁资产", "上游租賃資產"),
  "9": text("downstream transport", "下游运输和配送", "下游運輸和配送"),
  "10": text("processing of sold products", "售出产品的加工", "售出產品的加工"),
  "11": text("use of sold products", "售出产品的使用", "售出產品的使用"),
  "12": text("end of life of sold products", "售出产品的报废处理", "售出產品的報廢處理"),
  "13": text("downstream leased assets", "下游租赁资产", "下游租賃資產"),
  "14": text("franchises", "特许经营", "特許經營"),
  "15": text("investments", "投资", "投資"),
};

/** Number and name of a category of scope 3; a total that is not divided says so. */
export function categoryName({ t, locale }: Context, label: string): string {
  const name = categories[label]?.[locale];
  return name === undefined ? t("levers.undivided") : t("levers.category", { number: label, name });
}
