import type { SamplingMethod } from "../engine/sample/coordinates.ts";
import type { BoundInput } from "../engine/session.ts";
import { bindInput, type BindContext, type Quantiles } from "./bind-input.ts";
import { correlationGroup, loosenGroups } from "./draws/correlations.ts";
import { drawnQuantiles } from "./draws/quantiles.ts";
import { giveCompany } from "./layers/company-layer.ts";
import { giveGroups } from "./layers/group-layer.ts";
import { giveGeneral, priceLevels } from "./layers/general-layer.ts";
import { giveHazards } from "./layers/hazard-layer.ts";
import { givePlaces } from "./layers/place-layer.ts";
import { giveRegister } from "./layers/register-layer.ts";
import { giveRegions } from "./layers/region-layer.ts";
import { giveScenario, pairingOf } from "./layers/scenario-layer.ts";
import { giveUser } from "./layers/user-layer.ts";
import type { Money } from "./money.ts";
import { emptySheet, type Sheet } from "./sheet.ts";
import { checkExclusion, exclusionFrom, filterBy } from "./sources/without-sources.ts";
import type { Correlation, Override } from "./types.ts";
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
  /** A Latin hypercube when left out. */
  readonly sampling?: SamplingMethod | undefined;
  /** Rank correlations of inputs that else are independent, or share one quantile as a group. */
  readonly correlations?: readonly Correlation[] | undefined;
  /** Probabilities of the draws; sampled from the seed when left out. */
  readonly quantiles?: Quantiles | undefined;
}

/** Every given value of a company under a pairing, layer over layer. */
export function sheetOf(
  prepared: PreparedCompany,
  { scenario, overrides }: Pick<BindRequest, "scenario" | "overrides">,
): Sheet {
  const { workbench, company, climates, labels, imported } = prepared;
  const { library, model } = workbench;
  const exclusion = exclusionFrom(library.fallenSources, prepared.without);
  const sheet = emptySheet(exclusion === undefined ? undefined : filterBy(exclusion));
  giveGeneral(sheet, library, company);
  givePlaces(sheet, { library, company, climates });
  giveRegions(sheet, library, company);
  giveScenario(sheet, { library, imported }, pairingOf(library, scenario));
  giveHazards(sheet, { library, company, climates }, pairingOf(library, scenario));
  giveGroups(sheet, company);
  giveCompany(sheet, company);
  giveRegister(sheet, company);
  giveUser(sheet, { model, labels, overrides });
  if (exclusion !== undefined) checkExclusion(sheet, exclusion);
  return sheet;
}

/** What the inputs of a company are bound with under a pairing. */
export function contextOf(prepared: PreparedCompany, request: BindRequest): BindContext {
  const { labels, years } = prepared;
  const sheet = sheetOf(prepared, request);
  const isPlain = request.overrides.length === 0 && request.ensemble === undefined;
  if (isPlain) prepared.known.base = sheet;
  const quantiles = quantilesFor(prepared, request, sheet);
  return { sheet, labels, years, money: moneyOf(prepared), quantiles };
}

/** The probabilities an ensemble is drawn by. */
function quantilesFor(
  prepared: PreparedCompany,
  request: BindRequest,
  sheet: Sheet,
): Quantiles | undefined {
  const { ensemble, overrides } = request;
  if (ensemble?.quantiles !== undefined) return ensemble.quantiles;
  if (ensemble === undefined) return undefined;
  const { draws, seed, sampling: method = "latin-hypercube", correlations = [] } = ensemble;
  const { workbench, labels, known } = prepared;
  loosenGroups(sheet, correlations);
  const tied = correlationGroup(sheet, correlations, { model: workbench.model, labels });
  const hasOwn = method === "sobol" && overrides.length > 0;
  const whole = hasOwn ? sheetOf(prepared, { ...request, overrides: [] }) : sheet;
  if (hasOwn) loosenGroups(whole, correlations);
  const drawn = { sheet: whole, tied, known: known.quantiles };
  return drawnQuantiles({ draws, seed, method }, drawn);
}

/** Money of a company's runs: its base year, and the price levels of the library. */
export function moneyOf({ workbench, company }: PreparedCompany): Money {
  return { baseYear: company.baseYear, levels: priceLevels(workbench.library) };
}

/** Every input of a company under a pairing, bound. */
export function boundInputs(
  prepared: PreparedCompany,
  request: BindRequest,
): ReadonlyMap<string, BoundInput> {
  const context = contextOf(prepared, request);
  const inputs = new Map<string, BoundInput>();
  for (const symbol of prepared.workbench.model.symbols.values()) {
    if (symbol.role === "input") inputs.set(symbol.id, bindInput(symbol, context));
  }
  return inputs;
}
