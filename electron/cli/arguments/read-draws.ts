import type { SamplingMethod } from "../../../models/engine/sample/coordinates.ts";
import type { Correlation, ThresholdRequest } from "../../../models/run/types.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import type { Arguments, OptionSpec } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { oneOf } from "./nearest.ts";
import { metricIds } from "./read-request.ts";
import { readNumber, readQuantity } from "./read-values.ts";

const samplings = ["latin-hypercube", "sobol"] as const satisfies readonly SamplingMethod[];

/** How draws are taken. */
export const samplingOption = {
  name: "sampling",
  value: "METHOD",
  means: "latin-hypercube or sobol (scrambled); latin-hypercube when left out",
} as const satisfies OptionSpec;

/** What besides their number may be said of draws. */
export const drawOptions: readonly OptionSpec[] = [
  samplingOption,
  {
    name: "correlation",
    value: "WHAT=RANK",
    isRepeatable: true,
    means: "rank correlation of a group's inputs, as ngfs=0.8, or of two, as INPUT~INPUT=0.5",
  },
];

/** A probability that is wanted. */
export const thresholdOption = {
  name: "threshold",
  value: "QUESTION",
  isRepeatable: true,
  means: "a probability, as energy.effect@2030>2e6 or energy.siteCost[SITE]@2050<50 MCNY",
} as const satisfies OptionSpec;

/** The sampling asked for, if any. Throws UsageError for another. */
export function readSampling(args: Arguments): SamplingMethod | undefined {
  const text = args.text(samplingOption.name);
  return text === undefined ? undefined : oneOf("sampling", text, samplings);
}

const correlated = /^\s*([^=\s~]+)\s*(?:~\s*([^=\s~]+)\s*)?=\s*(\S+)\s*$/;

/** Rank correlations asked for. Throws UsageError for what does not read. */
export function readCorrelations(args: Arguments): readonly Correlation[] {
  return args.texts("correlation").map((text) => {
    const [, one, other, number] = correlated.exec(text) ?? [];
    if (one === undefined || number === undefined) {
      throw new UsageError(
        `--correlation: expected GROUP=RANK or INPUT~INPUT=RANK, found ${quoted(text)}`,
      );
    }
    const rank = readNumber("correlation", number);
    return other === undefined ? { group: one, rank } : { between: [one, other], rank };
  });
}

const question = /^\s*([\w.]+)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\d{4}))?\s*([<>])\s*(.*?)\s*$/;

/** Probabilities asked for. Throws UsageError for what does not read and for unknown metrics. */
export function readThresholds(
  args: Arguments,
  prepared: PreparedCompany,
): readonly ThresholdRequest[] {
  return args.texts("threshold").map((text) => {
    const [, name, label, year, sign, value] = question.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      throw new UsageError(
        `--threshold: expected METRIC[LABEL]@YEAR>VALUE or <VALUE, found ${quoted(text)}`,
      );
    }
    const metric = oneOf("metric", name, metricIds(prepared));
    return {
      metric,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(label === undefined ? {} : placeOf(metric, label, prepared)),
      side: sign === ">" ? "above" : "below",
      value: readQuantity("threshold", value),
    };
  });
}

/** The label in brackets is that of the metric's own dimension. */
function placeOf(
  metric: string,
  label: string,
  { workbench }: PreparedCompany,
): Pick<ThresholdRequest, "site" | "at"> {
  const { over = [] } = workbench.model.symbols.get(metric) ?? {};
  const own = over.find((dimension) => dimension !== "year");
  if (own === undefined) {
    throw new UsageError(`--threshold: ${metric} has no labels, found [${label}]`);
  }
  return own === "site" ? { site: label } : { at: { [own]: label } };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
