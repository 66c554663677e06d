import { loadSources } from "../library/library.ts";
import type { Source } from "../scenario/value-schema.ts";
import type { PreparedCompany } from "./workbench.ts";

/**
 * Loads the sources with the given ids, in that order, those of the library and the imported file
 * alike. Throws where there is no such source.
 */
export async function loadCited(
  { imported }: Pick<PreparedCompany, "imported">,
  ids: readonly string[],
): Promise<readonly Source[]> {
  const own = imported?.source;
  const bundled = await loadSources(ids.filter((id) => id !== own?.id));
  const byId = new Map(bundled.map((source) => [source.id, source]));
  if (own !== undefined) byId.set(own.id, own);
  return ids.flatMap((id) => byId.get(id) ?? []);
}
