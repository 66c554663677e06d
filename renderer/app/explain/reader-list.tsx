import { useState, type ReactElement } from "react";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { explainMessages } from "../../i18n/messages/window/explain-messages.ts";
import { shortName } from "../../i18n/short-name.ts";
import type { InputEntry, MetricEntry, ModelCatalogue } from "../../run/job-types.ts";
import { useCatalogue } from "../../state/results/catalogue-store.ts";
import type { ExplainTarget } from "../../state/session/lens.ts";
import { setExplain, useLensField } from "../../state/session/session-store.ts";
import styles from "./explain.module.css";

/** Most readers that stand at first. */
const most = 8;

/** Props of the list. */
export interface ReaderListProps {
  readonly entry: InputEntry;
  readonly target: ExplainTarget;
}

/** What reads an input; each leads to its own explanation where the input's place tells which it is. */
export function ReaderList({ entry, target }: ReaderListProps): ReactElement | null {
  const say = useMessages(explainMessages);
  const [isAll, showAll] = useState(false);
  const catalogue = useCatalogue();
  const { readBy, reach } = entry;
  if (catalogue === null || readBy.length === 0) return null;
  const shown = isAll ? readBy : readBy.slice(0, most);
  return (
    <section className={styles["part"]}>
      <h3>{say("explain.readBy", { count: readBy.length, reach })}</h3>
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <Reader {...{ id, target, catalogue }} />
          </li>
        ))}
      </ul>
      {shown.length === readBy.length ? null : (
        <button type="button" className={styles["idle"]} onClick={() => showAll(true)}>
          {say("explain.more", { count: readBy.length - shown.length })}
        </button>
      )}
    </section>
  );
}

interface ReaderProps {
  readonly id: string;
  readonly target: ExplainTarget;
  readonly catalogue: ModelCatalogue;
}

function Reader({ id, target, catalogue }: ReaderProps): ReactElement {
  const say = useMessages(explainMessages);
  const text = useText();
  const lensYear = useLensField("year");
  const metric = catalogue.metrics[id];
  const means = metric?.means ?? catalogue.curves[id];
  const name = means === undefined ? id : shortName(text(means));
  const place = metric === undefined ? undefined : readerTarget(metric, target, lensYear);
  if (place === undefined) return <>{name}</>;
  return (
    <button
      type="button"
      className={styles["name"]}
      title={say("explain.only")}
      onClick={() => setExplain(place)}
    >
      {name}
    </button>
  );
}

/** Where a reader is explained: at the place of the input; undefined where that leaves open which. */
export function readerTarget(
  { id, over }: Pick<MetricEntry, "id" | "over">,
  { scenario, year, site, at }: ExplainTarget,
  lensYear: number,
): ExplainTarget | undefined {
  const given: Readonly<Record<string, string | undefined>> = { ...at, site };
  const others = over.filter((dimension) => dimension !== "year" && dimension !== "site");
  const isKnown = over.every((dimension) => dimension === "year" || given[dimension] !== undefined);
  if (!isKnown) return undefined;
  const labels = others.map((dimension) => [dimension, given[dimension]!] as const);
  return {
    metric: id,
    scenario,
    ...(over.includes("year") ? { year: year ?? lensYear } : {}),
    ...(over.includes("site") ? { site: site! } : {}),
    ...(labels.length === 0 ? {} : { at: Object.fromEntries(labels) }),
  };
}
