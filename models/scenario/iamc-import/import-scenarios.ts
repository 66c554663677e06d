import { ModelError } from "../../engine/errors.ts";
import type { Deflators } from "../energy-data-schema.ts";
import type { IamcContents } from "../iamc-file/read-iamc.ts";
import type { TransitionCatalogue } from "../ngfs-schema.ts";
import type { Series, Source } from "../value-schema.ts";
import { countAside, type Aside } from "./aside.ts";
import type { ImportChoice } from "./choice.ts";
import { engineSeries, gridIntensity, type SeriesMaker } from "./engine-series.ts";
import type { ImportedPaths, ImportedScenarios } from "./imported-schema.ts";
import type { Quantity } from "./quantities.ts";
import { selectEntries, type Selection, type WantedEntry } from "./wanted-entries.ts";

/** What an import is held against: names of the scenarios, and price levels of the dollar. */
export interface ImportBasis {
  readonly catalogue: TransitionCatalogue;
  readonly deflators: Deflators;
}

/**
 * Takes the scenarios of one region and model out of a scenario file: prices as published, grid
 * intensity from emissions and generation, gaps kept. Throws ModelError that names the row or the
 * file, ChoiceError where a region or model has to be chosen; nothing is half imported.
 * Source: variables as NGFS publishes them in the format of IAMC.
 */
export function importScenarios(
  contents: IamcContents,
  choice: ImportChoice,
  { catalogue, deflators }: ImportBasis,
): ImportedScenarios {
  const aside = countAside();
  for (const { row, reason } of contents.leftAside) aside.add(reason, [row]);
  const selection = selectEntries(contents, { catalogue, choice }, aside);
  const source = sourceOf(contents, selection);
  const dollars = Object.entries(deflators.usConsumerPrices).map(
    ([year, { value }]) => [Number(year), value] as const,
  );
  const maker = { source: source.id, sha256: contents.sha256, dollars: new Map(dollars) };
  const scenarios: ImportedScenarios["scenarios"] = {};
  for (const { id } of catalogue.scenarios) {
    const own = selection.wanted.filter(({ transition }) => transition === id);
    const paths = pathsOf(own, maker, aside);
    if (paths !== undefined) scenarios[id] = paths;
  }
  if (Object.keys(scenarios).length === 0) {
    const expected = "a price, a temperature, or emissions with generation in the same years";
    throw new ModelError(contents.file, `expected ${expected} of at least one scenario`);
  }
  return {
    schemaVersion: 1,
    file: contents.file,
    sha256: contents.sha256,
    region: selection.region,
    model: selection.model,
    source,
    scenarios,
    leftAside: aside.list(),
  };
}

function pathsOf(
  own: readonly WantedEntry[],
  maker: SeriesMaker,
  aside: Aside,
): ImportedPaths | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const found = new Map(own.map((each) => [each.quantity, each]));
  const series = (quantity: Quantity): Series | undefined => {
    const wanted = found.get(quantity);
    return wanted === undefined ? undefined : engineSeries(wanted, maker);
  };
  const [emissions, generation] = [found.get("powerEmissions"), found.get("powerGeneration")];
  const intensity =
    emissions === undefined || generation === undefined
      ? undefined
      : gridIntensity(emissions, generation, maker);
  const paths = {
    carbonPrice: series("carbonPrice"),
    electricityPrice: series("electricityPrice"),
    gridIntensity: intensity,
    warming: series("warming"),
  };
  if (intensity === undefined) {
    for (const each of [emissions, generation]) {
      aside.add("emissions or generation without the other", each?.entry.rows ?? []);
    }
  }
  const given = Object.entries(paths).filter(([, each]) => each !== undefined);
  if (given.length === 0) return undefined;
  return {
    name: first.entry.scenario,
    ...(Object.fromEntries(given) as Omit<ImportedPaths, "name">),
  };
}

/** The file as a source: what it is, by its digest; what it does not say is said to be unknown. */
function sourceOf({ file, sha256 }: IamcContents, { region, model }: Selection): Source {
  return {
    schemaVersion: 1,
    id: `import-${sha256.slice(0, 12)}`,
    title: `${file}: ${model}, ${region} (sha256 ${sha256})`,
    publisher: "imported by the user",
    url: null,
    published: "not stated in the file",
    accessed: "not stated in the file",
    licence: "not stated in the file",
    status: {
      state: "current",
      date: "not checked",
      note: "A file of the user: who published it and whether it still stands is not checked.",
    },
  };
}
