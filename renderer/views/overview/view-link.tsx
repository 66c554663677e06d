import type { ReactElement, ReactNode } from "react";
import { printAddress } from "../../state/session/address.ts";
import type { Lens } from "../../state/session/lens.ts";
import { openAddress, useLens } from "../../state/session/session-store.ts";
import type { ViewId } from "../../state/session/views.ts";
import styles from "./table.module.css";

interface LinkProps {
  readonly view: ViewId;
  /** What of the lens changes; the pairing compared with gives way to what it would double. */
  readonly lens: Partial<Lens>;
  readonly params?: Readonly<Record<string, string>>;
  /** The whole of what the cell says, where its words alone do not. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A cell that leads to the view its figure comes from, under its own pairing and year. */
export function ViewLink({ view, lens, params = {}, label, children }: LinkProps): ReactElement {
  const present = useLens();
  const next = { ...present, ...lens };
  const b = next.b === next.a ? (present.a === next.a ? null : present.a) : next.b;
  const address = printAddress({ view, lens: { ...next, b }, explain: null, params });
  return (
    <a
      className={styles["link"]}
      href={address}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openAddress(address);
      }}
    >
      {children}
    </a>
  );
}
