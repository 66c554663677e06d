import type { ReactElement } from "react";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import { formatGiven } from "../format/number.ts";
import { useTypedNumber, type TypedNumberOptions } from "./use-typed-number.ts";
import styles from "./number-field.module.css";

/** Props of a field for a number with its unit; `scale` 0.01 shows a share as per cent. */
export interface NumberFieldProps extends TypedNumberOptions {
  readonly label: string;
  readonly unit?: string | undefined;
  /** `bare` has no border until it is used, as in a table or beside a lever. */
  readonly look?: "field" | "bare";
  readonly isLabelShown?: boolean;
  /** Shown where there is no value. */
  readonly placeholder?: string | undefined;
}

/** A field for a number: checked as typed, taken with Enter or on leaving, given up with Escape. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, unit = "", look = "field", isLabelShown = look === "field" } = props;
  const say = useMessages(controlMessages);
  const { text, wrong, type, take, onKeyDown } = useTypedNumber(props);
  const between = useBetween(props);
  const message = wrong === "number" ? say("field.number") : between;
  return (
    <label className={styles["field"]} data-look={look}>
      {isLabelShown ? <span className={styles["label"]}>{label}</span> : null}
      <span className={styles["box"]} data-wrong={wrong}>
        <input
          className={styles["input"]}
          inputMode="decimal"
          aria-label={unit === "" ? label : `${label} (${unit})`}
          aria-invalid={wrong !== undefined}
          title={between === "" ? undefined : between}
          placeholder={props.placeholder}
          size={Math.max(2, text.length)}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
        {unit === "" ? null : <span className={styles["unit"]}>{unit}</span>}
      </span>
      {wrong === undefined ? null : (
        <span role="alert" className={styles["message"]}>
          {message}
        </span>
      )}
    </label>
  );
}

/** The bounds in words; nothing where there are none. */
function useBetween({ low, high, scale = 1 }: NumberFieldProps): string {
  const say = useMessages(controlMessages);
  if (low === undefined || high === undefined) return "";
  return say("field.between", { low: formatGiven(low / scale), high: formatGiven(high / scale) });
}
