import type { ReactElement } from "react";
import { Button } from "../../controls/button.tsx";
import { Swatch } from "../../controls/side-by-side.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { setViewParams, useViewParam } from "../../state/session/session-store.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import styles from "./matrix.module.css";

/** Which pairing the marks stand for, which the rings, and how to change places. */
export function SideLegend({ scene }: { readonly scene: MatrixScene }): ReactElement | null {
  const say = useMessages(matrixMessages);
  const isSwapped = useViewParam("side") === "b";
  const { side, otherSide } = scene;
  if (otherSide === undefined) return null;
  return (
    <p className={styles["legend"]}>
      <span>
        <Swatch colour={side.colour} />
        <span role="img" aria-label={say("matrix.marksOf")}>
          ●
        </span>{" "}
        <b>{side.name}</b>
      </span>
      <span>
        <Swatch colour={otherSide.colour} />
        <span role="img" aria-label={say("matrix.ringsOf")}>
          ◌
        </span>{" "}
        {otherSide.name}
      </span>
      <Button look="link" onPress={() => setViewParams({ side: isSwapped ? undefined : "b" })}>
        {say("matrix.swap")}
      </Button>
    </p>
  );
}
