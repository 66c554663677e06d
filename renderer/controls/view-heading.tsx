import type { ReactElement, ReactNode } from "react";
import styles from "./view-heading.module.css";

/** Props of the head of a view. */
export interface ViewHeadingProps {
  /** The finding, as a sentence computed from the results. */
  readonly title: ReactNode;
  /** What is drawn, in which unit, under which assumption. */
  readonly lead?: ReactNode;
  /** Controls at the right, such as a choice between picture and table. */
  readonly actions?: ReactNode;
  /** Whether what stands here is of earlier inputs. */
  readonly isStale?: boolean;
}

/** The head of a view: the finding first. */
export function ViewHeading({ title, lead, actions, isStale }: ViewHeadingProps): ReactElement {
  return (
    <header className={styles["head"]} data-stale={isStale || undefined}>
      <div className={styles["words"]}>
        <h1 className={styles["title"]}>{title}</h1>
        {lead === undefined ? null : <p className={styles["lead"]}>{lead}</p>}
      </div>
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </header>
  );
}

/** A figure of the row below the head: what it is, and the number. */
export interface KeyFigureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** The figures below the head, in one row. */
export function KeyFigures({ children }: { readonly children: ReactNode }): ReactElement {
  return <dl className={styles["figures"]}>{children}</dl>;
}

/** One of the figures below the head. */
export function KeyFigure({ label, children }: KeyFigureProps): ReactElement {
  return (
    <div className={styles["figure"]}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
