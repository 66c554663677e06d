import type { ReactElement, ReactNode } from "react";
import { Figure } from "../../controls/figure.tsx";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import { Swatch } from "../../controls/side-by-side.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { onScale, scaledWithUnit, type Scale } from "../../format/scale.ts";
import { joinBounds } from "../../format/range.ts";
import type { RunResult } from "../../../models/run/types.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useLens } from "../../state/session/session-store.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { chanceOf, neutralRange, neutralYear, spreadIn, valuesIn } from "./neutrality-figures.ts";
import type { NeutralityProps } from "./neutrality-props.ts";
import styles from "./neutrality.module.css";

const netMetric = "carbon.netEmissions";
const costMetric = "carbon.neutralityCost";

/** Neutrality year, gap, its cost and the chance, each with its range and the other pairing beside it. */
export function NeutralityKeyFigures(props: NeutralityProps): ReactElement {
  const { run, drawn, other, otherDrawn, figures } = props;
  const say = useMessages(neutralityMessages);
  const format = useFormat();
  const lens = useLens();
  const last = run.years.at(-1) ?? 2060;
  const year = figures.targetYear ?? lens.year;
  const runs = other === undefined ? [run] : [run, other];
  const highNet = drawn === undefined ? 0 : (spreadIn(drawn, netMetric, year)?.high ?? 0);
  const nets = runs.map((each) => valuesIn(each, year).net);
  const netScale = format.scale([...nets, highNet], "tCO2e");
  const costs = runs.map((each) => valuesIn(each, year).cost);
  const highCost = drawn === undefined ? 0 : (spreadIn(drawn, costMetric, year)?.high ?? 0);
  const costScale = format.scale([...costs, highCost], run.currency);
  const share = figures.path.targets[0]?.share ?? 0;
  const gap = (of: RunResult): number =>
    valuesIn(of, year).net - (figures.gap === undefined ? 0 : share * baseNet(of));
  const yearText = (of: RunResult): string => {
    const found = neutralYear(of);
    return found === null ? say("neutrality.after", { year: last }) : String(found);
  };
  const spread = (metric: string, scale: Scale): string | undefined =>
    drawn === undefined ? undefined : spreadText(spreadIn(drawn, metric, year), scale, format);
  return (
    <KeyFigures>
      <KeyFigure label={say("neutrality.year")}>
        <Figure of={{ metric: "carbon.neutralityYear" }} name={say("neutrality.year")}>
          <ValueWithRange size="figure" value={yearText(run)} range={yearRange(drawn, last)} />
        </Figure>
        <Other>{other === undefined ? null : yearText(other)}</Other>
      </KeyFigure>
      <KeyFigure
        label={say(figures.gap === undefined ? "neutrality.netAt" : "neutrality.gapAt", {
          year,
        })}
      >
        <Figure of={{ metric: netMetric, year }} name={say("neutrality.netAt", { year })}>
          <ValueWithRange
            size="figure"
            value={onScale(gap(run), netScale)}
            unit={netScale.unit}
            range={spread(netMetric, netScale)}
          />
        </Figure>
        <Other>{other === undefined ? null : scaledWithUnit(gap(other), netScale)}</Other>
      </KeyFigure>
      <KeyFigure label={say("neutrality.cost")}>
        <Figure of={{ metric: costMetric, year }} name={say("neutrality.cost")} isAssumed>
          <ValueWithRange
            size="figure"
            value={onScale(costs[0] ?? 0, costScale)}
            unit={costScale.unit}
            range={spread(costMetric, costScale)}
          />
        </Figure>
        <Other>{other === undefined ? null : scaledWithUnit(costs[1] ?? 0, costScale)}</Other>
      </KeyFigure>
      {drawn === undefined ? null : (
        <Chance {...props} drawn={drawn} otherDrawn={otherDrawn} last={last} />
      )}
    </KeyFigures>
  );
}

interface ChanceProps extends NeutralityProps {
  readonly drawn: RunResult;
  readonly last: number;
}

function Chance({ drawn, otherDrawn, figures, last, isStale }: ChanceProps): ReactElement {
  const say = useMessages(neutralityMessages);
  const format = useFormat();
  const { targetYear } = figures;
  const chance = (of: RunResult): number =>
    targetYear === undefined ? neutralRange(of).reached : chanceOf(of);
  const label =
    targetYear === undefined
      ? say("neutrality.chanceNeutral", { year: last })
      : say("neutrality.chanceOf", { year: targetYear });
  return (
    <KeyFigure label={label}>
      <span className={styles["drawn"]} data-stale={isStale || undefined}>
        <Figure of={{ metric: "carbon.meetsTarget" }} name={label}>
          <ValueWithRange size="figure" value={chanceText(chance(drawn), format)} />
        </Figure>
      </span>
      <Other>{otherDrawn === undefined ? null : chanceText(chance(otherDrawn), format)}</Other>
    </KeyFigure>
  );
}

function Other({ children }: { readonly children: ReactNode }): ReactElement | null {
  const { b } = useLens();
  const pairing = usePairings().find(({ id }) => id === b);
  if (pairing === undefined || children === null) return null;
  return (
    <span className={styles["other"]}>
      <Swatch colour={pathwayColour(pairing.hazardsFrom)} />
      {children}
    </span>
  );
}

function baseNet({ results, baseYear }: RunResult): number {
  const values = results[netMetric]?.values as Readonly<Record<string, number>>;
  return values[String(baseYear)] ?? 0;
}

function yearRange(drawn: RunResult | undefined, last: number): string | undefined {
  if (drawn === undefined) return undefined;
  const { low, high } = neutralRange(drawn);
  if (low === null) return undefined;
  return high === null ? `${low}–${last}+` : low === high ? undefined : `${low}–${high}`;
}

function spreadText(
  spread: { readonly low: number; readonly high: number } | undefined,
  scale: Scale,
  { locale }: Format,
): string | undefined {
  if (spread === undefined) return undefined;
  return joinBounds(onScale(spread.low, scale), onScale(spread.high, scale), locale);
}

function chanceText(share: number, { percent }: Format): string {
  if (share < 0.005) return `< ${percent(0.01)}`;
  if (share > 0.995) return `> ${percent(0.99)}`;
  return percent(share);
}
