import { companyIds, loadCompany } from "../../models/library/companies.ts";
import {
  openWorkbench,
  prepare,
  runNow,
  type PreparedCompany,
  type Workbench,
} from "../../models/run/run.ts";
import type { Override, ResultValues, RunResult } from "../../models/run/types.ts";

/** The bundled companies, prepared once for a test file. */
export async function prepareAll(): Promise<readonly PreparedCompany[]> {
  const workbench = await openWorkbench();
  const companies = await Promise.all(companyIds.map((id) => loadCompany(id)));
  return Promise.all(companies.map((company) => prepare(workbench, company)));
}

/** One bundled company, prepared. */
export async function prepareOne(id: string): Promise<PreparedCompany> {
  const workbench = await openWorkbench();
  return prepare(workbench, await loadCompany(id));
}

/** Ids of all pairings. */
export function pairingIds({ library }: Workbench): readonly string[] {
  return library.pairings.map((pairing) => pairing.id);
}

/** A deterministic run of one pairing over all years. */
export function runOne(
  prepared: PreparedCompany,
  scenario: string,
  overrides: readonly Override[] = [],
): RunResult {
  const { company, years } = prepared;
  return runNow(prepared, { company, scenarios: [scenario], years, overrides })[0]!;
}

/** A number at the given labels of a metric. */
export function numberAt(result: RunResult, metric: string, ...labels: string[]): number {
  let values: ResultValues | undefined = result.results[metric]?.values;
  for (const label of labels) {
    values = (values as Readonly<Record<string, ResultValues>> | null | undefined)?.[label];
  }
  if (typeof values !== "number") throw new Error(`${metric}[${labels.join(",")}] is no number`);
  return values;
}
