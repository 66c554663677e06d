import type { ReactElement } from "react";
import { Button, Label, Select, SelectValue } from "react-aria-components";
import { OptionList, type OptionGroup } from "./option-list.tsx";
import styles from "./choice.module.css";

/** Props of a choice from a list. */
export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly groups: readonly OptionGroup<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `bar` has its label above and no border; `field` stands in a form; `inline` in a line of text. */
  readonly look?: "bar" | "field" | "inline";
  readonly isStrong?: boolean;
}

/** A choice from a list that opens. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { label, groups, value, onChange, look = "field", isStrong = false } = props;
  return (
    <Select
      className={styles["choice"] ?? ""}
      data-look={look}
      value={value}
      {...(look === "inline" ? { "aria-label": label } : {})}
      onChange={(key) => {
        if (key !== null) onChange(key as T);
      }}
    >
      {look === "inline" ? null : <Label className={styles["label"] ?? ""}>{label}</Label>}
      <Button className={styles["button"] ?? ""} data-strong={isStrong || undefined}>
        <SelectValue className={styles["shown"] ?? ""} />
        <svg className={styles["caret"]} width="8" height="5" aria-hidden="true">
          <path d="M0.5 0.5 4 4 7.5 0.5" fill="none" stroke="currentColor" />
        </svg>
      </Button>
      <OptionList groups={groups} />
    </Select>
  );
}
