import type { ReactElement, ReactNode } from "react";
import { pathwayColour } from "../controls/pathway-colour.ts";
import { Swatch } from "../controls/side-by-side.tsx";
import { useText } from "../i18n/locale-context.ts";
import { usePairings } from "../state/results/catalogue-store.ts";
import { useLensField } from "../state/session/session-store.ts";
import styles from "./other-value.module.css";

/** The same figure under the pairing to compare with, in its colour; nothing where there is none. */
export function OtherValue({ children }: { readonly children: ReactNode }): ReactElement | null {
  const text = useText();
  const b = useLensField("b");
  const pairing = usePairings().find(({ id }) => id === b);
  if (pairing === undefined || children === null) return null;
  return (
    <span className={styles["other"]} title={text(pairing.name)}>
      <Swatch colour={pathwayColour(pairing.hazardsFrom)} />
      {children}
    </span>
  );
}
