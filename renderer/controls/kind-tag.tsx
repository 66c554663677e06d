import type { ReactElement, ReactNode } from "react";
import type { SourceKind } from "../../models/scenario/value-schema.ts";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import styles from "./kind-tag.module.css";

/** Props of a tag of provenance. */
export interface KindTagProps {
  readonly kind: SourceKind;
  /** What stands after the kind, such as a range or a year. */
  readonly children?: ReactNode;
}

/** How a value came about: disclosed, published, derived or assumed. */
export function KindTag({ kind, children }: KindTagProps): ReactElement {
  const say = useMessages(controlMessages);
  return (
    <span className={styles["tag"]} data-kind={kind}>
      {say(`kind.${kind}`)}
      {children === undefined ? null : <> {children}</>}
    </span>
  );
}
