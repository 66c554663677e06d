import { useCallback, useState } from "react";
import type { MovedItem } from "../../charts/exposure-matrix/exposure-series.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";

/** Field of the reason, which a hand goes to after it has moved a mark. */
export const reasonFieldId = "matrix-reason";

/** The move that waits for its reason, and what may be done with it. */
export interface MoveState {
  readonly pending: MovedItem | undefined;
  readonly put: (moved: MovedItem) => void;
  readonly drop: () => void;
}

/** Keeps a move until its reason is written; another company, pairing or year drops it. */
export function useMove({ company, side, year }: MatrixScene): MoveState {
  const place = `${company.id}|${side.id}|${year}`;
  const [held, hold] = useState<MovedItem & { readonly place: string }>();
  const put = useCallback(
    (moved: MovedItem) => {
      hold({ ...moved, place });
      setViewParams({ item: moved.item });
    },
    [place],
  );
  const drop = useCallback(() => hold(undefined), []);
  return { pending: held?.place === place ? held : undefined, put, drop };
}
