import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import styles from "./editable-cell.module.css";

/** Props of a cell whose words may be changed in place. */
export interface EditableCellProps {
  /** What the cell holds, for those who hear it. */
  readonly name: string;
  readonly value: string;
  /** How it is shown while it is not edited; the value itself when left out. */
  readonly children?: ReactNode;
  readonly isLong?: boolean;
  /** Why a text does not do; undefined where it does. Asked at every key. */
  readonly check?: (text: string) => string | undefined;
  readonly onCommit: (text: string) => void;
}

/** Words of a table, changed in place: Enter or F2 begins, Enter takes, Escape gives up. */
export function EditableCell(props: EditableCellProps): ReactElement {
  const { name, value, children, isLong = false, check, onCommit } = props;
  const say = useMessages(controlMessages);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <button
        type="button"
        className={styles["shown"]}
        aria-label={`${say("cell.edit", { name })}: ${value}`}
        onClick={() => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === "F2") setTyped(value);
        }}
      >
        {children ?? (value === "" ? "–" : value)}
      </button>
    );
  }
  const wrong = check?.(typed);
  const take = (): void => {
    if (wrong === undefined && typed !== value) onCommit(typed);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !(isLong && event.shiftKey)) {
      event.preventDefault();
      if (wrong === undefined) take();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      setTyped(null);
    }
  };
  const shared = {
    className: styles["input"],
    "aria-label": name,
    "aria-invalid": wrong !== undefined,
    title: wrong,
    value: typed,
    autoFocus: true,
    onKeyDown,
    onBlur: take,
  };
  return (
    <span className={styles["cell"]}>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <input {...shared} onChange={(event) => setTyped(event.currentTarget.value)} />
      )}
      {wrong === undefined ? null : (
        <span role="alert" className={styles["wrong"]}>
          {wrong}
        </span>
      )}
    </span>
  );
}
