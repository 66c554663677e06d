import { useMemo, type ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import { ViewHeading } from "../../controls/view-heading.tsx";
import { valueIn } from "../../charts/drawing/read-results.ts";
import { scaledWithUnit } from "../../format/scale.ts";
import { useMessages, useText } from "../../i18n/locale-context.ts";
import { energyCostMessages } from "../../i18n/messages/window/energy-cost-messages.ts";
import { useCompany } from "../../state/document/document.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { ResultsGate } from "../results-gate.tsx";
import { CostByYear } from "./cost-by-year.tsx";
import { CostWaterfalls } from "./cost-waterfalls.tsx";
import { costNeed, drawnCostNeed } from "./energy-cost-figures.ts";
import { EnergyCostKeyFigures } from "./energy-cost-key-figures.tsx";
import type { CostSide, EnergyCostProps } from "./energy-cost-props.ts";
import { SiteCosts } from "./site-costs.tsx";
import styles from "./energy-cost.module.css";

/** The energy cost: by year, what changes it, and what each site pays. */
export function EnergyCostView(): ReactElement {
  const results = useResults(costNeed);
  const drawn = useResults(drawnCostNeed);
  const company = useCompany();
  const pairings = usePairings();
  const { a, b, year } = useLens();
  const sides = useMemo(() => {
    const side = (id: string, run: RunResult, draws: RunResult | undefined): CostSide => ({
      run,
      drawn: draws,
      pairing: pairings.find((each) => each.id === id),
    });
    if (results.a === undefined) return undefined;
    const first = side(a, results.a, drawn.drawnA);
    if (b === null || results.b === undefined) return [first] as const;
    return [first, side(b, results.b, drawn.drawnB)] as const;
  }, [a, b, pairings, results.a, results.b, drawn.drawnA, drawn.drawnB]);
  return (
    <ResultsGate
      status={results.status}
      failure={results.failure}
      isReady={company !== undefined && sides !== undefined}
    >
      {() => <EnergyCostBody company={company!} sides={sides!} year={year} />}
    </ResultsGate>
  );
}

function EnergyCostBody(props: EnergyCostProps): ReactElement {
  return (
    <article className={styles["view"]}>
      <Heading {...props} />
      <EnergyCostKeyFigures {...props} />
      <CostWaterfalls {...props} />
      <CostByYear {...props} />
      <SiteCosts {...props} />
    </article>
  );
}

function Heading({ sides, year }: EnergyCostProps): ReactElement {
  const say = useMessages(energyCostMessages);
  const text = useText();
  const format = useFormat();
  const [{ run, pairing }] = sides;
  const cost = (at: number): number => valueIn(run, { metric: "energy.cost" }, at);
  const [base, shown] = [cost(run.baseYear), cost(year)];
  const effect = valueIn(run, { metric: "energy.effect" }, year);
  const scale = format.scale([base, shown], run.currency);
  const small = format.scale([effect], run.currency);
  const words = {
    base: unbroken(scaledWithUnit(base, scale)),
    shown: unbroken(scaledWithUnit(shown, scale)),
    effect: unbroken(scaledWithUnit(Math.abs(effect), small)),
    year,
  };
  const title =
    year === run.baseYear
      ? say("energyCost.base", { base: words.base, year })
      : say(effect >= 0 ? "energyCost.rises" : "energyCost.relieved", words);
  const scenario = pairing === undefined ? run.scenario : text(pairing.name);
  return (
    <ViewHeading
      title={title}
      lead={say("energyCost.lead", { unit: scale.unit, baseYear: run.baseYear, scenario })}
    />
  );
}

/** An amount that no line break parts from its unit. */
function unbroken(amount: string): string {
  return amount.replaceAll(" ", "\u00a0");
}
