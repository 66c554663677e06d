import type { ReactElement } from "react";
import type { ChartTable } from "../drawing/chart-table.ts";
import styles from "./chart-frame.module.css";

/** The figures of a picture as a table. */
export function TableTwin({
  table,
  caption,
}: {
  readonly table: ChartTable;
  readonly caption: string;
}): ReactElement {
  return (
    // The table scrolls on its own, so the keyboard must reach it.
    <div className={styles["scroll"]} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {table.columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, value }, i) =>
                i === 0 ? (
                  <th key={i} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={i} data-number={value === undefined ? undefined : true}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
