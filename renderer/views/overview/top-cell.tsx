import type { ReactElement } from "react";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { ItemMark } from "../item-mark.tsx";
import { topExposures } from "./overview-figures.ts";
import type { Overview } from "./use-overview.ts";
import { ViewLink } from "./view-link.tsx";
import styles from "./table.module.css";

interface TopProps {
  readonly overview: Overview;
  readonly pairing: Pairing;
  readonly year: number;
  /** Most marks that the cell shows. */
  readonly most: number;
}

/** The highest rating of a horizon under a pairing, and the risks that have it. */
export function TopCell({ overview, pairing, year, most }: TopProps): ReactElement {
  const say = useMessages(overviewMessages);
  const text = useText();
  const { matrices, company } = overview;
  const found = matrices.of(pairing.id, year);
  if (found === undefined) return <span className={styles["second"]}>…</span>;
  const { rating, items, of } = topExposures(found.matrix);
  const names = items.map(({ name }) => text(name)).join(say("overview.comma"));
  const [first] = items;
  return (
    <ViewLink
      view="matrix"
      lens={{ a: pairing.id, year }}
      params={first === undefined ? {} : { item: first.id }}
    >
      <span
        className={styles["level"]}
        data-rating={rating}
        title={names === "" ? undefined : names}
      >
        {of === 0
          ? "–"
          : rating === "low"
            ? say("overview.allLow")
            : say(`overview.level.${rating}`)}
      </span>
      <span className={styles["hidden"]}>{names}</span>
      {items.slice(0, most).map(({ id, category }) => (
        <ItemMark
          key={id}
          number={company.register.findIndex((each) => each.id === id) + 1}
          category={category}
        />
      ))}
      {items.length > most ? (
        <span className={styles["second"]} aria-hidden="true">
          +{items.length - most}
        </span>
      ) : null}
    </ViewLink>
  );
}
