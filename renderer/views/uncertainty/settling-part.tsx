import { useMemo, type ReactElement } from "react";
import { ConvergenceChart } from "../../charts/convergence/convergence-chart.ts";
import { convergenceTable } from "../../charts/convergence/convergence-layout.ts";
import { convergenceSeries } from "../../charts/convergence/convergence-series.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useModelWords } from "../model-words.ts";
import { useChart } from "../use-chart.ts";
import { NothingMoves, Sides, type SideProps } from "./sides.tsx";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import styles from "./uncertainty.module.css";

/** Mean and outer percentiles by the number of draws: whether more draws would change them. */
export function SettlingPart(props: UncertaintyProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  return (
    <>
      <p className={styles["caption"]}>{say("uncertainty.settlingCaption")}</p>
      <Sides {...props} Part={Settling} />
    </>
  );
}

function Settling({ sensitivity, side, isStale }: SideProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ isStale });
  const series = useMemo(() => convergenceSeries(sensitivity, locale), [sensitivity, locale]);
  const label = say("uncertainty.settlingName", {
    metric: words.metric(sensitivity.metric),
    scenario: side.name,
  });
  if (series.curves.length === 0) return <NothingMoves />;
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => convergenceTable(series, locale)}
        name={label}
        theme={theme}
        locale={locale}
      >
        {width === 0 ? null : (
          <ConvergenceChart {...{ series, width, theme, locale, label, screen }} height={340} />
        )}
      </ChartFrame>
    </div>
  );
}
