import { ModelError } from "../../engine/errors.ts";
import type { Library } from "../../library/library.ts";
import { iamcSeries } from "../../scenario/iamc.ts";
import type { Pairing } from "../../scenario/pairing-schema.ts";
import type { Series } from "../../scenario/value-schema.ts";
import { warmingSeries } from "../../scenario/warming.ts";
import { derivedValue, give, type GivenValue, type Sheet } from "../sheet.ts";

const electricityPrice = "Price|Final Energy|Industry|Electricity";
const carbonPrice = "Price|Carbon";
const currentPolicies = "current-policies";

/** A pairing by id. Throws ModelError that lists the ids there are. */
export function pairingOf(library: Library, id: string): Pairing {
  const pairing = library.pairings.find((each) => each.id === id);
  if (pairing === undefined) {
    const known = library.pairings.map((each) => each.id).join(", ");
    throw new ModelError("scenario", `unknown pairing ${id}; expected one of ${known}`);
  }
  return pairing;
}

/** The paths of a pairing: warming, electricity price, grid intensity, carbon price, model spread. */
export function giveScenario(sheet: Sheet, library: Library, pairing: Pairing): void {
  const set = (input: string, value: GivenValue, path = input) =>
    give(sheet, { input }, { value, layer: "scenario", path });
  const { ngfs, climate } = library;
  const { transition } = pairing;
  const warming = warmingSeries(climate.warming, pairing.hazardsFrom);
  if (warming === undefined) {
    throw new ModelError(`pairing ${pairing.id}`, `no warming for ${pairing.hazardsFrom}`);
  }
  set("climate.globalWarming", warming, pathOf(warming, "climate.globalWarming"));
  set("scenario.electricityPrice", sourceRow(library, transition, electricityPrice));
  set(
    "scenario.electricityPriceCurrentPolicies",
    sourceRow(library, currentPolicies, electricityPrice),
  );
  set("scenario.carbonPriceLevel", sourceRow(library, transition, carbonPrice));
  const intensity = required(ngfs.derived.gridIntensity[transition], transition);
  set("scenario.gridIntensity", intensity, pathOf(intensity, "scenario.gridIntensity"));
  set(
    "scenario.gridIntensityCurrentPolicies",
    withoutRange(required(ngfs.derived.gridIntensity[currentPolicies], currentPolicies)),
  );
  for (const [input, spread] of [
    ["scenario.electricityPriceSpread", ngfs.spread.electricityPrice[transition]],
    ["scenario.carbonPriceSpread", ngfs.spread.carbonPrice[transition]],
  ] as const) {
    const series = required(spread, transition);
    set(input, series, pathOf(series, input));
  }
  const floor = transition === currentPolicies ? 1 : 0;
  const how = { formula: "on for Current Policies", from: [`pairings/${pairing.id}`] };
  set("scenario.floorAtObserved", derivedValue(floor, "1", how));
}

function pathOf(series: Series, input: string): string {
  return series.group === undefined ? input : `group:${series.group}`;
}

function withoutRange(series: Series): Series {
  const copy = { ...series };
  delete copy.range;
  return copy;
}

function sourceRow(library: Library, transition: string, variable: string): Series {
  const { catalogue, rows } = library.ngfs;
  const named = catalogue.scenarios.find((each) => each.id === transition);
  const scenario = required(named, transition).iamc;
  const series = iamcSeries(rows, { model: catalogue.defaultModel, scenario, variable });
  return required(series, `${transition} ${variable}`);
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new ModelError("scenario library", `no data for ${what}`);
  return found;
}
