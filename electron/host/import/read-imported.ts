import {
  importedScenariosSchema,
  type ImportedScenarios,
} from "../../../models/scenario/iamc-import/imported-schema.ts";
import { parseAs, readJson } from "../read-json.ts";

/** Reads scenarios as `import-iamc` writes them. Throws DocumentError at the first place that does not fit. */
export function readImported(file: string, path: string): ImportedScenarios {
  return parseAs(readJson(file, path), importedScenariosSchema);
}
