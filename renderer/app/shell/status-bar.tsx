import type { ReactElement } from "react";
import { useStore } from "zustand";
import { later } from "../../charts/screen/later.ts";
import { useRested } from "../../charts/drawing/use-rested.ts";
import { formatPercent } from "../../format/number.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { useDocument } from "../../state/document/document.ts";
import { isUnsaved } from "../../state/document/document-store.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import { resultsStore } from "../../state/results/results.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLens } from "../../state/session/session-store.ts";
import styles from "./shell.module.css";

const coverageMetric = "coverage.electricity";

/** The line at the foot: the document, what the figures cover and rest on, and the model. */
export function StatusBar(): ReactElement {
  return (
    <footer className={styles["status"]}>
      <DocumentState />
      <Basis />
      <ModelState />
    </footer>
  );
}

function DocumentState(): ReactElement {
  const say = useMessages(shellMessages);
  const title = useDocument(({ workbook }) => workbook.title);
  const count = useDocument(
    ({ past, saved }) => past.length - (saved === null ? 0 : past.indexOf(saved) + 1),
  );
  const isOpen = useDocument(isUnsaved);
  const state = !isOpen
    ? say("status.saved")
    : count === 1
      ? say("status.unsavedOne")
      : say("status.unsaved", { count });
  return (
    <span>
      {title} · {state}
    </span>
  );
}

function Basis(): ReactElement {
  const say = useMessages(shellMessages);
  const locale = useLocale();
  const catalogue = useCatalogue();
  const { a } = useResults({ metrics: [coverageMetric] });
  const share = a?.results[coverageMetric]?.values;
  const parts = [
    ...(typeof share === "number"
      ? [say("status.coverage", { share: formatPercent(share, locale) })]
      : []),
    ...(catalogue === null ? [] : [say("status.scenarios", catalogue.transitions)]),
  ];
  return <span>{parts.join(" · ")}</span>;
}

function ModelState(): ReactElement {
  const say = useMessages(shellMessages);
  const { uncertainty } = useLens();
  const central = useStore(resultsStore, (state) => state.central);
  const drawn = useStore(resultsStore, (state) => state.drawn);
  const took = useRested(central.took, later);
  if (central.status === "failed") return <span role="status">{say("status.failed")}</span>;
  if (uncertainty && drawn.progress !== null) {
    const { done, total } = drawn.progress;
    return <span>{say("status.drawing", { done, total })}</span>;
  }
  if (took === null) return <span>{say("status.computing")}</span>;
  return <span>{say("status.computed", { ms: Math.max(1, Math.round(took)) })}</span>;
}
