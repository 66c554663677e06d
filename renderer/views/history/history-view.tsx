import { useMemo, type ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { StateNote } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { changeText } from "../../i18n/change-text.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { historyMessages } from "../../i18n/messages/window/history-messages.ts";
import { shellMessages } from "../../i18n/messages/window/shell-messages.ts";
import { documentStore, useDocument } from "../../state/document/document.ts";
import { useFormat } from "../../state/use-format.ts";
import { historyRows, timeText, type HistoryRow } from "./history-rows.ts";
import styles from "./history.module.css";

/** Every change of the workbook: when, what, from what to what, and why. */
export function HistoryView(): ReactElement {
  const say = useMessages(historyMessages);
  const log = useDocument(({ workbook }) => workbook.log);
  const rows = useMemo(() => historyRows(log), [log]);
  if (rows.length === 0) {
    return (
      <article>
        <ViewHeading title={say("history.none")} />
        <StateNote title={say("history.none")} text={say("history.noneText")} />
      </article>
    );
  }
  const title =
    rows.length === 1 ? say("history.titleOne") : say("history.title", { count: rows.length });
  return (
    <article>
      <ViewHeading title={title} lead={say("history.lead")} actions={<Steps />} />
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{say("history.when")}</th>
            <th scope="col">{say("history.what")}</th>
            <th scope="col">{say("history.where")}</th>
            <th scope="col">{say("history.before")}</th>
            <th scope="col">{say("history.after")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </article>
  );
}

function Steps(): ReactElement {
  const say = useMessages(shellMessages);
  const canUndo = useDocument(({ past }) => past.length > 0);
  const canRedo = useDocument(({ future }) => future.length > 0);
  return (
    <>
      <Button isDisabled={!canUndo} onPress={() => documentStore.actions.undo()}>
        {say("action.undo")}
      </Button>
      <Button isDisabled={!canRedo} onPress={() => documentStore.actions.redo()}>
        {say("action.redo")}
      </Button>
    </>
  );
}

function Row({ row }: { readonly row: HistoryRow }): ReactElement {
  const say = useMessages(historyMessages);
  const { locale, date } = useFormat();
  const { day, time } = timeText(row.at);
  const nothing = say("history.nothing");
  const span = Math.max(1, row.places.length);
  return (
    <>
      {row.places.map(({ path, before, after }, index) => (
        <tr key={path}>
          {index > 0 ? null : (
            <>
              <td rowSpan={span} className={styles["when"]}>
                {date(day)} {time}
              </td>
              <td rowSpan={span} className={styles["what"]}>
                {changeText(row.label, locale)}
                {row.why === undefined ? null : <p className={styles["why"]}>{row.why}</p>}
              </td>
            </>
          )}
          <td className={styles["where"]}>{path}</td>
          <td className={styles["value"]}>{before ?? nothing}</td>
          <td className={styles["value"]}>{after ?? nothing}</td>
        </tr>
      ))}
    </>
  );
}
