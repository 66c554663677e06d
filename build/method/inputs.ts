import type { InputDeclaration } from "../../models/engine/model.ts";
import { modelInputs } from "../../models/equations/model.ts";
import { byDomain, domainTitle } from "./domains.ts";
import { originOf } from "./input-origins.ts";

/** The chapter of inputs: one table a domain. */
export function inputsChapter(): string {
  const groups = modelInputs.map(({ domain, inputs }) => ({ domain, entries: inputs }));
  const sections = [...byDomain(groups)].map(([domain, entries]) =>
    [`### ${domainTitle(domain)} (\`${domain}\`)`, tableOf(entries)].join("\n\n"),
  );
  return sections.join("\n\n");
}

type Entry = readonly [id: string, declared: InputDeclaration];

function tableOf(entries: readonly Entry[]): string {
  return table(
    ["input", "meaning", "unit", "for each", "allowed", "where its value comes from"],
    [
      ...entries.map(([id, declared]) => [
        `\`${id}\``,
        declared.means.en,
        unitOf(declared),
        declared.over.length === 0 ? "-" : declared.over.join(", "),
        allowed(declared),
        originOf(id),
      ]),
    ],
  );
}

/** A table as Markdown has it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function unitOf({ type, unit, xUnit }: InputDeclaration): string {
  if (type === "choice") return "a word";
  if (type === "table") return "a table";
  return type === "curve" ? `${unit} by ${xUnit ?? "1"}` : unit;
}

function allowed({ within, of: words }: InputDeclaration): string {
  if (words !== undefined) return words.join(", ");
  if (within === undefined) return "-";
  return within
    .map((bound) => (Math.abs(bound) < 1e6 ? bound : bound.toExponential()))
    .join(" to ");
}
