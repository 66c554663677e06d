import type { ReactElement } from "react";
import { Choice } from "../../controls/choice.tsx";
import { Segmented } from "../../controls/segmented.tsx";
import { Waiting } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { useResults } from "../../state/results/use-results.ts";
import { setViewParams, useLens, useViewParam } from "../../state/session/session-store.ts";
import { metricGroups } from "../metric-groups.ts";
import { useModelWords } from "../model-words.ts";
import { ResultsGate } from "../results-gate.tsx";
import { EnsembleFigures } from "./ensemble-figures.tsx";
import { FanPart } from "./fan-part.tsx";
import { MovesPart } from "./moves-part.tsx";
import { readSampling } from "./sampling-choice.ts";
import { SamplingBar } from "./sampling-bar.tsx";
import { SettlingPart } from "./settling-part.tsx";
import { SharesPart } from "./shares-part.tsx";
import { useFinding } from "./use-finding.ts";
import { useEnsembles } from "./use-ensembles.ts";
import { usualThreshold } from "./uncertainty-figures.ts";
import { parts, readMetric, readPart, type Part } from "./uncertainty-metrics.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import styles from "./uncertainty.module.css";

/** How far a figure may lie from its central value, what moves it, and whether the draws are enough. */
export function UncertaintyView(): ReactElement {
  const { uncertainty, year } = useLens();
  const metric = readMetric(useViewParam("metric"));
  const part = readPart(useViewParam("part"));
  const typed = useViewParam("above");
  const sampling = readSampling({
    draws: useViewParam("draws"),
    sampling: useViewParam("sampling"),
    seed: useViewParam("seed"),
  });
  const given = typed === undefined ? undefined : Number(typed);
  const isTyped = given !== undefined && Number.isFinite(given);
  const { a: central } = useResults({ metrics: [metric], years: "all" });
  const base = usualThreshold(central, metric);
  const threshold = isTyped ? given : base;
  const ensembles = useEnsembles({ ...sampling, metric, threshold });
  const { a, failure, isBusy } = ensembles;
  const isReady = a.run !== undefined && a.sensitivity !== undefined;
  if (!isReady && failure === null)
    return <FirstDraws {...{ metric, year, sampling, ensembles }} />;
  return (
    <ResultsGate status={failure === null ? "fresh" : "failed"} {...{ failure, isReady }}>
      {() => (
        <UncertaintyBody
          {...{ metric, year, sampling, threshold, ensembles }}
          isTyped={isTyped}
          isDrawn={uncertainty}
          isStale={isBusy || ensembles.isStale}
          part={uncertainty ? part : "moves"}
          run={a.run!}
          sensitivity={a.sensitivity!}
        />
      )}
    </ResultsGate>
  );
}

/** Before the first draws are there: how far they are, and a way to ask for fewer. */
function FirstDraws(
  props: Pick<UncertaintyProps, "metric" | "year" | "sampling" | "ensembles">,
): ReactElement {
  const { metric, year, ensembles } = props;
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  return (
    <article className={styles["view"]} aria-busy={ensembles.isBusy}>
      <ViewHeading
        title={say("uncertainty.titleFirst", { metric: words.metric(metric), year })}
        actions={<MetricChoice metric={metric} />}
      />
      <div className={styles["tabs"]}>
        <SamplingBar {...props} />
      </div>
      {ensembles.isBusy ? <Waiting text={say("uncertainty.drawing")} /> : null}
    </article>
  );
}

interface BodyProps extends UncertaintyProps {
  readonly part: Part;
}

function UncertaintyBody(props: BodyProps): ReactElement {
  const { part, isDrawn, isStale, ensembles } = props;
  const say = useMessages(uncertaintyMessages);
  const { title, lead } = useFinding(props);
  return (
    <article className={styles["view"]} aria-busy={ensembles.isBusy}>
      <ViewHeading
        title={title}
        lead={lead}
        isStale={isStale}
        actions={<MetricChoice {...props} />}
      />
      <EnsembleFigures {...props} />
      {isDrawn ? (
        <div className={styles["tabs"]}>
          <Segmented
            label={say("uncertainty.part")}
            value={part}
            segments={parts.map((id) => ({ id, text: say(`uncertainty.part.${id}`) }))}
            onChange={(id) => setViewParams({ part: id }, { replace: false })}
          />
          <SamplingBar {...props} />
        </div>
      ) : null}
      <Picture {...props} />
    </article>
  );
}

function Picture({ part, ...props }: BodyProps): ReactElement {
  switch (part) {
    case "fan":
      return <FanPart {...props} />;
    case "moves":
      return <MovesPart {...props} />;
    case "shares":
      return <SharesPart {...props} />;
    case "settling":
      return <SettlingPart {...props} />;
  }
}

function MetricChoice({ metric }: Pick<UncertaintyProps, "metric">): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const words = useModelWords();
  return (
    <Choice
      label={say("uncertainty.metric")}
      value={metric}
      groups={metricGroups.map(({ id, metrics }) => ({
        title: say(`uncertainty.group.${id}`),
        options: metrics.map((each) => ({ id: each, text: words.metric(each) })),
      }))}
      onChange={(id) => setViewParams({ metric: id, above: undefined }, { replace: false })}
    />
  );
}
