import { useMemo, type ReactElement } from "react";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { SobolBarsChart } from "../../charts/sobol-bars/sobol-bars-chart.ts";
import { sobolBarsTable } from "../../charts/sobol-bars/sobol-bars-layout.ts";
import { sobolBarsSeries } from "../../charts/sobol-bars/sobol-bars-series.ts";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { useModelWords } from "../model-words.ts";
import { useChart } from "../use-chart.ts";
import { NothingMoves, Sides, type SideProps } from "./sides.tsx";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import styles from "./uncertainty.module.css";

/** Most pairs of bars of one picture. */
const most = 9;

/** Shares of the variance by input, alone and with others, with standard errors. */
export function SharesPart(props: UncertaintyProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  return (
    <>
      <p className={styles["caption"]}>{say("uncertainty.sharesCaption")}</p>
      <Sides {...props} Part={Shares} />
    </>
  );
}

function Shares({ sensitivity, side, isStale }: SideProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  const { number, percent } = useFormat();
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart({ isStale });
  const { sobol, tornado, metric } = sensitivity;
  const series = useMemo(() => {
    if (sobol.kind === "none") return undefined;
    const inputsOf = (path: string): readonly string[] =>
      (tornado.find((row) => row.path === path)?.inputs ?? []).map(({ input }) => input);
    return sobolBarsSeries(sobol, (path) => words.path(path, inputsOf(path)), most);
  }, [sobol, tornado, words]);
  const label = say("uncertainty.sharesName", {
    metric: words.metric(metric),
    scenario: side.name,
  });
  if (series === undefined || sobol.kind === "none" || series.bars.length === 0) {
    return <NothingMoves />;
  }
  const { varianceShare, held, evaluations } = sobol;
  const note = say("uncertainty.evaluations", { count: number(evaluations) });
  const rest =
    held.length === 0 || varianceShare === null
      ? ""
      : say("uncertainty.held", {
          count: held.length,
          share: percent(Math.min(1, varianceShare.value)),
        });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => sobolBarsTable(series, locale)}
        name={label}
        theme={theme}
        locale={locale}
        sources={`${note} ${rest}`}
      >
        {width === 0 ? null : (
          <SobolBarsChart {...{ series, width, theme, locale, label, screen }} />
        )}
      </ChartFrame>
    </div>
  );
}
