import type { ReconcileRow } from "../../../models/checks/reconcile/reconcile-schema.ts";
import { formatGiven, formatNumber, formatPercent, formatSigned } from "../../format/number.ts";
import { isChinese } from "../../i18n/locale.ts";
import type { Context } from "../context.ts";
import { call, str, type Code } from "../typst/code.ts";

const shares = /change|share|turnover|coverage|rate|below|growth/i;

/** Whether a figure is printed in per cent. */
function isShare({ unit, metric }: ReconcileRow): boolean {
  return unit === "1" && shares.test(metric.replace(/^[^.]*\./, "")) && !/pue/i.test(metric);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** The printed figure, every digit kept. */
export function disclosedText(row: ReconcileRow, { locale }: Context): string {
  if (!isShare(row)) return formatGiven(row.disclosed);
  const percent = Number((row.disclosed * 100).toPrecision(10));
  return formatPercent(row.disclosed, locale, decimalsOf(percent));
}

/** The recomputed figure with two digits more than the printed one, six decimals at most. */
export function recomputedText(row: ReconcileRow, { locale }: Context): string {
  const { recomputed } = row;
  if (recomputed === null) return "–";
  if (isShare(row)) return formatPercent(recomputed, locale, shownDecimals(row));
  return trimmed(recomputed, { least: decimalsOf(row.disclosed), most: shownDecimals(row) });
}

function shownDecimals(row: ReconcileRow): number {
  const printed = isShare(row) ? Number((row.disclosed * 100).toPrecision(10)) : row.disclosed;
  return Math.min(6, decimalsOf(printed) + 2);
}

interface Places {
  readonly least: number;
  readonly most: number;
}

function trimmed(value: number, { least, most }: Places): string {
  const rounded = Number(value.toFixed(most));
  return formatNumber(rounded, Math.min(most, Math.max(least, decimalsOf(rounded))));
}

/** The difference in the unit of the figure, or in points of per cent. */
export function differenceText(row: ReconcileRow): string {
  if (row.difference === null) return "–";
  const difference = isShare(row) ? row.difference * 100 : row.difference;
  const decimals = shownDecimals(row);
  const rounded = Number(difference.toFixed(decimals));
  return formatSigned(rounded, Math.min(decimals, decimalsOf(rounded)));
}

/** The difference as a share of the printed figure, with two digits that count. */
export function relativeText({ relative }: ReconcileRow, { locale }: Context): string {
  if (relative === null || relative === 0) return "";
  const percent = Math.abs(relative * 100);
  const decimals = Math.min(
    6,
    Math.max(0, (percent < 1 ? 1 : 2) - Math.floor(Math.log10(percent))),
  );
  const sign = relative > 0 ? "+" : "";
  return `${sign}${formatPercent(relative, locale, decimals)}`;
}

/** Unit of a printed figure as readers write it. */
export function unitWords({ unit }: ReconcileRow, { locale }: Context): string {
  const plain = unit
    .replace(/CO2e/g, "CO₂e")
    .replace(/^tCO/, "t CO")
    .replace(/^CNY\d+$/, "CNY");
  if (unit === "1") return "";
  if (!isChinese(locale)) return plain;
  const million = locale === "zh-Hans" ? "/百万元" : "/百萬元";
  return plain.replace(" per CNY million", million).replace(/^CNY$/, "元").replace("person", "人");
}

const looks = {
  match: ["current", "="],
  explained: ["published", "≈"],
  differs: ["retracted", "≠"],
  "not-recomputable": ["derived", "?"],
} as const;

/** How figure and recomputation agree: a sign and a word, coloured besides. */
export function statusTag({ status }: ReconcileRow, { t }: Context): Code {
  const [look, sign] = looks[status];
  return call("tag", [str(look), str(`${sign} ${t(`reconcile.${status}`)}`)]);
}
