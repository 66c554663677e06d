import { useMemo, type ReactElement } from "react";
import { FanChart } from "../../charts/fan/fan-chart.ts";
import { fanTable } from "../../charts/fan/fan-layout.ts";
import { fanSeries } from "../../charts/fan/fan-series.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { SideBySide } from "../../controls/side-by-side.tsx";
import { Waiting } from "../../controls/state-note.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useInMoney } from "../../state/use-in-money.ts";
import { useModelWords } from "../model-words.ts";
import { useChart } from "../use-chart.ts";
import type { EnsembleSide } from "./use-ensembles.ts";
import { commonExtent } from "./uncertainty-figures.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import styles from "./uncertainty.module.css";

/** Last year drawn. */
const until = 2050;

type PartProps = UncertaintyProps;

/** The metric over the years, with the bands of its draws, under each pairing on one axis. */
export function FanPart(props: PartProps): ReactElement {
  const { ensembles, metric } = props;
  const inMoney = useInMoney();
  const { a, b } = ensembles;
  const [run, drawn, otherRun, otherDrawn] = [a.run, a.drawn, b?.run, b?.drawn];
  const holds = useMemo(() => {
    const runs = [run, drawn, otherRun, otherDrawn].filter((each) => each !== undefined);
    return commonExtent(runs.map(inMoney.run), metric, until);
  }, [run, drawn, otherRun, otherDrawn, metric, inMoney]);
  const sides = [a, ...(b === undefined ? [] : [b])];
  return (
    <SideBySide
      headingLevel={2}
      sides={sides.map((side) => ({
        name: side.name,
        colour: side.colour,
        children: <Fan {...props} side={side} holds={holds} isAlone={sides.length === 1} />,
      }))}
    />
  );
}

interface FanProps extends PartProps {
  readonly side: EnsembleSide;
  readonly holds: readonly number[];
  readonly isAlone: boolean;
}

function Fan({ metric, side, holds, isAlone, isStale }: FanProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  const inMoney = useInMoney();
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ isStale });
  const { run, drawn: ensemble, name } = side;
  const key = holds.join(" ");
  const series = useMemo(() => {
    if (run === undefined || ensemble === undefined) return undefined;
    const shared = key.split(" ").map(Number);
    return fanSeries({
      ...{ metric, until },
      ...{ run: inMoney.run(run), ensemble: inMoney.run(ensemble) },
      ...(isAlone ? {} : { holds: shared }),
    });
  }, [metric, run, ensemble, key, isAlone, inMoney]);
  const label = say("uncertainty.fanName", { metric: words.metric(metric), scenario: name });
  return (
    <div ref={ref} className={styles["picture"]}>
      {series === undefined ? (
        <Waiting text={say("uncertainty.drawing")} />
      ) : (
        <ChartFrame
          table={() => fanTable(series, locale)}
          name={label}
          theme={theme}
          locale={locale}
        >
          {width === 0 ? null : (
            <FanChart
              {...{ series, width, theme, locale, label, screen }}
              height={Math.round(Math.min(460, Math.max(300, width * 0.5)))}
            />
          )}
        </ChartFrame>
      )}
    </div>
  );
}
