import type { PreparedCompany } from "../../../models/run/workbench.ts";
import type { MetricRequest } from "../../../models/run/solve/metric-session.ts";
import type { Quantity } from "../../../models/run/solve/quantity.ts";
import type { Arguments, OptionSpec } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { withoutOption } from "../company/open-wanted.ts";
import { oneOf } from "./nearest.ts";
import { sharedOption } from "./options.ts";
import { metricIds, readOverrides, readScenario, readWantedYear } from "./read-request.ts";
import { readQuantity } from "./read-values.ts";

/** The options by which one value of a metric is asked for. */
export const metricOptions: readonly OptionSpec[] = [
  { ...sharedOption.metrics, isRepeatable: false, means: "the metric" },
  sharedOption.scenario,
  sharedOption.year,
  sharedOption.site,
  sharedOption.fuel,
  sharedOption.set,
  sharedOption.imported,
  withoutOption,
];

/** The value of a metric asked for. Throws UsageError for what is missing, unknown, or does not apply. */
export function readMetricRequest(args: Arguments, prepared: PreparedCompany): MetricRequest {
  const name = required(args, "metric", "METRIC, as isotherm metrics lists them");
  const metric = oneOf("metric", name, metricIds(prepared));
  const { over = [] } = prepared.workbench.model.symbols.get(metric) ?? {};
  const labelOf = (dimension: "site" | "fuel"): string | undefined => {
    const label = args.text(dimension);
    if (label === undefined) return undefined;
    if (over.includes(dimension)) return oneOf(dimension, label, prepared.labels[dimension]);
    throw new UsageError(`--${dimension}: expected nothing, since ${metric} has no ${dimension}s`);
  };
  const fuel = labelOf("fuel");
  return {
    metric,
    scenario: readScenario(args, prepared),
    year: readWantedYear(args, prepared),
    site: labelOf("site"),
    at: fuel === undefined ? {} : { fuel },
    overrides: readOverrides(args, prepared),
  };
}

/** The text of an option that may not be left out. Throws UsageError where it is. */
export function required(args: Arguments, option: string, expected: string): string {
  const text = args.text(option);
  if (text !== undefined) return text;
  throw new UsageError(`--${option}: expected ${expected}, found nothing`);
}

/** A number with its unit, if given. */
export function readWantedQuantity(args: Arguments, option: string): Quantity | undefined {
  const text = args.text(option);
  return text === undefined ? undefined : readQuantity(option, text);
}
