import type { ExplainInput, ExplainNode } from "../../../models/run/types.ts";
import { decimalsFor } from "../../format/digits.ts";
import { formatNumber, formatPercent, withUnit } from "../../format/number.ts";
import { chooseScale, scaledWithUnit } from "../../format/scale.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Locale } from "../../i18n/locale.ts";

const scaled = /^(CNY\d{4}|tCO2e|MWh|m3)$/;

/** A number with its unit, in the step of the unit that suits it. */
function numberText(value: number, unit: string, locale: Locale): string {
  if (scaled.test(unit)) return scaledWithUnit(value, chooseScale([value], unit, locale));
  const decimals = Math.abs(value) >= 1900 && unit === "year" ? 0 : decimalsFor([value], 4, 5);
  const grouped = unit === "year" ? value.toFixed(decimals) : formatNumber(value, decimals);
  return withUnit(grouped, unit === "year" ? "" : unitText(unit, locale));
}

/** The value of a node in words. */
export function nodeValue(node: ExplainNode, locale: Locale, never: string): string {
  if ("metric" in node)
    return node.value === null ? never : numberText(node.value, node.unit, locale);
  return inputValue(node, locale) ?? "";
}

/** The value of an input in words; undefined where it is a table or a curve. */
export function inputValue(
  { value, unit, input }: ExplainInput,
  locale: Locale,
): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return undefined;
  const isShare = unit === "1" && /share/i.test(input);
  if (isShare) return formatPercent(value, locale, decimalsFor([value * 100], 3, 1));
  return numberText(value, unit, locale);
}

/** The labels of a node that tell it from its siblings: site, fuel and the like. */
export function nodeLabels(node: ExplainNode, siteName: (id: string) => string): string {
  const others = Object.values(node.at ?? {});
  return [...(node.site === null ? [] : [siteName(node.site)]), ...others].join(", ");
}
