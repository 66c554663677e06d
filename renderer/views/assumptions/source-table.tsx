import type { ReactElement } from "react";
import type { Source } from "../../../models/scenario/value-schema.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { assumptionsMessages } from "../../i18n/messages/window/assumptions-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import styles from "./assumptions.module.css";

/** A source and how many inputs rest on it. */
export interface SourceUse {
  readonly source: Source;
  readonly uses: number;
}

/** Sources with their status; what has fallen comes first. */
export function SourceTable({ rows }: { readonly rows: readonly SourceUse[] }): ReactElement {
  const say = useMessages(assumptionsMessages);
  const { date } = useFormat();
  const order = ["retracted", "superseded", "current"];
  const sorted = rows.toSorted(
    (a, b) => order.indexOf(a.source.status.state) - order.indexOf(b.source.status.state),
  );
  return (
    <div className={styles["scroller"]}>
      <table className={styles["sources"]}>
        <thead>
          <tr>
            <th scope="col">{say("assumptions.sources.title")}</th>
            <th scope="col">{say("assumptions.sources.publisher")}</th>
            <th scope="col">{say("assumptions.sources.published")}</th>
            <th scope="col">{say("assumptions.sources.status")}</th>
            <th scope="col" className={styles["number"]}>
              {say("assumptions.sources.uses")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ source, uses }) => (
            <tr key={source.id}>
              <th scope="row">
                {source.title}
                <span className={styles["id"]}>{source.id}</span>
              </th>
              <td>{source.publisher}</td>
              <td>{date(source.published)}</td>
              <td>
                <span className={styles["badge"]} data-state={source.status.state}>
                  {say(`assumptions.status.${source.status.state}`)}
                </span>
                {source.status.state === "current" ? null : (
                  <span className={styles["id"]}>
                    {date(source.status.date)}: {source.status.note}
                  </span>
                )}
              </td>
              <td className={styles["number"]}>{uses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
