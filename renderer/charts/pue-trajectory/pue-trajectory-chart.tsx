import { useMemo, useState, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { pueTrajectoryLayout } from "./pue-trajectory-layout.ts";
import { withPuePoint, type PuePoint, type PueTrajectorySeries } from "./pue-trajectory-series.ts";
import { pueTrajectoryTargets, type PueActs } from "./pue-trajectory-targets.ts";

/** Props of a PUE trajectory; its points can be moved where moves are taken. */
export interface PueTrajectoryProps extends SizedChartProps<PueTrajectorySeries> {
  /** Told while a point moves. */
  readonly onMove?: ((point: PuePoint) => void) | undefined;
  /** Told once when it is let go. */
  readonly onCommit?: ((point: PuePoint) => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** The PUE of one site: history, targets, plan, what warming does to it, limits. */
export function PueTrajectoryChart(props: PueTrajectoryProps): ReactElement {
  const { series, width, height, onMove, onCommit, onCancel, ...view } = props;
  const { locale } = view;
  const [draft, setDraft] = useState<PuePoint>();
  const shown = useMemo(
    () => (draft === undefined ? series : withPuePoint(series, draft)),
    [series, draft],
  );
  const picture = useMemo(
    () => pueTrajectoryLayout(shown, { width, height }, locale),
    [shown, width, height, locale],
  );
  const isLive = view.screen !== undefined;
  const targets = useMemo(() => {
    if (!isLive) return undefined;
    const acts: PueActs = {
      move: (point) => {
        setDraft(point);
        onMove?.(point);
      },
      commit: () => {
        setDraft(undefined);
        if (draft !== undefined) onCommit?.(draft);
      },
      cancel: () => {
        setDraft(undefined);
        onCancel?.();
      },
    };
    const taken = onCommit === undefined ? undefined : acts;
    return pueTrajectoryTargets(shown, { size: { width, height }, locale, acts: taken });
  }, [isLive, shown, draft, width, height, locale, onMove, onCommit, onCancel]);
  return <PictureView picture={picture} targets={targets} {...view} />;
}
