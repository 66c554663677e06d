import { useCallback, useMemo, useState, type ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import { setPoint } from "../../../models/workbook/edits/sites.ts";
import { PueTrajectoryChart } from "../../charts/pue-trajectory/pue-trajectory-chart.ts";
import {
  pueTrajectorySeries,
  type PuePoint,
  type PueTrajectorySeries,
} from "../../charts/pue-trajectory/pue-trajectory-series.ts";
import { pueTrajectoryTable } from "../../charts/pue-trajectory/pue-trajectory-targets.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { commitDraft, draftEdit, dropDraft } from "../../state/document/edits.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useChart } from "../use-chart.ts";
import { SiteLimits, SiteSources } from "./site-limits.tsx";
import { givenPoints, limitsOf, shortName } from "./sites-figures.ts";
import { useLimitText } from "./limit-text.ts";
import { trajectoryNeed } from "./sites-need.ts";
import { inputOf, type SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

/** Last year drawn. */
const until = 2050;

/** Lowest PUE a point is moved to. */
const leastPue = 1.01;

/** The PUE of the chosen site by year; its points move by hand. */
export function SiteTrajectory(props: SitesProps): ReactElement {
  const { site, run } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ travel: `${site.id}|${run.scenario}` });
  const series = useTrajectory(props);
  const moves = usePointMoves(props);
  const years = { from: run.baseYear, to: until };
  const name = say("sites.trajectory", { site: shortName(text(site.name)), ...years });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => pueTrajectoryTable(series, locale)}
        name={name}
        theme={theme}
        locale={locale}
        caption={say("sites.trajectoryHint")}
        sources={
          <>
            <SiteLimits {...props} />
            <SiteSources {...props} />
          </>
        }
      >
        {width === 0 ? null : (
          <PueTrajectoryChart
            series={series}
            width={width}
            height={Math.round(Math.min(460, Math.max(280, width * 0.5)))}
            theme={theme}
            locale={locale}
            label={name}
            screen={screen}
            {...moves}
          />
        )}
      </ChartFrame>
    </div>
  );
}

function useTrajectory(props: SitesProps): PueTrajectorySeries {
  const { site, run, company, library } = props;
  const runs = usePairingRuns(run);
  const label = useLimitText(props);
  const floor = inputOf(props, "cooling.overheadFloor")?.value;
  const limits = limitsOf(site, company.baseYear, library.limits);
  const labels = limits.map(label).join("\n");
  return useMemo(
    () =>
      pueTrajectorySeries({
        site: site.id,
        runs,
        history: givenPoints(site.pue?.history),
        targets: givenPoints(site.pue?.targets),
        limits: limitsOf(site, company.baseYear, library.limits).map(({ value, from }, i) => ({
          value,
          from,
          label: labels.split("\n")[i] ?? "",
        })),
        floor: typeof floor === "number" ? floor : undefined,
        until,
      }),
    [site, runs, company.baseYear, library, floor, labels],
  );
}

/** The results of every pairing, that of the lens first; that alone until the others are there. */
function usePairingRuns(run: RunResult): readonly RunResult[] {
  const all = useResults(trajectoryNeed);
  const found = usePairings().flatMap(({ id }) => all.of(id) ?? []);
  const first = all.of(run.scenario) ?? run;
  const next = [first, ...found.filter((each) => each !== first)];
  const [runs, keep] = useState(next);
  const isSame = runs.length === next.length && runs.every((each, i) => each === next[i]);
  if (!isSame) keep(next);
  return isSame ? runs : next;
}

interface PointMoves {
  readonly onMove: (point: PuePoint) => void;
  readonly onCommit: (point: PuePoint) => void;
  readonly onCancel: () => void;
}

/** Live results while a point moves; let go, it is one step of the history. */
function usePointMoves({ company, site }: SitesProps): PointMoves {
  const onMove = useCallback(
    ({ kind, year, value }: PuePoint): boolean =>
      attempt(() =>
        draftEdit((workbook) =>
          setPoint(workbook, {
            company: company.id,
            site: site.id,
            figure: "pue",
            role: kind === "history" ? "history" : "targets",
            year,
            value: Math.max(leastPue, value),
          }),
        ),
      ),
    [company.id, site.id],
  );
  const onCommit = useCallback(
    (point: PuePoint): void => {
      if (onMove(point)) commitDraft();
    },
    [onMove],
  );
  return { onMove, onCommit, onCancel: dropDraft };
}
