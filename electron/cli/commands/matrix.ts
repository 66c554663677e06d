import { perspectives, ratingMethods } from "../../../models/run/matrix/matrix-types.ts";
import type { MatrixRequest, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import { matrixOf } from "../../../models/run/matrix/matrix.ts";
import { orderAgreements } from "../../../models/run/matrix/order.ts";
import type { Progress } from "../../../models/run/types.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import { oneOf } from "../arguments/nearest.ts";
import { sharedOption } from "../arguments/options.ts";
import { readDraws, readOverrides, readScenarios, readSeed } from "../arguments/read-request.ts";
import { readLanguage, readWhole } from "../arguments/read-values.ts";
import type { Arguments, Command } from "../command.ts";
import { openCompany, withPlace, type OpenedCompany } from "../company/open-company.ts";
import { matrixText, ordersText } from "../results/matrix-text.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";

const usualYear = 2030;
const lastYear = 2050;

/** Rates the items of a company's register. */
export const matrix: Command = {
  name: "matrix",
  operands: ["<company>"],
  options: [
    sharedOption.scenarios,
    {
      ...sharedOption.year,
      means: "the horizon it lies in is rated, to 2030 or to 2050; 2030 when left out",
    },
    {
      ...sharedOption.draws,
      means: "draws of the uncertain inputs; 1000 when left out, 1 for none",
    },
    sharedOption.seed,
    sharedOption.set,
    sharedOption.imported,
    { name: "method", value: "METHOD", means: "bands or four-dimensions; bands when left out" },
    { name: "axis", value: "AXIS", means: "financial or impact; financial when left out" },
    { name: "why", means: "say of every item why it stands where it does" },
    { ...sharedOption.language, means: "language of names and reasons; en when left out" },
  ],
  notes: [
    "An item's rating is that of the worst year of the horizon. Likelihood within a scenario is the " +
      "share of draws that are adverse; of an event, its probability over the horizon.",
    "With several pairings: ratings side by side and Kendall's tau between their orders.",
  ],
  run: async (args, io) => {
    const opened = await openCompany(args.operands[0] ?? "", io.cwd, args.text("import"));
    const { prepared, place } = opened;
    return withPlace(place, async () => {
      const language = readLanguage(args.text("lang"));
      const scenarios = readScenarios(args, prepared);
      const request = { ...readMatrixRequest(args, opened), language };
      const work = matrices(prepared, scenarios, request);
      const found = await withProgress(work, io, `rating ${prepared.company.id}`);
      const [first] = found;
      const isOne = found.length === 1 && first !== undefined;
      const { company, year } = { company: prepared.company.id, year: request.year };
      const orders = orderAgreements(found);
      if (args.has("json")) {
        io.out(jsonText(isOne ? first : { company, year, matrices: found, orders }));
      } else {
        const view = { language, columns: io.columns, withReasons: args.has("why") };
        io.out(isOne ? matrixText(first, view) : ordersText(found, orders, view));
      }
      return 0;
    });
  },
};

function* matrices(
  prepared: PreparedCompany,
  scenarios: readonly string[],
  request: Omit<MatrixRequest, "scenario">,
): Generator<Progress, readonly MatrixResult[], void> {
  const found: MatrixResult[] = [];
  for (const scenario of scenarios) {
    const running = matrixOf(prepared, { ...request, scenario });
    let step = running.next();
    for (; step.done !== true; step = running.next()) {
      const { done, total } = step.value;
      yield { done: found.length * total + done, total: scenarios.length * total };
    }
    found.push(step.value);
  }
  return found;
}

function readMatrixRequest(
  args: Arguments,
  { prepared, workbook }: OpenedCompany,
): Omit<MatrixRequest, "scenario"> {
  const bounds = { from: prepared.company.baseYear + 1, to: lastYear };
  return {
    year: readWhole("year", args.text("year") ?? String(usualYear), bounds),
    draws: readDraws(args),
    seed: readSeed(args),
    overrides: readOverrides(args, prepared),
    rules: workbook?.ratingRules,
    ratings: workbook?.ratings[prepared.company.id],
    method: oneOf("method", args.text("method") ?? "bands", ratingMethods),
    perspective: oneOf("axis", args.text("axis") ?? "financial", perspectives),
  };
}
