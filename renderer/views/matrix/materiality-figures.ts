import { levels } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import type {
  MaterialityItem,
  MaterialitySeries,
} from "../../charts/exposure-matrix/exposure-series.ts";
import type { Locale } from "../../i18n/locale.ts";

/** From Medium on a topic is material, on either axis; each rating takes a third of an axis. */
const threshold = 1 / 3;

/** Matrices of both axes of double materiality. */
export interface BothAxes {
  readonly financial: MatrixResult;
  readonly impact: MatrixResult;
  readonly numberOf: (id: string) => number;
  readonly locale: Locale;
}

/**
 * Topics on the two axes: a third of an axis for each rating, within it by magnitude on a logarithmic
 * scale, or by severity. Only items that are rated on both.
 */
export function materialitySeries(given: BothAxes): MaterialitySeries {
  const { financial, impact, numberOf, locale } = given;
  const items = impact.items.flatMap((item): MaterialityItem[] => {
    const other = financial.items.find(({ id }) => id === item.id);
    const across = other === undefined ? undefined : placeOf(other, shareInside);
    const up = placeOf(item, severityInside);
    if (across === undefined || up === undefined) return [];
    const { id, category, name } = item;
    const metric = other?.metric ?? null;
    const { scenario } = financial;
    const year = other?.worstYear ?? financial.year;
    return [
      {
        id,
        number: numberOf(id),
        name: name[locale],
        category,
        financial: across,
        impact: up,
        place: metric === null ? undefined : { metric, year, scenario },
      },
    ];
  });
  return { items, threshold: { financial: threshold, impact: threshold } };
}

function placeOf(
  { rating, magnitude }: MatrixItem,
  inside: (magnitude: number) => number,
): number | undefined {
  if (rating === null || magnitude === null) return undefined;
  const within = Math.min(0.9, Math.max(0.1, inside(magnitude.central)));
  return (levels.indexOf(rating) + within) / levels.length;
}

/** From 0.01 % to 10 % of revenue, on a logarithmic scale. */
function shareInside(share: number): number {
  return share <= 1e-4 ? 0 : (Math.log10(share) + 4) / 3;
}

/** From 1 to 5. */
function severityInside(severity: number): number {
  return (severity - 1) / 4;
}
