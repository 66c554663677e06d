import { useMemo, useState, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { scenarioCurvesLayout } from "./scenario-curves-layout.ts";
import { withCurvePoint, type CurveActs, type CurvePoint } from "./scenario-curves-moves.ts";
import type { ScenarioCurvesSeries } from "./scenario-curves-series.ts";
import { scenarioCurvesTargets } from "./scenario-curves-targets.ts";

/** Props of the scenario curves. */
export interface ScenarioCurvesProps {
  readonly series: ScenarioCurvesSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
  /** Told while a knot moves. */
  readonly onMove?: ((point: CurvePoint) => void) | undefined;
  /** Told once when it is let go; without it nothing moves. */
  readonly onCommit?: ((point: CurvePoint) => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** One variable under several scenarios, each curve named at its end. */
export function ScenarioCurvesChart(props: ScenarioCurvesProps): ReactElement {
  const { series, width, height, onMove, onCommit, onCancel, ...view } = props;
  const [draft, setDraft] = useState<CurvePoint>();
  const isLive = view.screen !== undefined;
  const shown = useMemo(
    () => (draft === undefined ? series : withCurvePoint(series, draft)),
    [series, draft],
  );
  const picture = useMemo(
    () => scenarioCurvesLayout(shown, { width, height }),
    [shown, width, height],
  );
  const targets = useMemo(() => {
    if (!isLive) return undefined;
    const acts: CurveActs = {
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
    return scenarioCurvesTargets(shown, { width, height }, taken);
  }, [isLive, shown, draft, width, height, onMove, onCommit, onCancel]);
  return <PictureView picture={picture} targets={targets} {...view} />;
}
