import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import type { ImportedScenarios } from "../../scenario/iamc-import/imported-schema.ts";
import type { OwnPairing } from "../../scenario/own-pairing-schema.ts";
import type { Pairing } from "../../scenario/pairing-schema.ts";
import type { Series } from "../../scenario/value-schema.ts";
import { warmingSeries } from "../../scenario/warming.ts";
import { derivedValue, give, type GivenValue, type Sheet } from "../sheet.ts";
import { giveReshaped } from "./reshaped-paths.ts";
import { bundledPaths, currentPolicies, importedPaths, required } from "./scenario-paths.ts";

/** A pairing by id. Throws ModelError that lists the ids there are. */
export function pairingOf(library: Pick<Library, "pairings">, id: string): Pairing | OwnPairing {
  const pairing = library.pairings.find((each) => each.id === id);
  if (pairing === undefined) {
    const known = library.pairings.map((each) => each.id).join(", ");
    throw new ModelError("scenario", `unknown pairing ${id}; expected one of ${known}`);
  }
  return pairing;
}

/** Where the paths of a pairing come from. */
export interface ScenarioOrigin {
  readonly library: Library;
  /** Scenarios of a file, which stand instead of the bundled ones where the file has them. */
  readonly imported?: ImportedScenarios | undefined;
}

/** The paths of a pairing: warming, electricity price, grid intensity, carbon price, model spread. */
export function giveScenario(
  sheet: Sheet,
  origin: ScenarioOrigin,
  pairing: Pairing | OwnPairing,
): void {
  const set = (input: string, value: GivenValue) =>
    give(sheet, { input }, { value, layer: "scenario", path: input });
  const { ngfs, climate } = origin.library;
  const { transition } = pairing;
  const warming = warmingSeries(climate.warming, pairing.hazardsFrom);
  if (warming === undefined) {
    throw new ModelError(`pairing ${pairing.id}`, `no warming for ${pairing.hazardsFrom}`);
  }
  set("climate.globalWarming", warming);
  givePaths(set, origin, transition);
  for (const [input, spread] of [
    ["scenario.electricityPriceSpread", ngfs.spread.electricityPrice[transition]],
    ["scenario.carbonPriceSpread", ngfs.spread.carbonPrice[transition]],
  ] as const) {
    const series = required(spread, transition);
    set(input, series);
  }
  const floor = transition === currentPolicies ? 1 : 0;
  const how = { formula: "on for Current Policies", from: [`pairings/${pairing.id}`] };
  set("scenario.floorAtObserved", derivedValue(floor, "1", how));
  if ("paths" in pairing) giveReshaped(sheet, pairing);
}

type SetValue = (input: string, value: GivenValue, path?: string) => void;

function givePaths(
  set: SetValue,
  { library, imported }: ScenarioOrigin,
  transition: Pairing["transition"],
): void {
  const paths = {
    ...bundledPaths(library, transition),
    ...(imported === undefined ? {} : importedPaths(imported, transition)),
  };
  set("scenario.electricityPrice", paths.electricityPrice);
  set("scenario.electricityPriceCurrentPolicies", paths.electricityPriceCurrentPolicies);
  set("scenario.carbonPriceLevel", paths.carbonPrice);
  const { gridIntensity } = paths;
  set("scenario.gridIntensity", gridIntensity);
  set("scenario.gridIntensityCurrentPolicies", withoutRange(paths.gridIntensityCurrentPolicies));
}

function withoutRange(series: Series): Series {
  const copy = { ...series };
  delete copy.range;
  return copy;
}
