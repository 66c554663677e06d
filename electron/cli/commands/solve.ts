import { levels } from "../../../models/kernels/rating/rules.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import { dialModes } from "../../../models/run/solve/input-dial.ts";
import { solve as solveModel, type SolveResult } from "../../../models/run/solve/solve.ts";
import { solveBand } from "../../../models/run/solve/solve-band.ts";
import { oneOf, unknownName } from "../arguments/nearest.ts";
import {
  metricOptions,
  readMetricRequest,
  readWantedQuantity,
  required,
} from "../arguments/read-metric-request.ts";
import {
  inputIds,
  readOverrides,
  readScenario,
  readWantedYear,
} from "../arguments/read-request.ts";
import { readQuantity } from "../arguments/read-values.ts";
import type { CommandIo } from "../command-io.ts";
import type { Arguments, Command } from "../command.ts";
import { withPlace } from "../company/open-company.ts";
import { openWanted } from "../company/open-wanted.ts";
import { bandText, noBandText } from "../results/band-text.ts";
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
    { name: "item", value: "ITEM", means: "an item of the register, in place of a metric" },
    {
      name: "becomes",
      value: "RATING",
      means: "the rating the item is to have: low, medium, high",
    },
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
    "With --item and --becomes: the input at which an item of the register changes its rating.",
    "Everything else stays as it is. A solution can be checked with run and --set.",
    "A value of an input with years holds in all of them; a shift or factor leaves the base year.",
    "With --low or --high it is bad input that there is no solution between them.",
  ],
  run: async (args, io) => {
    const { prepared, place } = await openWanted(args, io);
    return withPlace(place, async () => {
      if (args.has("item")) return solveItem(args, prepared, io);
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

const metricOnly = ["metric", "reaches", "site", "fuel"] as const;

/** Solves for the rating of an item over the horizon the year lies in. */
async function solveItem(
  args: Arguments,
  prepared: PreparedCompany,
  io: CommandIo,
): Promise<number> {
  const useless = metricOnly.find((option) => args.has(option));
  if (useless !== undefined) {
    throw new UsageError(`--${useless}: expected nothing beside --item`);
  }
  const items = prepared.company.register.map(({ id }) => id);
  const item = oneOf("item", args.text("item") ?? "", items);
  const year = readWantedYear(args, prepared);
  if (year === undefined)
    throw new UsageError("--year: expected a year of the horizon, found nothing");
  const request = {
    item,
    year,
    scenario: readScenario(args, prepared),
    becomes: oneOf("rating", required(args, "becomes", "low, medium or high"), levels),
    overrides: readOverrides(args, prepared),
    by: readInput(args, inputIds(prepared)),
    as: oneOf("setting", args.text("as") ?? "value", dialModes),
    low: readWantedQuantity(args, "low"),
    high: readWantedQuantity(args, "high"),
  };
  const result = await withProgress(solveBand(prepared, request), io, `solving ${item}`);
  const given = boundsGiven(args);
  if (result.found === "none" && given !== "") {
    throw new UsageError(`${given}: expected bounds with a solution; ${noBandText(result)}`);
  }
  io.out(args.has("json") ? jsonText(result) : bandText(result, io.columns));
  return 0;
}

function readInput(args: Arguments, known: readonly string[]): string {
  const path = required(args, "by", "INPUT");
  const id = path.replace(/\[.*$/, "");
  if (!known.includes(id)) throw unknownName("input", id, known);
  return path;
}

/** The options by which the user bounds a search, for messages. */
function boundsGiven(args: Arguments): string {
  const given = ["low", "high"].filter((option) => args.has(option));
  return given.map((option) => `--${option}`).join(", ");
}

/** Bounds that the user gives have to hold a solution between them. */
function checkBracket(args: Arguments, result: SolveResult): void {
  const given = boundsGiven(args);
  if (result.found !== "none" || given === "") return;
  const scale = metricScale(result);
  throw new UsageError(
    `${given}: expected bounds of ${result.by} between which ${metricName(result)} reaches ` +
      `${metricText(result.reaches, scale)}; ${intervalText(result)} ${reachText(result, scale)}`,
  );
}
