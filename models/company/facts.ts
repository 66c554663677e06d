import { idSchema, textSchema } from "../scenario/provenance-schema.ts";
import { z } from "../scenario/zod.ts";
import type { Company } from "./company-schema.ts";

/** A fact listed from a document: its id, the source and the line of the document. */
export const ledgerEntrySchema = z.strictObject({
  id: textSchema,
  source: idSchema,
  line: z.number().int().positive(),
});

/** A fact listed from a document. */
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A listed fact and the place in the encoded company that holds it, keys joined by `/`. */
export interface FactPlace {
  readonly fact: string;
  readonly path: string;
}

/** What became of a listed fact: encoded at a place, left out for a reason, or missing. */
export type FactRow =
  | { readonly fact: string; readonly status: "encoded"; readonly path: string }
  | { readonly fact: string; readonly status: "left-out"; readonly reason: string }
  | { readonly fact: string; readonly status: "missing" };

/** Reads the facts listed for one company from the ledger file. Throws where the file does not fit. */
export function companyLedger(ledger: unknown, companyId: string): LedgerEntry[] {
  const file = z.looseObject({ schemaVersion: z.literal(1) }).parse(ledger);
  return z.array(ledgerEntrySchema).parse(file[companyId]);
}

/** Lists every fact the company's figures and evidence name, in file order; a fact may occur twice. */
export function encodedFacts(company: Company): FactPlace[] {
  const encoded = Object.fromEntries(Object.entries(company).filter(([key]) => key !== "leftOut"));
  return factsWithin(encoded, []);
}

/** Tells for every listed fact whether the company encodes it, leaves it out, or misses it. */
export function factReport(company: Company, ledger: readonly LedgerEntry[]): FactRow[] {
  const places = new Map<string, string>();
  for (const { fact, path } of encodedFacts(company)) {
    if (!places.has(fact)) places.set(fact, path);
  }
  const reasons = new Map(
    company.leftOut.flatMap(({ facts, reason }) => facts.map((fact) => [fact, reason] as const)),
  );
  return ledger.map(({ id }) => factRow(id, places.get(id), reasons.get(id)));
}

function factRow(fact: string, path: string | undefined, reason: string | undefined): FactRow {
  if (path !== undefined) return { fact, status: "encoded", path };
  if (reason !== undefined) return { fact, status: "left-out", reason };
  return { fact, status: "missing" };
}

function factsWithin(node: unknown, path: readonly string[]): FactPlace[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    key === "facts" && isTextList(child)
      ? child.map((fact) => ({ fact, path: path.join("/") }))
      : factsWithin(child, [...path, key]),
  );
}

function isTextList(node: unknown): node is string[] {
  return Array.isArray(node) && node.every((item) => typeof item === "string");
}
