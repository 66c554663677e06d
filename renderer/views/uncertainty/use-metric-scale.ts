import type { Scale } from "../../format/scale.ts";
import { useFormat } from "../../state/use-format.ts";
import { drawnRange } from "./uncertainty-figures.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";

/** The scale of the metric, chosen once for the figures of the view. */
export function useMetricScale({ ensembles, sensitivity }: UncertaintyProps): Scale {
  const format = useFormat();
  const results = [ensembles.a.sensitivity, ensembles.b?.sensitivity];
  const values = results.flatMap((each) => {
    if (each === undefined) return [];
    const range = drawnRange(each);
    const known = [each.central, range?.low.value, range?.high.value];
    return known.filter((value) => typeof value === "number");
  });
  return format.scale(values, sensitivity.unit);
}
