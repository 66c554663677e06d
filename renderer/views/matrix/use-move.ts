import { useCallback, useState } from "react";
import type { ExposureMove } from "../../charts/exposure-matrix/exposure-series.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";

/** Field of the reason, which a hand goes to after it has moved a mark. */
export const reasonFieldId = "matrix-reason";

/** Where a hand has put an item, before the reason is written. */
export interface PendingMove {
  readonly item: string;
  readonly to: ExposureMove;
}

/** The move that waits for its reason, and what may be done with it. */
export interface MoveState {
  readonly pending: PendingMove | undefined;
  readonly put: (item: string, to: ExposureMove) => void;
  readonly drop: () => void;
}

/** Keeps a move until its reason is written; another company, pairing or year drops it. */
export function useMove({ company, side, year }: MatrixScene): MoveState {
  const place = `${company.id}|${side.id}|${year}`;
  const [held, hold] = useState<PendingMove & { readonly place: string }>();
  const put = useCallback(
    (item: string, to: ExposureMove) => {
      hold({ item, to, place });
      setViewParams({ item });
    },
    [place],
  );
  const drop = useCallback(() => hold(undefined), []);
  return { pending: held?.place === place ? held : undefined, put, drop };
}
