import { useMessages, useText } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import type { SiteLimit } from "./sites-figures.ts";
import type { SitesProps } from "./sites-props.ts";

/** The words for a limit of a site. */
export function useLimitText({ site, library }: SitesProps): (limit: SiteLimit) => string {
  const say = useMessages(sitesMessages);
  const text = useText();
  const { number } = useFormat();
  const region = library.regions.find(({ id }) => id === site.region);
  return ({ origin, value }) => {
    const shown = number(value, 2);
    if (origin !== "region") return say(`sites.limit.${origin}`, { value: shown });
    const name = region === undefined ? site.region : text(region.name);
    return say("sites.limit.region", { region: name, value: shown });
  };
}
