import type { ReactElement, ReactNode } from "react";
import { explainMessages } from "../i18n/messages/window/explain-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import { useExplain, type FigureTarget } from "./explain-context.ts";
import styles from "./figure.module.css";

/** Props of a figure that explains itself. */
export interface FigureProps {
  readonly of: FigureTarget;
  /** What the figure is, for those who hear it. */
  readonly name: string;
  /** Drawn as an assumption: dotted. */
  readonly isAssumed?: boolean;
  readonly children: ReactNode;
}

/** A number that opens its explanation with a click or Enter. */
export function Figure({ of, name, isAssumed = false, children }: FigureProps): ReactElement {
  const say = useMessages(explainMessages);
  const explain = useExplain();
  return (
    <button
      type="button"
      className={styles["figure"]}
      data-figure=""
      data-assumed={isAssumed || undefined}
      aria-pressed={explain.isOpen(of)}
      title={say("explain.figure", { name })}
      onClick={() => explain.open(of)}
    >
      {children}
    </button>
  );
}
