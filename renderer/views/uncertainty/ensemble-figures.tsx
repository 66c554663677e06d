import type { ReactElement, ReactNode } from "react";
import type { Estimate } from "../../../models/engine/sample/sensitivity/sobol-indices.ts";
import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import { Figure } from "../../controls/figure.tsx";
import { NumberField } from "../../controls/number-field.tsx";
import { OneSidedNote } from "../../controls/one-sided-note.tsx";
import { ValueWithRange } from "../../controls/value-with-range.tsx";
import { KeyFigure, KeyFigures } from "../../controls/view-heading.tsx";
import { joinBounds } from "../../format/range.ts";
import { onScale, scaledWithUnit, type Scale } from "../../format/scale.ts";
import { useMessages } from "../../i18n/locale-context.ts";
import { uncertaintyMessages } from "../../i18n/messages/window/uncertainty-messages.ts";
import { setViewParams } from "../../state/session/session-store.ts";
import { useFormat, type Format } from "../../state/use-format.ts";
import { OtherValue } from "../other-value.tsx";
import { drawnRange, rangedCentral } from "./uncertainty-figures.ts";
import type { UncertaintyProps } from "./uncertainty-props.ts";
import { useMetricScale } from "./use-metric-scale.ts";
import styles from "./uncertainty.module.css";

/** Central value, mean, nine tenths of the draws and the chance of a threshold, with standard errors. */
export function EnsembleFigures(props: UncertaintyProps): ReactElement {
  const { metric, year, isDrawn, isStale, ensembles, sensitivity } = props;
  const say = useMessages(uncertaintyMessages);
  const scale = useMetricScale(props);
  const { locale } = useFormat();
  const other = ensembles.b?.sensitivity;
  const of = { metric, year };
  const central = say("uncertainty.central", { year });
  const shown = (result: SensitivityResult | undefined): string | null =>
    result === undefined || result.central === null ? null : scaledWithUnit(result.central, scale);
  const ranges = [sensitivity, other].map((each) =>
    each === undefined ? undefined : drawnRange(each),
  );
  const [range, otherRange] = ranges.map((each) =>
    each === undefined
      ? undefined
      : joinBounds(onScale(each.low.value, scale), onScale(each.high.value, scale), locale),
  );
  const errors = ranges[0];
  return (
    <div className={styles["drawn"]} data-stale={isStale || undefined}>
      <KeyFigures>
        <KeyFigure label={central}>
          <Figure of={of} name={central}>
            <ValueWithRange
              size="figure"
              value={sensitivity.central === null ? "–" : onScale(sensitivity.central, scale)}
              unit={scale.unit}
            />
          </Figure>
          <OtherValue>{shown(other)}</OtherValue>
        </KeyFigure>
        {isDrawn ? (
          <>
            <Mean {...props} scale={scale} />
            <KeyFigure label={say("uncertainty.range")}>
              <Figure of={of} name={say("uncertainty.range")}>
                <ValueWithRange size="figure" value={range ?? "–"} unit={scale.unit} />
              </Figure>
              {errors === undefined ? null : (
                <Error>
                  {say("uncertainty.errors", {
                    low: errorText(errors.low, scale),
                    high: errorText(errors.high, scale),
                  })}
                </Error>
              )}
              <OtherValue>{otherRange ?? null}</OtherValue>
            </KeyFigure>
            <Chance {...props} scale={scale} />
          </>
        ) : null}
      </KeyFigures>
      {isDrawn ? <OneSidedNote figures={[sensitivity, other].map(rangedCentral)} /> : null}
    </div>
  );
}

interface ScaledProps extends UncertaintyProps {
  readonly scale: Scale;
}

function Mean({ metric, year, sensitivity, ensembles, scale }: ScaledProps): ReactElement {
  const say = useMessages(uncertaintyMessages);
  const mean = sensitivity.ensemble.mean;
  const other = ensembles.b?.sensitivity?.ensemble.mean;
  return (
    <KeyFigure label={say("uncertainty.mean")}>
      <Figure of={{ metric, year }} name={say("uncertainty.mean")}>
        <ValueWithRange
          size="figure"
          value={mean === null ? "–" : onScale(mean.value, scale)}
          unit={scale.unit}
        />
      </Figure>
      {mean === null ? null : <Error>± {errorText(mean, scale)}</Error>}
      <OtherValue>
        {other === undefined || other === null
          ? null
          : `${onScale(other.value, scale)} ± ${errorText(other, scale)}`}
      </OtherValue>
    </KeyFigure>
  );
}

/** The chance that a value is exceeded, which may be typed. */
function Chance(props: ScaledProps): ReactElement | null {
  const { metric, year, sensitivity, ensembles, scale, threshold, isTyped, run } = props;
  const say = useMessages(uncertaintyMessages);
  const format = useFormat();
  const { threshold: found } = sensitivity;
  if (threshold === undefined || found === null) return null;
  const other = ensembles.b?.sensitivity?.threshold ?? undefined;
  const name = isTyped
    ? say("uncertainty.chanceName")
    : say("uncertainty.chanceBase", { year: run.baseYear });
  return (
    <KeyFigure
      label={
        <span className={styles["threshold"]}>
          {name}
          <NumberField
            label={say("uncertainty.threshold")}
            look="bare"
            value={threshold}
            scale={scale.divisor}
            decimals={scale.decimals}
            unit={scale.unit}
            step={scale.divisor}
            onCommit={(value) => setViewParams({ above: String(value) })}
          />
        </span>
      }
    >
      <Figure of={{ metric, year }} name={name}>
        <ValueWithRange size="figure" value={chanceText(found.above.value, format)} />
      </Figure>
      <Error>± {shareError(found.above, format)}</Error>
      <OtherValue>
        {other === undefined
          ? null
          : `${chanceText(other.above.value, format)} ± ${shareError(other.above, format)}`}
      </OtherValue>
    </KeyFigure>
  );
}

function Error({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useMessages(uncertaintyMessages);
  return (
    <span className={styles["error"]} title={say("uncertainty.standardError")}>
      {children}
    </span>
  );
}

/** A standard error on the scale of its figure, with two digits of its own. */
function errorText({ standardError }: Estimate, scale: Scale): string {
  const size = Math.abs(standardError / scale.divisor);
  const digits = size === 0 ? 0 : Math.min(5, Math.max(0, 1 - Math.floor(Math.log10(size))));
  return onScale(standardError, { ...scale, decimals: digits });
}

function chanceText(share: number, { percent }: Format): string {
  if (share < 0.005) return `< ${percent(0.01)}`;
  return share > 0.995 ? `> ${percent(0.99)}` : percent(share);
}

/** The standard error of a share with one digit of its own, at least a hundredth of a per cent. */
function shareError({ standardError }: Estimate, { percent }: Format): string {
  return percent(Math.max(standardError, 0.0001), standardError < 0.001 ? 2 : 1);
}
