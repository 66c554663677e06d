import type { Symbol } from "../engine/symbols.ts";
import { labelsOf } from "./bind-input.ts";
import { sheetOf } from "./bind.ts";
import { provenanceOf, shownValue } from "./provenance.ts";
import { givenAt } from "./sheet.ts";
import type { InputView, Override } from "./types.ts";
import type { PreparedCompany } from "./workbench.ts";

/** Every input of a company under a pairing: its value for each label, with provenance and layer. */
export function inputsOf(
  prepared: PreparedCompany,
  scenario: string,
  overrides: readonly Override[] = [],
): readonly InputView[] {
  const sheet = sheetOf(prepared, { scenario, overrides });
  const views: InputView[] = [];
  for (const symbol of prepared.workbench.model.symbols.values()) {
    if (symbol.role === "input") views.push(...viewsOf(symbol, prepared, sheet));
  }
  return views;
}

function viewsOf(
  symbol: Symbol,
  prepared: PreparedCompany,
  sheet: ReturnType<typeof sheetOf>,
): readonly InputView[] {
  return labelsOf(symbol, prepared.labels).flatMap((label) => {
    const given = givenAt(sheet, symbol.id, label);
    if (given === undefined) return [];
    return [
      {
        input: symbol.id,
        unit: "unit" in given.value ? given.value.unit : symbol.unitText,
        label: label === "" ? null : label,
        value: shownValue(given.value),
        layer: given.layer,
        provenance: provenanceOf(given.value),
      },
    ];
  });
}
