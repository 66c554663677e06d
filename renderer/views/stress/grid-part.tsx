import { useMemo, type ReactElement } from "react";
import { itemMetric } from "../../../models/register/item-name.ts";
import type { GridResult } from "../../../models/run/solve/grid.ts";
import { valueIn } from "../../charts/drawing/read-results.ts";
import { HeatMapChart } from "../../charts/heat-map/heat-map-chart.ts";
import { heatMapTable } from "../../charts/heat-map/heat-map-layout.ts";
import { heatMapSeries } from "../../charts/heat-map/heat-map-series.ts";
import { ChartFrame } from "../../charts/screen/chart-frame.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { SideBySide } from "../../controls/side-by-side.tsx";
import { StateNote, Waiting } from "../../controls/state-note.tsx";
import { useWidth } from "../../controls/use-width.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { stressMessages } from "../../i18n/messages/window/stress-messages.ts";
import type { Failure } from "../../run/protocol.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useJob } from "../../state/results/use-job.ts";
import { setViewParams, useLens, useViewParam } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { useInMoney } from "../../state/use-in-money.ts";
import { FailureNote } from "../results-gate.tsx";
import { useChart } from "../use-chart.ts";
import { InputChoice, QuestionForm } from "./question-form.tsx";
import { gridAxis, gridCounts, gridThreshold, secondInput } from "./stress-grid.ts";
import { StressHeading } from "./stress-heading.tsx";
import type { StressProps } from "./stress-props.ts";
import { useStressWords } from "./use-stress-words.ts";
import styles from "./stress.module.css";

/** Two inputs at once: the figure over both, and where it stands beyond what is asked. */
export function GridPart(props: StressProps): ReactElement {
  const { question } = props;
  const say = useMessages(stressMessages);
  const down = secondInput(useViewParam("down"), question.by);
  const grids = useGrids(props, down);
  const head = useGridHead(props, grids, down);
  const { failure } = grids;
  return (
    <>
      <StressHeading part="two" {...head} isStale={grids.isStale} />
      <QuestionForm {...props} />
      <div className={styles["form"]}>
        <span className={styles["wide"]}>
          <InputChoice
            label={say("stress.down")}
            value={down}
            onChange={(path) => setViewParams({ down: path })}
          />
        </span>
      </div>
      {failure === null ? (
        <SideBySide
          headingLevel={2}
          sides={grids.sides.map(({ grid, ...side }) => ({
            ...side,
            children:
              grid === undefined ? (
                <Waiting text={say("stress.waiting")} />
              ) : (
                <Heat {...props} {...{ grid, down }} threshold={grids.threshold} />
              ),
          }))}
        />
      ) : /no part in/.test(failure.message) ? (
        <StateNote title={say("stress.independentTitle")} text={say("stress.independentText")} />
      ) : (
        <FailureNote failure={failure} />
      )}
    </>
  );
}

interface GridSide {
  readonly name: string;
  readonly colour: string;
  readonly grid: GridResult | undefined;
}

interface Grids {
  readonly sides: readonly GridSide[];
  readonly metric: string;
  readonly threshold: number;
  readonly isStale: boolean;
  readonly failure: Failure | null;
}

/** The figure over both inputs under each pairing of the lens. */
function useGrids(props: StressProps, down: string): Grids {
  const { question, run, year } = props;
  const { a, b } = useLens();
  const text = useText();
  const pairings = usePairings();
  const other = b === a ? null : b;
  const metric = metricOf(props);
  const request = { metric, year, across: gridAxis(question.by), down: gridAxis(down) };
  const pause = { pause: 80 };
  const first = useJob("grid", { ...request, scenario: a }, pause);
  const second = useJob("grid", other === null ? null : { ...request, scenario: other }, pause);
  const side = (id: string, result: GridResult | undefined): GridSide => {
    const pairing = pairings.find((each) => each.id === id);
    return {
      name: pairing === undefined ? id : text(pairing.name),
      colour: pathwayColour(pairing?.hazardsFrom ?? ""),
      grid: isOf(result, request) ? result : undefined,
    };
  };
  const revenue = valueIn(run, { metric: "business.revenuePath" }, year);
  return {
    sides: [side(a, first.result), ...(other === null ? [] : [side(other, second.result)])],
    metric,
    threshold: gridThreshold(question.wanted, { revenue }),
    isStale: first.status === "stale",
    failure: first.status === "failed" ? first.failure : null,
  };
}

/** In how many combinations it is beyond what is asked, and what is drawn. */
function useGridHead(
  { question, company, year }: StressProps,
  { sides, metric, threshold }: Grids,
  down: string,
): { readonly title: string; readonly lead: string } {
  const say = useMessages(stressMessages);
  const words = useStressWords(company, year);
  const [first] = sides;
  const across = words.input(question);
  const names = { across, down: words.input({ ...question, by: down }) };
  const lead = say("stress.gridLead", { ...names, scenario: first?.name ?? "" });
  if (first?.grid === undefined) return { title: say("stress.waiting"), lead };
  const asFigure = { ...question, wanted: { kind: "metric" as const, metric, reaches: threshold } };
  const level = words.figure(threshold, asFigure, first.grid.unit);
  const counts = gridCounts(first.grid, threshold);
  const subject = words.subject(question);
  return { title: say("stress.gridTitle", { subject, year, ...counts, level }), lead };
}

interface Asked {
  readonly metric: string;
  readonly year: number;
  readonly across: { readonly by: string };
  readonly down: { readonly by: string };
}

function isOf(result: GridResult | undefined, asked: Asked): result is GridResult {
  return (
    result?.metric === asked.metric &&
    result.across.by === asked.across.by &&
    result.down.by === asked.down.by
  );
}

/** The metric of a question; of an item that of its effect. */
function metricOf({ question: { wanted }, company }: StressProps): string {
  if (wanted.kind === "metric") return wanted.metric;
  const method = company.register.find(({ id }) => id === wanted.item)?.method;
  return method?.kind === "metric" ? method.metric : itemMetric(wanted.item);
}

interface HeatProps extends StressProps {
  readonly grid: GridResult;
  readonly down: string;
  readonly threshold: number;
}

function Heat({ question, down, company, year, ...props }: HeatProps): ReactElement {
  const say = useMessages(stressMessages);
  const words = useStressWords(company, year);
  const { unit } = useFormat();
  const inMoney = useInMoney();
  const { grid, threshold } = useMemo(
    () => inMoney.grid(props.grid, props.threshold),
    [inMoney, props.grid, props.threshold],
  );
  const { ref, width } = useWidth();
  const { theme, locale, screen } = useChart();
  const subject = words.subject(question);
  const series = useMemo(() => {
    const axis = (by: string, scale: GridResult["across"]) => ({
      name: words.input({ ...question, by }),
      unit: "",
      show: (value: number) => words.setting(value, { ...question, by, as: scale.as }, scale.unit),
    });
    return heatMapSeries(grid, {
      name: subject,
      across: axis(question.by, grid.across),
      down: axis(down, grid.down),
      threshold,
    });
  }, [grid, question, down, threshold, words, subject]);
  const label = say("stress.gridName", {
    subject,
    unit: unit(grid.unit),
    across: series.across.name,
    down: series.down.name,
  });
  return (
    <div ref={ref} className={styles["picture"]}>
      <ChartFrame
        table={() => heatMapTable(series, locale)}
        name={label}
        theme={theme}
        locale={locale}
      >
        {width === 0 ? null : (
          <HeatMapChart {...{ series, width, theme, locale, label, screen }} height={400} />
        )}
      </ChartFrame>
    </div>
  );
}
