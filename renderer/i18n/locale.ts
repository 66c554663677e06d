import type { Text } from "../../models/engine/model.ts";

/** The languages of the product. */
export type Locale = keyof Text;

export const locales: readonly Locale[] = ["en", "zh-Hans", "zh-Hant"];

/** Whether a locale is written in Chinese characters. */
export function isChinese(locale: Locale): boolean {
  return locale !== "en";
}
