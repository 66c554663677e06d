import { useMemo, type ReactElement } from "react";
import { CostWaterfallChart } from "../../charts/cost-waterfall/cost-waterfall-chart.ts";
import {
  costWaterfallSeries,
  waterfallHeadline,
  waterfallScale,
} from "../../charts/cost-waterfall/cost-waterfall-series.ts";
import { costWaterfallTable } from "../../charts/cost-waterfall/cost-waterfall-targets.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { energyCostMessages } from "../../i18n/messages/window/energy-cost-messages.ts";
import { useInMoney } from "../../state/use-in-money.ts";
import { useChart } from "../use-chart.ts";
import { stageYears } from "./energy-cost-figures.ts";
import type { CostSide, EnergyCostProps } from "./energy-cost-props.ts";
import styles from "./energy-cost.module.css";

/** Base year to 2030 to 2050, part by part; two pairings beside each other. */
export function CostWaterfalls({ sides }: EnergyCostProps): ReactElement {
  return (
    <div className={styles["sides"]} data-count={sides.length}>
      {sides.map((side) => (
        <Waterfall key={side.run.scenario} {...side} />
      ))}
    </div>
  );
}

function Waterfall({ run, pairing }: CostSide): ReactElement {
  const say = useMessages(energyCostMessages);
  const text = useText();
  const { ref, width } = useWidth<HTMLElement>();
  const { theme, locale, screen } = useChart();
  const inMoney = useInMoney();
  const series = useMemo(() => costWaterfallSeries(inMoney.run(run), stageYears), [run, inMoney]);
  const scenario = pairing === undefined ? run.scenario : text(pairing.name);
  const headline = waterfallHeadline(series, scenario, locale);
  const caption = say("energyCost.waterfallCaption", {
    unit: waterfallScale(series, locale).unit,
    scenario,
  });
  return (
    <section ref={ref} className={styles["side"]}>
      <ChartFrame
        title={headline}
        caption={caption}
        table={() => costWaterfallTable(series, locale)}
        name={headline}
        theme={theme}
        locale={locale}
      >
        {width === 0 ? null : (
          <CostWaterfallChart
            series={series}
            width={width}
            theme={theme}
            locale={locale}
            label={`${headline}. ${caption}`}
            screen={screen}
          />
        )}
      </ChartFrame>
    </section>
  );
}
