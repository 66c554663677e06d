import type { ReactElement, ReactNode } from "react";
import type { MatrixItem } from "../../../models/run/matrix/matrix-types.ts";
import { Button } from "../../controls/button.tsx";
import { KindTag } from "../../controls/kind-tag.tsx";
import { SideBySide } from "../../controls/side-by-side.tsx";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { openView } from "../../state/session/session-store.ts";
import { DetailBasis } from "./detail-basis.tsx";
import { DetailEffects } from "./detail-effects.tsx";
import { DetailPosition } from "./detail-position.tsx";
import { DetailPublished } from "./detail-published.tsx";
import { ItemMark } from "../item-mark.tsx";
import { RateForm } from "./rate-form.tsx";
import type { MatrixScene } from "./use-matrix-scene.ts";
import type { MoveState } from "./use-move.ts";
import styles from "./detail.module.css";

interface DetailProps {
  readonly scene: MatrixScene;
  readonly item: MatrixItem;
  readonly move: MoveState;
  /** Stands below the rating. */
  readonly children: ReactNode;
}

/** Why an item stands where it does: position, effect by year, method, evidence, published rating. */
export function MatrixDetail({ scene, item, move, children }: DetailProps): ReactElement {
  const say = useMessages(matrixMessages);
  const sayItem = useMessages(itemMessages);
  const text = useText();
  const { otherSide, side } = scene;
  const there = scene.other?.matrix.items.find(({ id }) => id === item.id);
  const entry = scene.company.register.find(({ id }) => id === item.id);
  return (
    <section className={styles["detail"]} aria-labelledby="matrix-item">
      <header className={styles["head"]}>
        <ItemMark number={scene.numberOf(item.id)} category={item.category} />
        <h2 id="matrix-item" className={styles["title"]}>
          {text(item.name)}
        </h2>
        <span className={styles["category"]}>{sayItem(`category.${item.category}`)}</span>
        {item.status === "not-quantified" ? null : (
          <KindTag kind={item.status === "computed" ? "derived" : "assumed"}>
            {item.screening ? say("matrix.screening") : undefined}
          </KindTag>
        )}
        <span className={styles["links"]}>
          <Button look="link" onPress={() => openView("register", { item: item.id })}>
            {say("matrix.openRegister")}
          </Button>
          <Button look="link" onPress={() => openView("stress", { item: item.id })}>
            {say("matrix.openStress")}
          </Button>
        </span>
      </header>
      <div className={styles["parts"]}>
        <div>
          <SideBySide
            sides={[
              {
                ...side,
                children: <DetailPosition item={item} matrix={scene.shown.matrix} />,
              },
              ...(there === undefined || otherSide === undefined || scene.other === undefined
                ? []
                : [
                    {
                      ...otherSide,
                      children: <DetailPosition item={there} matrix={scene.other.matrix} />,
                    },
                  ]),
            ]}
          />
          <DetailPublished scene={scene} item={item} there={there} entry={entry} />
          <RateForm scene={scene} item={item} move={move} />
          {children}
        </div>
        <div>
          <DetailEffects scene={scene} item={item} there={there} />
          {entry === undefined ? null : <DetailBasis item={item} entry={entry} />}
        </div>
      </div>
    </section>
  );
}
