import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { assumptionsMessages } from "../../i18n/messages/window/assumptions-messages.ts";
import { clearOverride } from "../../state/document/edits.ts";
import { useFormat } from "../../state/use-format.ts";
import { InputFigure } from "./input-figure.tsx";
import type { InputRow } from "./input-rows.ts";
import { rangeText, useValueText } from "./input-text.ts";
import styles from "./assumptions.module.css";

const rowHeight = 44;
const columns = ["input", "value", "range", "kind", "layer", "source", "edited"] as const;

/** Props of the table of inputs. */
export interface InputTableProps {
  readonly rows: readonly InputRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (path: string) => void;
}

/** Inputs as a table; only the rows in sight are drawn. */
export function InputTable({ rows, chosen, onChoose }: InputTableProps): ReactElement {
  const say = useMessages(assumptionsMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  return (
    <div ref={scroller} className={styles["scroller"]}>
      <div role="table" aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className={styles["head"]}>
          <div role="row" className={styles["row"]} aria-rowindex={1}>
            {columns.map((column) => (
              <div key={column} role="columnheader" data-column={column}>
                {say(`assumptions.column.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles["body"]} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return (
              <div
                key={row.path}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={row.path === chosen}
                className={styles["row"]}
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                onClick={() => onChoose(row.path)}
              >
                <InputCells row={row} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function InputCells({ row }: { readonly row: InputRow }): ReactElement {
  const { view, entry, of, path, edited } = row;
  const say = useMessages(assumptionsMessages);
  const locale = useLocale();
  const { date } = useFormat();
  const text = useValueText();
  const { provenance, layer } = view;
  const isSet = layer === "user";
  return (
    <>
      <div role="cell" data-column="input">
        <button type="button" className={styles["name"]}>
          {entry?.means[locale] ?? path}
        </button>
        <span className={styles["id"]}>
          {of === undefined ? "" : `${of} · `}
          {view.input}
        </span>
      </div>
      <div role="cell" data-column="value">
        <span data-kind={provenance.kind} className={styles["value"]}>
          <span onClick={(event) => event.stopPropagation()}>
            <InputFigure row={row} name={entry?.means[locale] ?? path}>
              {text(view)}
            </InputFigure>
          </span>
        </span>
      </div>
      <div role="cell" data-column="range">
        {isSet ? "" : rangeText(view, locale)}
      </div>
      <div role="cell" data-column="kind">
        {isSet ? <b>{say("assumptions.kind.user")}</b> : <KindTag kind={provenance.kind} />}
      </div>
      <div role="cell" data-column="layer">
        {isSet ? (
          <span onClick={(event) => event.stopPropagation()}>
            <Button look="link" onPress={() => clearOverride(path, entry?.means[locale])}>
              {say("assumptions.restore")}
            </Button>
          </span>
        ) : (
          say(`assumptions.layer.${layer}`)
        )}
      </div>
      <div role="cell" data-column="source">
        {isSet ? "" : (provenance.source ?? "–")}
      </div>
      <div role="cell" data-column="edited">
        {edited === undefined ? "" : date(edited.at.slice(0, 10))}
      </div>
    </>
  );
}
