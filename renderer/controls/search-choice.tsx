import type { ReactElement } from "react";
import { Button, ComboBox, Input, Label } from "react-aria-components";
import { OptionList, type OptionGroup } from "./option-list.tsx";
import styles from "./search-choice.module.css";

/** Props of a choice from a long list. */
export interface SearchChoiceProps<T extends string> {
  readonly label: string;
  readonly groups: readonly OptionGroup<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Said where nothing fits what was typed. */
  readonly none: string;
}

/** A choice from a long list that narrows as one types. */
export function SearchChoice<T extends string>(props: SearchChoiceProps<T>): ReactElement {
  const { label, groups, value, onChange, none } = props;
  return (
    <ComboBox
      key={value}
      className={styles["search"] ?? ""}
      defaultSelectedKey={value}
      menuTrigger="focus"
      allowsEmptyCollection
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(key as T);
      }}
    >
      <Label className={styles["label"] ?? ""}>{label}</Label>
      <div className={styles["box"]}>
        <Input
          className={styles["input"] ?? ""}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button className={styles["button"] ?? ""}>
          <svg className={styles["caret"]} width="8" height="5" aria-hidden="true">
            <path d="M0.5 0.5 4 4 7.5 0.5" fill="none" stroke="currentColor" />
          </svg>
        </Button>
      </div>
      <OptionList groups={groups} none={none} />
    </ComboBox>
  );
}
