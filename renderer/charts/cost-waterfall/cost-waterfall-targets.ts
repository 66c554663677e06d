import { withUnit } from "../../format/number.ts";
import { onScale, signedOnScale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { wordCell, type ChartTable } from "../drawing/chart-table.ts";
import type { Target } from "../drawing/target.ts";
import { waterfallRows } from "./cost-waterfall-layout.ts";
import {
  barWords,
  waterfallScale,
  type CostWaterfallSeries,
  type WaterfallBar,
} from "./cost-waterfall-series.ts";

/** Every total and every part, with the stage it belongs to. */
export function costWaterfallTargets(
  series: CostWaterfallSeries,
  width: number,
  locale: Locale,
): readonly Target[] {
  const scale = waterfallScale(series, locale);
  const { scenario } = series;
  return waterfallRows(series).map(({ bar, y, height }, i): Target => {
    const { name, value } = barWords(bar, scale, locale);
    const stage = stageOf(series, i, locale);
    const lines = [name, withUnit(value, scale.unit), ...(stage === undefined ? [] : [stage])];
    const metric = bar.kind === "total" ? "energy.cost" : `energy.${bar.part}Effect`;
    return {
      id: `bar-${i}`,
      row: `bar-${i}`,
      x: width / 2,
      y: y + height / 2,
      box: { left: 0, right: width, top: y + 1, bottom: y + height - 1 },
      lines,
      label: lines.join(", "),
      place: { metric, year: yearOf(series, i), scenario },
    };
  });
}

/** Year at which the stage of a bar ends; a total's own year. */
function yearOf({ bars }: CostWaterfallSeries, index: number): number | undefined {
  return bars.slice(index).find(isTotal)?.year;
}

function isTotal(bar: WaterfallBar): bar is WaterfallBar & { readonly kind: "total" } {
  return bar.kind === "total";
}

function stageOf(series: CostWaterfallSeries, index: number, locale: Locale): string | undefined {
  if (series.bars[index]?.kind === "total") return undefined;
  const from = series.bars.slice(0, index).findLast(isTotal)?.year ?? series.baseYear;
  const to = yearOf(series, index) ?? from;
  return translator(locale)("waterfall.stage", { from: String(from), to: String(to) });
}

/** The bars in their order. */
export function costWaterfallTable(series: CostWaterfallSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const scale = waterfallScale(series, locale);
  return {
    columns: [t("table.figure"), t("timeline.when"), scale.unit],
    rows: series.bars.map((bar, i) => [
      wordCell(barWords(bar, scale, locale).name),
      wordCell(stageOf(series, i, locale) ?? ""),
      {
        text: bar.kind === "total" ? onScale(bar.value, scale) : signedOnScale(bar.value, scale),
        value: bar.value,
      },
    ]),
  };
}
