import { useState, type KeyboardEvent, type ReactElement } from "react";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import { formatGiven } from "../format/number.ts";
import { readNumber } from "./read-number.ts";
import styles from "./number-field.module.css";

/** Props of a field for a number with its unit. */
export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly unit?: string | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly step?: number | undefined;
  /** Shown divided by this: 0.01 shows a share as per cent. */
  readonly scale?: number | undefined;
  readonly decimals?: number | undefined;
  /** `bare` has no border until it is used, as in a table or beside a lever. */
  readonly look?: "field" | "bare";
  readonly isLabelShown?: boolean;
  /** Shown where there is no value. */
  readonly placeholder?: string | undefined;
  readonly onCommit: (value: number) => void;
}

/** A field for a number: checked as typed, taken with Enter or on leaving, given up with Escape. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, unit = "", look = "field", isLabelShown = look === "field" } = props;
  const say = useMessages(controlMessages);
  const [typed, setTyped] = useState<string | null>(null);
  const { scale = 1, low, high, step } = props;
  const shown = value === undefined ? "" : textOf(value / scale, props.decimals);
  const read = typed === null ? undefined : readNumber(typed);
  const bounds = { low: low ?? -Infinity, high: high ?? Infinity };
  const isInside =
    read === undefined ||
    (read * scale >= bounds.low - 1e-12 && read * scale <= bounds.high + 1e-12);
  const isWrong = typed !== null && (read === undefined || !isInside);
  const between =
    low === undefined || high === undefined
      ? undefined
      : say("field.between", { low: formatGiven(low / scale), high: formatGiven(high / scale) });

  const take = (): void => {
    if (typed !== null && read !== undefined && isInside && typed !== shown) {
      props.onCommit(read * scale);
    }
    setTyped(null);
  };
  const nudge = (by: number): void => {
    const from = read === undefined ? value : read * scale;
    if (from === undefined) return;
    const next = Math.min(bounds.high, Math.max(bounds.low, from + by * (step ?? scale)));
    setTyped(null);
    props.onCommit(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !isWrong) take();
    else if (event.key === "Escape" && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      nudge((event.key === "ArrowUp" ? 1 : -1) * (event.shiftKey ? 10 : 1));
    }
  };
  const message = read === undefined ? say("field.number") : (between ?? "");
  return (
    <label className={styles["field"]} data-look={look}>
      {isLabelShown ? <span className={styles["label"]}>{label}</span> : null}
      <span className={styles["box"]} data-wrong={isWrong || undefined}>
        <input
          className={styles["input"]}
          inputMode="decimal"
          aria-label={unit === "" ? label : `${label} (${unit})`}
          aria-invalid={isWrong}
          title={isWrong ? message : between}
          placeholder={props.placeholder}
          size={Math.max(2, (typed ?? shown).length)}
          value={typed ?? shown}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
        {unit === "" ? null : <span className={styles["unit"]}>{unit}</span>}
      </span>
      {isWrong ? (
        <span role="alert" className={styles["message"]}>
          {message}
        </span>
      ) : null}
    </label>
  );
}

function textOf(value: number, decimals: number | undefined): string {
  return decimals === undefined ? String(Number(value.toPrecision(10))) : value.toFixed(decimals);
}
