import type { ReactElement } from "react";
import type { RunResult } from "../../../models/run/types.ts";
import { Figure } from "../../controls/figure.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { onScale, scaledWithUnit, type Scale } from "../../format/scale.ts";
import { joinBounds } from "../../format/range.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { neutralityMessages } from "../../i18n/messages/window/neutrality-messages.ts";
import { useLensField } from "../../state/session/session-store.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { DrawnFigure } from "../drawn-figure.tsx";
import { OtherValue } from "../other-value.tsx";
import {
  chanceOf,
  neutralRange,
  neutralYear,
  rangedFigures,
  spreadIn,
  valueOf,
  type FigureMetric,
} from "./neutrality-figures.ts";
import type { NeutralityProps } from "./neutrality-props.ts";

/** Neutrality year, gap, its cost and the chance, each with its range and the other pairing beside it. */
export function NeutralityKeyFigures(props: NeutralityProps): ReactElement {
  const say = useMessages(neutralityMessages);
  const shownYear = useLensField("year");
  const { targetYear, gap, path } = props.figures;
  const year = targetYear ?? shownYear;
  const share = gap === undefined ? 0 : (path.targets[0]?.share ?? 0);
  const netLabel = say(gap === undefined ? "neutrality.netAt" : "neutrality.gapAt", { year });
  return (
    <>
      <KeyFigures>
        <NeutralityYear {...props} />
        <Amount {...props} {...{ year, share }} metric="carbon.netEmissions" label={netLabel} />
        <Amount
          {...props}
          {...{ year }}
          metric="carbon.neutralityCost"
          label={say("neutrality.cost")}
          isAssumed
        />
        {props.drawn === undefined ? null : <Chance {...props} drawn={props.drawn} />}
      </KeyFigures>
      <OneSidedNote figures={rangedFigures(props, year)} />
    </>
  );
}

function NeutralityYear({ run, drawn, other }: NeutralityProps): ReactElement {
  const say = useMessages(neutralityMessages);
  const last = run.years.at(-1) ?? 2060;
  const text = (of: RunResult): string => {
    const found = neutralYear(of);
    return found === null ? say("neutrality.after", { year: last }) : String(found);
  };
  return (
    <KeyFigure label={say("neutrality.year")}>
      <Figure of={{ metric: "carbon.neutralityYear" }} name={say("neutrality.year")}>
        <ValueWithRange size="figure" value={text(run)} range={yearRange(drawn, last)} />
      </Figure>
      <OtherValue>{other === undefined ? null : text(other)}</OtherValue>
    </KeyFigure>
  );
}

interface AmountProps extends NeutralityProps {
  readonly metric: FigureMetric;
  readonly year: number;
  readonly label: string;
  /** Share of the base year that the amount is counted from. */
  readonly share?: number;
  readonly isAssumed?: boolean;
}

function Amount(props: AmountProps): ReactElement {
  const { run, drawn, other, metric, year, label, share = 0, isAssumed = false } = props;
  const format = useFormat();
  const above = (of: RunResult): number =>
    valueOf(of, metric, year) - (share === 0 ? 0 : share * valueOf(of, metric, of.baseYear));
  const spread = drawn === undefined ? undefined : spreadIn(drawn, metric, year);
  const values = [above(run), ...(other === undefined ? [] : [above(other)])];
  const scale = format.scale([...values, spread?.high ?? 0], run.results[metric]?.unit ?? "1");
  return (
    <KeyFigure label={label}>
      <Figure of={{ metric, year }} name={label} isAssumed={isAssumed}>
        <ValueWithRange
          size="figure"
          value={onScale(above(run), scale)}
          unit={scale.unit}
          range={spread === undefined ? undefined : spreadText(spread, scale, format)}
        />
      </Figure>
      <OtherValue>{other === undefined ? null : scaledWithUnit(above(other), scale)}</OtherValue>
    </KeyFigure>
  );
}

interface ChanceProps extends NeutralityProps {
  readonly drawn: RunResult;
}

function Chance({ run, drawn, otherDrawn, figures }: ChanceProps): ReactElement {
  const say = useMessages(neutralityMessages);
  const format = useFormat();
  const { targetYear } = figures;
  const chance = (of: RunResult): number =>
    targetYear === undefined ? neutralRange(of).reached : chanceOf(of);
  const label =
    targetYear === undefined
      ? say("neutrality.chanceNeutral", { year: run.years.at(-1) ?? 2060 })
      : say("neutrality.chanceOf", { year: targetYear });
  return (
    <KeyFigure label={label}>
      <DrawnFigure>
        <Figure of={{ metric: "carbon.meetsTarget" }} name={label}>
          <ValueWithRange size="figure" value={chanceText(chance(drawn), format)} />
        </Figure>
      </DrawnFigure>
      <OtherValue>
        {otherDrawn === undefined ? null : chanceText(chance(otherDrawn), format)}
      </OtherValue>
    </KeyFigure>
  );
}

function yearRange(drawn: RunResult | undefined, last: number): string | undefined {
  if (drawn === undefined) return undefined;
  const { low, high } = neutralRange(drawn);
  if (low === null || low === high) return undefined;
  return high === null ? `${low}–${last}+` : `${low}–${high}`;
}

function spreadText(
  { low, high }: { readonly low: number; readonly high: number },
  scale: Scale,
  { locale }: Format,
): string {
  return joinBounds(onScale(low, scale), onScale(high, scale), locale);
}

function chanceText(share: number, { percent }: Format): string {
  if (share < 0.005) return `< ${percent(0.01)}`;
  if (share > 0.995) return `> ${percent(0.99)}`;
  return percent(share);
}
