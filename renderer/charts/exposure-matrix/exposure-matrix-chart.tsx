import { useMemo, useState, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { exposureLayout } from "./exposure-layout.ts";
import { moved } from "./exposure-moved.ts";
import type { ExposureMove, ExposureSeries } from "./exposure-series.ts";
import { exposureTargets, type ExposureActs } from "./exposure-targets.ts";

/** Props of the exposure matrix; marks can be moved where moves are taken. */
export interface ExposureMatrixProps extends SizedChartProps<ExposureSeries> {
  /** Told while a mark moves. */
  readonly onMove?: ((id: string, to: ExposureMove) => void) | undefined;
  /** Told once when it is let go. */
  readonly onCommit?: ((id: string, to: ExposureMove) => void) | undefined;
  readonly onCancel?: ((id: string) => void) | undefined;
}

interface Draft {
  readonly id: string;
  readonly to: ExposureMove;
}

/** Likelihood by magnitude: the rating rule in steps, every item a numbered mark with its range. */
export function ExposureMatrixChart(props: ExposureMatrixProps): ReactElement {
  const { series, width, height, onMove, onCommit, onCancel, screen, ...view } = props;
  const { locale } = view;
  const [draft, setDraft] = useState<Draft>();
  const shown = useMemo(
    () => (draft === undefined ? series : moved(series, draft.id, draft.to)),
    [series, draft],
  );
  const picture = useMemo(
    () => exposureLayout(shown, { width, height }, locale),
    [shown, width, height, locale],
  );
  const isLive = screen !== undefined;
  const targets = useMemo(() => {
    if (!isLive) return undefined;
    const acts: ExposureActs = {
      move: (id, to) => {
        setDraft({ id, to });
        onMove?.(id, to);
      },
      commit: (id) => {
        setDraft(undefined);
        if (draft !== undefined) onCommit?.(id, draft.to);
      },
      cancel: (id) => {
        setDraft(undefined);
        onCancel?.(id);
      },
    };
    const canMove = onCommit !== undefined;
    return exposureTargets(shown, { size: { width, height }, locale }, canMove ? acts : undefined);
  }, [isLive, shown, draft, width, height, locale, onMove, onCommit, onCancel]);
  return <PictureView picture={picture} screen={screen} targets={targets} {...view} />;
}
