import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import type {
  ImportedPaths,
  ImportedScenarios,
} from "../../scenario/iamc-import/imported-schema.ts";
import { quantityForms } from "../../scenario/iamc-import/quantities.ts";
import { iamcSeries } from "../../scenario/iamc.ts";
import type { TransitionCatalogue } from "../../scenario/ngfs-schema.ts";
import type { Series } from "../../scenario/value-schema.ts";
import { reportingYears } from "./general-layer.ts";

/** The paths of a transition scenario, with those of Current Policies that its indices start from. */
export interface TransitionPaths {
  readonly electricityPrice: Series;
  readonly electricityPriceCurrentPolicies: Series;
  readonly carbonPrice: Series;
  readonly gridIntensity: Series;
  readonly gridIntensityCurrentPolicies: Series;
}

type TransitionId = TransitionCatalogue["scenarios"][number]["id"];

/** The scenario that all indices start from. */
export const currentPolicies = "current-policies";

/** The paths of the bundled library. Throws ModelError where it has none. */
export function bundledPaths(library: Library, transition: TransitionId): TransitionPaths {
  const { gridIntensity } = library.ngfs.derived;
  const { electricityPrice, carbonPrice } = quantityForms;
  return {
    electricityPrice: sourceRow(library, transition, electricityPrice.variable),
    electricityPriceCurrentPolicies: sourceRow(library, currentPolicies, electricityPrice.variable),
    carbonPrice: sourceRow(library, transition, carbonPrice.variable),
    gridIntensity: required(gridIntensity[transition], transition),
    gridIntensityCurrentPolicies: required(gridIntensity[currentPolicies], currentPolicies),
  };
}

/**
 * The paths an import gives for a transition: none unless it has both prices and the electricity price
 * of Current Policies, since an index joins no two sources; the grid intensity under the same rule.
 */
export function importedPaths(
  { scenarios }: ImportedScenarios,
  transition: TransitionId,
): Partial<TransitionPaths> {
  const [own, base] = [scenarios[transition], scenarios[currentPolicies]];
  const { electricityPrice, carbonPrice } = own ?? {};
  const start = base?.electricityPrice;
  if (electricityPrice === undefined || carbonPrice === undefined || start === undefined) return {};
  const prices = { electricityPrice, carbonPrice, electricityPriceCurrentPolicies: start };
  const [gridIntensity, startIntensity] = [own?.gridIntensity, base?.gridIntensity];
  if (gridIntensity === undefined || startIntensity === undefined) return prices;
  return { ...prices, gridIntensity, gridIntensityCurrentPolicies: startIntensity };
}

/** Which transitions take their prices from an import, and whether the grid intensity too. */
export function importCoverage(
  imported: ImportedScenarios,
): readonly { readonly transition: string; readonly hasGridIntensity: boolean }[] {
  return Object.keys(imported.scenarios).flatMap((id) => {
    const paths = importedPaths(imported, id as TransitionId);
    if (paths.electricityPrice === undefined) return [];
    return [{ transition: id, hasGridIntensity: paths.gridIntensity !== undefined }];
  });
}

/**
 * Refuses an import that no run of a company with this base year can use: without prices of a scenario
 * and of Current Policies, or with paths that begin too late or end too early. Throws ModelError.
 */
export function checkImport(imported: ImportedScenarios, baseYear: number): void {
  const { file, scenarios } = imported;
  const covered = importCoverage(imported);
  if (covered.length === 0) {
    const needed = "electricity and carbon price of a scenario, and electricity price of";
    throw new ModelError(file, `expected ${needed} Current Policies; no pairing can use this file`);
  }
  for (const { transition } of covered) {
    const paths = scenarios[transition as TransitionId];
    const latest = transition === currentPolicies ? baseYear : reportingYears.near;
    checkSpans(paths, latest, `${file}, ${transition}`);
  }
  checkSpans(scenarios[currentPolicies], baseYear, `${file}, ${currentPolicies}`);
}

function checkSpans(paths: ImportedPaths | undefined, latest: number, place: string): void {
  const { far } = reportingYears;
  for (const name of ["electricityPrice", "carbonPrice", "gridIntensity"] as const) {
    const years = Object.keys(paths?.[name]?.points ?? {}).map(Number);
    if (years.length === 0) continue;
    const [first, last] = [Math.min(...years), Math.max(...years)];
    if (first <= latest && last >= far) continue;
    const expected = `values from ${latest} or before to ${far} or after`;
    throw new ModelError(`${place} ${name}`, `expected ${expected}, found ${first} to ${last}`);
  }
}

function sourceRow(library: Library, transition: TransitionId, variable: string): Series {
  const { catalogue, rows } = library.ngfs;
  const named = catalogue.scenarios.find((each) => each.id === transition);
  const scenario = required(named, transition).iamc;
  const series = iamcSeries(rows, { model: catalogue.defaultModel, scenario, variable });
  return required(series, `${transition} ${variable}`);
}

/** What the library has. Throws ModelError where there is nothing. */
export function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new ModelError("scenario library", `no data for ${what}`);
  return found;
}
