import type { Company } from "../company/company-schema.ts";
import type { Site } from "../company/site-schema.ts";
import { coolingTechnologies, siteQualities } from "../kernels/cooling/technology-ids.ts";
import type { KnownIds } from "./known-ids.ts";
import { describeValue, type DocumentPath, type Violation } from "./violation.ts";

/** Lists every place where a company names something that neither it nor the library has, or names it twice. */
export function referenceViolations(company: Company, known: KnownIds): Violation[] {
  const sites = company.sites.map(({ id }) => id);
  const sources = [...known.sources, ...(company.sources ?? []).map(({ id }) => id)];
  return [
    ...unknownSources(company, sources),
    ...ownSourceViolations(company, known.sources),
    ...company.sites.flatMap((site, i) => siteViolations(site, ["sites", i], known)),
    ...fuelViolations(company, known),
    ...company.register.flatMap((item, i) =>
      item.published.flatMap(({ scenario }, k) =>
        unlessKnown(scenario, known.pairings, ["register", i, "published", k, "scenario"]),
      ),
    ),
    ...(["disclosed", "measures", "targets"] as const).flatMap((list) =>
      company[list].flatMap(({ site }, i) => unlessKnown(site, sites, [list, i, "site"])),
    ),
    ...(["sites", "measures", "targets", "register"] as const).flatMap((list) =>
      repeatedIds(company[list], list),
    ),
  ];
}

function siteViolations(site: Site, path: DocumentPath, known: KnownIds): Violation[] {
  const isDataCentre = site.modelled && site.tenure !== "office";
  const needed = [
    ...(site.modelled ? (["climateArea", "station"] as const) : []),
    ...(isDataCentre ? (["technology", "quality", "pue"] as const) : []),
  ];
  return [
    ...unlessKnown(site.region, known.regions, [...path, "region"]),
    ...unlessKnown(site.station, known.stations, [...path, "station"]),
    ...unlessKnown(site.climateArea, known.climateAreas, [...path, "climateArea"]),
    ...unlessKnown(site.technology?.value, coolingTechnologies, [...path, "technology", "value"]),
    ...unlessKnown(site.quality?.value, siteQualities, [...path, "quality", "value"]),
    ...needed
      .filter((key) => site[key] === undefined)
      .map((key) => violation("site.incomplete", [...path, key], `${key} of a modelled site`)),
    ...(isDataCentre && site.pue !== undefined && Object.keys(site.pue.history).length === 0
      ? [violation("site.incomplete", [...path, "pue", "history"], "at least one year")]
      : []),
  ];
}

function fuelViolations({ fuels, fuelFactors }: Company, known: KnownIds): Violation[] {
  const sets = Object.keys(known.fuels);
  const ofSet = Object.hasOwn(known.fuels, fuelFactors.set)
    ? known.fuels[fuelFactors.set]
    : undefined;
  if (ofSet === undefined) return unlessKnown(fuelFactors.set, sets, ["fuelFactors", "set"]);
  return fuels.flatMap((fuel, i) => unlessKnown(fuel, ofSet, ["fuels", i]));
}

function unknownSources(company: Company, known: readonly string[]): Violation[] {
  const ids = new Set(known);
  const found: Violation[] = company.documents.flatMap((id, i) =>
    unlessKnown(id, known, ["documents", i]),
  );
  const visit = (node: unknown, path: DocumentPath): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      const at = [...path, Array.isArray(node) ? Number(key) : key];
      if (key === "source" && typeof child === "string") {
        if (!ids.has(child)) found.push(...unlessKnown(child, known, at));
      } else visit(child, at);
    }
  };
  visit(company, []);
  return found;
}

/** Own sources that go by the id of another. */
function ownSourceViolations({ sources = [] }: Company, known: readonly string[]): Violation[] {
  const taken = sources.flatMap(({ id }, i) =>
    known.includes(id)
      ? [
          {
            path: ["sources", i, "id"],
            isKey: false,
            rule: "reference.twice",
            expected: "an id no source of the library has",
            found: describeValue(id),
          },
        ]
      : [],
  );
  return [...repeatedIds(sources, "sources"), ...taken];
}

function repeatedIds(list: readonly { readonly id: string }[], name: string): Violation[] {
  return list.flatMap(({ id }, i) =>
    list.findIndex((each) => each.id === id) === i
      ? []
      : [
          {
            path: [name, i, "id"],
            isKey: false,
            rule: "reference.twice",
            expected: "each id once",
            found: `${describeValue(id)} a second time`,
          },
        ],
  );
}

const manyIds = 16;

function unlessKnown(
  id: string | undefined,
  known: readonly string[],
  path: DocumentPath,
): Violation[] {
  if (id === undefined || known.includes(id)) return [];
  const kind = String(path.findLast((key) => typeof key === "string" && key !== "value"));
  const listed = known.length > manyIds ? "" : ` (${known.join(", ")})`;
  return [
    {
      path,
      isKey: false,
      rule: "reference.unknown",
      expected: `a known ${kindWords[kind] ?? kind}${listed}`,
      found: describeValue(id),
    },
  ];
}

const kindWords: Readonly<Record<string, string>> = {
  climateArea: "climate area",
  documents: "source",
  fuels: "fuel of the set",
  scenario: "pairing",
  set: "set of fuel factors",
};

function violation(rule: string, path: DocumentPath, expected: string): Violation {
  return { path, isKey: false, rule, expected, found: "nothing" };
}
