import type { ReactElement, ReactNode } from "react";
import styles from "./side-by-side.module.css";

/** One side: a pairing with its colour, and what is shown under it. */
export interface Side {
  readonly name: string;
  readonly colour: string;
  readonly children: ReactNode;
}

/** Two scenarios of the same figure beside each other; one alone where nothing is compared. */
export function SideBySide({ sides }: { readonly sides: readonly Side[] }): ReactElement {
  return (
    <div className={styles["sides"]} data-count={sides.length}>
      {sides.map(({ name, colour, children }) => (
        <section key={name} className={styles["side"]} aria-label={name}>
          {sides.length < 2 ? null : (
            <h3 className={styles["name"]}>
              <Swatch colour={colour} />
              {name}
            </h3>
          )}
          {children}
        </section>
      ))}
    </div>
  );
}

/** The colour of a pathway, always with its name beside it. */
export function Swatch({ colour }: { readonly colour: string }): ReactElement {
  return (
    <svg className={styles["swatch"]} width="9" height="9" aria-hidden="true">
      <rect width="9" height="9" rx="1.5" fill={colour} />
    </svg>
  );
}
