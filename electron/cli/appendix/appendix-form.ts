import { appendixSections, type AppendixSection } from "../../../renderer/appendix/sections.ts";
import type { AppendixStandard } from "../../contract/export.ts";
import { oneOf } from "../arguments/nearest.ts";
import { UsageError } from "../usage-error.ts";

const standards = ["ua-1", "a-3a"] as const satisfies readonly AppendixStandard[];

/** The standard of the PDF: the one given, else PDF/UA-1. Throws UsageError for an unknown one. */
export function readStandard(text: string | undefined): AppendixStandard {
  return text === undefined ? "ua-1" : oneOf("standard", text, standards);
}

/** Chapters given, each once; undefined for all. Throws UsageError that lists the known ones. */
export function readSections(text: string | undefined): readonly AppendixSection[] | undefined {
  if (text === undefined) return undefined;
  const given = text.split(",").map((each) => each.trim());
  const unknown = given.filter((id) => !appendixSections.some((each) => each === id));
  if (unknown.length === 0) return appendixSections.filter((id) => given.includes(id));
  const found = unknown.map((id) => JSON.stringify(id)).join(", ");
  const expected = `expected some of ${appendixSections.join(", ")}`;
  throw new UsageError(`--sections: ${expected}, found ${found}`);
}
