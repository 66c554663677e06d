import type { Level } from "../../kernels/rating/rules.ts";
import type { Translated } from "../../scenario/translated-schema.ts";

/** Language of the sentences. */
export type Language = keyof Translated;

/** What stands in a gap of a sentence. */
export type Gaps = Readonly<Record<string, string>>;

/** Fills the gaps `{name}` of a sentence; no gap may stay open. */
export function say(template: Translated, gaps: Gaps, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const words = gaps[name];
    if (words === undefined) throw new Error(`nothing for the gap ${gap}`);
    return words;
  });
}

/** A fraction in per cent with two or three digits: 0.62 %, 12 %, below 0.001 %. */
export function percentText(share: number): string {
  const percent = 100 * share;
  const size = Math.abs(percent);
  if (size === 0) return "0 %";
  if (size < 0.001) return `${percent < 0 ? "-" : ""}<0.001 %`;
  const decimals = size >= 9.95 ? 0 : Math.min(4, Math.max(1, 1 - Math.floor(Math.log10(size))));
  return `${percent.toFixed(decimals)} %`;
}

/** A ratio with two digits: 1.2, 8.0, 35. */
export function ratioText(ratio: number): string {
  return ratio >= 9.95 ? ratio.toFixed(0) : ratio.toFixed(1);
}

/** Names of the levels. */
export const levelNames: Readonly<Record<Level, Translated>> = {
  low: { en: "low", "zh-Hans": "低", "zh-Hant": "低" },
  medium: { en: "medium", "zh-Hans": "中", "zh-Hant": "中" },
  high: { en: "high", "zh-Hans": "高", "zh-Hant": "高" },
};
