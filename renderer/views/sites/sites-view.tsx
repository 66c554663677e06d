import { useMemo, type ReactElement } from "react";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { useCompany } from "../../state/document/document.ts";
import { useJob } from "../../state/results/use-job.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLens, useViewParam } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import { SiteInputs } from "./site-inputs.tsx";
import { SiteKeyFigures } from "./site-key-figures.tsx";
import { SiteMap } from "./site-map.tsx";
import { SitePlant } from "./site-plant.tsx";
import { SitePoints } from "./site-points.tsx";
import { SiteTable } from "./site-table.tsx";
import { SiteTrajectory } from "./site-trajectory.tsx";
import { SiteWater } from "./site-water.tsx";
import { firstSite, hasPue, orderedSites } from "./sites-figures.ts";
import { useSiteHeadline, useSiteLead } from "./sites-headline.ts";
import { drawnSiteNeed, siteNeed } from "./sites-need.ts";
import type { SitesProps } from "./sites-props.ts";
import styles from "./sites.module.css";

/** The sites of the company, and the PUE of one of them with its targets, limits and warming. */
export function SitesView(): ReactElement {
  const { a, year } = useLens();
  const wanted = useViewParam("site");
  const company = useCompany();
  const results = useResults(siteNeed);
  const drawn = useResults(drawnSiteNeed);
  const inputs = useJob("inputs", { scenario: a });
  const library = useJob("library", {});
  const run = results.a;
  const site = useMemo(() => {
    if (company === undefined || run === undefined) return undefined;
    const chosen = company.sites.find(({ id }) => id === wanted);
    return chosen ?? firstSite(orderedSites(company, run, year));
  }, [company, run, year, wanted]);
  const isReady = site !== undefined && inputs.result !== undefined && library.result !== undefined;
  return (
    <ResultsGate
      status={results.status}
      failure={results.failure ?? inputs.failure ?? library.failure}
      isReady={isReady}
    >
      {() => (
        <SitesBody
          company={company!}
          site={site!}
          run={run!}
          other={results.b}
          drawn={drawn.drawnA}
          otherDrawn={drawn.drawnB}
          year={year}
          inputs={inputs.result!}
          library={library.result!}
        />
      )}
    </ResultsGate>
  );
}

function SitesBody(props: SitesProps): ReactElement {
  const { site, run } = props;
  const isIt = hasPue(run, site);
  return (
    <article className={styles["view"]}>
      <ViewHeading title={useSiteHeadline(props)} lead={useSiteLead(props)} />
      <SiteKeyFigures {...props} />
      <div className={styles["pictures"]} data-alone={isIt ? undefined : ""}>
        {isIt ? <SiteTrajectory key={site.id} {...props} /> : null}
        <SiteMap {...props} />
      </div>
      {isIt ? (
        <div className={styles["editors"]}>
          <SitePoints {...props} figure="pue" />
          <SitePlant {...props} />
        </div>
      ) : null}
      <SiteTable {...props} />
      {isIt ? <SiteWater {...props} /> : null}
      {site.modelled ? <SiteInputs {...props} /> : null}
    </article>
  );
}
