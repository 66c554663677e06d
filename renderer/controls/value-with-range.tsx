import type { ReactElement, ReactNode } from "react";
import { withUnit } from "../format/number.ts";
import styles from "./value-with-range.module.css";

/** Props of a value with its unit and range. */
export interface ValueWithRangeProps {
  readonly value: ReactNode;
  readonly unit?: string | undefined;
  /** Range in words, as `5–24`. */
  readonly range?: string | undefined;
  readonly size?: "text" | "figure";
}

/** A value; unit and range stand beside it in the second ink. */
export function ValueWithRange(props: ValueWithRangeProps): ReactElement {
  const { value, unit = "", range, size = "text" } = props;
  const beside = range === undefined ? unit : withUnit(range, "");
  const isBoth = range !== undefined && unit !== "";
  return (
    <span className={styles["value"]} data-size={size}>
      <span className={styles["number"]}>{value}</span>{" "}
      {beside === "" ? null : (
        <span className={styles["beside"]}>{isBoth ? `${unit}, ${beside}` : beside}</span>
      )}
    </span>
  );
}
