import type { ReactElement } from "react";
import { useMessages } from "../i18n/locale-context.ts";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import styles from "./value-with-range.module.css";

/** Why a central figure may lie outside the range of its draws; for a row of figures where one does. */
export function OneSidedNote(): ReactElement {
  const say = useMessages(controlMessages);
  return <p className={styles["note"]}>{say("range.oneSided")}</p>;
}
