import { useMemo, useState, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { SizedChartProps } from "./chart-props.ts";
import type { Picture } from "./marks.ts";
import { PictureView } from "./picture-view.tsx";
import type { Size } from "./size.ts";
import type { Target } from "./target.ts";

/** What happens when a mark is moved. */
export interface Acts<Move> {
  readonly move: (to: Move) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** Where targets stand, and what moves them; without acts nothing moves. */
export interface TargetsAt<Move> {
  readonly size: Size;
  readonly locale: Locale;
  readonly acts: Acts<Move> | undefined;
}

/** How a series becomes marks and targets, and what a move makes of it. */
interface MovableDrawing<Series, Move> {
  readonly layout: (series: Series, size: Size, locale: Locale) => Picture;
  readonly targets: (series: Series, at: TargetsAt<Move>) => readonly Target[];
  readonly moved: (series: Series, to: Move) => Series;
}

/** Props of a chart whose marks can be moved where moves are taken. */
interface MovableChartProps<Series, Move> extends SizedChartProps<Series> {
  /** Told while a mark moves. */
  readonly onMove?: ((to: Move) => void) | undefined;
  /** Told once when it is let go; without it nothing moves. */
  readonly onCommit?: ((to: Move) => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** A chart of any size with marks that can be moved: drawn with the move under way until it is let go. */
export function movableChart<Series, Move>(
  drawing: MovableDrawing<Series, Move>,
): (props: MovableChartProps<Series, Move>) => ReactElement {
  return function MovableChart(props) {
    const { series, width, height, onMove, onCommit, onCancel, ...view } = props;
    const { locale } = view;
    const isLive = view.screen !== undefined;
    const size = useMemo(() => ({ width, height }), [width, height]);
    const [draft, setDraft] = useState<{ readonly to: Move }>();
    const shown = useMemo(
      () => (draft === undefined ? series : drawing.moved(series, draft.to)),
      [series, draft],
    );
    const picture = useMemo(() => drawing.layout(shown, size, locale), [shown, size, locale]);
    const targets = useMemo(() => {
      if (!isLive) return undefined;
      const acts: Acts<Move> = {
        move: (to) => {
          setDraft({ to });
          onMove?.(to);
        },
        commit: () => {
          setDraft(undefined);
          if (draft !== undefined) onCommit?.(draft.to);
        },
        cancel: () => {
          setDraft(undefined);
          onCancel?.();
        },
      };
      const taken = onCommit === undefined ? undefined : acts;
      return drawing.targets(shown, { size, locale, acts: taken });
    }, [isLive, shown, draft, size, locale, onMove, onCommit, onCancel]);
    return <PictureView picture={picture} targets={targets} {...view} />;
  };
}
