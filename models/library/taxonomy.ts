import type { Taxonomy } from "../company/taxonomy-schema.ts";

/** Loads the typical risks and opportunities that items of a register start from. */
export async function loadTaxonomy(): Promise<Taxonomy> {
  const file = await import("../../scenarios/standards/taxonomy.json", { with: { type: "json" } });
  const taxonomy: unknown = file.default;
  return taxonomy as Taxonomy;
}
