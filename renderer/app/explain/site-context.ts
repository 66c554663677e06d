import { createContext } from "react";
import { useText } from "../../i18n/locale-context.ts";
import { useCompany } from "../../state/document/document.ts";

/** The site that stands above a part of the tree, so that its name is not said again. */
export const SiteContext = createContext<string | null>(null);

/** Names of the company's sites. */
export function useSiteName(): (id: string) => string {
  const text = useText();
  const company = useCompany();
  return (id) => {
    const site = company?.sites.find((each) => each.id === id);
    return site === undefined ? id : text(site.name);
  };
}
