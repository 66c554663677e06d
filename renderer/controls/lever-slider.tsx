import type { ReactElement, ReactNode } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { controlMessages } from "../i18n/messages/window/control-messages.ts";
import { useMessages } from "../i18n/locale-context.ts";
import { Button } from "./button.tsx";
import { NumberField } from "./number-field.tsx";
import styles from "./lever-slider.module.css";

/** Props of a lever: one input, moved by hand, by keys, or typed. */
export interface LeverSliderProps {
  readonly label: string;
  readonly value: number;
  /** The value of the data, marked on the track. */
  readonly given: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly decimals?: number | undefined;
  readonly text: (value: number) => string;
  /** Stands below while the value is that of the data, such as a tag of provenance. */
  readonly beside?: ReactNode;
  readonly isSet: boolean;
  /** While it moves. */
  readonly onMove: (value: number) => void;
  /** When it is let go. */
  readonly onCommit: (value: number) => void;
  readonly onReset: () => void;
}

/** A lever with its value, the mark of the data's value, and a way back to it. */
export function LeverSlider(props: LeverSliderProps): ReactElement {
  const { label, value, given, low, high, step, unit, scale, decimals, text, beside, isSet } =
    props;
  const say = useMessages(controlMessages);
  const share = (at: number): number => Math.min(1, Math.max(0, (at - low) / (high - low)));
  return (
    <div className={styles["lever"]} data-set={isSet || undefined}>
      <p className={styles["label"]}>{label}</p>
      <div className={styles["row"]}>
        <Slider
          className={styles["slider"] ?? ""}
          aria-label={label}
          minValue={low}
          maxValue={high}
          step={step}
          value={value}
          onChange={(next) => props.onMove(next)}
          onChangeEnd={(next) => props.onCommit(next)}
        >
          <SliderTrack className={styles["track"] ?? ""}>
            <span className={styles["rail"]} />
            <span className={styles["fill"]} style={{ width: `${share(value) * 100}%` }} />
            <span
              className={styles["given"]}
              style={{ insetInlineStart: `${share(given) * 100}%` }}
              title={`${say("lever.givenMark")}: ${text(given)}`}
            />
            <SliderThumb className={styles["thumb"] ?? ""} />
          </SliderTrack>
        </Slider>
        <span className={styles["value"]}>
          <NumberField
            {...{ label, value, unit, low, high, step, scale, decimals }}
            look="bare"
            onCommit={props.onCommit}
          />
        </span>
      </div>
      <div className={styles["foot"]}>
        {isSet ? (
          <Button look="link" onPress={props.onReset}>
            {say("lever.reset", { value: text(given) })}
          </Button>
        ) : (
          beside
        )}
      </div>
    </div>
  );
}
