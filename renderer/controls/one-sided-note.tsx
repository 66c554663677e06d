import type { ReactElement } from "react";
import { liesOutside, type RangedFigure } from "../format/one-sided.ts";
import { useMessages } from "../i18n/locale-context.ts";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import styles from "./value-with-range.module.css";

/** Props of the note: the figures it stands below, undefined where one has no range. */
export interface OneSidedNoteProps {
  readonly figures: readonly (RangedFigure | undefined)[];
}

/** Why a central figure lies outside the range of its draws; nothing where none of the figures does. */
export function OneSidedNote({ figures }: OneSidedNoteProps): ReactElement | null {
  const say = useMessages(controlMessages);
  if (!figures.some((figure) => figure !== undefined && liesOutside(figure))) return null;
  return <p className={styles["note"]}>{say("range.oneSided")}</p>;
}
