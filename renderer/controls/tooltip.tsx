import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from "react-aria-components";
import styles from "./tooltip.module.css";

/** Props of a term with what it means. */
export interface TermProps {
  readonly means: string;
  readonly children: ReactNode;
}

/** A term of the field; what it means shows on hover and focus. */
export function Term({ means, children }: TermProps): ReactElement {
  return (
    <TooltipTrigger delay={300}>
      <Focusable>
        <span role="note" tabIndex={0} className={styles["term"]}>
          {children}
        </span>
      </Focusable>
      <AriaTooltip className={styles["tip"] ?? ""} offset={6}>
        {means}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
