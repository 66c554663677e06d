import { dialModes } from "../../../models/run/solve/input-dial.ts";
import { solve as solveModel, type SolveResult } from "../../../models/run/solve/solve.ts";
import { oneOf, unknownName } from "../arguments/nearest.ts";
import {
  metricOptions,
  readMetricRequest,
  readWantedQuantity,
  required,
} from "../arguments/read-metric-request.ts";
import { inputIds } from "../arguments/read-request.ts";
import { readQuantity } from "../arguments/read-values.ts";
import type { Arguments, Command } from "../command.ts";
import { openCompany, withPlace } from "../company/open-company.ts";
import { metricName } from "../results/metric-name.ts";
import {
  intervalText,
  metricScale,
  metricText,
  reachText,
  solveText,
} from "../results/solve-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";
import { UsageError } from "../usage-error.ts";

/** Finds the value of an input at which a metric reaches a value. */
export const solve: Command = {
  name: "solve",
  operands: ["<company>"],
  options: [
    ...metricOptions,
    { name: "reaches", value: "VALUE", means: "the value wanted, as 250e6 or 250 MCNY" },
    { name: "by", value: "INPUT", means: "the input, as energy.tariff or energy.tariff[SITE]" },
    {
      name: "as",
      value: "WHAT",
      means: "value, shift or factor of the input; value when left out",
    },
    { name: "low", value: "VALUE", means: "lowest input; what the model allows when left out" },
    { name: "high", value: "VALUE", means: "highest input; what the model allows when left out" },
  ],
  notes: [
    "Everything else stays as it is. A solution can be checked with run and --set.",
    "A value of an input with years holds in all of them; a shift or factor leaves the base year.",
    "With --low or --high it is bad input that there is no solution between them.",
  ],
  run: async (args, io) => {
    const { prepared, place } = await openCompany(
      args.operands[0] ?? "",
      io.cwd,
      args.text("import"),
    );
    return withPlace(place, async () => {
      const request = {
        ...readMetricRequest(args, prepared),
        reaches: readQuantity("reaches", required(args, "reaches", "VALUE")),
        by: readInput(args, inputIds(prepared)),
        as: oneOf("setting", args.text("as") ?? "value", dialModes),
        low: readWantedQuantity(args, "low"),
        high: readWantedQuantity(args, "high"),
      };
      const label = `solving ${request.metric}`;
      const result = await withProgress(solveModel(prepared, request), io, label);
      checkBracket(args, result);
      io.out(args.has("json") ? jsonText(result) : solveText(result, io.columns));
      return 0;
    });
  },
};

function readInput(args: Arguments, known: readonly string[]): string {
  const path = required(args, "by", "INPUT");
  const id = path.replace(/\[.*$/, "");
  if (!known.includes(id)) throw unknownName("input", id, known);
  return path;
}

/** Bounds that the user gives have to hold a solution between them. */
function checkBracket(args: Arguments, result: SolveResult): void {
  const given = ["low", "high"].filter((option) => args.has(option));
  if (result.found !== "none" || given.length === 0) return;
  const scale = metricScale(result);
  const options = given.map((option) => `--${option}`).join(", ");
  throw new UsageError(
    `${options}: expected bounds of ${result.by} between which ${metricName(result)} reaches ` +
      `${metricText(result.reaches, scale)}; ${intervalText(result)} ${reachText(result, scale)}`,
  );
}
