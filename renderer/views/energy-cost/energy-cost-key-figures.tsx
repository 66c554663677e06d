import type { ReactElement } from "react";
import { valueIn } from "../../charts/drawing/read-results.ts";
import { Figure } from "../../controls/figure.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { joinBounds } from "../../format/range.ts";
import { onScale, scaledWithUnit } from "../../format/scale.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { energyCostMessages } from "../../i18n/messages/window/energy-cost-messages.ts";
import { useFormat } from "../../state/use-format.ts";
import { OtherValue } from "../other-value.tsx";
import { rangedIn } from "../ranged-in.ts";
import { spreadOf, until, type CostMetric } from "./energy-cost-figures.ts";
import type { EnergyCostProps } from "./energy-cost-props.ts";

/** Cost, effect, effect against Current Policies, present value, coverage; the other pairing beside each. */
export function EnergyCostKeyFigures(props: EnergyCostProps): ReactElement {
  const say = useMessages(energyCostMessages);
  const { year, sides } = props;
  const shown = [
    ["energy.cost", year],
    ["energy.effect", year],
    ["energy.effectVsCurrentPolicies", year],
    ["business.energyEffectPresentValue", until],
  ] as const;
  return (
    <>
      <KeyFigures>
        <Amount
          {...props}
          metric="energy.cost"
          at={year}
          label={say("energyCost.cost", { year })}
        />
        <Amount
          {...props}
          metric="energy.effect"
          at={year}
          label={say("energyCost.effect", { year })}
        />
        <Amount
          {...props}
          metric="energy.effectVsCurrentPolicies"
          at={year}
          label={say("energyCost.against")}
        />
        <Amount
          {...props}
          metric="business.energyEffectPresentValue"
          at={until}
          label={say("energyCost.presentValue", { year: until })}
        />
        <Coverage {...props} />
      </KeyFigures>
      <OneSidedNote figures={shown.map(([metric, at]) => rangedIn(sides[0], { metric }, at))} />
    </>
  );
}

interface AmountProps extends EnergyCostProps {
  readonly metric: CostMetric;
  readonly at: number;
  readonly label: string;
}

function Amount({ sides, metric, at, label }: AmountProps): ReactElement {
  const format = useFormat();
  const [first, other] = sides;
  const value = valueIn(first.run, { metric }, at);
  const otherValue = other === undefined ? undefined : valueIn(other.run, { metric }, at);
  const spread = spreadOf(first.drawn, metric, at);
  const bounds = spread === undefined ? [] : [spread.low, spread.high];
  const scale = format.scale([value, otherValue ?? 0, ...bounds], first.run.currency);
  const range =
    spread === undefined
      ? undefined
      : joinBounds(onScale(spread.low, scale), onScale(spread.high, scale), format.locale);
  return (
    <KeyFigure label={label}>
      <Figure of={{ metric, year: at }} name={label}>
        <ValueWithRange
          size="figure"
          value={onScale(value, scale)}
          unit={scale.unit}
          range={range}
        />
      </Figure>
      <OtherValue>{otherValue === undefined ? null : scaledWithUnit(otherValue, scale)}</OtherValue>
    </KeyFigure>
  );
}

function Coverage({ sides, year }: EnergyCostProps): ReactElement {
  const say = useMessages(energyCostMessages);
  const { percent } = useFormat();
  const [{ run }] = sides;
  const metric = "coverage.electricity";
  const isByYear = run.results[metric]?.over.includes("year") === true;
  const share = isByYear ? valueIn(run, { metric }, year) : (run.results[metric]?.values as number);
  return (
    <KeyFigure label={say("energyCost.coverage")}>
      <Figure of={{ metric, ...(isByYear ? { year } : {}) }} name={say("energyCost.coverage")}>
        <ValueWithRange size="figure" value={percent(share)} />
      </Figure>
    </KeyFigure>
  );
}
