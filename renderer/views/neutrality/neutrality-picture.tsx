import { useMemo, type ReactElement } from "react";
import { yearly } from "../../charts/drawing/read-results.ts";
import type { Tone } from "../../charts/drawing/theme.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { netWedgesTable } from "../../charts/net-wedges/net-wedges-table.ts";
import { NetWedgesChart } from "../../charts/net-wedges/net-wedges-chart.tsx";
import type { NetWedgesSeries } from "../../charts/net-wedges/net-wedges-series.ts";
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

/** Levers from the base-year state down to net, target, gap, and net under the other pairing. */
export function NeutralityPicture({ company, run, other, figures }: NeutralityProps): ReactElement {
  const say = useMessages(neutralityMessages);
  const text = useText();
  const { a } = useLens();
  const pairings = usePairings();
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart();
  const { path, wedges } = figures;
  const pairing = pairings.find(({ id }) => id === other?.scenario);
  const otherName = pairing === undefined ? "" : text(pairing.name);
  const otherTone = pathwayColour(pairing?.hazardsFrom ?? "") as Tone;
  const until = path.net.at(-1)?.year ?? 2050;
  const series = useMemo<NetWedgesSeries>(
    () => ({
      scenario: run.scenario,
      path,
      wedges,
      other:
        other === undefined
          ? undefined
          : {
              scenario: other.scenario,
              name: otherName,
              tone: otherTone,
              points: yearly(other, { metric: "carbon.netEmissions" }).filter(
                ({ year }) => year <= until,
              ),
            },
    }),
    [run, other, path, wedges, otherName, otherTone, until],
  );
  const table = useMemo(() => netWedgesTable(series, locale), [series, locale]);
  const name = text(
    pairings.find(({ id }) => id === a)?.name ?? { en: a, "zh-Hans": a, "zh-Hant": a },
  );
  const label = say("neutrality.picture", { scenario: name, from: run.baseYear, to: until });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={table}
        name={label}
        theme={theme}
        locale={locale}
        sources={<NeutralitySources company={company} />}
      >
        {width === 0 ? null : (
          <NetWedgesChart
            series={series}
            width={width}
            height={Math.round(Math.min(520, Math.max(300, width * 0.46)))}
            theme={theme}
            locale={locale}
            label={`${neutralityHeadline(path, locale)}. ${label}`}
            screen={screen}
          />
        )}
      </ChartFrame>
    </div>
  );
}
