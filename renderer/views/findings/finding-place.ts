import type { Company } from "../../../models/company/company-schema.ts";
import type { ViewId } from "../../state/session/views.ts";

/** Where a finding leads: a view, with the item it is about. */
export interface FindingTarget {
  readonly view: ViewId;
  readonly params: Readonly<Record<string, string>>;
}

/** The view in which what a finding is about can be seen and edited; undefined where there is none. */
export function targetOf(where: string, company: Company): FindingTarget | undefined {
  const [list = "", place = ""] = where.split("/");
  if (list === "register") {
    const item = company.register[Number(place)] ?? company.register.find(({ id }) => id === place);
    return { view: "register", params: item === undefined ? {} : { item: item.id } };
  }
  if (list === "sites") {
    const site = company.sites[Number(place)] ?? company.sites.find(({ id }) => id === place);
    return { view: "sites", params: site === undefined ? {} : { site: site.id } };
  }
  return list === "inputs" ? { view: "assumptions", params: { input: place } } : undefined;
}
