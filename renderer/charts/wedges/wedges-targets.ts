import { scaledWithUnit, signedOnScale } from "../../format/scale.ts";
import { withUnit } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { lineTargets, type TargetCurve } from "../drawing/line-targets.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { wedgesFrame } from "./wedges-layout.ts";
import { wedgeMetric, type WedgesSeries } from "./wedges-series.ts";

/** Every year of every lever, in the middle of its area, and of net emissions. */
export function wedgesTargets(series: WedgesSeries, size: Size, locale: Locale): readonly Target[] {
  const { frame, stack, net } = wedgesFrame(series, size, locale);
  const { scales, shown, t } = frame;
  const { scenario } = series;
  const bands = stack.bands.map(({ lever, points }): TargetCurve => {
    const middle = points.map(({ year, low, high }) => ({ year, value: (low + high) / 2 }));
    const wedge = series.wedges.find((each) => each.lever === lever)?.points ?? [];
    const value = (year: number): number => wedge.find((point) => point.year === year)?.value ?? 0;
    return {
      id: lever,
      name: t(`wedges.${lever}`),
      points: middle,
      show: () => "",
      more: (year) => [`${year}: ${withUnit(signedOnScale(value(year), shown), shown.unit)}`],
      metric: wedgeMetric(lever),
      scenario,
    };
  });
  const line: TargetCurve = {
    id: "net",
    name: t("wedges.net"),
    points: net,
    show: (value) => scaledWithUnit(value * shown.divisor, shown),
    metric: "carbon.netEmissions",
    scenario,
  };
  return lineTargets([...bands, line], scales);
}
