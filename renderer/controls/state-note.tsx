import type { ReactElement, ReactNode } from "react";
import styles from "./state-note.module.css";

/** Props of a note that stands where a picture would. */
export interface StateNoteProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** What exactly, for those who look into it. */
  readonly detail?: string | undefined;
  readonly tone?: "calm" | "warning";
  readonly actions?: ReactNode;
}

/** What stands where there is nothing to show, or where something went wrong: what, and what to do. */
export function StateNote(props: StateNoteProps): ReactElement {
  const { title, text, detail, tone = "calm", actions } = props;
  return (
    <div
      className={styles["note"]}
      data-tone={tone}
      role={tone === "warning" ? "alert" : undefined}
    >
      <p className={styles["title"]}>{title}</p>
      {text === undefined ? null : <p className={styles["text"]}>{text}</p>}
      {detail === undefined ? null : <p className={styles["detail"]}>{detail}</p>}
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </div>
  );
}

/** Where something is on its way: said only after a moment, so that short waits do not flash. */
export function Waiting({ text }: { readonly text: string }): ReactElement {
  return (
    <p className={styles["waiting"]} role="status">
      {text}
    </p>
  );
}

/** How far something is. */
export function ProgressBar(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}): ReactElement {
  const { label, done, total } = props;
  return <progress className={styles["progress"]} aria-label={label} value={done} max={total} />;
}
