import type { EquationDeclaration } from "../../../models/engine/model.ts";
import { inOrder } from "../../../models/engine/symbols.ts";
import { modelEquations } from "../../../models/equations/model.ts";
import { registerDomain } from "../../../models/register/item-name.ts";
import { sharedOption } from "../arguments/options.ts";
import { readLanguage } from "../arguments/read-values.ts";
import type { Command } from "../command.ts";
import { openCompany } from "../company/open-company.ts";
import { jsonText } from "../terminal/json-text.ts";
import { tableText } from "../terminal/table.ts";

/** Lists what the model computes, with a company's own formulas where one is named. */
export const metrics: Command = {
  name: "metrics",
  operands: [],
  optionalOperands: ["<company>"],
  options: [sharedOption.language],
  notes: [
    "CNY is yuan of the company's base year, which results carry in the unit.",
    "A metric over site or year has one value for each of them.",
    "With a company also the formulas of its register, under register.",
  ],
  run: async (args, io) => {
    const language = readLanguage(args.text("lang"));
    const [company] = args.operands;
    const listed = company === undefined ? metricRows() : await companyRows(company, io.cwd);
    if (args.has("json")) {
      io.out(jsonText(listed));
      return 0;
    }
    const columns = [{ head: "metric" }, { head: "meaning (unit; over)", mayWrap: true }];
    const rows = listed.map(({ metric, unit, over, means }) => {
      const shown = [unit === "1" ? "" : unit, over.join(", ")].filter((part) => part !== "");
      const remark = shown.length === 0 ? "" : ` (${shown.join("; ")})`;
      return [metric, `${means[language]}${remark}`];
    });
    io.out(tableText(columns, rows, io.columns));
    return 0;
  },
};

function metricRows() {
  return modelEquations.flatMap(({ equations }) => Object.entries(equations).flatMap(rowsOf));
}

async function companyRows(reference: string, cwd: string) {
  const { prepared } = await openCompany(reference, cwd);
  const { equations } = prepared.workbench.model;
  const own = [...equations].filter(([id]) => id.startsWith(`${registerDomain}.`));
  return [
    ...metricRows(),
    ...own.flatMap(([id, { declaration }]) => rowsOf([id, declaration] as const)),
  ];
}

function rowsOf([metric, declared]: readonly [string, EquationDeclaration]) {
  const { unit, over, means, formula, source, type = "number" } = declared;
  return type === "number" ? [{ metric, unit, over: inOrder(over), means, formula, source }] : [];
}
