import { resolve } from "node:path";
import type { Company } from "../../../models/company/company-schema.ts";
import { ModelError } from "../../../models/engine/errors.ts";
import { loadCompany } from "../../../models/library/companies.ts";
import { openWorkbench, prepare, type PreparedCompany } from "../../../models/run/run.ts";
import type { Library } from "../../../models/library/library.ts";
import type { ImportedScenarios } from "../../../models/scenario/iamc-import/imported-schema.ts";
import { DocumentError } from "../../host/document-error.ts";
import { UsageError } from "../usage-error.ts";
import { locateCompany, type CompanyPlace } from "./locate-company.ts";

/** A company ready to be run, and where it was found. */
export interface OpenedCompany {
  readonly prepared: PreparedCompany;
  readonly place: CompanyPlace;
}

/**
 * Opens a company by id or file and loads what its runs need, with the scenarios of an import where a
 * file of them is named. Throws UsageError or DocumentError.
 */
export async function openCompany(
  reference: string,
  cwd: string,
  importFile?: string,
): Promise<OpenedCompany> {
  const place = locateCompany(reference, cwd);
  const workbench = await openWorkbench();
  const company = await readCompany(place, workbench.library);
  if (importFile === undefined) return { prepared: await prepare(workbench, company), place };
  const imported = await readImport(importFile, cwd);
  const importPlace = { kind: "file", file: importFile, path: importFile, id: undefined } as const;
  const prepared = await withPlace(importPlace, () => prepare(workbench, company, { imported }));
  return { prepared, place };
}

async function readImport(file: string, cwd: string): Promise<ImportedScenarios> {
  const { readImported } = await import("../../host/import/read-imported.ts");
  return readImported(file, resolve(cwd, file));
}

async function readCompany(place: CompanyPlace, library: Library): Promise<Company> {
  if (place.kind === "bundled") return loadCompany(place.id);
  const [{ acceptCompany, examineCompany }, { knownIds }] = await Promise.all([
    import("../../host/read-company.ts"),
    import("../../../models/checks/known-ids.ts"),
  ]);
  const company = acceptCompany(examineCompany(place.file, place.path, knownIds(library)));
  checkId(place, company.id);
  return company;
}

/** A file holds one company; an id behind its name has to be that company's. */
export function checkId(place: CompanyPlace, id: string): void {
  if (place.kind === "bundled" || place.id === undefined || place.id === id) return;
  throw new DocumentError(
    { file: place.file },
    { expected: `the company ${JSON.stringify(place.id)}`, found: JSON.stringify(id) },
  );
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
