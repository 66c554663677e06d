import type { ReactElement, ReactNode } from "react";
import { categoryTone } from "../../charts/drawing/theme.ts";
import { EditableCell } from "../../controls/editable-cell.tsx";
import { Figure } from "../../controls/figure.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { editItem } from "./register-edits.ts";
import { RatingMark } from "./rating-mark.tsx";
import type { RegisterRow } from "./register-rows.ts";
import { useShare } from "./use-share.ts";
import styles from "./register.module.css";

/** The cells of one item, in the order of the columns. */
export function RegisterRowCells({ row }: { readonly row: RegisterRow }): ReactElement {
  const { number, item } = row;
  const say = useMessages(registerMessages);
  return (
    <>
      <Cell column="number">{number}</Cell>
      <NameCells item={item} />
      <PositionCells row={row} />
      <StatedCells item={item} />
      <Cell column="owner">
        <span onClick={(event) => event.stopPropagation()}>
          <EditableCell
            name={say("register.column.owner")}
            value={item.owner ?? ""}
            onCommit={(owner) => editItem(item.id, { owner: owner.trim() || undefined })}
          />
        </span>
      </Cell>
    </>
  );
}

type Item = RegisterRow["item"];

function NameCells({ item }: { readonly item: Item }): ReactElement {
  const words = useMessages(itemMessages);
  const text = useText();
  return (
    <>
      <Cell column="item">
        <button type="button" className={styles["name"]} data-name={item.id}>
          {text(item.name)}
        </button>
        <span className={styles["category"]}>
          <i className={styles["dot"]} style={{ background: categoryTone(item.category) }} />
          {words(`category.${item.category}`)}
        </span>
      </Cell>
      <Cell column="horizon">
        {item.horizons.map((horizon) => words(`horizon.${horizon}`)).join(", ")}
      </Cell>
    </>
  );
}

function PositionCells({ row }: { readonly row: RegisterRow }): ReactElement {
  const { rated, other } = row;
  const isByHand = rated !== undefined && rated.override !== null;
  const rating = rated?.rating;
  const otherRating = other?.rating ?? null;
  return (
    <>
      <Cell column="likelihood">{rated === undefined ? "…" : (rated.likelihood ?? "–")}</Cell>
      <Cell column="magnitude">
        <Magnitude row={row} />
      </Cell>
      <Cell column="rating">
        <RatingMark rating={rating} isByHand={isByHand} />
        {otherRating === null || otherRating === rating ? null : (
          <RatingMark rating={otherRating} isOther />
        )}
      </Cell>
    </>
  );
}

function StatedCells({ item }: { readonly item: Item }): ReactElement {
  const say = useMessages(registerMessages);
  const words = useMessages(itemMessages);
  const { method, valueChain, responses } = item;
  const [published] = item.published;
  return (
    <>
      <Cell column="method">{method === undefined ? "–" : <MethodTag kind={method.kind} />}</Cell>
      <Cell column="published">
        {published === undefined ? "–" : say(`register.rating.${published.rating}`)}
      </Cell>
      <Cell column="effect">{effectText(item)}</Cell>
      <Cell column="stage">{valueChain?.join(", ") ?? "–"}</Cell>
      <Cell column="line">
        {method === undefined ? "–" : words(`line.${method.statementLine}`)}
      </Cell>
      <Cell column="response">{responses?.length ?? "–"}</Cell>
    </>
  );
}

/** The reliefs an item rests on, or that effects are stated. */
function effectText({ current, anticipated }: RegisterRow["item"]): string {
  const codes = new Set([...(current?.relief ?? []), ...(anticipated?.relief ?? [])]);
  if (codes.size > 0) return [...codes].join(", ");
  return current === undefined && anticipated === undefined ? "–" : "✓";
}

function Magnitude({ row: { rated, item } }: { readonly row: RegisterRow }): ReactElement {
  const say = useMessages(registerMessages);
  const text = useText();
  const share = useShare();
  const year = useLensField("year");
  const magnitude = rated?.magnitude ?? null;
  if (rated === undefined) return <>…</>;
  if (magnitude === null) return <>–</>;
  const shown = share(magnitude.central);
  if (rated.metric === null) return <span className={styles["assumed"]}>{shown}</span>;
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Figure
        of={{ metric: rated.metric, year: rated.worstYear ?? year }}
        name={`${say("register.column.magnitude")}, ${text(item.name)}`}
      >
        {shown}
      </Figure>
    </span>
  );
}

function MethodTag({ kind }: { readonly kind: "metric" | "formula" | "judgement" }): ReactElement {
  const say = useMessages(registerMessages);
  const isAssumed = kind === "judgement";
  return (
    <span className={styles[isAssumed ? "assumed" : "method"]}>
      {say(`register.method.${kind}`)}
    </span>
  );
}

interface CellProps {
  readonly column: string;
  readonly children: ReactNode;
}

function Cell({ column, children }: CellProps): ReactElement {
  return (
    <div role="cell" className={styles["cell"]} data-column={column}>
      {children}
    </div>
  );
}
