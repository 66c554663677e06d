import type { ReactElement } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./segmented.module.css";

/** One of a few choices. */
export interface Segment<T extends string> {
  readonly id: T;
  readonly text: string;
}

/** Props of a choice among a few that are all in sight. */
export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  /** Null where none of them holds. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** A choice among a few, all in sight. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactElement {
  const { label, segments, value, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles["group"] ?? ""}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (chosen !== undefined) onChange(chosen as T);
      }}
    >
      {segments.map(({ id, text }) => (
        <ToggleButton key={id} id={id} className={styles["segment"] ?? ""}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
