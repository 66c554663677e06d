import type { ReactElement } from "react";
import { KindTag } from "../../controls/kind-tag.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { useSources } from "../../state/results/use-source.ts";
import { limitsOf } from "./sites-figures.ts";
import { useLimitText } from "./limit-text.ts";
import type { SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

/** The limits that bear on the site, with the rule behind each. */
export function SiteLimits(props: SitesProps): ReactElement | null {
  const { site, company, library } = props;
  const say = useMessages(sitesMessages);
  const label = useLimitText(props);
  const limits = limitsOf(site, company.baseYear, library.limits);
  const sources = useSources(limits.flatMap(({ source }) => source ?? []));
  if (limits.length === 0) return null;
  return (
    <ul className={styles["limits"]} aria-label={say("sites.limits")}>
      {limits.map((limit) => {
        const title = sources.find(({ id }) => id === limit.source)?.title;
        const from = [title, limit.locator].filter((part) => part !== undefined).join(", ");
        return (
          <li key={`${limit.origin}@${limit.from}@${limit.value}`}>
            <b>{label(limit)}</b> {say("sites.limitFrom", { year: limit.from })}{" "}
            <KindTag kind={limit.kind} />{" "}
            <span lang="en">
              {limit.rule ?? ""} {from}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The documents that the points of the site are taken from. */
export function SiteSources({ site }: SitesProps): ReactElement | null {
  const say = useMessages(sitesMessages);
  const given = [
    ...Object.values(site.pue?.history ?? {}),
    ...Object.values(site.pue?.targets ?? {}),
  ];
  const ids = [...new Set(given.flatMap(({ source }) => source ?? []))];
  const sources = useSources(ids);
  if (sources.length === 0) return null;
  return <p>{say("sites.sources", { titles: sources.map(({ title }) => title).join("; ") })}</p>;
}
