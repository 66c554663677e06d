/** Headings of the domains of the model. */
const titles: Readonly<Record<string, string>> = {
  calendar: "Calendar",
  site: "Kinds of site",
  climate: "Warming at the sites",
  cooling: "Overhead and water use by climate",
  energy: "Load, electricity and its cost",
  coverage: "Coverage",
  water: "Water",
  scenario: "Paths of the transition scenario",
  carbon: "Emissions, neutrality and targets",
  transition: "Transition risks and opportunities",
  business: "Size of the business",
  physical: "Physical risk",
  finance: "Present values",
};

/** Heading of a domain. Throws for one that has none yet. */
export function domainTitle(domain: string): string {
  const title = titles[domain];
  if (title === undefined)
    throw new Error(`build/method/domains.ts: expected a title for ${domain}`);
  return title;
}

/** Groups declarations by domain, in the order in which domains first appear. */
export function byDomain<T>(
  groups: readonly { readonly domain: string; readonly entries: Readonly<Record<string, T>> }[],
): ReadonlyMap<string, readonly (readonly [id: string, declared: T])[]> {
  const domains = new Map<string, (readonly [string, T])[]>();
  for (const { domain, entries } of groups) {
    domains.set(domain, [...(domains.get(domain) ?? []), ...Object.entries(entries)]);
  }
  return domains;
}
