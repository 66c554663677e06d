import type { ReactElement, ReactNode } from "react";
import styles from "./side-by-side.module.css";

/** One side: a pairing with its colour, and what is shown under it. */
export interface Side {
  readonly name: string;
  readonly colour: string;
  readonly children: ReactNode;
}

/** Props of sides; `headingLevel` is that below the heading they stand under, 3 when left out. */
export interface SideBySideProps {
  readonly sides: readonly Side[];
  readonly headingLevel?: 2 | 3;
}

/** Two scenarios of the same figure beside each other; one alone where nothing is compared. */
export function SideBySide({ sides, headingLevel = 3 }: SideBySideProps): ReactElement {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles["sides"]} data-count={sides.length}>
      {sides.map(({ name, colour, children }) => (
        <section key={name} className={styles["side"]} aria-label={name}>
          {sides.length < 2 ? null : (
            <Heading className={styles["name"]}>
              <Swatch colour={colour} />
              {name}
            </Heading>
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
