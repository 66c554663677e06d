import type { ReactElement, ReactNode } from "react";
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";
import styles from "./choice.module.css";

/** One entry of a list to choose from. */
export interface Option<T extends string> {
  readonly id: T;
  readonly text: string;
  /** A line below the text. */
  readonly note?: string | undefined;
  /** A mark before the text, such as the colour of a pathway. */
  readonly mark?: ReactNode;
  /** Stands in the list and cannot be chosen; `note` says why. */
  readonly isOff?: boolean | undefined;
}

/** Entries under a heading. */
export interface OptionGroup<T extends string> {
  readonly title?: string | undefined;
  readonly options: readonly Option<T>[];
}

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
      <Popover className={styles["popover"] ?? ""} offset={4}>
        <ListBox className={styles["list"] ?? ""}>
          {groups.map(({ title, options }, index) => (
            <ListBoxSection key={title ?? index} className={styles["section"] ?? ""}>
              {title === undefined ? null : (
                <Header className={styles["title"] ?? ""}>{title}</Header>
              )}
              {options.map((option) => (
                <ListBoxItem
                  key={option.id}
                  id={option.id}
                  textValue={option.text}
                  isDisabled={option.isOff === true}
                  className={styles["item"] ?? ""}
                >
                  {option.mark ?? null}
                  <span className={styles["text"]}>{option.text}</span>
                  {option.note === undefined ? null : (
                    <span className={styles["note"]}>{option.note}</span>
                  )}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
