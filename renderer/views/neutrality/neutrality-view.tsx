import { memo, useMemo, type ReactElement } from "react";
import { later } from "../../charts/screen/later.ts";
import { useRested } from "../../charts/drawing/use-rested.ts";
import { neutralityHeadline } from "../../charts/neutrality-path/neutrality-path-series.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useCompany } from "../../state/document/document.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { ResultsGate } from "../results-gate.tsx";
import { AbatementSection, type AbatementProps } from "./abatement-section.tsx";
import { givenInputs } from "./given-inputs.ts";
import { NeutralityKeyFigures } from "./neutrality-key-figures.tsx";
import { neutralityFigures } from "./neutrality-figures.ts";
import { NeutralityLead } from "./neutrality-lead.tsx";
import { NeutralityLevers } from "./neutrality-levers.tsx";
import { drawnNeed, neutralityNeed } from "./neutrality-need.ts";
import { NeutralityPicture } from "./neutrality-picture.tsx";
import type { NeededProps, NeutralityProps } from "./neutrality-props.ts";
import { useNeededShift } from "./use-needed-share.ts";
import styles from "./neutrality.module.css";

const KeyFigures = memo(NeutralityKeyFigures);
const Picture = memo(NeutralityPicture);
const Measures = memo(AbatementSection);
const Abatement = memo(RestedAbatement);
const Heading = memo(NeutralityHeading);
const Levers = memo(NeutralityLevers);

/** Last year drawn. */
const until = 2050;

/** When the company is neutral, against its target: levers, gap, cost, chance. */
export function NeutralityView(): ReactElement {
  const { a } = useLens();
  const results = useResults(neutralityNeed);
  const drawn = useResults(drawnNeed);
  const { result: views } = useJob("inputs", { scenario: a, overrides: [] });
  const inputs = useMemo(() => (views === undefined ? undefined : givenInputs(views)), [views]);
  const company = useCompany();
  const say = useText();
  const run = results.a;
  const drawnRun = drawn.drawnA;
  const figures = useMemo(
    () =>
      company === undefined || run === undefined || inputs === undefined
        ? undefined
        : neutralityFigures({ company, run, drawn: drawnRun, inputs, say, until }),
    [company, run, drawnRun, inputs, say],
  );
  return (
    <ResultsGate
      status={results.status}
      failure={results.failure}
      isReady={figures !== undefined && company !== undefined && run !== undefined}
    >
      {() => (
        <NeutralityBody
          company={company!}
          run={run!}
          drawn={drawnRun}
          other={results.b}
          otherDrawn={drawn.drawnB}
          inputs={inputs!}
          figures={figures!}
        />
      )}
    </ResultsGate>
  );
}

function NeutralityBody(props: NeutralityProps): ReactElement {
  const { company, run, drawn } = props;
  const say = useMessages(neutralityMessages);
  const shift = useNeededShift(props);
  return (
    <article className={styles["view"]}>
      <Heading {...props} shift={shift} />
      <KeyFigures {...props} />
      <Picture {...props} />
      <section aria-label={say("neutrality.levers")}>
        <Levers {...props} shift={shift} />
      </section>
      <Abatement company={company} run={run} drawn={drawn} />
    </article>
  );
}

function NeutralityHeading(props: NeededProps): ReactElement {
  const { locale } = useFormat();
  const title = neutralityHeadline(props.figures.path, locale);
  return <ViewHeading title={title} lead={<NeutralityLead {...props} />} />;
}

/** What lies below the levers follows when they rest. */
function RestedAbatement({ company, run, drawn }: AbatementProps): ReactElement | null {
  const results = useMemo(() => ({ company, run, drawn }), [company, run, drawn]);
  const rested = useRested(results, later);
  return <Measures {...rested} />;
}
