import {
  sensitivity as analyse,
  sensitivityDraws,
} from "../../../models/run/sensitivity/sensitivity.ts";
import {
  metricOptions,
  readMetricRequest,
  readWantedQuantity,
} from "../arguments/read-metric-request.ts";
import { readSampling, samplingOption } from "../arguments/read-draws.ts";
import { sharedOption } from "../arguments/options.ts";
import { readSeed } from "../arguments/read-request.ts";
import { readWhole } from "../arguments/read-values.ts";
import type { Arguments, Command } from "../command.ts";
import { withPlace } from "../company/open-company.ts";
import { openWanted } from "../company/open-wanted.ts";
import { sensitivityText } from "../results/sensitivity-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";

const { least, usual, most } = sensitivityDraws;

/** Tells what one value of a metric depends on. */
export const sensitivity: Command = {
  name: "sensitivity",
  operands: ["<company>"],
  options: [
    ...metricOptions,
    { ...sharedOption.draws, means: `draws, ${least} to ${most}; ${usual} when left out` },
    sharedOption.seed,
    samplingOption,
    { name: "threshold", value: "VALUE", means: "also the probability to exceed it" },
  ],
  notes: [
    "± is one standard error of independent draws. Inputs of one group move together.",
    "Sobol indices are over at most 20 inputs: those that a screening of all finds strongest.",
  ],
  run: async (args, io) => {
    const { prepared, place } = await openWanted(args, io);
    return withPlace(place, async () => {
      const request = {
        ...readMetricRequest(args, prepared),
        draws: readSensitivityDraws(args),
        seed: readSeed(args),
        sampling: readSampling(args),
        threshold: readWantedQuantity(args, "threshold"),
      };
      const label = `drawing ${request.metric}`;
      const result = await withProgress(analyse(prepared, request), io, label);
      io.out(args.has("json") ? jsonText(result) : sensitivityText(result, io.columns));
      return 0;
    });
  },
};

function readSensitivityDraws(args: Arguments): number | undefined {
  const text = args.text("draws");
  return text === undefined ? undefined : readWhole("draws", text, { from: least, to: most });
}
