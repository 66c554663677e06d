import type { Severity } from "../../../models/checks/finding.ts";
import { put, type Change } from "../change-document.ts";
import { madeUpStatement } from "../sound-company.ts";

/** A fault of the sound company, the one rule that finds it, and something its words hold. */
export interface Fault {
  readonly fault: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly holds: string;
  readonly changes: readonly Change[];
}

/** A statement of `methods` that quotes what is given. */
export function methods(key: string, quote: string): Change {
  return put(`methods/${key}`, madeUpStatement(300, quote));
}

/** A statement of `scenarioAnalysis` that quotes what is given. */
export function analysis(key: string, quote: string): Change {
  return put(`scenarioAnalysis/${key}`, madeUpStatement(301, quote));
}
