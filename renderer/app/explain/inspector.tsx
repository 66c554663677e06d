import { memo, useEffect, useRef, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { CloseIcon } from "../../controls/icons.tsx";
import { StateNote, Waiting } from "../../controls/state-note.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useCatalogue, usePairings } from "../../state/results/catalogue-store.ts";
import { useJob } from "../../state/results/use-job.ts";
import type { ExplainTarget } from "../../state/session/lens.ts";
import { setExplain, useSession } from "../../state/session/session-store.ts";
import { ExplainTree } from "./explain-tree.tsx";
import { shortName } from "../../i18n/short-name.ts";
import styles from "./explain.module.css";

const Tree = memo(ExplainTree);

/** The panel at the right that says how a figure comes about; nothing where none is asked. */
export function Inspector(): ReactElement | null {
  const target = useSession((state) => state.explain);
  return target === null ? null : <Explanation target={target} />;
}

function Explanation({ target }: { readonly target: ExplainTarget }): ReactElement {
  const say = useMessages(explainMessages);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    void panel.current?.scrollTo({ top: 0 });
  }, [target]);
  useEffect(() => {
    const asked = document.activeElement;
    return () => {
      if (document.activeElement === document.body && asked instanceof HTMLElement) asked.focus();
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={styles["panel"]}
      aria-label={say("explain.title")}
      onKeyDown={(event) => {
        if (event.key === "Escape") setExplain(null);
      }}
    >
      <header className={styles["head"]}>
        <h2 className={styles["title"]}>{say("explain.title")}</h2>
        <Button look="icon" aria-label={say("explain.close")} onPress={() => setExplain(null)}>
          <CloseIcon />
        </Button>
      </header>
      <p className={styles["what"]}>{useWhat(target)}</p>
      <Reasons target={target} />
    </aside>
  );
}

/** The tree, anew with each result; the panel round it stays. */
function Reasons({ target }: { readonly target: ExplainTarget }): ReactElement {
  const say = useMessages(shellMessages);
  const { result, status, failure } = useJob("explain", target);
  if (status === "failed") {
    return <StateNote tone="warning" title={say("state.refusedTitle")} detail={failure?.message} />;
  }
  if (result === undefined) return <Waiting text={say("state.computing")} />;
  return (
    <div className={styles["reasons"]} data-stale={status === "stale" || undefined}>
      <Tree root={result} target={target} />
    </div>
  );
}

/** What is explained, in one line: name, year, site, pairing. */
function useWhat({ metric, year, site, scenario, at }: ExplainTarget): string {
  const text = useText();
  const catalogue = useCatalogue();
  const pairing = usePairings().find(({ id }) => id === scenario);
  const company = useCompany();
  const means =
    (catalogue?.metrics[metric] ?? catalogue?.inputs[metric])?.means ?? catalogue?.curves[metric];
  const place = company?.sites.find(({ id }) => id === site);
  return [
    means === undefined ? metric : shortName(text(means)),
    year,
    place === undefined ? site : text(place.name),
    ...Object.values(at ?? {}),
    pairing === undefined ? scenario : text(pairing.name),
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
