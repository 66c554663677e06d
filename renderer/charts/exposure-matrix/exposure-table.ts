import { formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { shareText } from "./exposure-axes.ts";
import type { ExposureSeries, MaterialitySeries } from "./exposure-series.ts";

/** The figures of the matrix and its list. */
export function exposureTable({ items }: ExposureSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const share = (value: number): string => shareText(value, locale);
  const percent = (value: number): string => formatPercent(value, locale);
  return {
    columns: [
      t("exposure.item"),
      t("exposure.likelihoodColumn"),
      t("exposure.shareColumn"),
      t("exposure.lowest"),
      t("exposure.highest"),
      t("exposure.otherColumn"),
      t("exposure.rating"),
      t("exposure.publishedColumn"),
      t("exposure.hold"),
    ],
    rows: items.map((item) => [
      wordCell(`${item.number} ${item.name}`),
      numberCell(item.likelihood, (value) => `${value} ${t(`exposure.class.${item.likelihood}`)}`),
      numberCell(item.magnitude.central, share),
      numberCell(item.magnitude.low, share),
      numberCell(item.magnitude.high, share),
      numberCell(item.otherSide?.central, share),
      wordCell(t(`level.${item.rating}`)),
      wordCell(item.published === undefined ? "" : t(`level.${item.published}`)),
      numberCell(item.hold?.sameRank, percent),
    ]),
  };
}

/** The figures of double materiality. */
export function materialityTable({ items }: MaterialitySeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const percent = (value: number): string => formatPercent(value, locale);
  return {
    columns: [t("exposure.item"), t("materiality.financial"), t("materiality.impact")],
    rows: items.map(({ number, name, financial, impact }) => [
      wordCell(`${number} ${name}`),
      numberCell(financial, percent),
      numberCell(impact, percent),
    ]),
  };
}
