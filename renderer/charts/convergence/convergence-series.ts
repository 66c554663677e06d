import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";

/** A figure after some draws, with its standard error. */
export interface RunningEstimate {
  readonly draws: number;
  readonly value: number;
  readonly standardError: number;
}

/** One figure as draws are added. */
export interface ConvergenceCurve {
  readonly id: string;
  readonly name: string;
  readonly points: readonly RunningEstimate[];
}

/** How figures settle as draws are added. */
export interface ConvergenceSeries {
  readonly unit: string;
  readonly curves: readonly ConvergenceCurve[];
}

/** The mean and the outer percentiles of an ensemble, by the number of its draws; never is left out. */
export function convergenceSeries(
  { unit, convergence }: Pick<SensitivityResult, "unit" | "convergence">,
  locale: Locale,
): ConvergenceSeries {
  const t = translator(locale);
  const curves = (["p95", "mean", "p05"] as const).map((id) => ({
    id,
    name: t(`convergence.${id}`),
    points: convergence.flatMap((point): RunningEstimate[] => {
      const { value, standardError } = point[id];
      if (value === null) return [];
      return [{ draws: point.draws, value, standardError: standardError ?? 0 }];
    }),
  }));
  return { unit, curves: curves.filter(({ points }) => points.length > 0) };
}
