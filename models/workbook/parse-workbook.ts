import { describeValue, violationsOf, type Violation } from "../checks/violation.ts";
import { inKeyOrder } from "./key-order.ts";
import { migrate, type OlderWorkbook } from "./migrations.ts";
import { workbookSchema, workbookVersion, type Workbook } from "./workbook-schema.ts";
import { workbookViolations } from "./workbook-violations.ts";

/** A document read as a workbook, or everything that keeps it from being one. */
export type ParsedWorkbook =
  | {
      readonly fits: true;
      readonly workbook: Workbook;
      /** Version the document was written in, where that was an older one. */
      readonly migratedFrom?: number;
    }
  | { readonly fits: false; readonly violations: readonly Violation[] };

/**
 * Reads a JSON document as a workbook, brought forward from older versions. Violations name the place,
 * what was expected and what is there; a newer version is refused. Own keys of the document are
 * expected to be safe (see the host's examination of JSON); `__proto__` is refused here as well.
 */
export function parseWorkbook(document: unknown): ParsedWorkbook {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    return refused([schemaProblem([], "a workbook", describeValue(document))]);
  }
  const holder = document as OlderWorkbook;
  const problem = kindProblem(holder) ?? versionProblem(holder["schemaVersion"]);
  if (problem !== undefined) return refused([problem]);
  const version = holder["schemaVersion"] as number;
  const current = migrate(holder, { from: version });
  const result = workbookSchema.safeParse(current);
  if (!result.success) return refused(violationsOf(result.error.issues, current));
  const violations = workbookViolations(result.data);
  if (violations.length > 0) return refused(violations);
  const workbook = inKeyOrder(result.data);
  return version < workbookVersion
    ? { fits: true, workbook, migratedFrom: version }
    : { fits: true, workbook };
}

/** Whether a JSON document says that it is a workbook. */
export function isWorkbook(document: unknown): boolean {
  return (
    typeof document === "object" &&
    document !== null &&
    Object.hasOwn(document, "kind") &&
    (document as OlderWorkbook)["kind"] === "isotherm-workbook"
  );
}

function kindProblem(document: OlderWorkbook): Violation | undefined {
  if (isWorkbook(document)) return undefined;
  const found = Object.hasOwn(document, "kind") ? describeValue(document["kind"]) : "nothing";
  return schemaProblem(["kind"], '"isotherm-workbook"', found);
}

function versionProblem(version: unknown): Violation | undefined {
  const known = `a workbook of version ${workbookVersion}${workbookVersion > 1 ? " or older" : ""}`;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return schemaProblem(["schemaVersion"], known, describeValue(version));
  }
  if (version <= workbookVersion) return undefined;
  return {
    ...schemaProblem(["schemaVersion"], known, `version ${version}, of a newer program`),
    rule: "workbook.newer",
  };
}

function schemaProblem(path: Violation["path"], expected: string, found: string): Violation {
  return { path, isKey: false, rule: "schema.type", expected, found };
}

function refused(violations: readonly Violation[]): ParsedWorkbook {
  return { fits: false, violations };
}
