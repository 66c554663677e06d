import type { ReactElement } from "react";
import { useMessages } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import styles from "./register.module.css";

/** Props of a rating. */
export interface RatingMarkProps {
  /** Null where the item has none; undefined while it is being worked out. */
  readonly rating: "low" | "medium" | "high" | null | undefined;
  readonly isByHand?: boolean;
  /** Whether it is that of the pairing compared with. */
  readonly isOther?: boolean;
}

/** A rating in a word, with bars that say the same without colour. */
export function RatingMark(props: RatingMarkProps): ReactElement {
  const { rating, isByHand = false, isOther = false } = props;
  const say = useMessages(registerMessages);
  if (rating === undefined) return <span className={styles["unrated"]}>…</span>;
  if (rating === null)
    return <span className={styles["unrated"]}>{say("register.rating.none")}</span>;
  return (
    <span className={styles["rating"]} data-rating={rating} data-other={isOther || undefined}>
      <i className={styles["bars"]} aria-hidden="true" />
      {say(`register.rating.${rating}`)}
      {isByHand ? <em> {say("register.byHand")}</em> : null}
    </span>
  );
}
