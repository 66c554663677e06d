import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { unitText } from "../../format/unit-text.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { helpMessages } from "../../i18n/messages/window/help-messages.ts";
import type { MetricEntry } from "../../run/job-types.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import {
  sessionStore,
  setExplain,
  showOverlay,
  useSession,
} from "../../state/session/session-store.ts";
import { formulaText } from "../explain/formula-text.ts";
import styles from "./help.module.css";

/** The equations of the model, opened at the one asked for. */
export function Help(): ReactElement {
  const say = useMessages(helpMessages);
  const locale = useLocale();
  const at = useSession((state) => state.helpAt);
  const metrics = useCatalogue()?.metrics;
  const [search, setSearch] = useState("");
  const found = useMemo(() => {
    const word = search.trim().toLowerCase();
    return Object.values(metrics ?? {}).filter(
      ({ id, means }) =>
        word === "" ||
        id.toLowerCase().includes(word) ||
        means[locale].toLowerCase().includes(word),
    );
  }, [metrics, search, locale]);
  return (
    <Dialog isOpen size="wide" title={say("help.title")} onClose={() => showOverlay(null)}>
      <input
        className={styles["find"]}
        type="search"
        aria-label={say("help.find")}
        placeholder={say("help.find")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul>
        {found.map((entry) => (
          <Equation key={entry.id} entry={entry} isWanted={entry.id === at} />
        ))}
      </ul>
    </Dialog>
  );
}

interface EquationProps {
  readonly entry: MetricEntry;
  readonly isWanted: boolean;
}

function Equation({ entry, isWanted }: EquationProps): ReactElement {
  const say = useMessages(helpMessages);
  const locale = useLocale();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) item.current?.scrollIntoView({ block: "start" });
  }, [isWanted]);
  const { id, means, formula, unit, over } = entry;
  const canExplain = over.every((dimension) => dimension === "year");
  const shown = unitText(unit, locale);
  return (
    <li ref={item} className={styles["equation"]} data-wanted={isWanted || undefined}>
      <p className={styles["means"]}>{means[locale]}</p>
      <code className={styles["formula"]}>
        {id} = {formulaText(formula)}
      </code>
      <p className={styles["foot"]}>
        {shown === "" ? null : <span>{say("help.unit", { unit: shown })}</span>}
        {canExplain ? (
          <Button look="link" onPress={() => explainHere(entry)}>
            {say("help.explain")}
          </Button>
        ) : null}
      </p>
    </li>
  );
}

function explainHere({ id, over }: MetricEntry): void {
  const { lens } = sessionStore.getState();
  showOverlay(null);
  setExplain({
    metric: id,
    scenario: lens.a,
    ...(over.includes("year") ? { year: lens.year } : {}),
  });
}
