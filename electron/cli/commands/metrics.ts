import { inOrder } from "../../../models/engine/symbols.ts";
import { modelEquations } from "../../../models/equations/model.ts";
import { sharedOption } from "../arguments/options.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { jsonText } from "../terminal/json-text.ts";
import { tableText } from "../terminal/table.ts";

/** Lists what the model computes. */
export const metrics: Command = {
  name: "metrics",
  operands: [],
  options: [sharedOption.language],
  notes: [
    "CNY is yuan of the company's base year, which results carry in the unit.",
    "A metric over site or year has one value for each of them.",
  ],
  run: (args, io) => {
    const language = readLanguage(args.text("lang"));
    const listed = metricRows();
    if (args.has("json")) {
      io.out(jsonText(listed));
      return Promise.resolve(0);
    }
    const columns = [{ head: "metric" }, { head: "meaning (unit; over)", mayWrap: true }];
    const rows = listed.map(({ metric, unit, over, means }) => {
      const shown = [unit === "1" ? "" : unit, over.join(", ")].filter((part) => part !== "");
      const remark = shown.length === 0 ? "" : ` (${shown.join("; ")})`;
      return [metric, `${means[language]}${remark}`];
    });
    io.out(tableText(columns, rows, io.columns));
    return Promise.resolve(0);
  },
};

function metricRows() {
  return modelEquations.flatMap(({ equations }) =>
    Object.entries(equations)
      .filter(([, { type = "number" }]) => type === "number")
      .map(([metric, { unit, over, means, formula, source }]) => {
        return { metric, unit, over: inOrder(over), means, formula, source };
      }),
  );
}
