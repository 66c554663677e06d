import type { DialMode } from "../../../models/run/solve/input-dial.ts";
import { formatNumber, formatSigned, withUnit } from "../../format/number.ts";
import { decimalsFor } from "../../format/digits.ts";
import { signedOnScale } from "../../format/scale.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Format } from "../../state/use-format.ts";
import { inputText } from "../model-words.ts";

/** How settings of an input are written. */
export interface SettingWords {
  readonly input: string;
  readonly as: DialMode;
  readonly unit: string;
  readonly locale: Locale;
  readonly scale: Format["scale"];
}

/** A setting in words: `3.3 ×`, `+1.2 K`, `62 %`. */
export function settingText(setting: number, words: SettingWords): string {
  const { input, as, unit, locale, scale } = words;
  if (as === "factor") return withUnit(formatNumber(setting, decimalsFor([setting], 3, 2)), "×");
  if (as === "value") return inputText(setting, unit, { input, locale, scale });
  if (/^CNY\d{4}$/.test(unit)) {
    const shown = scale([setting], unit);
    return withUnit(signedOnScale(setting, shown), shown.unit);
  }
  const isShare = unit === "1" && /share/i.test(input);
  const shown = isShare ? setting * 100 : setting;
  const signed = formatSigned(shown, decimalsFor([shown], 3, 2));
  return withUnit(signed, isShare ? "%" : unitText(unit.replace(/\d{4}/, ""), locale));
}
