import type { Locale } from "../i18n/locale.ts";

type Words = Readonly<Record<Locale, string>>;

const same = (text: string): Words => ({ en: text, "zh-Hans": text, "zh-Hant": text });

const names: Readonly<Record<string, Words>> = {
  "1": same(""),
  tCO2e: same("t CO₂e"),
  ktCO2e: same("kt CO₂e"),
  MtCO2e: same("Mt CO₂e"),
  kgCO2e: same("kg CO₂e"),
  gCO2e: same("g CO₂e"),
  tC: same("t C"),
  m3: same("m³"),
  K: same("K"),
  degC: same("°C"),
  year: { en: "year", "zh-Hans": "年", "zh-Hant": "年" },
  person: { en: "person", "zh-Hans": "人", "zh-Hant": "人" },
  CNY: { en: "CNY", "zh-Hans": "元", "zh-Hant": "元" },
  "revenue%": { en: "% of revenue", "zh-Hans": "%（占收入）", "zh-Hant": "%（佔收入）" },
  "revenue%/ktCO2e": {
    en: "% of revenue per kt CO₂e",
    "zh-Hans": "%（占收入）/kt CO₂e",
    "zh-Hant": "%（佔收入）/kt CO₂e",
  },
  USD: { en: "USD", "zh-Hans": "美元", "zh-Hant": "美元" },
};

/** Unit of the engine as readers write it: `CNY2024/MWh` as `CNY 2024/MWh`, `tCO2e` as `t CO₂e`. */
export function unitText(unit: string, locale: Locale): string {
  const whole = names[unit];
  if (whole !== undefined) return whole[locale];
  const [first = "", ...below] = unit.split("/");
  const above = factorText(first, locale);
  if (below.length === 0) return above;
  const rest = below.map((part) => factorText(part, locale)).join("/");
  return `${above === "" ? "1" : above}/${rest}`;
}

function factorText(factor: string, locale: Locale): string {
  return factor
    .split("*")
    .map((part) => nameText(part.trim(), locale))
    .join("·");
}

function nameText(name: string, locale: Locale): string {
  const known = names[name];
  if (known !== undefined) return known[locale];
  const money = /^(CNY|USD)(\d{4})$/.exec(name);
  if (money === null) return name.replace(/\^?2$/, "²").replace(/\^?3$/, "³");
  const currency = names[money[1] ?? ""]?.[locale] ?? "";
  return locale === "en" ? `${currency}\u202f${money[2] ?? ""}` : `${money[2] ?? ""} 年${currency}`;
}
