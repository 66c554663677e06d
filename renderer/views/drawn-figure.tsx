import type { ReactElement, ReactNode } from "react";
import { useIsDrawing } from "../state/results/use-results.ts";
import styles from "./drawn-figure.module.css";

/** A figure with its range, paler while the range is of earlier inputs. */
export function DrawnFigure({ children }: { readonly children: ReactNode }): ReactElement {
  const isStale = useIsDrawing();
  return (
    <span className={styles["drawn"]} data-stale={isStale || undefined}>
      {children}
    </span>
  );
}
