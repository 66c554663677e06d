import type { ReactElement } from "react";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import type { ExposureMove } from "../../charts/exposure-matrix/exposure-series.ts";
import { Button } from "../../controls/button.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { rateItem } from "../../state/document/edits.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import type { MoveState } from "./use-move.ts";
import styles from "./rate-form.module.css";

/** The item that a hand rates. */
export interface RateProps {
  readonly scene: MatrixScene;
  readonly item: MatrixItem;
  readonly move: MoveState;
}

/** How an item is rated by hand, why it was, and the way back; nothing while a move waits for its reason. */
export function RateForm({ scene, item, move }: RateProps): ReactElement | null {
  const say = useMessages(matrixMessages);
  const { override } = item;
  const { pending, put } = move;
  if (pending?.item === item.id) return null;
  return (
    <div className={styles["closed"]}>
      {override === null ? null : (
        <p className={styles["given"]}>{say("matrix.handReason", { why: override.why })}</p>
      )}
      <Button onPress={() => put({ item: item.id, to: present(item) })}>
        {say(override === null ? "matrix.rateByHand" : "matrix.rateAnew")}
      </Button>
      <ClearRating scene={scene} item={item} move={move} />
    </div>
  );
}

function present({ likelihood, magnitude }: MatrixItem): ExposureMove {
  return {
    likelihood: likelihood ?? 3,
    magnitude: Number((magnitude?.central ?? 0).toPrecision(2)),
  };
}

/** Gives the item back to the model; nothing where no hand has rated it. */
export function ClearRating({ scene, item, move }: RateProps): ReactElement | null {
  const say = useMessages(matrixMessages);
  const text = useText();
  if (item.override === null) return null;
  const clear = (): void => {
    move.drop();
    attempt(() =>
      rateItem({
        item: item.id,
        pairing: scene.side.id,
        year: scene.year,
        rating: undefined,
        name: text(item.name),
      }),
    );
  };
  return (
    <Button look="link" onPress={clear}>
      {say("matrix.clearRating")}
    </Button>
  );
}
