import { useMemo, type ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import { yearly } from "../../charts/drawing/read-results.ts";
import type { Tone } from "../../charts/drawing/theme.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { netWedgesTable } from "../../charts/net-wedges/net-wedges-table.ts";
import { NetWedgesChart } from "../../charts/net-wedges/net-wedges-chart.ts";
import type { NetWedgesSeries, OtherNet } from "../../charts/net-wedges/net-wedges-series.ts";
import { neutralityHeadline } from "../../charts/neutrality-path/neutrality-path-series.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useChart } from "../use-chart.ts";
import type { NeutralityProps } from "./neutrality-props.ts";
import { NeutralitySources } from "./neutrality-sources.tsx";
import styles from "./neutrality.module.css";

/** A height that leaves the levers in sight below the picture. */
function heightFor(width: number): number {
  const room = globalThis.innerHeight - 500;
  return Math.round(Math.max(290, Math.min(width * 0.46, room, 520)));
}

/** Levers from the base-year state down to net, target, gap, and net under the other pairing. */
export function NeutralityPicture(props: NeutralityProps): ReactElement {
  const { company, run, figures } = props;
  const say = useMessages(neutralityMessages);
  const text = useText();
  const { a } = useLens();
  const pairing = usePairings().find(({ id }) => id === a);
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart();
  const series = useSeries(props);
  const scenario = pairing === undefined ? a : text(pairing.name);
  const to = figures.path.net.at(-1)?.year ?? 2050;
  const label = say("neutrality.picture", { scenario, from: run.baseYear, to });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => netWedgesTable(series, locale)}
        name={label}
        theme={theme}
        locale={locale}
        sources={<NeutralitySources company={company} />}
      >
        {width === 0 ? null : (
          <NetWedgesChart
            series={series}
            width={width}
            height={heightFor(width)}
            theme={theme}
            locale={locale}
            label={`${neutralityHeadline(figures.path, locale)}. ${label}`}
            screen={screen}
          />
        )}
      </ChartFrame>
    </div>
  );
}

/** Levers and net of the first pairing, and net of the one to compare with. */
function useSeries({ run, other, figures }: NeutralityProps): NetWedgesSeries {
  const text = useText();
  const pairing = usePairings().find(({ id }) => id === other?.scenario);
  const name = pairing === undefined ? "" : text(pairing.name);
  const tone = pathwayColour(pairing?.hazardsFrom ?? "") as Tone;
  const { path, wedges } = figures;
  return useMemo(() => {
    const until = path.net.at(-1)?.year ?? 2050;
    const net = (of: RunResult): OtherNet => ({
      scenario: of.scenario,
      name,
      tone,
      points: yearly(of, { metric: "carbon.netEmissions" }).filter(({ year }) => year <= until),
    });
    const compared = other === undefined ? undefined : net(other);
    return { scenario: run.scenario, path, wedges, other: compared };
  }, [run, other, path, wedges, name, tone]);
}
