import { useMemo, type ReactElement } from "react";
import { CostPanelsChart } from "../../charts/cost-panels/cost-panels-chart.ts";
import { costPanelsSeries, panelScale } from "../../charts/cost-panels/cost-panels-series.ts";
import { costPanelsTable } from "../../charts/cost-panels/cost-panels-targets.ts";
import type { Tone } from "../../charts/drawing/theme.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { energyCostMessages } from "../../i18n/messages/window/energy-cost-messages.ts";
import { useInMoney } from "../../state/use-in-money.ts";
import { useChart } from "../use-chart.ts";
import { stageYears, until } from "./energy-cost-figures.ts";
import type { EnergyCostProps } from "./energy-cost-props.ts";
import styles from "./energy-cost.module.css";

/** The cost of every year, a panel for each pairing of the lens. */
export function CostByYear({ sides }: EnergyCostProps): ReactElement {
  const say = useMessages(energyCostMessages);
  const text = useText();
  const { ref, width } = useWidth<HTMLElement>();
  const { theme, locale, screen } = useChart();
  const inMoney = useInMoney();
  const series = useMemo(
    () =>
      costPanelsSeries({
        metric: "energy.cost",
        names: sides.map(({ run, pairing }) => ({
          scenario: run.scenario,
          transition: pairing === undefined ? run.scenario : text(pairing.name),
          physical: pairing?.physical ?? "",
          tone: pathwayColour(pairing?.hazardsFrom ?? "") as Tone,
        })),
        runs: sides.map(({ run }) => inMoney.run(run)),
        ensembles: sides.flatMap(({ drawn }) => (drawn === undefined ? [] : [inMoney.run(drawn)])),
        marked: stageYears,
        until,
      }),
    [sides, text, inMoney],
  );
  const title = say("energyCost.byYear");
  const caption = say("energyCost.byYearCaption", { unit: panelScale(series, locale).unit });
  return (
    <section ref={ref} className={styles["section"]}>
      <ChartFrame
        title={title}
        caption={caption}
        table={() => costPanelsTable(series, locale)}
        name={title}
        theme={theme}
        locale={locale}
      >
        {width === 0 ? null : (
          <CostPanelsChart
            series={series}
            width={width}
            theme={theme}
            locale={locale}
            label={`${title}. ${caption}`}
            screen={screen}
          />
        )}
      </ChartFrame>
    </section>
  );
}
