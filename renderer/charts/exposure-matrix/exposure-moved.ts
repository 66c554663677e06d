import { bandOf, ratingOf } from "../../../models/kernels/rating/rating.ts";
import type { ExposureSeries, MovedItem } from "./exposure-series.ts";

/** The series with one mark at another place, rated there; its range goes along. */
export function withMoved(series: ExposureSeries, { item: id, to }: MovedItem): ExposureSeries {
  const { rules } = series;
  const { likelihood, magnitude } = to;
  const items = series.items.map((item) => {
    if (item.id !== id) return item;
    const ratio = item.magnitude.central > 0 ? magnitude / item.magnitude.central : 0;
    return {
      ...item,
      likelihood,
      probability: undefined,
      magnitude: {
        low: Math.min(magnitude, item.magnitude.low * ratio),
        central: magnitude,
        high: Math.max(magnitude, item.magnitude.high * ratio),
      },
      rating:
        series.isByPlace === false
          ? item.rating
          : ratingOf(bandOf(magnitude, rules), likelihood, rules),
      isJudgement: true,
      modelled: item.modelled ?? {
        likelihood: item.likelihood,
        probability: item.probability,
        magnitude: item.magnitude.central,
      },
    };
  });
  return { ...series, items };
}
