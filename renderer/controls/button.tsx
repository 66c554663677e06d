import type { ReactElement } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./button.module.css";

/** Props of a button. */
export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  /** `primary` the one thing to do, `plain` with a hairline, `link` within text, `icon` a sign alone. */
  readonly look?: "primary" | "plain" | "link" | "icon";
}

/** A button. */
export function Button({ look = "plain", ...props }: ButtonProps): ReactElement {
  return <AriaButton {...props} className={styles[look] ?? ""} />;
}
