import type { ReactElement } from "react";
import { useMessages } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useCompany, useDocument } from "../../state/document/document.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { printAddress } from "../../state/session/address.ts";
import { openView, useSession } from "../../state/session/session-store.ts";
import type { ViewId } from "../../state/session/views.ts";
import { viewTable, type ViewEntry, type ViewGroup } from "../view-table.ts";
import styles from "./shell.module.css";

const groups: readonly ViewGroup[] = ["top", "encode", "results", "show", "trust"];

/** The views at the left, under their groups, with how much some of them hold. */
export function Rail(): ReactElement {
  const say = useMessages(shellMessages);
  const counts = useCounts();
  return (
    <nav className={styles["rail"]} aria-label={say("rail.label")}>
      {groups.map((group) => (
        <section key={group}>
          {group === "top" ? null : <h2 className={styles["group"]}>{say(`group.${group}`)}</h2>}
          <ul>
            {viewTable
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <li key={entry.id}>
                  <RailLink entry={entry} count={counts[entry.id]} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface RailLinkProps {
  readonly entry: ViewEntry;
  readonly count: number | undefined;
}

function RailLink({ entry: { id }, count }: RailLinkProps): ReactElement {
  const say = useMessages(shellMessages);
  const isCurrent = useSession(({ view }) => view === id);
  const address = useSession(({ lens }) =>
    printAddress({ view: id, lens, explain: null, params: {} }),
  );
  return (
    <a
      className={styles["link"]}
      href={address}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openView(id);
      }}
    >
      {say(`view.${id}`)}
      {count === undefined ? null : <span className={styles["count"]}>{count}</span>}
    </a>
  );
}

function useCounts(): Partial<Record<ViewId, number>> {
  const company = useCompany();
  const pairings = usePairings();
  const changes = useDocument(({ workbook }) => workbook.log.length);
  return {
    ...(company === undefined
      ? {}
      : {
          register: company.register.length,
          sites: company.sites.filter(({ modelled }) => modelled).length,
        }),
    ...(pairings.length === 0 ? {} : { scenarios: pairings.length }),
    ...(changes === 0 ? {} : { history: changes }),
  };
}
