import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import { useMessages } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import type { RegisterRow, RegisterView, SortKey } from "./register-rows.ts";
import { RegisterRowCells } from "./register-row.tsx";
import styles from "./register.module.css";

/** Height of a row, px. */
const rowHeight = 46;

/** Columns of the table, with what each sorts by. */
const columns = [
  { id: "number", sort: "number" },
  { id: "item", sort: "item" },
  { id: "horizon" },
  { id: "likelihood", sort: "likelihood" },
  { id: "magnitude", sort: "magnitude" },
  { id: "rating", sort: "rating" },
  { id: "method" },
  { id: "published" },
  { id: "effect" },
  { id: "stage" },
  { id: "line" },
  { id: "response" },
  { id: "owner", sort: "owner" },
] as const satisfies readonly { readonly id: string; readonly sort?: SortKey }[];

/** Props of the table. */
export interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly view: RegisterView;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onSort: (key: SortKey) => void;
}

/** The items as a table; only the rows in sight are drawn. */
export function RegisterTable(props: RegisterTableProps): ReactElement {
  const { rows, view, chosen, onChoose, onSort } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isCell = (event.target as HTMLElement).dataset["name"] !== undefined;
    if (by === undefined || !isCell) return;
    event.preventDefault();
    const present = rows.findIndex(({ item }) => item.id === chosen);
    const next = Math.min(rows.length - 1, Math.max(0, present + by));
    const row = rows[next];
    if (row === undefined) return;
    onChoose(row.item.id);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-name="${row.item.id}"]`)?.focus();
    });
  };
  return (
    <div ref={scroller} className={styles["scroller"]} onKeyDown={step}>
      <div role="table" aria-rowcount={rows.length + 1} className={styles["table"]}>
        <div role="rowgroup" className={styles["head"]}>
          <div role="row" className={styles["row"]} aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} view={view} onSort={onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles["body"]} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return (
              <div
                key={row.item.id}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={row.item.id === chosen}
                className={styles["row"]}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                onClick={() => onChoose(row.item.id)}
              >
                <RegisterRowCells row={row} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

type Column = { readonly id: (typeof columns)[number]["id"]; readonly sort?: SortKey };

interface HeadCellProps {
  readonly column: Column;
  readonly view: RegisterView;
  readonly onSort: (key: SortKey) => void;
}

function HeadCell({ column: { id, sort }, view, onSort }: HeadCellProps): ReactElement {
  const say = useMessages(registerMessages);
  const text = id === "rating" ? say("register.rating") : say(`register.column.${id}`);
  const isSorted = sort !== undefined && view.sort === sort;
  const order = view.isDescending ? "descending" : "ascending";
  return (
    <div
      role="columnheader"
      className={styles["cell"]}
      data-column={id}
      aria-sort={isSorted ? order : undefined}
    >
      {sort === undefined ? (
        text
      ) : (
        <button type="button" className={styles["sort"]} onClick={() => onSort(sort)}>
          {text}
          <span aria-hidden="true">{isSorted ? (view.isDescending ? " ↓" : " ↑") : ""}</span>
        </button>
      )}
    </div>
  );
}
