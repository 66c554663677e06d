import type { ReactElement } from "react";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { registerMessages } from "../../i18n/messages/window/register-messages.ts";
import { rangedMagnitude } from "../ranged-in.ts";
import { RatingMark } from "./rating-mark.tsx";
import type { RegisterRow } from "./register-rows.ts";
import { useShare } from "./use-share.ts";
import styles from "./item-panel.module.css";

/** Where an item stands under the pairings of the lens, and why. */
export function ItemPosition({ row }: { readonly row: RegisterRow }): ReactElement {
  const { rated, other, item } = row;
  const say = useMessages(registerMessages);
  const [published] = item.published;
  return (
    <div>
      <span className={styles["marks"]}>
        {rated === undefined ? <RatingMark rating={undefined} /> : <Marks rated={rated} />}
        {other === undefined ? null : <RatingMark rating={other.rating} isOther />}
      </span>
      {rated === undefined ? null : <OneSidedNote figures={[rangedMagnitude(rated)]} />}
      {rated === undefined ? null : <p className={styles["why"]}>{rated.why}</p>}
      {published === undefined ? null : (
        <p className={styles["why"]}>
          {say("register.published", { rating: say(`register.rating.${published.rating}`) })}
        </p>
      )}
    </div>
  );
}

function Marks({ rated }: { readonly rated: MatrixItem }): ReactElement {
  const say = useMessages(registerMessages);
  const share = useShare();
  const { rating, override, magnitude, likelihood } = rated;
  return (
    <>
      <RatingMark rating={rating} isByHand={override !== null} />
      {magnitude === null ? null : (
        <span>
          {share(magnitude.central)}
          {magnitude.low === null || magnitude.high === null ? null : (
            <span className={styles["range"]}>
              {` ${share(magnitude.low)}–${share(magnitude.high)}`}
            </span>
          )}
        </span>
      )}
      {likelihood === null ? null : (
        <span>{say("register.likelihood.word", { value: likelihood })}</span>
      )}
    </>
  );
}
