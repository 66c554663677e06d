import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseCsv } from "../../electron/host/parse-csv.ts";
import { loadLibrary } from "../../models/library/library.ts";
import { readIamc, type IamcContents } from "../../models/scenario/iamc-file/read-iamc.ts";
import type { ImportChoice } from "../../models/scenario/iamc-import/choice.ts";
import {
  importScenarios,
  type ImportBasis,
} from "../../models/scenario/iamc-import/import-scenarios.ts";
import {
  importedScenariosSchema,
  type ImportedScenarios,
} from "../../models/scenario/iamc-import/imported-schema.ts";

/** The model of the bundled paths. */
export const remind = "REMIND-MAgPIE 3.3-4.8";

/** The download behind the bundled paths: Asia (R5), two models. */
export const phase5 = readFileSync("test/golden/ngfs-asia-r5-phase5.csv", "utf8");

/** A real file of an older phase: World, two models, names with the prefix NGFS-. */
export const phase3 = readFileSync("test/golden/ngfs-phase3-world.csv", "utf8");

/** Reads a text as the scenario file `ngfs.csv`. */
export function contentsOf(text: string): IamcContents {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const rows = parseCsv(text, "ngfs.csv");
  return readIamc({ name: "ngfs.csv", sha256, sheets: [{ name: "ngfs.csv", rows }] });
}

const { ngfs, money } = await loadLibrary();

/** What the library gives an import. */
const basis: ImportBasis = { catalogue: ngfs.catalogue, deflators: money.deflators };

/** Imports a text, held against the schema of what an import writes. */
export function imported(
  text: string,
  choice: ImportChoice = { model: remind },
): ImportedScenarios {
  return importedScenariosSchema.parse(importScenarios(contentsOf(text), choice, basis));
}

/** A file with the two scenarios and the variables a run needs, by lines, for damage. */
export const smallLines: readonly string[] = [
  "Model,Scenario,Region,Variable,Unit,2020,2030,2040,2050",
  ...["Net Zero 2050", "Current Policies"].flatMap((scenario, i) => [
    `M 1.0,${scenario},China,Price|Carbon,US$2010/t CO2,${[1, 100, 200, 300].map((x) => x / (i + 1)).join(",")}`,
    `M 1.0,${scenario},China,Price|Final Energy|Industry|Electricity,US$2010/GJ,20,30,25,22`,
    `M 1.0,${scenario},China,Emissions|CO2|Energy|Supply|Electricity,Mt CO2/yr,5000,${4000 / (2 - i)},1000,${-500 * (1 - i)}`,
    `M 1.0,${scenario},China,Secondary Energy|Electricity,EJ/yr,30,36,40,50`,
  ]),
];
