import type { Company } from "../company/company-schema.ts";
import { compileModel, type Model } from "../engine/compile.ts";
import { dimensions, type Dimension } from "../engine/model.ts";
import type { BoundInput, Session } from "../engine/session.ts";
import { modelKernels } from "../equations/kernels.ts";
import { modelEquations, modelInputs } from "../equations/model.ts";
import { loadHistogram, loadLibrary, type Library } from "../library/library.ts";
import { companyModel } from "../register/company-model.ts";
import type { ImportedScenarios } from "../scenario/iamc-import/imported-schema.ts";
import type { OwnPairing } from "../scenario/own-pairing-schema.ts";
import { plantClimate, stationOf, type Climates, type SiteClimate } from "./layers/place-layer.ts";
import { measureLabels, scope3Labels } from "./layers/group-layer.ts";
import { lastYear } from "./layers/general-layer.ts";
import type { Sheet } from "./sheet.ts";
import type { Override } from "./types.ts";
import { checkImport } from "./layers/scenario-paths.ts";

/** The scenario library and the compiled model: what every company shares. */
export interface Workbench {
  readonly library: Library;
  readonly model: Model;
  /** Climates loaded so far, by station, which companies share with the curves computed from them. */
  readonly climates: Map<string, SiteClimate>;
}

/** A company with the climates of its sites, its labels and years, and what has been bound before. */
export interface PreparedCompany {
  /** The model in it is the company's: with the formulas of its register. */
  readonly workbench: Workbench;
  readonly company: Company;
  readonly climates: Climates;
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
  readonly years: readonly number[];
  readonly known: KnownBindings;
  /** Scenarios of a file, which stand instead of the bundled ones where the file has them. */
  readonly imported?: ImportedScenarios | undefined;
  /** What the company's workbook sets; requests made by hand begin with it. */
  readonly given?: readonly Override[] | undefined;
  /** Own pairings, which stand after the bundled ones. */
  readonly pairings?: readonly OwnPairing[] | undefined;
  /** Sources whose figures are left out. */
  readonly without?: ReadonlySet<string> | undefined;
}

/** Bindings kept between runs of one prepared company. */
export interface KnownBindings {
  session: Session | undefined;
  /** What the kept session was bound with first, without inputs of the user. */
  inputs?: ReadonlyMap<string, BoundInput> | undefined;
  /** Inputs of the user in the kept session. */
  set?: ReadonlySet<string> | undefined;
  /** Given values under the pairing bound last, without inputs of the user. */
  base?: Sheet | undefined;
  readonly scenarios: Map<string, ReadonlyMap<string, BoundInput>>;
  readonly quantiles: Map<string, Float64Array>;
}

/** Loads the library and compiles the model. */
export async function openWorkbench(): Promise<Workbench> {
  const library = await loadLibrary();
  return { library, model: compileBundledModel(), climates: new Map() };
}

/** The model of the product, compiled. Throws ModelError where an equation does not check. */
export function compileBundledModel(): Model {
  return compileModel({ inputs: modelInputs, equations: modelEquations, kernels: modelKernels });
}

/** Scenarios that do not come with the product. */
export interface OwnScenarios {
  readonly imported?: ImportedScenarios | undefined;
  /** Own pairings, which stand after the bundled ones. */
  readonly pairings?: readonly OwnPairing[] | undefined;
}

/**
 * Loads the climates of a company's sites; imported scenarios stand instead of bundled ones. Throws
 * ModelError for an unknown station, a formula of the register that does not check, and an import that no
 * run of the company can use.
 */
export async function prepare(
  workbench: Workbench,
  company: Company,
  own: OwnScenarios = {},
): Promise<PreparedCompany> {
  const { imported, pairings = [] } = own;
  if (imported !== undefined) checkImport(imported, company.baseYear);
  const model = companyModel(workbench.model, company);
  const modelled = company.sites.filter((site) => site.modelled);
  const climates = new Map<string, SiteClimate>();
  for (const site of modelled) {
    const station = stationOf(workbench.library, site.station ?? "").id;
    if (climates.has(station)) continue;
    climates.set(
      station,
      workbench.climates.get(station) ?? (await loadClimate(workbench, station)),
    );
  }
  const years: number[] = [];
  for (let year = company.baseYear; year <= lastYear; year += 1) years.push(year);
  return {
    workbench: { ...workbench, library: withPairings(workbench.library, pairings), model },
    company,
    climates,
    labels: labelsFor(company, years),
    years,
    known: { session: undefined, scenarios: new Map(), quantiles: new Map() },
    imported,
    pairings,
  };
}

async function loadClimate(
  { library, climates }: Workbench,
  station: string,
): Promise<SiteClimate> {
  const climate = plantClimate(library, station, await loadHistogram(library, station));
  climates.set(station, climate);
  return climate;
}

function withPairings(library: Library, pairings: readonly OwnPairing[]): Library {
  if (pairings.length === 0) return library;
  return { ...library, pairings: [...library.pairings, ...pairings] };
}

function labelsFor(
  company: Company,
  years: readonly number[],
): Readonly<Record<Dimension, readonly string[]>> {
  const labels = Object.fromEntries(
    dimensions.map((dimension) => [dimension, [] as readonly string[]]),
  ) as Record<Dimension, readonly string[]>;
  labels.site = company.sites.filter((site) => site.modelled).map((site) => site.id);
  labels.fuel = company.fuels;
  labels.scope3 = scope3Labels(company);
  labels.measure = measureLabels(company);
  labels.year = years.map(String);
  return labels;
}
