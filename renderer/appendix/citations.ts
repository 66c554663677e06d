import { documentsOf } from "./reconciliation/origins.ts";
import { resilienceSources } from "./resilience/scenario-set.ts";
import { printedChapters } from "./sections.ts";
import { paragraphList } from "./standards/list.ts";
import type { GatheredAppendix } from "./request.ts";

/** Ids of every source that the company, an input, a scenario or a shown remark names, in order. */
export function citedSources(gathered: GatheredAppendix): readonly string[] {
  const { company, library, inputs, results, reconciliation } = gathered;
  const cited = new Set<string>(company.documents);
  for (const { views } of inputs) {
    for (const { provenance } of views) add(cited, provenance.source);
  }
  const shown = company.sites.filter((site) => site.modelled).map(({ pue }) => pue);
  for (const source of sourcesWithin([shown, company.targets])) cited.add(source);
  cited.add(library.ngfs.catalogue.source);
  cited.add(library.climate.warming.source);
  for (const { source } of library.ngfs.catalogue.notBundled) cited.add(source);
  const physical = new Set<string>(
    library.pairings
      .filter(({ id }) => results.some((run) => run.scenario === id))
      .map((pairing) => pairing.physical),
  );
  for (const entry of library.climate.pathways.entries) {
    if (!entry.bundled && !physical.has(entry.id)) continue;
    for (const source of sourcesWithin(entry)) cited.add(source);
  }
  for (const source of sourcesWithin(library.cooling.parameters)) cited.add(source);
  for (const source of documentsOf(reconciliation.rows)) cited.add(source);
  for (const source of ofStandards(gathered)) cited.add(source);
  return [...cited].sort();
}

/** Sources of the chapters that answer standards, where they are printed. */
function ofStandards({ sections, standards }: GatheredAppendix): readonly string[] {
  const printed = printedChapters(sections);
  return [
    ...(printed.includes("paragraphs") ? paragraphList(standards).sources : []),
    ...(printed.includes("resilience") ? resilienceSources(standards.resilience) : []),
  ];
}

function add(cited: Set<string>, source: string | null): void {
  if (source !== null) cited.add(source);
}

function sourcesWithin(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    /^(source|colourSource)$/.test(key) && typeof child === "string"
      ? [child]
      : sourcesWithin(child),
  );
}
