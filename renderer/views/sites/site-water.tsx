import { useMemo, type ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import { yearly } from "../../charts/drawing/read-results.ts";
import type { Tone } from "../../charts/drawing/theme.ts";
import { ScenarioCurvesChart } from "../../charts/scenario-curves/scenario-curves-chart.ts";
import {
  scenarioCurvesSeries,
  type ScenarioCurve,
  type ScenarioCurvesSeries,
} from "../../charts/scenario-curves/scenario-curves-series.ts";
import { scenarioCurvesTable } from "../../charts/scenario-curves/scenario-curves-targets.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { sitesMessages } from "../../i18n/messages/window/sites-messages.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useFormat } from "../../state/use-format.ts";
import { useChart } from "../use-chart.ts";
import { SitePoints } from "./site-points.tsx";
import { shortName } from "./sites-figures.ts";
import { trajectoryNeed } from "./sites-need.ts";
import type { SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

/** Last year drawn. */
const until = 2050;

/** Water use of the chosen site by year, and the points given for it. */
export function SiteWater(props: SitesProps): ReactElement {
  const { site } = props;
  const say = useMessages(sitesMessages);
  const text = useText();
  const { number } = useFormat();
  const { ref, width } = useWidth<HTMLElement>();
  const { theme, locale, screen } = useChart();
  const series = useWaterSeries(props);
  const points = series.curves[0]?.points ?? [];
  const [start, end] = [points[0], points.at(-1)];
  const title = say("sites.water", {
    site: shortName(text(site.name)),
    from: number(start?.value ?? 0, 2),
    to: number(end?.value ?? 0, 2),
    year: end?.year ?? until,
  });
  return (
    <section ref={ref} className={styles["section"]} aria-label="WUE">
      <ChartFrame
        title={title}
        caption={say("sites.waterCaption")}
        table={() => scenarioCurvesTable(series, locale)}
        name={title}
        theme={theme}
        locale={locale}
      >
        {width === 0 || points.length === 0 ? null : (
          <ScenarioCurvesChart
            series={series}
            width={width}
            height={190}
            theme={theme}
            locale={locale}
            label={title}
            screen={screen}
          />
        )}
      </ChartFrame>
      <SitePoints {...props} figure="wue" />
    </section>
  );
}

function useWaterSeries({ site, run, other }: SitesProps): ScenarioCurvesSeries {
  const all = useResults(trajectoryNeed);
  const first = useWaterCurve(all.of(run.scenario), site.id);
  const second = useWaterCurve(other && all.of(other.scenario), site.id);
  return useMemo(
    () =>
      scenarioCurvesSeries({
        unit: "L/kWh",
        curves: [first, second].filter((curve) => curve !== undefined),
        years: [run.baseYear, until],
        fromZero: true,
      }),
    [first, second, run.baseYear],
  );
}

function useWaterCurve(run: RunResult | undefined, site: string): ScenarioCurve | undefined {
  const text = useText();
  const pairing = usePairings().find(({ id }) => id === run?.scenario);
  const name = pairing === undefined ? "" : text(pairing.name);
  const tone = pathwayColour(pairing?.hazardsFrom ?? "") as Tone;
  return useMemo(() => {
    if (run === undefined) return undefined;
    const { scenario } = run;
    const points = yearly(run, { metric: "water.wue", site });
    return { id: scenario, label: name, tone, points, metric: "water.wue", scenario, site };
  }, [run, site, name, tone]);
}
