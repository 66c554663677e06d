import { ModelError } from "../../models/engine/errors.ts";
import type { Workbench } from "../../models/run/workbench.ts";
import type { PreparedCompany } from "../../models/run/workbench.ts";
import { companyModel } from "../../models/register/company-model.ts";
import { itemMetric } from "../../models/register/item-name.ts";
import type { JobParams, JobResult } from "./job-types.ts";

/** Checks a formula of a register item against the model, names and units, without using it. */
export function checkFormula(
  { model }: Workbench,
  { company }: PreparedCompany,
  { item, formula, unit }: JobParams<"formula">,
): JobResult<"formula"> {
  const register = company.register.map((each) => {
    if (each.id !== item) return each;
    const before = each.method?.kind === "formula" ? each.method : undefined;
    const line = each.method?.statementLine ?? ("operating-expenses" as const);
    const method = { statementLine: line, why: "being written", ...before, formula, unit };
    return { ...each, method: { ...method, kind: "formula" as const } };
  });
  try {
    companyModel(model, { register, baseYear: company.baseYear });
    return { isSound: true, message: "" };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const place = `${itemMetric(item)}: `;
    const { message } = error;
    return {
      isSound: false,
      message: message.startsWith(place) ? message.slice(place.length) : message,
    };
  }
}
