import { inputsOf } from "../../models/run/run.ts";
import type { PreparedCompany, Workbench } from "../../models/run/workbench.ts";
import { ChoiceError } from "../../models/scenario/iamc-import/choice.ts";
import { importScenarios } from "../../models/scenario/iamc-import/import-scenarios.ts";
import { readIamc } from "../../models/scenario/iamc-file/read-iamc.ts";
import { reshapedInputs } from "../../models/scenario/own-pairing-schema.ts";
import type { JobParams } from "./job-types.ts";
import type { ImportOutcome, PairingPaths, RuleLimit, ScenarioLibrary } from "./scenario-types.ts";

/** Names, colours and limits of the library. */
export function scenarioLibrary({ library }: Workbench): ScenarioLibrary {
  const { ngfs, climate, regions, efficiency } = library;
  const { source, locator } = climate.warming;
  return {
    transitions: ngfs.catalogue,
    pathways: climate.pathways.entries.filter(({ bundled }) => bundled),
    warming: { source, locator },
    regions: regions.map(({ id, name }) => ({ id, name })),
    limits: efficiency.limits.rows.flatMap(ruleLimit),
  };
}

type Cell = string | number | null;

function ruleLimit(row: readonly Cell[]): readonly RuleLimit[] {
  const [region, rule, year, pue, kind, source, locator, why] = row;
  if (typeof year !== "number" || typeof pue !== "number") return [];
  const word = (cell: Cell | undefined): string | null => (typeof cell === "string" ? cell : null);
  return [
    {
      region: String(region),
      rule: String(rule),
      year,
      pue,
      kind: kind as RuleLimit["kind"],
      source: word(source),
      locator: word(locator),
      why: word(why),
    },
  ];
}

/** The paths of some pairings as the model takes them. */
export function pairingPaths(
  prepared: PreparedCompany,
  { scenarios, overrides }: JobParams<"paths">,
): readonly PairingPaths[] {
  return scenarios.map((pairing) => {
    const views = inputsOf(prepared, pairing, overrides);
    const found = reshapedInputs.map((input) => [
      input,
      views.find((view) => view.input === input),
    ]);
    return { pairing, paths: Object.fromEntries(found) as PairingPaths["paths"] };
  });
}

/** Takes scenarios out of a file; where it has several regions or models, says which. */
export function importJob(
  { library }: Workbench,
  { file, choice }: JobParams<"importScenarios">,
): ImportOutcome {
  const basis = { catalogue: library.ngfs.catalogue, deflators: library.money.deflators };
  try {
    return { imported: importScenarios(readIamc(file), choice, basis) };
  } catch (error) {
    if (!(error instanceof ChoiceError) || choice[error.choice] !== undefined) throw error;
    return { choose: error.choice, names: error.names };
  }
}
