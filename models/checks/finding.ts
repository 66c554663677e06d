/** How much a finding matters: an error stops a run, a warning questions a figure, a note informs. */
export type Severity = "error" | "warning" | "note";

/** One thing a check found in a company: which rule, where, what was expected and what is there. */
export interface Finding {
  /** Id of the rule, such as `schema.unknown-key` or `input.unit`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Place in the document or in the model, as a path. */
  readonly where: string;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** Source lines the finding rests on, such as `sensetime-sustainability-2024 line 12`. */
  readonly sources: readonly string[];
}

/** What was checked and what was found. */
export interface CheckReport {
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** Whether a report holds anything that a check has to answer for: an error or a warning. */
export function hasObjection({ findings }: CheckReport): boolean {
  return findings.some(({ severity }) => severity !== "note");
}
