import { dialModes } from "../../../models/run/solve/input-dial.ts";
import { grid as gridModel, type GridAxis } from "../../../models/run/solve/grid.ts";
import { oneOf, unknownName } from "../arguments/nearest.ts";
import {
  metricOptions,
  readMetricRequest,
  readWantedQuantity,
  required,
} from "../arguments/read-metric-request.ts";
import { inputIds } from "../arguments/read-request.ts";
import { readWhole } from "../arguments/read-values.ts";
import type { Arguments, Command, OptionSpec } from "../command.ts";
import { withPlace } from "../company/open-company.ts";
import { openWanted } from "../company/open-wanted.ts";
import { gridCsv, gridText } from "../results/grid-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";
import { UsageError } from "../usage-error.ts";

const mostSteps = 201;

/** Computes a metric over two inputs. */
export const grid: Command = {
  name: "grid",
  operands: ["<company>"],
  options: [
    ...metricOptions,
    ...axisOptions("by", "across"),
    ...axisOptions("and", "down"),
    {
      name: "steps",
      value: "COUNT",
      means: `values of each input, 2 to ${mostSteps}; 11 when left out`,
    },
    { name: "csv", means: "print a row for each pair of values as CSV" },
  ],
  notes: [
    "An input goes over the range it is given with, unless bounds are given.",
    "Text is cut to the width of the terminal; --csv and --json hold every value.",
  ],
  run: async (args, io) => {
    if (args.has("csv") && args.has("json")) {
      throw new UsageError("--csv: expected one of --csv and --json, found both");
    }
    const { prepared, place } = await openWanted(args, io);
    return withPlace(place, async () => {
      const known = inputIds(prepared);
      const request = {
        ...readMetricRequest(args, prepared),
        across: readAxis(args, "by", known),
        down: readAxis(args, "and", known),
      };
      const label = `computing ${request.metric}`;
      const result = await withProgress(gridModel(prepared, request), io, label);
      if (args.has("json")) io.out(jsonText(result));
      else io.out(args.has("csv") ? gridCsv(result) : gridText(result, io.columns));
      return 0;
    });
  },
};

function axisOptions(name: string, where: string): readonly OptionSpec[] {
  return [
    { name, value: "INPUT", means: `the input that goes ${where}, as energy.tariff[SITE]` },
    {
      name: `${name}-as`,
      value: "WHAT",
      means: "value, shift or factor of it; value when left out",
    },
    { name: `${name}-low`, value: "VALUE", means: "its lowest value" },
    { name: `${name}-high`, value: "VALUE", means: "its highest value" },
  ];
}

function readAxis(args: Arguments, name: string, known: readonly string[]): GridAxis {
  const by = required(args, name, "INPUT");
  const id = by.replace(/\[.*$/, "");
  if (!known.includes(id)) throw unknownName("input", id, known);
  const steps = args.text("steps");
  return {
    by,
    as: oneOf("setting", args.text(`${name}-as`) ?? "value", dialModes),
    low: readWantedQuantity(args, `${name}-low`),
    high: readWantedQuantity(args, `${name}-high`),
    count: steps === undefined ? undefined : readWhole("steps", steps, { from: 2, to: mostSteps }),
  };
}
