import { useMemo, useState, type ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import { useJob } from "../../state/results/use-job.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLens } from "../../state/session/session-store.ts";
import { ResultsGate } from "../results-gate.tsx";
import { CompositeNotes } from "./composite-notes.tsx";
import { ImportSection } from "./import-section.tsx";
import { NewPairing } from "./new-pairing.tsx";
import { PairingTable } from "./pairing-table.tsx";
import { ReshapeSection } from "./reshape-section.tsx";
import { ScenarioHeading } from "./scenario-heading.tsx";
import { ScenarioKeyFigures } from "./scenario-key-figures.tsx";
import { ScenarioPictures } from "./scenario-pictures.tsx";
import { ScenarioSources } from "./scenario-sources.tsx";
import { drawnScenariosNeed, scenariosNeed } from "./scenarios-need.ts";
import type { ScenarioSide, ScenariosProps } from "./scenarios-props.ts";
import styles from "./scenarios.module.css";

/** Every scenario variable against the others, what the pairings are, and how to make one's own. */
export function ScenariosView(): ReactElement {
  const { a, b, year } = useLens();
  const listed = usePairings();
  const results = useResults(scenariosNeed);
  const drawn = useResults(drawnScenariosNeed);
  const paths = useJob("paths", { scenarios: listed.map(({ id }) => id) });
  const library = useJob("library", {});
  const runs = useSame(listed.flatMap(({ id }) => results.of(id) ?? []));
  const pairings = useSame(listed);
  const sides = useMemo(() => {
    const side = (id: string | null, draws: RunResult | undefined): ScenarioSide | undefined => {
      const pairing = pairings.find((each) => each.id === id);
      const run = runs.find(({ scenario }) => scenario === id);
      return pairing === undefined || run === undefined ? undefined : { pairing, run, drawn: draws };
    };
    return { a: side(a, drawn.drawnA), b: side(b, drawn.drawnB) };
  }, [a, b, pairings, runs, drawn.drawnA, drawn.drawnB]);
  const isReady =
    sides.a !== undefined && library.result !== undefined && paths.result !== undefined;
  return (
    <ResultsGate
      status={results.status}
      failure={results.failure ?? paths.failure ?? library.failure}
      isReady={isReady}
    >
      {() => (
        <ScenariosBody
          pairings={pairings}
          runs={runs}
          paths={paths.result!}
          library={library.result!}
          a={sides.a!}
          b={sides.b}
          year={year}
                  />
      )}
    </ResultsGate>
  );
}

/** The list as it was, as long as its members are the same. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const isSame = kept.length === list.length && kept.every((each, i) => each === list[i]);
  if (!isSame) keep(list);
  return isSame ? kept : list;
}

function ScenariosBody(props: ScenariosProps): ReactElement {
  return (
    <article className={styles["view"]}>
      <ScenarioHeading {...props} />
      <ScenarioKeyFigures {...props} />
      <ScenarioPictures {...props} />
      <CompositeNotes {...props} />
      <ReshapeSection key={props.a.pairing.id} {...props} />
      <PairingTable {...props} />
      <div className={styles["makers"]}>
        <NewPairing {...props} />
        <ImportSection {...props} />
      </div>
      <ScenarioSources {...props} />
    </article>
  );
}
