import { memo, type ReactElement } from "react";
import type { Company } from "../../../models/company/company-schema.ts";
import { ProgressBar } from "../../controls/state-note.tsx";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useLocale, useMessages, useText } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { useLens } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import { horizonYear } from "../use-matrices.ts";
import { Attention } from "./attention.tsx";
import { overviewHeadline, topExposures } from "./overview-figures.ts";
import { OverviewKeyFigures } from "./overview-key-figures.tsx";
import { ScenarioTable } from "./scenario-table.tsx";
import { useOverview, type Overview } from "./use-overview.ts";
import { TimelineSection } from "./timeline-section.tsx";
import styles from "./overview.module.css";

/** The state of a company on one page: each scenario in 2030 and 2050, and what wants attention. */
export function OverviewView(): ReactElement | null {
  const company = useCompany();
  return company === undefined ? null : <OverviewOf company={company} />;
}

function OverviewOf({ company }: { readonly company: Company }): ReactElement {
  const overview = useOverview(company);
  const { results } = overview;
  return (
    <ResultsGate
      status={results.status}
      failure={results.failure}
      isReady={results.a !== undefined}
    >
      {() => <OverviewBody overview={overview} />}
    </ResultsGate>
  );
}

const Timeline = memo(TimelineSection);

function OverviewBody({ overview }: { readonly overview: Overview }): ReactElement {
  const say = useMessages(overviewMessages);
  const text = useText();
  const locale = useLocale();
  const { a, year, uncertainty } = useLens();
  const { results, matrices, targetYear, company, pairings } = overview;
  const run = results.a!;
  const matrix = matrices.of(a, horizonYear(year))?.matrix;
  const top = matrix === undefined ? undefined : topExposures(matrix);
  const pairing = pairings.find(({ id }) => id === a);
  const { progress, status } = matrices;
  return (
    <article className={styles["view"]}>
      <ViewHeading
        title={overviewHeadline({ run, year, targetYear, top }, locale)}
        lead={say("overview.lead", {
          company: text(company.name),
          scenario: pairing === undefined ? a : text(pairing.name),
          base: run.baseYear,
          draws: uncertainty ? say("overview.lead.draws") : "",
        })}
        isStale={results.status === "stale"}
      />
      <OverviewKeyFigures overview={overview} />
      <div className={styles["progress"]}>
        {progress === null || status === "fresh" ? null : (
          <ProgressBar label={say("overview.rating")} {...progress} />
        )}
      </div>
      <ScenarioTable overview={overview} />
      <Attention overview={overview} />
      <Timeline company={company} />
    </article>
  );
}
