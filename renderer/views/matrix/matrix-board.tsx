import { useCallback, useMemo, useRef, type ReactElement } from "react";
import { ExposureMatrixChart } from "../../charts/exposure-matrix/exposure-matrix-chart.ts";
import { withMoved } from "../../charts/exposure-matrix/exposure-moved.ts";
import {
  exposureSeries,
  type ExposureSeries,
  type MovedItem,
} from "../../charts/exposure-matrix/exposure-series.ts";
import { exposureTable } from "../../charts/exposure-matrix/exposure-table.ts";
import { darkTheme, lightTheme } from "../../charts/drawing/theme.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { onScreen } from "../../charts/screen/on-screen.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useLocale, useMessages } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import { setViewParams, useSession, useViewParam } from "../../state/session/session-store.ts";
import { matrixHeadline } from "./matrix-figures.ts";
import type { MatrixScene } from "./use-matrix-scene.ts";
import { reasonFieldId, type MoveState } from "./use-move.ts";
import styles from "./matrix.module.css";

interface BoardProps {
  readonly scene: MatrixScene;
  readonly move: MoveState;
}

/** The matrix: marks that can be moved, rings where they stand under the other pairing. */
export function MatrixBoard({ scene, move }: BoardProps): ReactElement {
  const say = useMessages(matrixMessages);
  const locale = useLocale();
  const isDark = useSession((state) => state.isDark);
  const { ref, width } = useWidth();
  const { shown, isStale, side, year } = scene;
  const { put } = move;
  const series = useSeries(scene, move);
  const chosen = useViewParam("item");
  const screen = useMemo(
    () =>
      onScreen({
        travel: `${shown.matrix.company}|${shown.matrix.scenario}|${shown.matrix.year}`,
        isStale,
        chosen,
        onChoose: (id) => setViewParams({ item: id.replace(/^other-/, "") }),
      }),
    [shown, isStale, chosen],
  );
  const box = useRef<HTMLDivElement>(null);
  const onCommit = useCallback(
    (moved: MovedItem) => {
      put(moved);
      if (box.current?.contains(document.activeElement) === true) return;
      requestAnimationFrame(() => document.getElementById(reasonFieldId)?.focus());
    },
    [put],
  );
  const theme = isDark ? darkTheme : lightTheme;
  const name = say("matrix.picture", { scenario: side.name, year });
  return (
    <div ref={ref} className={styles["picture"]}>
      <div ref={box}>
        <ChartFrame
          table={() => exposureTable(series, locale)}
          name={name}
          theme={theme}
          locale={locale}
        >
          {width === 0 ? null : (
            <ExposureMatrixChart
              series={series}
              width={width}
              height={Math.round(Math.min(560, Math.max(420, width * 0.94)))}
              theme={theme}
              locale={locale}
              label={`${matrixHeadline(shown, locale)}. ${name}`}
              screen={screen}
              onCommit={onCommit}
            />
          )}
        </ChartFrame>
      </div>
      <p className={styles["marks"]}>
        {scene.other === undefined ? "" : say("matrix.rings")}
        {say("matrix.marks")}
      </p>
    </div>
  );
}

function useSeries(scene: MatrixScene, { pending }: MoveState): ExposureSeries {
  const locale = useLocale();
  const { shown, other, numberOf } = scene;
  return useMemo(() => {
    const made = exposureSeries({ result: shown.matrix, other: other?.matrix, numberOf, locale });
    return pending === undefined ? made : withMoved(made, pending);
  }, [shown, other, numberOf, locale, pending]);
}
