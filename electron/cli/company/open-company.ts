import { resolve } from "node:path";
import type { Company } from "../../../models/company/company-schema.ts";
import { ModelError } from "../../../models/engine/errors.ts";
import { loadCompany } from "../../../models/library/companies.ts";
import { openWorkbench, prepare, type PreparedCompany } from "../../../models/run/run.ts";
import type { Library } from "../../../models/library/library.ts";
import type { ImportedScenarios } from "../../../models/scenario/iamc-import/imported-schema.ts";
import { companyRun } from "../../../models/workbook/company-run.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { UsageError } from "../usage-error.ts";
import { locateCompany, type CompanyPlace } from "./locate-company.ts";

/** A company ready to be run, and where it was found. */
export interface OpenedCompany {
  readonly prepared: PreparedCompany;
  readonly place: CompanyPlace;
  /** The workbook it stands in, where that is where it was found. */
  readonly workbook?: Workbook | undefined;
}

/**
 * Opens a company by id, in a file of its own or in a workbook, and loads what its runs need: own
 * scenarios of the workbook, or those of an import where a file of them is named. Throws UsageError or
 * DocumentError.
 */
export async function openCompany(
  reference: string,
  cwd: string,
  importFile?: string,
): Promise<OpenedCompany> {
  const place = locateCompany(reference, cwd);
  const workbench = await openWorkbench();
  const { company, workbook } = await readCompany(place, workbench.library);
  const own = workbook === undefined ? undefined : companyRun(workbook, company.id);
  const opened = { place, workbook };
  if (importFile === undefined) {
    const prepared = await withPlace(place, () => prepare(workbench, company, own));
    return { ...opened, prepared: { ...prepared, given: own?.overrides } };
  }
  const imported = await readImport(importFile, cwd);
  const importPlace = { kind: "file", file: importFile, path: importFile, id: undefined } as const;
  const scenarios = { pairings: own?.pairings, imported };
  const prepared = await withPlace(importPlace, () => prepare(workbench, company, scenarios));
  return { ...opened, prepared: { ...prepared, given: own?.overrides } };
}

async function readImport(file: string, cwd: string): Promise<ImportedScenarios> {
  const { readImported } = await import("../../host/import/read-imported.ts");
  return readImported(file, resolve(cwd, file));
}

async function readCompany(
  place: CompanyPlace,
  library: Library,
): Promise<{ readonly company: Company; readonly workbook?: Workbook | undefined }> {
  if (place.kind === "bundled") return { company: await loadCompany(place.id) };
  const [{ acceptCompany }, { examineFile }, { knownIds }] = await Promise.all([
    import("../../host/read-company.ts"),
    import("./read-company-file.ts"),
    import("../../../models/checks/known-ids.ts"),
  ]);
  const examined = examineFile(place, knownIds(library));
  return { company: acceptCompany(examined), workbook: examined.workbook };
}

/** Does work on a company; what the model refuses then names the company's file as well. */
export async function withPlace<T>(place: CompanyPlace, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (place.kind === "file" && error instanceof ModelError) {
      throw new UsageError(`${place.file}: ${error.message}`);
    }
    throw error;
  }
}
