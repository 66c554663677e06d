import { latinHypercube } from "../engine/sample/latin-hypercube.ts";
import { createSession, setInput, type BoundInput, type Session } from "../engine/session.ts";
import { bindInput, type BindContext, type Quantiles } from "./bind-input.ts";
import { giveCompany } from "./layers/company-layer.ts";
import { giveGroups } from "./layers/group-layer.ts";
import { giveGeneral, priceLevels } from "./layers/general-layer.ts";
import { givePlaces } from "./layers/place-layer.ts";
import { giveRegister } from "./layers/register-layer.ts";
import { giveRegions } from "./layers/region-layer.ts";
import { giveScenario, pairingOf } from "./layers/scenario-layer.ts";
import { giveUser } from "./layers/user-layer.ts";
import type { Money } from "./money.ts";
import type { Sheet } from "./sheet.ts";
import type { Override } from "./types.ts";
import type { PreparedCompany } from "./workbench.ts";

/** What a company is bound to: a pairing, the user's overrides, and an ensemble where there is one. */
export interface BindRequest {
  readonly scenario: string;
  readonly overrides: readonly Override[];
  readonly ensemble?: Ensemble | undefined;
  /** Metrics wanted of a deterministic session of its own, which the caller may change. */
  readonly wanted?: readonly string[] | undefined;
}

/** An ensemble: how many draws, from which seed, and which metrics are wanted of it. */
export interface Ensemble {
  readonly draws: number;
  readonly seed: number;
  readonly wanted: readonly string[];
  /** Years the wanted metrics are reported for. */
  readonly years: readonly number[];
  /** Probabilities of the draws; a Latin hypercube of the seed when left out. */
  readonly quantiles?: Quantiles | undefined;
}

/** Every given value of a company under a pairing, layer over layer. */
export function sheetOf(
  prepared: PreparedCompany,
  { scenario, overrides }: Pick<BindRequest, "scenario" | "overrides">,
): Sheet {
  const { workbench, company, climates, labels, imported } = prepared;
  const { library, model } = workbench;
  const sheet: Sheet = new Map();
  giveGeneral(sheet, library, company);
  givePlaces(sheet, { library, company, climates });
  giveRegions(sheet, library, company);
  giveScenario(sheet, { library, imported }, pairingOf(library, scenario));
  giveGroups(sheet, company);
  giveCompany(sheet, company);
  giveRegister(sheet, company);
  giveUser(sheet, { model, labels, overrides });
  return sheet;
}

/** A session of the company under a pairing; a deterministic one without overrides is kept and reused. */
export function sessionFor(prepared: PreparedCompany, request: BindRequest): Session {
  const isOwn = request.wanted !== undefined || request.ensemble !== undefined;
  const isKept = request.overrides.length === 0 && !isOwn;
  const { known } = prepared;
  if (!isKept) return createSession(prepared.workbench.model, bindingOf(prepared, request));
  if (known.session === undefined) {
    known.session = createSession(prepared.workbench.model, bindingOf(prepared, request));
    return known.session;
  }
  for (const [id, bound] of scenarioInputs(prepared, request.scenario)) {
    setInput(known.session, id, bound);
  }
  return known.session;
}

const scenarioIds = [
  "climate.globalWarming",
  "scenario.electricityPrice",
  "scenario.electricityPriceSpread",
  "scenario.carbonPriceLevel",
  "scenario.carbonPriceSpread",
  "scenario.gridIntensity",
  "scenario.floorAtObserved",
] as const;

/** What the pairings set too where some of them start from Current Policies of a file. */
const importIds = [
  "scenario.electricityPriceCurrentPolicies",
  "scenario.gridIntensityCurrentPolicies",
] as const;

/** The inputs a pairing sets, bound; kept for each pairing. */
function scenarioInputs(
  prepared: PreparedCompany,
  scenario: string,
): ReadonlyMap<string, BoundInput> {
  const found = prepared.known.scenarios.get(scenario);
  if (found !== undefined) return found;
  const context = contextOf(prepared, { scenario, overrides: [] });
  const { symbols } = prepared.workbench.model;
  const ids = prepared.imported === undefined ? scenarioIds : [...scenarioIds, ...importIds];
  const bound = new Map<string, BoundInput>(
    ids.map((id) => [id, bindInput(symbols.get(id)!, context)]),
  );
  prepared.known.scenarios.set(scenario, bound);
  return bound;
}

/** What the inputs of a company are bound with under a pairing. */
export function contextOf(prepared: PreparedCompany, request: BindRequest): BindContext {
  const { labels, years, known } = prepared;
  const { ensemble } = request;
  const quantiles: Quantiles | undefined =
    ensemble === undefined ? undefined : (path) => quantilesOf(known.quantiles, path, ensemble);
  return {
    sheet: sheetOf(prepared, request),
    labels,
    years,
    money: moneyOf(prepared),
    quantiles: ensemble?.quantiles ?? quantiles,
  };
}

/** Money of a company's runs: its base year, and the price levels of the library. */
export function moneyOf({ workbench, company }: PreparedCompany): Money {
  return { baseYear: company.baseYear, levels: priceLevels(workbench.library) };
}

function quantilesOf(
  known: Map<string, Float64Array>,
  path: string,
  { draws, seed }: Ensemble,
): Float64Array {
  const key = `${seed}/${draws}/${path}`;
  if (!isOf(known, `${seed}/${draws}/`)) known.clear();
  const found = known.get(key) ?? latinHypercube(draws, seed, path);
  known.set(key, found);
  return found;
}

/** Whether the draws kept are those of an ensemble; only one ensemble's are kept. */
function isOf(known: ReadonlyMap<string, Float64Array>, ensemble: string): boolean {
  return known.keys().next().value?.startsWith(ensemble) === true;
}

function bindingOf(
  prepared: PreparedCompany,
  request: BindRequest,
): Parameters<typeof createSession>[1] {
  const { workbench, labels, years } = prepared;
  const context = contextOf(prepared, request);
  const inputs = new Map<string, BoundInput>();
  for (const symbol of workbench.model.symbols.values()) {
    if (symbol.role === "input") inputs.set(symbol.id, bindInput(symbol, context));
  }
  return {
    labels,
    years,
    inputs,
    draws: request.ensemble?.draws,
    wanted: request.ensemble?.wanted ?? request.wanted,
    wantedYears: request.ensemble?.years,
  };
}
