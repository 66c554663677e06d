import type { ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import {
  percentilesIn,
  scalar,
  scalarPercentiles,
  valueIn,
} from "../../charts/drawing/read-results.ts";
import { Button } from "../../controls/button.tsx";
import { Figure } from "../../controls/figure.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { joinBounds } from "../../format/range.ts";
import { onScale, scaledWithUnit } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { overviewMessages } from "../../i18n/messages/window/overview-messages.ts";
import { openView, useLens } from "../../state/session/session-store.ts";
import { useFormat } from "../../state/use-format.ts";
import { OtherValue } from "../other-value.tsx";
import { rangedIn } from "../ranged-in.ts";
import { metric, neutralYear } from "./overview-figures.ts";
import type { Overview } from "./use-overview.ts";

interface KeyProps {
  readonly overview: Overview;
}

/** Cost, emissions, neutrality and chance under the lens, coverage and findings of the company. */
export function OverviewKeyFigures({ overview }: KeyProps): ReactElement {
  const say = useMessages(overviewMessages);
  const { year } = useLens();
  const { results } = overview;
  const run = results.a!;
  const drawn = { run, drawn: overview.drawn.drawnA };
  const ranged = [metric.cost, metric.net].map((id) => rangedIn(drawn, { metric: id }, year));
  return (
    <>
      <KeyFigures>
        <YearFigure
          overview={overview}
          id={metric.cost}
          unit={run.currency}
          name={say("overview.costIn", { year })}
        />
        <YearFigure
          overview={overview}
          id={metric.net}
          unit="tCO2e"
          name={say("overview.netIn", { year })}
        />
        <Neutrality overview={overview} />
        <Chance overview={overview} />
        <Coverage run={run} />
        <Findings overview={overview} />
      </KeyFigures>
      <OneSidedNote figures={ranged} />
    </>
  );
}

interface YearProps extends KeyProps {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
}

function YearFigure({ overview, id, unit, name }: YearProps): ReactElement {
  const { year } = useLens();
  const format = useFormat();
  const { results, drawn } = overview;
  const values = [results.a, results.b].flatMap((run) =>
    run === undefined ? [] : [valueIn(run, { metric: id }, year)],
  );
  const ends = rangeIn(drawn.drawnA, { id, year });
  const scale = format.scale([...values, ...(ends ?? [])], unit);
  const range = ends?.map((end) => onScale(end, scale)) ?? [];
  const [own = 0, other] = values;
  return (
    <KeyFigure label={name}>
      <Figure of={{ metric: id, year }} name={name}>
        <ValueWithRange
          size="figure"
          value={onScale(own, scale)}
          unit={scale.unit}
          range={boundsText(range, format.locale)}
        />
      </Figure>
      <OtherValue>{other === undefined ? null : scaledWithUnit(other, scale)}</OtherValue>
    </KeyFigure>
  );
}

function boundsText([low, high]: readonly string[], locale: Locale): string | undefined {
  return low === undefined || high === undefined ? undefined : joinBounds(low, high, locale);
}

/** The fifth and ninety-fifth percentile of a metric in a year, where there are draws of it. */
function rangeIn(
  run: RunResult | undefined,
  { id, year }: { readonly id: string; readonly year: number },
): readonly [number, number] | undefined {
  if (run === undefined || !run.years.includes(year)) return undefined;
  const found = percentilesIn(run, { metric: id }, year);
  if (found === undefined || found.p05 === null || found.p95 === null) return undefined;
  return [found.p05, found.p95];
}

function Neutrality({ overview }: KeyProps): ReactElement {
  const say = useMessages(overviewMessages);
  const { results, targetYear } = overview;
  const words = (run: RunResult): string => {
    const found = neutralYear(run);
    return found === null ? say("overview.after", { year: run.years.at(-1) ?? 0 }) : String(found);
  };
  const target =
    targetYear === undefined
      ? say("overview.noTarget")
      : say("overview.target", { year: targetYear });
  return (
    <KeyFigure label={say("overview.neutral")}>
      <Figure of={{ metric: metric.neutral }} name={say("overview.neutral")}>
        <ValueWithRange size="figure" value={words(results.a!)} unit={target} />
      </Figure>
      <OtherValue>{results.b === undefined ? null : words(results.b)}</OtherValue>
    </KeyFigure>
  );
}

/** The chance to meet the target over the draws; nothing without target or draws. */
function Chance({ overview }: KeyProps): ReactElement | null {
  const say = useMessages(overviewMessages);
  const { percent } = useFormat();
  const { drawn, targetYear } = overview;
  const chance = (run: RunResult | undefined): number | undefined =>
    run === undefined ? undefined : (scalarPercentiles(run, { metric: metric.meets })?.mean ?? 0);
  const [own, other] = [chance(drawn.drawnA), chance(drawn.drawnB)];
  if (targetYear === undefined || own === undefined) return null;
  const words = (share: number): string =>
    share < 0.005 ? `< ${percent(0.01)}` : share > 0.995 ? `> ${percent(0.99)}` : percent(share);
  return (
    <KeyFigure label={say("overview.chance", { year: targetYear })}>
      <Figure of={{ metric: metric.meets }} name={say("overview.chance", { year: targetYear })}>
        <ValueWithRange size="figure" value={words(own)} />
      </Figure>
      <OtherValue>{other === undefined ? null : words(other)}</OtherValue>
    </KeyFigure>
  );
}

function Coverage({ run }: { readonly run: RunResult }): ReactElement {
  const say = useMessages(overviewMessages);
  const { percent } = useFormat();
  const share = scalar(run, { metric: metric.coverage }) ?? 0;
  return (
    <KeyFigure label={say("overview.coverage")}>
      <Figure of={{ metric: metric.coverage }} name={say("overview.coverage")}>
        <ValueWithRange size="figure" value={percent(share)} unit={say("overview.ofElectricity")} />
      </Figure>
    </KeyFigure>
  );
}

function Findings({ overview: { findings } }: KeyProps): ReactElement {
  const say = useMessages(overviewMessages);
  const open = findings?.filter(({ severity }) => severity !== "note");
  return (
    <KeyFigure label={say("overview.findings")}>
      <Button look="link" onPress={() => openView("findings")}>
        <ValueWithRange
          size="figure"
          value={open === undefined ? "…" : String(open.length)}
          unit={
            findings === undefined || open === undefined
              ? ""
              : say("overview.notes", { count: findings.length - open.length })
          }
        />
      </Button>
    </KeyFigure>
  );
}
