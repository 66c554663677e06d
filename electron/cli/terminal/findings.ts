import type { CheckReport, Finding, Severity } from "../../../models/checks/finding.ts";
import { oneLine, wrap } from "./plain-text.ts";

const order: readonly Severity[] = ["error", "warning", "note"];

/** A report of findings in words, errors first, with a count at the end. */
export function findingsText({ subject, findings }: CheckReport, columns: number): string {
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const parts = sorted.map((finding) => findingText(finding, columns));
  const counts = order
    .map((severity) =>
      countText(findings.filter((each) => each.severity === severity).length, severity),
    )
    .filter((text) => text !== "");
  const summary = counts.length === 0 ? "nothing found" : counts.join(", ");
  return [...parts, `${oneLine(subject)}: ${summary}\n`].join("");
}

function findingText(
  { rule, severity, where, message, sources }: Finding,
  columns: number,
): string {
  const head = `${severity}  ${rule}  ${oneLine(where)}\n`;
  const body = wrap(oneLine(message), columns - 4).map((line) => `    ${line}\n`);
  const cited = sources.map((source) => `    source: ${oneLine(source)}\n`);
  return [head, ...body, ...cited].join("");
}

function countText(count: number, severity: Severity): string {
  if (count === 0) return "";
  return `${count} ${severity}${count === 1 ? "" : "s"}`;
}
