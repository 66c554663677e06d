import type { Finding } from "./finding.ts";
import { pathText, valueAt, type DocumentPath, type Violation } from "./violation.ts";

/**
 * A violation as a finding, an error; `where` is its path unless a place in a file is given. Its
 * sources are those of the nearest figure or statement around it.
 */
export function violationFinding(
  violation: Violation,
  document: unknown,
  where = pathText(violation.path),
): Finding {
  const { rule, path, expected, found } = violation;
  return {
    rule,
    severity: "error",
    where,
    message: `${pathText(path) || "the document"}: expected ${expected}, found ${found}`,
    expected,
    found,
    sources: sourcesAround(document, path),
  };
}

function sourcesAround(document: unknown, path: DocumentPath): string[] {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = valueAt(document, path.slice(0, length));
    if (typeof around !== "object" || around === null || !("source" in around)) continue;
    const { source } = around;
    const locator = "locator" in around ? around.locator : undefined;
    if (typeof source !== "string") continue;
    return [typeof locator === "string" ? `${source} ${locator}` : source];
  }
  return [];
}
