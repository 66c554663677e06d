import {
  createSession,
  isFixed,
  setInput,
  type BoundInput,
  type Session,
} from "../engine/session.ts";
import type { Library } from "../library/library.ts";
import { bindInput } from "./bind-input.ts";
import { boundInputs, contextOf, moneyOf, sheetOf, type BindRequest } from "./bind.ts";
import { giveSeaLevels } from "./layers/hazard-layer.ts";
import { giveScenario, pairingOf } from "./layers/scenario-layer.ts";
import { inputAt } from "./layers/user-layer.ts";
import { emptySheet, give, type Given, type Sheet } from "./sheet.ts";
import type { PreparedCompany } from "./workbench.ts";

/**
 * A session of the company under a pairing with the user's inputs. A deterministic one is kept and given
 * what differs, so that only what depends on it is evaluated again: read it before asking for another.
 * A session for `wanted` metrics or an ensemble is the caller's own.
 */
export function sessionFor(prepared: PreparedCompany, request: BindRequest): Session {
  const isOwn = request.wanted !== undefined || request.ensemble !== undefined;
  return (isOwn ? undefined : keptSession(prepared, request)) ?? ownSession(prepared, request);
}

function ownSession(prepared: PreparedCompany, request: BindRequest): Session {
  return createSession(prepared.workbench.model, {
    ...shapeOf(prepared),
    inputs: boundInputs(prepared, request),
    draws: request.ensemble?.draws,
    wanted: request.ensemble?.wanted ?? request.wanted,
    wantedYears: request.ensemble?.years,
  });
}

function shapeOf({ labels, years }: PreparedCompany): Pick<PreparedCompany, "labels" | "years"> {
  return { labels, years };
}

/** The kept session, changed to the request; undefined where the steps are built from what was set. */
function keptSession(prepared: PreparedCompany, request: BindRequest): Session | undefined {
  const { known, workbench, labels } = prepared;
  const { scenario, overrides } = request;
  const { model } = workbench;
  const set = new Set(overrides.map(({ path }) => inputAt(path, { model, labels }).symbol.id));
  if ([...set].some((id) => isFixed(model, id))) return undefined;
  if (known.session === undefined) {
    known.inputs = boundInputs(prepared, { scenario, overrides: [] });
    known.session = createSession(model, { ...shapeOf(prepared), inputs: known.inputs });
  }
  if (set.size > 0 && known.inputs === undefined) return undefined;
  const changes = new Map<string, BoundInput>(scenarioInputs(prepared, scenario));
  for (const id of known.set ?? []) {
    if (!changes.has(id)) changes.set(id, known.inputs!.get(id)!);
  }
  if (set.size > 0) {
    const context = contextOf(prepared, request);
    for (const id of set) changes.set(id, bindInput(model.symbols.get(id)!, context));
  }
  for (const [id, bound] of changes) setInput(known.session, id, bound);
  known.set = set;
  return known.session;
}

const seaLevel = "physical.seaLevel";

const scenarioIds = [
  "climate.globalWarming",
  "scenario.electricityPrice",
  "scenario.electricityPriceSpread",
  "scenario.carbonPriceLevel",
  "scenario.carbonPriceSpread",
  "scenario.gridIntensity",
  "scenario.floorAtObserved",
  seaLevel,
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
  const { symbols } = prepared.workbench.model;
  const ids = prepared.imported === undefined ? scenarioIds : [...scenarioIds, ...importIds];
  const shared = sharedInputs(prepared);
  const keyOf = (id: string): string => `${prepared.company.baseYear}/${scenario}/${id}`;
  const known = (id: string): BoundInput | undefined =>
    isSharedBy(prepared, id) ? shared.get(keyOf(id)) : undefined;
  const open = ids.filter((id) => known(id) === undefined);
  const sheet = scenarioSheet(prepared, scenario, open);
  const context = { sheet, ...shapeOf(prepared), money: moneyOf(prepared), quantiles: undefined };
  const bound = new Map<string, BoundInput>();
  for (const id of ids) {
    const input = known(id) ?? bindInput(symbols.get(id)!, context);
    bound.set(id, input);
    if (isSharedBy(prepared, id)) shared.set(keyOf(id), input);
  }
  prepared.known.scenarios.set(scenario, bound);
  return bound;
}

const sharedByLibrary = new WeakMap<Library, Map<string, BoundInput>>();

/** What the pairings of a library give companies of one base year alike, bound. */
function sharedInputs({ workbench: { library } }: PreparedCompany): Map<string, BoundInput> {
  const found = sharedByLibrary.get(library) ?? new Map<string, BoundInput>();
  sharedByLibrary.set(library, found);
  return found;
}

/** Whether an input of a pairing is the same for every company of the base year. */
function isSharedBy(prepared: PreparedCompany, id: string): boolean {
  const { workbench, imported, without, known } = prepared;
  const isLabelled = workbench.model.symbols.get(id)!.over.some((each) => each !== "year");
  if (isLabelled || imported !== undefined || without !== undefined) return false;
  return known.base !== undefined && [...(known.base.get(id)?.values() ?? [])].every(isOfPairing);
}

function isOfPairing({ layer }: Given): boolean {
  return layer !== "company" && layer !== "user";
}

/**
 * What a pairing gives the inputs it sets, with the company's own values in their place. Only a company
 * that is run without some sources needs all layers for that.
 */
function scenarioSheet(prepared: PreparedCompany, scenario: string, ids: readonly string[]): Sheet {
  const { workbench, company, imported, known, without } = prepared;
  const { library } = workbench;
  const { base } = known;
  if (base === undefined || without !== undefined) {
    return sheetOf(prepared, { scenario, overrides: [] });
  }
  const sheet = emptySheet();
  const pairing = pairingOf(library, scenario);
  if (ids.some((id) => id !== seaLevel)) giveScenario(sheet, { library, imported }, pairing);
  giveSeaLevels(sheet, { library, company }, pairing);
  for (const id of ids) {
    for (const [label, given] of base.get(id) ?? []) {
      if (!isOfPairing(given)) give(sheet, { input: id, label }, given);
    }
  }
  return sheet;
}
