import { useMemo, type ReactElement } from "react";
import { AbatementCurveChart } from "../../charts/abatement-curve/abatement-curve-chart.ts";
import { abatementCurveSeries } from "../../charts/abatement-curve/abatement-curve-series.ts";
import { abatementCurveTable } from "../../charts/abatement-curve/abatement-curve-targets.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { useInMoney } from "../../state/use-in-money.ts";
import { useChart } from "../use-chart.ts";
import type { NeutralityProps } from "./neutrality-props.ts";
import styles from "./neutrality.module.css";

/** Props of the measures. */
export type AbatementProps = Pick<NeutralityProps, "company" | "run" | "drawn">;

/** Measures by the tonnes they avoid and what a tonne costs; nothing where none has a saving. */
export function AbatementSection({ company, run, drawn }: AbatementProps): ReactElement | null {
  const say = useMessages(neutralityMessages);
  const text = useText();
  const { unit } = useFormat();
  const { ref, width } = useWidth<HTMLElement>();
  const { theme, locale, screen } = useChart();
  const inMoney = useInMoney();
  const series = useMemo(
    () =>
      abatementCurveSeries({
        run: inMoney.run(run),
        ensemble: drawn === undefined ? undefined : inMoney.run(drawn),
        nameOf: (id) => {
          const measure = company.measures.find((each) => each.id === id);
          return measure === undefined ? id : text(measure.name);
        },
      }),
    [company, run, drawn, text, inMoney],
  );
  const caption = say("neutrality.abatementCaption", { unit: unit(series.unit) });
  if (series.measures.length === 0) return null;
  return (
    <section ref={ref} className={styles["abatement"]}>
      <ChartFrame
        title={say("neutrality.abatement")}
        caption={caption}
        table={() => abatementCurveTable(series, locale)}
        name={say("neutrality.abatement")}
        theme={theme}
        locale={locale}
      >
        {width === 0 ? null : (
          <AbatementCurveChart
            series={series}
            width={width}
            height={260}
            theme={theme}
            locale={locale}
            label={`${say("neutrality.abatement")}. ${caption}`}
            screen={screen}
          />
        )}
      </ChartFrame>
    </section>
  );
}
