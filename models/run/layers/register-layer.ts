import type { Company } from "../../company/company-schema.ts";
import { formulaItems } from "../../register/company-model.ts";
import { registerDomain } from "../../register/item-name.ts";
import { give, type Sheet } from "../sheet.ts";

/** The figures that formulas of the company's register use. */
export function giveRegister(sheet: Sheet, company: Company): void {
  for (const { method } of formulaItems(company)) {
    for (const [name, value] of Object.entries(method.inputs ?? {})) {
      const input = `${registerDomain}.${name}`;
      give(sheet, { input }, { value, layer: "company", path: input });
    }
  }
}
