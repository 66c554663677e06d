import { loadSources } from "../library/library.ts";
import type { Source } from "../scenario/value-schema.ts";
import type { PreparedCompany } from "./workbench.ts";

/**
 * Loads the sources with the given ids, in that order: those of the library, of the imported file and
 * of the company itself. Throws where there is no such source.
 */
export async function loadCited(
  { imported, company }: Pick<PreparedCompany, "imported" | "company">,
  ids: readonly string[],
): Promise<readonly Source[]> {
  const given = [...(company.sources ?? []), ...(imported === undefined ? [] : [imported.source])];
  const own = new Map(given.map((source) => [source.id, source]));
  const bundled = await loadSources(ids.filter((id) => !own.has(id)));
  const byId = new Map(bundled.map((source) => [source.id, source]));
  return ids.flatMap((id) => own.get(id) ?? byId.get(id) ?? []);
}
